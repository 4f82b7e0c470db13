"""Filipino. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="tl",
    stopwords=(
        "ang", "ng", "sa", "na", "mga", "at", "ay", "ni", "si", "nang", "para", "hindi", "ito", "kung",
        "pa", "niya", "may", "siya", "din", "rin", "kay", "ko", "mo", "ako", "nila", "dahil", "isang",
        "naman", "lamang", "kanyang", "ayon", "nga", "po", "upang", "noong",
    ),
    labels_navigation=(
        "tahanan", "menu", "hanapin", "maghanap", "mag-login", "mag-sign in", "magparehistro",
        "mag-log out", "bumalik", "susunod", "nakaraan", "susunod na artikulo", "nakaraang artikulo",
        "iba pa", "tingnan pa", "lahat ng balita", "mga kategorya", "arkibo",
    ),
    labels_sharing=(
        "ibahagi", "i-share", "ibahagi sa facebook", "kopyahin ang link", "i-print", "ipadala sa email",
        "i-save", "sundan kami",
    ),
    labels_related=(
        "basahin din", "basahin pa", "magbasa pa", "basahin ang buong balita", "kaugnay na balita",
        "mga kaugnay na balita", "kaugnay na artikulo", "pinakabasa", "pinakabagong balita",
        "mga pinakabagong balita", "iba pang balita", "inirerekomenda",
    ),
    labels_comments=(
        "mga komento", "komento", "mag-iwan ng komento", "sumagot", "walang komento", "magkomento",
    ),
    labels_promotion=(
        "mag-subscribe", "suskrisyon", "newsletter", "i-download ang app", "suportahan kami",
    ),
    labels_consent=("tanggapin", "tanggapin lahat", "tanggihan", "mga cookie"),
    labels_legal=(
        "patakaran sa privacy", "mga tuntunin ng paggamit", "tuntunin at kondisyon",
        "makipag-ugnayan sa amin", "tungkol sa amin", "nakalaan ang lahat ng karapatan",
    ),
    labels_advertising=("patalastas", "anunsyo", "naka-sponsor"),
    labels_widget=(
        "naglo-load", "isara", "i-play", "galerya", "panoorin ang video", "pakinggan",
    ),
    openings_related=(
        "basahin din:", "basahin:", "kaugnay na balita:", "panoorin:", "tingnan din:",
    ),
    openings_tags=("mga tag:", "mga paksa:"),
    openings_credit=("larawan:", "litrato:", "kuha ni", "larawan mula sa", "pinagmulan:"),
    openings_byline=("ni:", "isinulat ni", "ulat ni", "may-akda:", "sinulat ni"),
    openings_published=("nailathala:", "inilathala:", "nai-post:", "inilathala noong"),
    openings_modified=("na-update:", "huling na-update", "binago:"),
    conjunctions=("at",),
    roles=("mamamahayag", "reporter", "patnugot", "editor", "potograpo"),
    staff_bylines=("balita desk", "pna", "abante tonite"),
    reading_time=("minutong pagbasa", "oras ng pagbasa"),
    ago=(
        "nakalipas", "kahapon", "ngayon", "minuto ang nakalipas", "oras ang nakalipas",
    ),
    weekdays=(
        "lunes", "martes", "miyerkules", "huwebes", "biyernes", "sabado", "linggo", "lun", "mar", "miy",
        "huw", "biy", "sab", "lin",
    ),
    before_noon=("am", "ng umaga", "madaling-araw", "umaga"),
    after_noon=("pm", "tanghaling-tapat", "ng hapon", "ng gabi", "hapon", "gabi"),
    months=(
        ("enero", "ene"), ("pebrero", "peb"), ("marso", "mar"), ("abril", "abr"), ("mayo", "may"),
        ("hunyo", "hun"), ("hulyo", "hul"), ("agosto", "ago"), ("setyembre", "set"), ("oktubre", "okt"),
        ("nobyembre", "nob"), ("disyembre", "dis"),
    ),
)
# fmt: on
