"""Lithuanian. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="lt",
    stopwords=(
        "ir", "į", "iš", "su", "kad", "yra", "tai", "kaip", "už", "bet", "o", "ne", "buvo", "apie", "nuo",
        "jo", "jų", "per", "tik", "jau", "dar", "ar", "po", "prie", "pagal", "bus", "savo", "taip", "šis",
        "kurie", "gali", "labai", "metų", "jis", "dėl",
    ),
    labels_navigation=(
        "pradžia", "pagrindinis", "meniu", "paieška", "ieškoti", "prisijungti", "registruotis",
        "atsijungti", "atgal", "pirmyn", "kitas", "ankstesnis", "kitas straipsnis",
        "ankstesnis straipsnis", "daugiau", "rodyti daugiau", "visos naujienos", "rubrikos",
        "kategorijos", "archyvas", "svetainės medis", "pereiti prie turinio",
    ),
    labels_sharing=(
        "dalintis", "dalinkitės", "pasidalinti", "pasidalinkite", "dalintis facebook",
        "kopijuoti nuorodą", "spausdinti", "siųsti el. paštu", "išsaugoti", "sekite mus",
    ),
    labels_related=(
        "skaitykite taip pat", "taip pat skaitykite", "skaityti daugiau", "susiję straipsniai",
        "susijusios naujienos", "skaitomiausi", "skaitomiausios naujienos", "populiariausi",
        "naujausios žinios", "naujausi straipsniai", "rekomenduojame", "jums gali būti įdomu",
    ),
    labels_comments=(
        "komentarai", "rašyti komentarą", "palikti komentarą", "komentuoti", "atsakyti", "komentarų nėra",
        "skaityti komentarus",
    ),
    labels_promotion=(
        "prenumerata", "prenumeruoti", "prenumeruokite", "naujienlaiškis", "užsiprenumeruoti",
        "atsisiųsti programėlę", "paremkite mus",
    ),
    labels_consent=(
        "sutinku", "sutikti su visais", "priimti", "atmesti", "slapukai", "slapukų nustatymai",
    ),
    labels_legal=(
        "privatumo politika", "naudojimo sąlygos", "taisyklės", "kontaktai", "apie mus",
        "visos teisės saugomos", "reklama", "redakcija",
    ),
    labels_advertising=(
        "reklama", "skelbimas", "skelbimai", "užsakymo nr", "rėmėjų turinys", "partnerio turinys",
    ),
    labels_widget=(
        "kraunama", "įkeliama", "uždaryti", "paleisti", "galerija", "nuotraukų galerija",
        "žiūrėti vaizdo įrašą", "klausyti straipsnio",
    ),
    openings_related=(
        "skaitykite taip pat:", "taip pat skaitykite:", "skaityti daugiau:", "susiję:",
    ),
    openings_tags=("žymos:", "temos:", "raktažodžiai:"),
    openings_credit=("nuotr.:", "nuotrauka:", "foto:", "nuotraukos autorius:", "šaltinis:"),
    closings_credit=("nuotr.", "nuotrauka"),
    openings_byline=("autorius:", "autorė:", "autoriai:", "parengė:", "parašė:", "tekstas:"),
    openings_published=("paskelbta:", "paskelbta", "publikuota:", "publikuota", "įkelta:"),
    openings_modified=("atnaujinta:", "atnaujinta", "redaguota:", "paskutinį kartą atnaujinta"),
    conjunctions=("ir",),
    roles=(
        "žurnalistas", "žurnalistė", "redaktorius", "redaktorė", "fotografas", "fotografė",
        "korespondentas", "korespondentė",
    ),
    staff_bylines=("redakcija", "bns", "elta"),
    reading_time=("min. skaitymo", "skaitymo laikas"),
    ago=("prieš", "vakar", "šiandien", "minutes", "valandas"),
    weekdays=(
        "pirmadienis", "antradienis", "trečiadienis", "ketvirtadienis", "penktadienis", "šeštadienis",
        "sekmadienis", "pr", "an", "tr", "kt", "pn", "št", "sk",
    ),
    before_noon=("priešpiet", "rytas"),
    after_noon=("popiet", "perpiet", "popietė", "vakaras", "vidurdienis", "diena"),
    at_night=("naktis",),
    months=(
        ("sausio", "saus", "sausis"), ("vasario", "vas", "vasaris"), ("kovo", "kov", "kovas"),
        ("balandžio", "bal", "balandis"), ("gegužės", "geg", "gegužė"), ("birželio", "birž", "birželis"),
        ("liepos", "liep", "liepa"), ("rugpjūčio", "rugp", "rugpjūtis"), ("rugsėjo", "rugs", "rugsėjis"),
        ("spalio", "spal", "spalis"), ("lapkričio", "lapkr", "lapkritis"),
        ("gruodžio", "gruod", "gruodis"),
    ),
)
# fmt: on
