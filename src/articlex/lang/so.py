"""Somali. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="so",
    stopwords=(
        "oo", "ah", "ka", "ku", "iyo", "ay", "uu", "la", "in", "waa", "u", "ee", "ayaa", "lagu", "loo",
        "aan", "kala", "isagoo", "dalka", "waxaa", "waxa", "kale", "si", "inuu", "mid", "kaas", "sida",
        "soo", "uga", "laga", "jira", "kaga", "laakiin", "markii", "iyada",
    ),
    labels_navigation=(
        "bogga hore", "hoyga", "liiska", "raadi", "raadin", "soo gal", "isdiiwaangeli", "ka bax",
        "dib u noqo", "xiga", "hore", "warka xiga", "wax badan", "dheeraad", "dhammaan wararka",
        "qaybaha", "kaydka",
    ),
    labels_sharing=(
        "la wadaag", "wadaag", "la wadaag facebook", "koobi garee", "daabac", "email u dir", "kaydi",
        "nala soco",
    ),
    labels_related=(
        "sidoo kale akhri", "akhri wax dheeraad ah", "wax badan ka akhri", "warar la xiriira",
        "wararka la xiriira", "ugu akhriska badan", "wararkii ugu dambeeyay", "wararka kale",
        "lagu taliyay",
    ),
    labels_comments=("faallooyin", "faallo", "ka tag faallo", "jawaab", "faallo ma jirto"),
    labels_promotion=("isku qor", "rukumo", "wargeyska", "soo deji barnaamijka", "na taageer"),
    labels_consent=("aqbal", "aqbal dhammaan", "diid", "cookies"),
    labels_legal=(
        "siyaasadda arrimaha gaarka ah", "shuruudaha isticmaalka", "nala soo xiriir", "naga soo xiriir",
        "ku saabsan", "xuquuqda way dhowran tahay",
    ),
    labels_advertising=("xayaysiis", "xayeysiis", "iidheh"),
    labels_widget=(
        "waa la soo rarayaa", "xir", "daar", "sawirro", "daawo muuqaalka", "dhageyso",
    ),
    openings_related=("sidoo kale akhri:", "akhri:", "warar la xiriira:"),
    openings_tags=("summado:", "mawduucyo:"),
    openings_credit=("sawir:", "sawirka:", "isha sawirka", "xigasho:"),
    openings_byline=("qoraa:", "qore:", "waxaa qoray:", "w/q:", "w/d:"),
    openings_published=("la daabacay:", "la daabacay", "waxaa la daabacay:"),
    openings_modified=("la cusbooneysiiyay:", "la cusboonaysiiyay:"),
    conjunctions=("iyo",),
    roles=("wariye", "weriye", "tifaftire", "saxafi", "sawirqaade"),
    staff_bylines=("tifaftirka", "sonna", "weriyaha"),
    reading_time=("daqiiqo akhris", "wakhtiga akhriska"),
    ago=("kahor", "shalay", "maanta", "daqiiqo kahor", "saacad kahor"),
    weekdays=(
        "isniin", "talaado", "arbaco", "khamiis", "jimco", "sabti", "axad", "isn", "tldo", "arbc", "khms",
        "jmc", "sbti", "axd",
    ),
    before_noon=("gh",),
    after_noon=("gd",),
    months=(
        ("janaayo", "jan", "jannaayo"), ("febraayo", "feb"), ("maarso", "mar"), ("abriil", "abr"),
        ("maayo", "may"), ("juun", "jun"), ("luulyo", "lul"), ("agosto", "ogs", "ogosto"),
        ("sebtembar", "seb", "sebteembar"), ("oktoobar", "okt"), ("noofeembar", "nof"),
        ("diseembar", "dis"),
    ),
)
# fmt: on
