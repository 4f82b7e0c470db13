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
    ),
    labels_related=(
        "pročitajte i", "pročitaj više", "pročitajte više", "pročitajte još", "povezane vijesti",
        "povezani članci", "povezano", "vezane vijesti", "najčitanije", "najnovije", "najnovije vijesti",
        "slični članci", "možda će vas zanimati", "preporučujemo", "izdvojeno",
    ),
    labels_comments=(
        "komentari", "ostavi komentar", "napiši komentar", "pošalji komentar", "odgovori",
        "nema komentara", "svi komentari", "uključite se u raspravu",
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
    conjunctions=("i", "te"),
    roles=(
        "novinar", "novinarka", "urednik", "urednica", "fotograf", "fotoreporter", "dopisnik",
        "kolumnist",
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
