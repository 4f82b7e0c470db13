"""Slovenian. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="sl",
    stopwords=(
        "in", "v", "na", "se", "da", "je", "za", "so", "pa", "ki", "z", "s", "tudi", "ne", "ob", "po",
        "od", "do", "pri", "kot", "če", "bi", "bo", "še", "iz", "ali", "ter", "bil", "bila", "bilo",
        "ker", "le", "že", "lahko", "pred", "med", "njegov", "vse",
    ),
    labels_navigation=(
        "domov", "na vrh", "meni", "iskanje", "išči", "prijava", "prijavi se", "registracija", "odjava",
        "nazaj", "naprej", "naslednji", "prejšnji", "naslednji članek", "prejšnji članek", "več",
        "prikaži več", "vse novice", "rubrike", "kategorije", "arhiv", "zemljevid strani",
        "preskoči na vsebino", "pozabljeno geslo",
    ),
    labels_sharing=(
        "deli", "delite", "deli članek", "deli na facebooku", "kopiraj povezavo", "natisni",
        "pošlji po e-pošti", "shrani", "sledite nam", "deli na twitterju", "delite na facebooku",
        "delite članek", "delite s prijatelji", "pošlji", "pošlji prijatelju", "natisni članek",
        "natisni stran", "shrani članek", "všeč mi je", "spremljajte nas", "sledite nam na facebooku",
    ),
    labels_related=(
        "preberite še", "preberi več", "preberite več", "preberite tudi", "povezane novice",
        "povezani članki", "sorodni članki", "najbolj brano", "najnovejše", "zadnje novice",
        "priporočamo", "morda vas zanima", "izpostavljeno", "preberi tudi", "preberi še",
        "preberite celoten članek", "beri naprej", "berite dalje", "nadaljuj z branjem",
        "oglejte si tudi", "poglejte tudi", "glejte tudi", "več o temi", "več o tem", "več novic",
        "več člankov", "več od avtorja", "sorodne novice", "sorodne vsebine", "sorodne objave",
        "sorodne teme", "povezane vsebine", "podobni članki", "podobne novice", "drugi članki",
        "druge novice", "ostale novice", "najbolj brani", "najbolj brane", "najbolj gledano",
        "najbolj komentirano", "najbolj priljubljeno", "najbolj priljubljeni članki",
        "najnovejše novice", "najnovejši članki", "zadnje objave", "zadnji članki", "zadnje dodano",
        "priporočeno", "priporočeni članki", "priporočamo v branje", "morda vas zanima tudi",
        "mogoče vas zanima tudi", "morda bi vas zanimalo", "morda vam bo všeč", "ne spreglejte",
        "ne zamudite", "izbor urednika", "izbor uredništva", "o avtorju", "o avtorici", "istega avtorja",
        "prejšnja objava", "naslednja objava", "novejša objava", "starejša objava", "vsi članki",
    ),
    labels_comments=(
        "komentarji", "dodaj komentar", "napiši komentar", "odgovori", "ni komentarjev", "oddaj komentar",
        "vsi komentarji", "dodajte komentar", "komentiraj", "komentirajte", "napišite komentar",
        "objavi komentar", "dodaj odgovor", "prekliči odgovor", "zadnji komentarji",
        "najnovejši komentarji", "prikaži komentarje", "poglej komentarje", "preberi komentarje",
        "brez komentarjev", "komentarji so zaprti", "komentiranje je onemogočeno",
        "prijavi se za komentiranje", "pravila komentiranja", "prijavi komentar",
        "povezave do te objave",
    ),
    labels_promotion=(
        "naročnina", "naroči se", "naročite se", "e-novice", "prijava na e-novice", "prenesi aplikacijo",
        "podprite nas",
    ),
    labels_consent=(
        "sprejmi", "sprejmi vse", "strinjam se", "zavrni", "zavrni vse", "piškotki",
        "nastavitve piškotkov",
    ),
    labels_legal=(
        "politika zasebnosti", "varstvo osebnih podatkov", "pogoji uporabe", "splošni pogoji", "kontakt",
        "o nas", "vse pravice pridržane", "oglaševanje", "uredništvo", "kolofon", "prijavi napako",
        "sporoči napako", "ste opazili napako", "ste našli napako",
    ),
    labels_advertising=(
        "oglas", "oglasi", "promocijsko sporočilo", "sponzorirana vsebina", "oglasno sporočilo",
    ),
    labels_widget=(
        "nalaganje", "nalagam", "zapri", "predvajaj", "galerija", "fotogalerija", "poglej galerijo",
        "poslušaj članek",
    ),
    openings_related=(
        "preberite še:", "preberite tudi:", "preberi tudi:", "oglejte si:", "več o tem:",
    ),
    openings_tags=("oznake:", "ključne besede:", "teme:"),
    openings_credit=("foto:", "fotografija:", "vir:", "avtor fotografije:"),
    openings_byline=("avtor:", "avtorica:", "piše:", "napisal:", "napisala:", "besedilo:"),
    openings_published=("objavljeno:", "objavljeno", "datum objave:"),
    openings_modified=("posodobljeno:", "posodobljeno", "zadnja sprememba:", "spremenjeno:"),
    phrases_comments=(
        "vaš e-naslov ne bo objavljen", "vaš elektronski naslov ne bo objavljen",
        "zahtevana polja so označena", "obvezna polja so označena", "shrani moje ime, e-pošto",
        "to spletno mesto uporablja akismet", "komentarji so zaprti", "komentiranje je onemogočeno",
        "za komentiranje se morate", "za objavo komentarja se morate", "za komentiranje morate biti",
        "objavi komentarje (atom)",
    ),
    phrases_legal=(
        "vse pravice pridržane", "ste opazili napako",
    ),
    conjunctions=("in", "ter"),
    roles=(
        "novinar", "novinarka", "urednik", "urednica", "fotograf", "dopisnik", "dopisnica", "kolumnist",
    ),
    staff_bylines=("uredništvo", "sta", "redakcija"),
    reading_time=("minut branja", "čas branja"),
    ago=("pred", "včeraj", "danes", "minutami", "urami"),
    weekdays=(
        "ponedeljek", "torek", "sreda", "četrtek", "petek", "sobota", "nedelja", "pon", "tor", "sre",
        "čet", "pet", "sob", "ned",
    ),
    before_noon=("zjutraj", "dopoldan", "dop.", "zjut.", "dopoldne", "jutro", "jut."),
    after_noon=(
        "opoldne", "popoldan", "zvečer", "pop.", "opold.", "zveč.", "popoldne", "poldne", "večer",
        "pold.", "več.",
    ),
    at_night=("ponoči", "noč"),
    months=(
        ("januar", "jan", "januarja"), ("februar", "feb", "februarja"), ("marec", "mar", "marca"),
        ("april", "apr", "aprila"), ("maj", "maja"), ("junij", "jun", "junija"),
        ("julij", "jul", "julija"), ("avgust", "avg", "avgusta"), ("september", "sep", "septembra"),
        ("oktober", "okt", "oktobra"), ("november", "nov", "novembra"), ("december", "dec", "decembra"),
    ),
)
# fmt: on
