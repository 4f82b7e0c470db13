"""Swahili. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="sw",
    stopwords=(
        "ya", "na", "wa", "kwa", "ni", "katika", "za", "la", "kuwa", "hiyo", "cha", "hata", "huo", "pia",
        "alisema", "amesema", "huyo", "hii", "baada", "kama", "lakini", "wake", "watu", "yake", "ili",
        "bila", "vya", "hivyo", "wao", "kutoka", "ambayo", "ambao", "hilo", "yao", "kuhusu", "huku",
        "mwa",
    ),
    labels_navigation=(
        "nyumbani", "mwanzo", "menyu", "tafuta", "ingia", "jisajili", "toka", "rudi", "inayofuata",
        "iliyotangulia", "habari inayofuata", "zaidi", "ona zaidi", "tazama zote", "habari zote",
        "kategoria", "kumbukumbu", "ramani ya tovuti",
    ),
    labels_sharing=(
        "shiriki", "sambaza", "shirikisha", "shiriki kwenye facebook", "nakili kiungo", "chapisha",
        "tuma kwa barua pepe", "hifadhi", "tufuate",
    ),
    labels_related=(
        "soma pia", "soma zaidi", "habari zinazohusiana", "makala zinazohusiana", "zinazohusiana",
        "zilizosomwa zaidi", "habari za hivi punde", "habari mpya", "habari zaidi", "habari nyingine",
        "unaweza pia kupenda", "zinazopendekezwa",
    ),
    labels_comments=("maoni", "toa maoni", "acha maoni", "jibu", "hakuna maoni", "andika maoni"),
    labels_promotion=(
        "jiandikishe", "jiunge", "jarida", "jiandikishe kwa jarida", "pakua programu", "tuunge mkono",
    ),
    labels_consent=("kubali", "kubali zote", "nakubali", "kataa", "vidakuzi"),
    labels_legal=(
        "sera ya faragha", "masharti ya matumizi", "vigezo na masharti", "wasiliana nasi", "kuhusu sisi",
        "haki zote zimehifadhiwa",
    ),
    labels_advertising=("tangazo", "matangazo", "imefadhiliwa"),
    labels_widget=("inapakia", "funga", "cheza", "picha zaidi", "tazama video", "sikiliza"),
    openings_related=("soma pia:", "soma zaidi:", "habari zinazohusiana:", "tazama pia:"),
    openings_tags=("lebo:", "mada:"),
    openings_credit=("picha:", "picha na", "chanzo:", "mpiga picha:"),
    openings_byline=("na:", "mwandishi:", "imeandikwa na", "imeandaliwa na"),
    openings_published=("imechapishwa:", "ilichapishwa:", "imechapishwa", "tarehe:"),
    openings_modified=("imesasishwa:", "ilisasishwa:", "imesasishwa", "imehaririwa:"),
    conjunctions=("na",),
    roles=("mwandishi", "mwandishi wetu", "mhariri", "mwanahabari", "mpiga picha"),
    staff_bylines=("mwandishi wetu", "mwandishi wa habari", "mashirika", "timu ya habari"),
    reading_time=("dakika za kusoma", "muda wa kusoma"),
    ago=("iliyopita", "zilizopita", "jana", "leo"),
    weekdays=(
        "jumatatu", "jumanne", "jumatano", "alhamisi", "ijumaa", "jumamosi", "jumapili",
    ),
    before_noon=("alfajiri", "asubuhi", "am"),
    after_noon=("saa sita za mchana", "mchana", "jioni", "pm", "adhuhuri", "alasiri"),
    at_night=("usiku",),
    months=(
        ("januari", "jan"), ("februari", "feb"), ("machi", "mac"), ("aprili", "apr"), ("mei",),
        ("juni", "jun"), ("julai", "jul"), ("agosti", "ago"), ("septemba", "sep"), ("oktoba", "okt"),
        ("novemba", "nov"), ("desemba", "des"),
    ),
)
# fmt: on
