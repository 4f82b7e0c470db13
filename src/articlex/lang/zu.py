"""Zulu. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="zu",
    stopwords=(
        "ukuthi", "uma", "futhi", "kodwa", "ngoba", "lo", "le", "la", "wa", "ya", "kanye", "ngesikhathi",
        "nje", "uthe", "kakhulu", "ngo", "emva", "ukuba", "yena", "bona", "lapho", "njengoba", "kuze",
        "manje", "phakathi", "abantu", "umuntu", "lokhu", "lolu", "labo", "kule", "ngemuva", "kusho",
        "ukuze",
    ),
    labels_navigation=(
        "ikhaya", "ekhaya", "imenyu", "sesha", "usesho", "ngena ngemvume", "bhalisa", "phuma", "emuva",
        "okulandelayo", "okwedlule", "okuningi", "bona okuningi", "zonke izindaba", "izigaba",
        "ingobo yomlando",
    ),
    labels_sharing=(
        "yabelana", "yabelana ku-facebook", "kopisha isixhumanisi", "phrinta", "thumela nge-imeyili",
        "londoloza", "silandele",
    ),
    labels_related=(
        "funda futhi", "funda kabanzi", "funda okuningi", "izindaba ezihlobene", "ezihlobene",
        "okufundwa kakhulu", "izindaba zakamuva", "izindaba ezintsha", "ezinye izindaba", "okunconyiwe",
    ),
    labels_comments=(
        "amazwana", "imibono", "shiya umbono", "shiya amazwana", "phendula", "awekho amazwana",
    ),
    labels_promotion=("bhalisela", "incwadi yezindaba", "landa uhlelo lokusebenza", "sisekele"),
    labels_consent=("yamukela", "yamukela konke", "vuma", "yenqaba", "amakhukhi"),
    labels_legal=(
        "inqubomgomo yobumfihlo", "imigomo yokusebenzisa", "imigomo nemibandela", "xhumana nathi",
        "mayelana nathi", "wonke amalungelo agodliwe",
    ),
    labels_advertising=("isikhangiso", "izikhangiso", "okuxhasiwe"),
    labels_widget=("iyalayisha", "vala", "dlala", "izithombe", "buka ividiyo", "lalela"),
    openings_related=("funda futhi:", "funda kabanzi:", "izindaba ezihlobene:"),
    openings_tags=("amathegi:", "izihloko:"),
    openings_credit=("isithombe:", "izithombe:", "umthombo:"),
    openings_byline=("ngu:", "ibhalwe ngu", "umbhali:"),
    openings_published=("ishicilelwe:", "kushicilelwe:", "ishicilelwe ngo"),
    openings_modified=("ibuyekezwe:", "kubuyekezwe:", "igcine ukubuyekezwa"),
    conjunctions=("futhi", "kanye", "no"),
    roles=("intatheli", "umhleli", "umthwebuli"),
    staff_bylines=("ababhali", "izintatheli", "umbhali wephephandaba"),
    reading_time=("imizuzu yokufunda", "isikhathi sokufunda"),
    ago=("edlule", "izolo", "namuhla"),
    weekdays=(
        "umsombuluko", "ulwesibili", "ulwesithathu", "ulwesine", "ulwesihlanu", "umgqibelo", "isonto",
        "mso", "bil", "tha", "sin", "hla", "mgq", "son",
    ),
    before_noon=("am", "entathakusa", "ekuseni"),
    after_noon=("pm", "emini", "ntambama"),
    at_night=("ebusuku",),
    months=(
        ("januwari", "jan"), ("februwari", "feb"), ("mashi", "mas"), ("ephreli", "eph"), ("meyi", "mey"),
        ("juni", "jun"), ("julayi", "jul"), ("agasti", "aga"), ("septhemba", "sep"), ("okthoba", "okt"),
        ("novemba", "nov"), ("disemba", "dis"),
    ),
)
# fmt: on
