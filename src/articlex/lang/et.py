"""Estonian. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="et",
    stopwords=(
        "ja", "on", "ei", "et", "ka", "kui", "see", "oli", "ta", "aga", "mis", "või", "ning", "oma",
        "selle", "kes", "olid", "veel", "siis", "välja", "üle", "pärast", "kuid", "ainult", "nii", "juba",
        "mitte", "nende", "teda", "väga", "seda", "ole", "eesti", "saab", "sest", "tema", "kus", "nagu",
        "enne", "kuni", "ütles", "sellest", "olla", "pole", "ega", "läbi", "vaid", "mida", "ma", "me", "te", "nad",
        "aastat", "jäävad", "tulevad", "selles", "sellel", "pool", "peab", "võib", "kõik", "üks", "kaks",
    ),
    labels_navigation=(
        "avaleht", "esileht", "menüü", "otsi", "otsing", "logi sisse", "sisene", "registreeru",
        "logi välja", "tagasi", "edasi", "järgmine", "eelmine", "järgmine artikkel", "eelmine artikkel",
        "rohkem", "näita rohkem", "kõik uudised", "rubriigid", "kategooriad", "arhiiv", "sisukaart",
        "liigu sisu juurde",
    ),
    labels_sharing=(
        "jaga", "jaga artiklit", "jaga facebookis", "kopeeri link", "prindi", "saada e-kirjaga",
        "salvesta", "jälgi meid",
    ),
    labels_related=(
        "loe ka", "loe veel", "loe edasi", "loe lisaks", "loe rohkem", "seotud lood", "seotud artiklid",
        "seotud uudised", "loetumad", "enim loetud", "viimased uudised", "värsked uudised", "soovitame",
        "sind võib huvitada",
    ),
    labels_comments=(
        "kommentaarid", "lisa kommentaar", "kommenteeri", "vasta", "kommentaare pole", "loe kommentaare",
    ),
    labels_promotion=(
        "telli", "tellimine", "uudiskiri", "telli uudiskiri", "liitu uudiskirjaga", "toeta meid",
        "lae alla rakendus",
    ),
    labels_consent=(
        "nõustun", "nõustu kõigiga", "luba kõik", "keeldu", "küpsised", "küpsiste seaded",
    ),
    labels_legal=(
        "privaatsuspoliitika", "privaatsustingimused", "kasutustingimused", "kontakt", "kontaktid",
        "meist", "kõik õigused kaitstud", "reklaam", "toimetus",
    ),
    labels_advertising=(
        "reklaam", "kuulutused", "sisuturundus", "sponsoreeritud sisu", "artikkel jätkub pärast reklaami",
    ),
    labels_widget=(
        "laadimine", "laen", "sulge", "esita", "galerii", "fotogalerii", "vaata galeriid", "vaata videot",
        "kuula artiklit",
    ),
    openings_related=("loe ka:", "loe veel:", "loe lisaks:", "loe edasi:", "vaata ka:"),
    openings_tags=("märksõnad:", "sildid:", "teemad:"),
    openings_credit=("foto:", "fotod:", "pilt:", "allikas:"),
    openings_byline=("autor:", "autorid:", "toimetaja:", "kirjutas:"),
    openings_published=("avaldatud:", "avaldatud", "ilmunud:"),
    openings_modified=("uuendatud:", "uuendatud", "täiendatud:", "muudetud:"),
    conjunctions=("ja", "ning"),
    roles=(
        "ajakirjanik", "toimetaja", "reporter", "fotograaf", "peatoimetaja", "korrespondent",
    ),
    staff_bylines=("toimetus", "bns", "uudistetoimetus"),
    reading_time=("min lugemist", "lugemisaeg"),
    ago=("tagasi", "eile", "täna", "minutit tagasi", "tundi tagasi"),
    weekdays=(
        "esmaspäev", "teisipäev", "kolmapäev", "neljapäev", "reede", "laupäev", "pühapäev",
    ),
    before_noon=("am", "hommikul", "hommik"),
    after_noon=(
        "pm", "keskpäeval", "pärastlõunal", "õhtul", "keskpäev", "pärastlõuna", "õhtu",
    ),
    at_night=("öösel", "öö"),
    months=(
        ("jaanuar", "jaan", "jaanuaril"), ("veebruar", "veebr", "veebruaril"), ("märts", "märtsil"),
        ("aprill", "apr", "aprillil"), ("mai", "mail"), ("juuni", "juunil"), ("juuli", "juulil"),
        ("august", "aug", "augustil"), ("september", "sept", "septembril"),
        ("oktoober", "okt", "oktoobril"), ("november", "nov", "novembril"),
        ("detsember", "dets", "detsembril"),
    ),
)
# fmt: on
