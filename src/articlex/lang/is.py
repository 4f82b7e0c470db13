"""Icelandic. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# ruff: noqa: N999  the code of the language
# fmt: off
VOCABULARY = Vocabulary(
    code="is",
    stopwords=(
        "og", "að", "í", "á", "er", "sem", "til", "við", "um", "var", "með", "en", "ekki", "fyrir", "það",
        "hann", "af", "hún", "því", "þegar", "eru", "hafa", "verið", "hefur", "þeir", "segir", "eftir",
        "frá", "sér", "þess", "verður", "voru", "upp", "vera", "þar",
    ),
    labels_navigation=(
        "forsíða", "valmynd", "leit", "leita", "innskráning", "innskrá", "nýskráning", "útskráning",
        "mínar síður", "til baka", "áfram", "næsta", "fyrri", "næsta frétt", "fyrri frétt", "sjá meira",
        "meira", "sjá allt", "efst á síðu", "fara beint í efnið", "flokkar", "veftré", "safn",
    ),
    labels_sharing=(
        "deila", "deila frétt", "deila á facebook", "deila á twitter", "afrita hlekk", "prenta",
        "senda í tölvupósti", "tölvupóstur", "vista", "fylgdu okkur", "deila grein", "prenta frétt",
        "afrita tengil", "fylgstu með okkur",
    ),
    labels_related=(
        "lestu meira", "lesa meira", "lesa nánar", "tengdar fréttir", "tengt efni", "fleiri fréttir",
        "nýjustu fréttir", "nýjast", "mest lesið", "mest lesnu fréttirnar", "vinsælast", "sjá einnig",
        "þú gætir haft áhuga á", "lesa einnig", "lestu einnig", "lestu líka", "nánar", "nýjustu greinar",
        "nýlegar greinar", "nýlegar færslur", "fleiri greinar", "aðrar fréttir", "tengdar greinar",
        "svipaðar greinar", "mælt með", "vinsælt", "fyrri grein", "næsta grein", "fyrri færsla",
        "næsta færsla", "um höfundinn", "eftir sama höfund",
    ),
    labels_comments=(
        "athugasemdir", "skrifa athugasemd", "engar athugasemdir", "svara", "bæta við athugasemd",
        "senda athugasemd", "ummæli", "birta athugasemd", "skildu eftir svar", "skilja eftir svar",
        "hætta við svar", "skoða athugasemdir", "nýjustu athugasemdir", "taktu þátt í umræðunni",
        "lokað fyrir athugasemdir",
    ),
    labels_promotion=(
        "áskrift", "gerast áskrifandi", "fréttabréf", "skráðu þig á póstlistann", "skráning á póstlista",
        "styrktu okkur", "sækja appið",
    ),
    labels_consent=(
        "samþykkja", "samþykkja allt", "hafna", "hafna öllu", "vafrakökur", "stillingar á vafrakökum",
    ),
    labels_legal=(
        "persónuvernd", "persónuverndarstefna", "skilmálar", "notkunarskilmálar", "hafa samband",
        "hafðu samband", "um okkur", "allur réttur áskilinn", "ritstjórn", "auglýsingadeild",
        "öll réttindi áskilin", "tilkynna villu",
    ),
    labels_advertising=("auglýsing", "auglýsingar", "kostað efni", "kynning"),
    labels_widget=(
        "hleður", "loka", "spila", "horfa", "hlusta", "myndasafn", "sjá myndir", "sýna", "fela",
    ),
    openings_related=("sjá einnig:", "lestu einnig:", "lesa meira:", "tengt efni:"),
    openings_tags=("efnisorð:", "merki:", "flokkar:"),
    openings_credit=("mynd:", "ljósmynd:", "myndir:", "ljósmyndari:"),
    openings_byline=("höfundur:", "eftir:", "skrifar:"),
    openings_published=("birt:", "birt", "birtist", "birtist:", "útgefið:"),
    openings_modified=("uppfært:", "uppfært", "síðast uppfært", "síðast uppfært:"),
    phrases_comments=(
        "netfang þitt verður ekki birt", "nauðsynlegir reitir eru merktir",
        "lokað er fyrir athugasemdir", "lokað hefur verið fyrir athugasemdir",
        "þú verður að vera innskráður", "skráðu þig inn til að",
    ),
    conjunctions=("og",),
    roles=("skrifar", "skrifa", "blaðamaður", "fréttamaður", "ritstjóri", "ljósmyndari", "pistlahöfundur"),
    staff_bylines=("ritstjórn", "fréttastofa", "blaðamenn"),
    reading_time=("mínútna lestur", "lestími"),
    ago=("síðan", "í gær", "í dag", "mínútum síðan", "klukkustundum síðan"),
    weekdays=(
        "mánudagur", "þriðjudagur", "miðvikudagur", "fimmtudagur", "föstudagur", "laugardagur",
        "sunnudagur", "mán", "þri", "mið", "fim", "fös", "lau", "sun",
    ),
    before_noon=("f.h.", "að morgni", "morgunn"),
    after_noon=("e.h.", "hádegi", "síðdegis", "að kvöldi", "eftir hádegi", "kvöld"),
    at_night=("að nóttu", "nótt"),
    months=(
        ("janúar", "jan"), ("febrúar", "feb"), ("mars", "mar"), ("apríl", "apr"), ("maí",),
        ("júní", "jún"), ("júlí", "júl"), ("ágúst", "ágú"), ("september", "sep"), ("október", "okt"),
        ("nóvember", "nóv"), ("desember", "des"),
    ),
)
# fmt: on
