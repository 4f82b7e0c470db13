"""Albanian. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="sq",
    stopwords=(
        "të", "e", "në", "dhe", "i", "që", "për", "me", "një", "nga", "është", "se", "më", "ka", "do",
        "u", "nuk", "si", "por", "kjo", "ky", "duke", "pas", "janë", "kanë", "ai", "këtë", "edhe",
        "sipas", "kur", "tha", "tij", "ishte", "saj", "apo", "deri",
    ),
    labels_navigation=(
        "ballina", "kreu", "kryefaqja", "menu", "menyja", "kërko", "kërkim", "hyr", "hyni",
        "identifikohu", "regjistrohu", "dil", "mbrapa", "para", "tjetra", "e mëparshme",
        "artikulli tjetër", "artikulli i mëparshëm", "më shumë", "shfaq më shumë", "të gjitha lajmet",
        "rubrikat", "kategoritë", "arkivi", "harta e faqes", "shko te përmbajtja",
    ),
    labels_sharing=(
        "shpërndaje", "shpërndaj", "ndaje", "ndaj", "shpërndaje në facebook", "kopjo linkun",
        "kopjo lidhjen", "printo", "dërgo me email", "ruaj", "na ndiqni",
    ),
    labels_related=(
        "lexo edhe", "lexoni edhe", "lexo më shumë", "lexo gjithashtu", "lexoni gjithashtu",
        "lajme të ngjashme", "artikuj të ngjashëm", "të ngjashme", "më të lexuarat", "më të rejat",
        "lajmet e fundit", "mund t'ju interesojë", "të rekomanduara",
    ),
    labels_comments=(
        "komente", "komentet", "lini një koment", "shkruaj koment", "përgjigju", "nuk ka komente",
        "komento",
    ),
    labels_promotion=(
        "abonohu", "abonim", "buletini", "regjistrohu në newsletter", "na mbështetni",
        "shkarko aplikacionin",
    ),
    labels_consent=(
        "pranoj", "pranoj të gjitha", "prano", "refuzo", "refuzo të gjitha", "cookies",
        "cilësimet e cookies",
    ),
    labels_legal=(
        "politika e privatësisë", "kushtet e përdorimit", "termat dhe kushtet", "kontakti", "kontakt",
        "na kontaktoni", "rreth nesh", "të gjitha të drejtat e rezervuara", "marketingu",
    ),
    labels_advertising=(
        "reklamë", "reklama", "njoftim", "e sponsorizuar", "përmbajtje e sponsorizuar",
    ),
    labels_widget=(
        "duke u ngarkuar", "mbyll", "luaj", "galeria", "fotogaleri", "shiko videon", "dëgjo",
    ),
    openings_related=("lexo edhe:", "lexoni edhe:", "lexo më shumë:", "shiko edhe:"),
    openings_tags=("etiketa:", "tema:", "fjalë kyçe:"),
    openings_credit=("foto:", "fotografia:", "burimi:"),
    openings_byline=("nga:", "autori:", "autorja:", "shkruan:", "shkroi:", "përgatiti:"),
    openings_published=("publikuar:", "publikuar më", "publikuar", "botuar:", "botuar më"),
    openings_modified=("përditësuar:", "përditësuar", "përditësuar më", "ndryshuar:"),
    conjunctions=("dhe", "e"),
    roles=(
        "gazetar", "gazetare", "redaktor", "redaktore", "fotograf", "korrespondent",
    ),
    staff_bylines=("redaksia", "ata"),
    reading_time=("minuta lexim", "koha e leximit"),
    ago=("më parë", "dje", "sot", "minuta më parë", "orë më parë"),
    weekdays=(
        "e hënë", "e martë", "e mërkurë", "e enjte", "e premte", "e shtunë", "e diel", "hën", "mar",
        "mër", "enj", "pre", "sht", "die",
    ),
    before_noon=("e paradites", "p.d.", "e mëngjesit", "paradite", "mëngjes"),
    after_noon=(
        "e pasdites", "m.d.", "e mesditës", "e mbrëmjes", "pasdite", "mesditë", "mbrëmje",
    ),
    at_night=("e natës", "natë"),
    months=(
        ("janar", "jan"), ("shkurt", "shk"), ("mars", "mar"), ("prill", "pri"), ("maj",),
        ("qershor", "qer"), ("korrik", "korr"), ("gusht", "gush"), ("shtator", "sht"), ("tetor", "tet"),
        ("nëntor", "nën"), ("dhjetor", "dhj"),
    ),
)
# fmt: on
