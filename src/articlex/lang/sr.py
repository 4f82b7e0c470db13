"""Serbian, in both scripts. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="sr",
    stopwords=(
        "и", "у", "на", "се", "да", "је", "од", "за", "су", "са", "не", "као", "што", "али", "који",
        "која", "које", "би", "из", "то", "о", "након", "био", "или", "до", "ће", "после", "због", "још",
        "i", "u", "na", "se", "da", "je", "od", "za", "su", "sa", "ne", "kao", "što", "ali", "koji",
        "koja", "koje", "bi", "iz", "to", "o", "nakon", "bio", "ili", "do", "će", "posle", "zbog", "još",
    ),
    labels_navigation=(
        "насловна", "почетна", "мени", "претрага", "претражи", "пријава", "пријавите се", "регистрација",
        "назад", "напред", "следећа", "претходна", "више", "прикажи више", "све вести", "рубрике",
        "категорије", "архива", "мапа сајта", "naslovna", "početna", "meni", "pretraga", "pretraži",
        "prijava", "prijavite se", "registracija", "nazad", "napred", "sledeća", "prethodna",
        "sledeća vest", "prethodna vest", "više", "prikaži više", "sve vesti", "rubrike", "kategorije",
        "arhiva", "mapa sajta", "pređi na sadržaj",
    ),
    labels_sharing=(
        "подели", "поделите", "подели вест", "подели на фејсбуку", "копирај линк", "одштампај", "штампај",
        "пратите нас", "podeli", "podelite", "podeli vest", "podeli na facebooku", "podeli na fejsbuku",
        "kopiraj link", "odštampaj", "štampaj", "pošalji mejlom", "sačuvaj", "pratite nas", "пошаљи",
        "пошаљи пријатељу", "podelite vest", "podeli članak", "podelite sa prijateljima", "pošalji",
        "pošalji prijatelju", "pratite nas na", "pratite nas na facebooku", "zapratite nas",
    ),
    labels_related=(
        "прочитајте још", "прочитајте и", "повезане вести", "повезани чланци", "најчитаније", "најновије",
        "најновије вести", "слично", "pročitajte još", "pročitajte i", "povezane vesti",
        "povezani članci", "najčitanije", "najnovije", "najnovije vesti", "slične vesti",
        "možda će vas zanimati", "preporučujemo", "pogledajte još", "izdvajamo", "прочитај више",
        "прочитајте више", "прочитајте такође", "повезане теме", "повезани текстови", "сродне вести",
        "слични чланци", "сличне вести", "најновији чланци", "најпопуларније", "најкоментарисаније",
        "последње вести", "скорашњи чланци", "недавни чланци", "остале вести", "још вести",
        "из исте рубрике", "можда ће вас занимати", "можда вас занима", "препоручујемо", "препоручено",
        "избор уредника", "о аутору", "претходни чланак", "следећи чланак", "новији пост",
        "старији пост", "pročitaj više", "pročitajte više", "pročitajte takođe", "povezane teme",
        "povezani tekstovi", "srodne vesti", "slični članci", "najnoviji članci", "najpopularnije",
        "najkomentarisanije", "poslednje vesti", "skorašnji članci", "nedavni članci", "ostale vesti",
        "još vesti", "iz iste rubrike", "možda vas zanima", "možda će vam se svideti", "preporučeno",
        "izbor urednika", "o autoru", "prethodni članak", "sledeći članak", "noviji post",
        "stariji post", "svi članci",
    ),
    labels_comments=(
        "коментари", "остави коментар", "пошаљи коментар", "одговори", "нема коментара", "komentari",
        "ostavi komentar", "ostavite komentar", "pošalji komentar", "odgovori", "nema komentara",
        "svi komentari", "оставите коментар", "оставите одговор", "пошаљите коментар", "додај коментар",
        "напиши коментар", "напишите коментар", "најновији коментари", "сви коментари",
        "прикажи коментаре", "одустани од одговора", "постави коментар", "ostavite odgovor",
        "ostavi odgovor", "pošaljite komentar", "pošaljite svoj komentar", "pošaljite vaš komentar",
        "dodaj komentar", "napiši komentar", "napišite komentar", "najnoviji komentari",
        "prikaži komentare", "pogledaj komentare", "pročitaj komentare", "komentari čitalaca",
        "odustani od odgovora", "pravila komentarisanja", "komentari su zatvoreni",
        "komentarisanje je onemogućeno", "vaš komentar", "ime (obavezno",
    ),
    labels_promotion=(
        "претплата", "претплатите се", "билтен", "pretplata", "pretplatite se", "newsletter",
        "prijavite se na newsletter", "preuzmite aplikaciju", "podržite nas",
    ),
    labels_consent=(
        "прихватам", "прихвати све", "одбиј", "колачићи", "prihvatam", "prihvati sve", "odbij",
        "odbij sve", "kolačići", "podešavanja kolačića",
    ),
    labels_legal=(
        "политика приватности", "услови коришћења", "контакт", "о нама", "импресум", "сва права задржана",
        "politika privatnosti", "uslovi korišćenja", "kontakt", "o nama", "impresum",
        "sva prava zadržana", "marketing", "prijavi grešku", "prijavite grešku", "uočili ste grešku",
    ),
    labels_advertising=(
        "оглас", "огласи", "реклама", "спонзорисано", "oglas", "oglasi", "reklama", "sponzorisano",
        "plaćeni oglas", "promo", "advertorial",
    ),
    labels_widget=(
        "учитавање", "затвори", "пусти", "галерија", "фото галерија", "učitavanje", "zatvori", "pusti",
        "galerija", "foto galerija", "pogledaj galeriju", "pogledaj video", "poslušaj vest",
    ),
    openings_related=(
        "прочитајте још:", "прочитајте и:", "погледајте и:", "pročitajte još:", "pročitajte i:",
        "pogledajte još:", "čitajte još:",
    ),
    openings_tags=("тагови:", "ознаке:", "теме:", "tagovi:", "oznake:", "teme:"),
    openings_credit=(
        "фото:", "фотографија:", "извор:", "foto:", "fotografija:", "izvor:", "autor fotografije:",
    ),
    openings_byline=(
        "аутор:", "пише:", "написао:", "написала:", "autor:", "piše:", "napisao:", "napisala:",
        "pripremio:", "pripremila:",
    ),
    openings_published=(
        "објављено:", "објављено", "постављено:", "objavljeno:", "objavljeno", "postavljeno:",
        "izvor i datum:",
    ),
    openings_modified=(
        "ажурирано:", "измењено:", "последња измена:", "ažurirano:", "ažurirano", "izmenjeno:",
        "poslednja izmena:",
    ),
    phrases_comments=(
        "ваша адреса е-поште неће бити објављена", "ваша имејл адреса неће бити објављена",
        "неопходна поља су означена", "обавезна поља су означена", "коментари су затворени",
        "коментари су искључени", "vaša adresa e-pošte neće biti objavljena",
        "vaša email adresa neće biti objavljena", "neophodna polja su označena",
        "obavezna polja su označena", "komentari su zatvoreni", "komentari su isključeni",
        "sačuvaj moje ime, e-poštu", "komentari koji sadrže psovke", "komentari se objavljuju",
        "stavovi izneti u komentarima", "mišljenja iznesena u komentarima",
    ),
    phrases_legal=(
        "сва права задржана", "sva prava zadržana", "zabranjeno je preuzimanje",
        "dozvoljeno preuzimanje", "uočili ste grešku",
    ),
    conjunctions=("и", "i"),
    roles=(
        "новинар", "новинарка", "уредник", "уредница", "фотограф", "дописник", "novinar", "novinarka",
        "urednik", "urednica", "fotograf", "fotoreporter", "dopisnik",
    ),
    staff_bylines=(
        "редакција", "танјуг", "бета", "redakcija", "tanjug", "beta", "fonet", "agencije",
    ),
    reading_time=("минута читања", "minuta čitanja", "vreme čitanja"),
    ago=("пре", "јуче", "данас", "pre", "juče", "danas", "minuta", "sati"),
    weekdays=(
        "понедељак", "уторак", "среда", "четвртак", "петак", "субота", "недеља", "пон", "уто", "сре",
        "чет", "пет", "суб", "нед", "ponedeljak", "utorak", "sreda", "četvrtak", "petak", "subota",
        "nedelja", "pon", "uto", "sre", "čet", "pet", "sub", "ned",
    ),
    before_noon=("am", "ујутру", "јутро", "ujutru", "jutro"),
    after_noon=(
        "pm", "подне", "по подне", "увече", "поподне", "вече", "podne", "po podne", "uveče", "popodne",
        "veče",
    ),
    at_night=("ноћу", "ноћ", "noću", "noć"),
    months=(
        ("јануар", "јан", "januar", "jan"), ("фебруар", "феб", "februar", "feb"),
        ("март", "мар", "mart", "mar"), ("април", "апр", "april", "apr"), ("мај", "maj"), ("јун", "jun"),
        ("јул", "jul"), ("август", "авг", "avgust", "avg"), ("септембар", "сеп", "septembar", "sep"),
        ("октобар", "окт", "oktobar", "okt"), ("новембар", "нов", "novembar", "nov"),
        ("децембар", "дец", "decembar", "dec"),
    ),
)
# fmt: on
