"""Welsh. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="cy",
    stopwords=(
        "y", "yr", "a", "o", "i", "yn", "ar", "mae", "wedi", "ei", "am", "gan", "bod", "fod", "ac", "eu",
        "oedd", "ond", "sydd", "ddim", "fel", "hyn", "hefyd", "mewn", "nid", "neu", "roedd", "at", "dros",
        "bydd", "na", "gyda'r", "fy", "wrth", "cael", "gyda", "dywedodd",
    ),
    labels_navigation=(
        "hafan", "cartref", "dewislen", "chwilio", "chwilier", "mewngofnodi", "cofrestru", "allgofnodi",
        "yn ôl", "nesaf", "blaenorol", "erthygl nesaf", "erthygl flaenorol", "mwy", "dangos mwy",
        "adrannau", "categorïau", "archif", "map o'r wefan", "neidio i'r cynnwys", "ewch i'r cynnwys",
    ),
    labels_sharing=(
        "rhannu", "rhannwch", "rhannu ar facebook", "rhannu ar twitter", "copïo dolen", "copïo'r ddolen",
        "argraffu", "e-bostio", "cadw", "dilynwch ni",
    ),
    labels_related=(
        "darllen mwy", "darllenwch hefyd", "darllenwch fwy", "straeon perthnasol", "erthyglau perthnasol",
        "mwyaf poblogaidd", "newyddion diweddaraf", "y diweddaraf", "mwy o straeon", "hefyd o ddiddordeb",
        "argymhellir",
    ),
    labels_comments=(
        "sylwadau", "gadael sylw", "gadewch sylw", "ateb", "dim sylwadau", "ychwanegu sylw",
    ),
    labels_promotion=(
        "tanysgrifio", "tanysgrifiwch", "cylchlythyr", "cofrestrwch i'n cylchlythyr", "cefnogwch ni",
        "lawrlwytho'r ap",
    ),
    labels_consent=(
        "derbyn", "derbyn pob un", "derbyn y cyfan", "gwrthod", "cwcis", "gosodiadau cwcis",
    ),
    labels_legal=(
        "polisi preifatrwydd", "telerau defnyddio", "telerau ac amodau", "cysylltu â ni",
        "cysylltwch â ni", "amdanom ni", "cedwir pob hawl", "hysbysebu",
    ),
    labels_advertising=("hysbyseb", "hysbysebion", "cynnwys noddedig", "noddwyd"),
    labels_widget=(
        "llwytho", "yn llwytho", "cau", "chwarae", "oriel", "oriel luniau", "gwylio'r fideo", "gwrando",
    ),
    openings_related=("darllenwch hefyd:", "darllen mwy:", "gweler hefyd:"),
    openings_tags=("tagiau:", "pynciau:", "categorïau:"),
    openings_credit=("llun:", "lluniau:", "ffotograff:", "ffynhonnell:", "ffynhonnell y llun"),
    openings_byline=("gan:", "awdur:", "ysgrifennwyd gan"),
    openings_published=("cyhoeddwyd:", "cyhoeddwyd ar", "cyhoeddwyd"),
    openings_modified=("diweddarwyd:", "diweddarwyd ddiwethaf", "diweddarwyd"),
    conjunctions=("a", "ac"),
    roles=("newyddiadurwr", "golygydd", "gohebydd", "ffotograffydd"),
    staff_bylines=("ystafell newyddion", "golwg360"),
    reading_time=("munud o ddarllen", "amser darllen"),
    ago=("yn ôl", "ddoe", "heddiw"),
    weekdays=(
        "dydd llun", "dydd mawrth", "dydd mercher", "dydd iau", "dydd gwener", "dydd sadwrn", "dydd sul",
        "llun", "maw", "mer", "iau", "gwen", "sad", "sul", "gwe",
    ),
    before_noon=("yb", "am", "y bore", "bore"),
    after_noon=("yh", "pm", "canol dydd", "y prynhawn", "yr hwyr", "prynhawn"),
    months=(
        ("ionawr", "ion"), ("chwefror", "chwef", "chw"), ("mawrth", "maw"), ("ebrill", "ebr"), ("mai",),
        ("mehefin", "meh"), ("gorffennaf", "gorff", "gor"), ("awst",), ("medi",), ("hydref", "hyd"),
        ("tachwedd", "tach"), ("rhagfyr", "rhag"),
    ),
)
# fmt: on
