"""Basque. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="eu",
    stopwords=(
        "eta", "da", "ez", "du", "dute", "ere", "bat", "izan", "dira", "zen", "bere", "egin", "dela",
        "hori", "zuen", "ditu", "baina", "duen", "den", "dituzte", "egon", "arte", "dago", "beste",
        "baino", "zuten", "behar", "hau", "izango", "gehiago", "ondoren", "esan", "bezala", "dutela",
    ),
    labels_navigation=(
        "hasiera", "azala", "menua", "bilatu", "bilaketa", "hasi saioa", "sartu", "erregistratu",
        "saioa itxi", "atzera", "hurrengoa", "aurrekoa", "hurrengo albistea", "aurreko albistea",
        "gehiago", "ikusi gehiago", "atalak", "kategoriak", "hemeroteka", "web mapa", "edukira joan",
        "joan edukira",
    ),
    labels_sharing=(
        "partekatu", "partekatu albistea", "partekatu facebooken", "partekatu twitterren",
        "kopiatu esteka", "inprimatu", "bidali postaz", "gorde", "jarraitu gaitzazu",
    ),
    labels_related=(
        "irakurri ere", "irakurri gehiago", "lotutako albisteak", "erlazionatutako albisteak",
        "erlazionatuak", "lotutakoak", "irakurrienak", "azken albisteak", "azken berriak",
        "interesatuko zaizu", "gehiago irakurri", "gomendatuak",
    ),
    labels_comments=(
        "iruzkinak", "iruzkina idatzi", "utzi iruzkina", "erantzun", "iruzkinik ez", "iruzkin bat utzi",
        "komentarioak",
    ),
    labels_promotion=(
        "harpidetu", "harpidetza", "buletina", "newsletterra", "egin bazkide", "egin zaitez harpidedun",
        "babestu gaitzazu", "deskargatu aplikazioa",
    ),
    labels_consent=(
        "onartu", "onartu guztiak", "ados", "baztertu", "cookieak", "cookieen ezarpenak",
    ),
    labels_legal=(
        "pribatutasun politika", "lege oharra", "erabilera baldintzak", "cookie politika",
        "harremanetarako", "kontaktua", "nor gara", "eskubide guztiak erreserbatuta", "publizitatea",
    ),
    labels_advertising=(
        "publizitatea", "iragarkia", "iragarkiak", "babestutako edukia", "eduki babestua",
    ),
    labels_widget=(
        "kargatzen", "itxi", "erreproduzitu", "galeria", "argazki galeria", "bideoa ikusi",
        "entzun albistea", "handitu",
    ),
    openings_related=("irakurri ere:", "irakurri gehiago:", "ikusi ere:", "lotutakoak:"),
    openings_tags=("etiketak:", "gaiak:", "gako-hitzak:"),
    openings_credit=("argazkia:", "argazkiak:", "irudia:", "iturria:"),
    openings_byline=("egilea:", "egileak:", "testua:", "idatzia:"),
    openings_published=("argitaratua:", "argitaratze data", "argitaratuta:", "argitaratua"),
    openings_modified=("eguneratua:", "eguneratuta:", "azken eguneraketa", "aldatua:"),
    conjunctions=("eta",),
    roles=(
        "kazetaria", "erredaktorea", "argazkilaria", "zuzendaria", "korrespontsala",
    ),
    staff_bylines=("erredakzioa", "albiste agentziak", "europa press", "efe"),
    reading_time=("minutuko irakurketa", "irakurtzeko denbora"),
    ago=("duela", "atzo", "gaur", "minutu", "ordu"),
    weekdays=(
        "astelehena", "asteartea", "asteazkena", "osteguna", "ostirala", "larunbata", "igandea", "al",
        "ar", "az", "og", "or", "lr", "ig",
    ),
    before_noon=("goizaldeko", "goizeko", "am", "goizald.", "goizaldea", "goiza", "goiz."),
    after_noon=(
        "eguerdiko", "arratsaldeko", "iluntzeko", "pm", "eguerd.", "arrats.", "iluntz.", "eguerdia",
        "arratsaldea", "iluntzea",
    ),
    at_night=("gaueko", "gaua"),
    months=(
        ("urtarrila", "urt", "urtarrilaren"), ("otsaila", "ots", "otsailaren"),
        ("martxoa", "mar", "martxoaren"), ("apirila", "api", "apirilaren"),
        ("maiatza", "mai", "maiatzaren"), ("ekaina", "eka", "ekainaren"),
        ("uztaila", "uzt", "uztailaren"), ("abuztua", "abu", "abuztuaren"),
        ("iraila", "ira", "irailaren"), ("urria", "urr", "urriaren"), ("azaroa", "aza", "azaroaren"),
        ("abendua", "abe", "abenduaren"),
    ),
)
# fmt: on
