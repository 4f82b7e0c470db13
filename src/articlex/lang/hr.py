"""Croatian. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="hr",
    stopwords=(
        "i", "u", "na", "se", "da", "je", "od", "za", "su", "sa", "ne", "kao", "što", "ali", "koji",
        "koja", "koje", "bi", "iz", "to", "o", "nakon", "bio", "ili", "do", "će", "poslije", "zbog",
        "još", "nije", "prema", "kako", "tijekom", "samo", "već", "s", "te",
    ),
    labels_navigation=(
        "naslovnica", "početna", "izbornik", "pretraga", "pretraži", "traži", "prijava", "prijavi se",
        "registracija", "natrag", "naprijed", "sljedeća", "prethodna", "sljedeći članak",
        "prethodni članak", "više", "prikaži više", "sve vijesti", "rubrike", "kategorije", "arhiva",
        "karta weba", "preskoči na sadržaj", "zaboravljena lozinka",
    ),
    labels_sharing=(
        "podijeli", "podijelite", "podijeli članak", "podijeli na facebooku", "kopiraj poveznicu",
        "kopiraj link", "ispiši", "ispis", "pošalji e-mailom", "spremi", "pratite nas",
        "podijeli na twitteru", "podijeli na whatsappu", "podijeli s prijateljima", "podijelite članak",
        "podijelite s prijateljima", "podijeli ovo", "pošalji", "pošalji prijatelju", "pošalji e-poštom",
        "isprintaj", "ispiši članak", "spremi članak", "sviđa mi se", "pratite nas na facebooku",
        "pratite nas na društvenim mrežama", "pratite nas na", "prati nas", "zapratite nas",
    ),
    labels_related=(
        "pročitajte i", "pročitaj više", "pročitajte više", "pročitajte još", "povezane vijesti",
        "povezani članci", "povezano", "vezane vijesti", "najčitanije", "najnovije", "najnovije vijesti",
        "slični članci", "možda će vas zanimati", "preporučujemo", "izdvojeno", "pročitajte također",
        "pročitaj također", "pročitaj i", "pročitajte cijeli članak", "pročitaj cijeli članak",
        "nastavi čitati", "više o temi", "više o", "više s ovog područja", "više od autora",
        "više članaka", "više vijesti", "još vijesti", "još iz rubrike", "iz iste rubrike",
        "iz iste kategorije", "od istog autora", "drugi članci", "ostale vijesti", "ostali članci",
        "ostalo iz rubrike", "na istu temu", "povezane teme", "povezane objave", "povezani tekstovi",
        "povezani sadržaj", "vezani članci", "vezani sadržaji", "vezane teme", "slične vijesti",
        "slične teme", "slične objave", "slični tekstovi", "najčitaniji članci", "najčitanije vijesti",
        "najčitanije danas", "najčitanije u rubrici", "najkomentiranije", "najgledanije",
        "najpopularnije", "najnoviji članci", "najnovije objave", "najnovije iz rubrike", "popularno",
        "popularni članci", "posljednje vijesti", "zadnje vijesti", "posljednje objave",
        "nedavne objave", "preporučeno", "preporučeni članci", "preporuka", "preporuke",
        "preporuka urednika", "preporuke uredništva", "izbor urednika", "izbor uredništva",
        "možda vas zanima", "možda će vas zanimati i", "moglo bi vas zanimati", "mogli bi vas zanimati",
        "moglo bi vas zanimati i", "možda vam se svidi", "možda će vam se svidjeti", "ne propustite",
        "nemojte propustiti", "za vas", "o autoru", "o autorici", "prethodna objava", "sljedeća objava",
        "noviji post", "stariji post", "starije objave", "novije objave", "stariji članci",
        "noviji članci", "svi članci",
    ),
    labels_comments=(
        "komentari", "ostavi komentar", "napiši komentar", "pošalji komentar", "odgovori",
        "nema komentara", "svi komentari", "uključite se u raspravu", "ostavite komentar",
        "ostavi odgovor", "ostavite odgovor", "odustani od odgovora", "komentiraj", "komentirajte",
        "dodaj komentar", "dodajte komentar", "objavi komentar", "napišite komentar", "vaš komentar",
        "najnoviji komentari", "zadnji komentari", "prikaži komentare", "pogledaj komentare",
        "pročitajte komentare", "komentari čitatelja", "još nema komentara", "komentari su zatvoreni",
        "komentari su isključeni", "prijavite se za komentiranje", "pravila komentiranja",
        "prijavi komentar", "ime (obavezno", "email (obavezno", "e-mail (obavezno", "veze na ovaj post",
    ),
    labels_promotion=(
        "pretplata", "pretplati se", "pretplatite se", "newsletter", "prijavi se na newsletter",
        "prijavite se na newsletter", "preuzmi aplikaciju", "podržite nas",
    ),
    labels_consent=(
        "prihvaćam", "prihvati sve", "prihvati", "odbij", "odbij sve", "kolačići", "postavke kolačića",
    ),
    labels_legal=(
        "zaštita privatnosti", "pravila privatnosti", "politika privatnosti", "uvjeti korištenja",
        "opći uvjeti", "kontakt", "o nama", "impressum", "sva prava pridržana", "oglašavanje",
        "sva prava zadržana", "prijavi grešku", "prijavite grešku", "prijavi pogrešku",
        "uočili ste grešku", "uočili ste pogrešku", "marketing", "kontaktirajte nas",
    ),
    labels_advertising=(
        "oglas", "oglasi", "reklama", "sponzorirani sadržaj", "sponzorirano", "plaćeni oglas",
        "promo sadržaj", "tekst se nastavlja ispod oglasa", "članak se nastavlja ispod oglasa",
    ),
    labels_widget=(
        "učitavanje", "učitava se", "zatvori", "pokreni", "galerija", "fotogalerija",
        "pogledajte galeriju", "pogledaj video", "poslušaj članak",
    ),
    openings_related=(
        "pročitajte i:", "pročitajte još:", "pročitajte više:", "pogledajte i:", "povezano:",
        "pogledajte video:",
    ),
    openings_tags=("tagovi:", "oznake:", "teme:", "ključne riječi:"),
    openings_credit=(
        "foto:", "fotografija:", "izvor:", "autor fotografije:", "snimio:", "snimila:",
    ),
    openings_byline=(
        "autor:", "autorica:", "piše:", "napisao:", "napisala:", "razgovarao:", "razgovarala:",
    ),
    openings_published=("objavljeno:", "objavljeno", "datum objave:"),
    openings_modified=(
        "ažurirano:", "ažurirano", "zadnja izmjena:", "posljednja izmjena:", "izmijenjeno:",
    ),
    phrases_navigation=(
        "ovaj unos je objavljen", "objavljeno u kategoriji", "bookmarkirajte stalnu vezu",
        "pretplati se na: postovi (atom)",
    ),
    phrases_comments=(
        "vaša adresa e-pošte neće biti objavljena", "vaša email adresa neće biti objavljena",
        "obavezna polja su označena", "obavezna su polja označena", "spremi moje ime, e-poštu",
        "ova stranica koristi akismet", "komentari su zatvoreni", "komentari su isključeni",
        "prijavite se kako biste komentirali", "objavi komentare (atom)",
        "za komentiranje je potrebno", "komentari ne odražavaju stavove",
    ),
    phrases_legal=(
        "sva prava pridržana", "zabranjeno je kopiranje", "uočili ste pogrešku",
    ),
    conjunctions=("i", "te"),
    roles=(
        "novinar", "novinarka", "urednik", "urednica", "fotograf", "fotoreporter", "dopisnik",
        "kolumnist", "kolumnistica", "dopisnica", "reporter", "reporterka",
    ),
    staff_bylines=("redakcija", "hina", "agencije", "uredništvo"),
    reading_time=("minuta čitanja", "vrijeme čitanja"),
    ago=("prije", "jučer", "danas", "minuta", "sati"),
    weekdays=(
        "ponedjeljak", "utorak", "srijeda", "četvrtak", "petak", "subota", "nedjelja", "pon", "uto",
        "sri", "čet", "pet", "sub", "ned",
    ),
    before_noon=("ujutro", "am"),
    after_noon=("podne", "poslije podne", "navečer", "pm", "popodne"),
    at_night=("noću",),
    months=(
        ("siječnja", "sij", "siječanj"), ("veljače", "velj", "veljača"), ("ožujka", "ožu", "ožujak"),
        ("travnja", "tra", "travanj"), ("svibnja", "svi", "svibanj"), ("lipnja", "lip", "lipanj"),
        ("srpnja", "srp", "srpanj"), ("kolovoza", "kol", "kolovoz"), ("rujna", "ruj", "rujan"),
        ("listopada", "lis", "listopad"), ("studenoga", "stu", "studeni", "studenog"),
        ("prosinca", "pro", "prosinac"),
    ),
)
# fmt: on
