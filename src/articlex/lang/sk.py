"""Slovak. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="sk",
    stopwords=(
        "a", "v", "na", "sa", "je", "že", "s", "z", "do", "o", "to", "ako", "pre", "aj", "ale", "by",
        "po", "k", "za", "pri", "bol", "od", "bola", "sú", "už", "podľa", "čo", "tak", "ich", "len",
        "alebo", "nie", "však", "ktorý", "ktoré", "ktorá", "bude", "boli", "pred", "jeho",
    ),
    labels_navigation=(
        "domov", "úvod", "menu", "hľadať", "vyhľadávanie", "prihlásiť sa", "prihlásiť", "odhlásiť",
        "registrácia", "môj účet", "zabudnuté heslo", "späť", "ďalej", "ďalšie", "predchádzajúci",
        "nasledujúci", "predchádzajúci článok", "nasledujúci článok", "zobraziť viac", "viac",
        "všetky správy", "rubriky", "kategórie", "archív", "mapa stránok", "preskočiť na obsah", "hore",
    ),
    labels_sharing=(
        "zdieľať", "zdieľať článok", "zdieľať na facebooku", "kopírovať odkaz", "skopírovať odkaz",
        "tlačiť", "vytlačiť", "poslať e-mailom", "uložiť", "uložiť článok", "sledujte nás",
        "zdieľať na twitteri", "zdieľajte", "zdieľajte článok", "poslať", "poslať emailom",
        "poslať článok", "odporučiť", "odporučiť článok", "vytlačiť článok", "páči sa mi to",
        "sledujte nás na facebooku", "sledovať",
    ),
    labels_related=(
        "čítajte aj", "čítajte tiež", "čítajte viac", "čítať viac", "prečítajte si aj",
        "súvisiace články", "súvisiace", "podobné články", "ďalšie články", "najčítanejšie", "najnovšie",
        "najnovšie správy", "odporúčame", "mohlo by vás zaujímať", "k téme", "viac k téme",
        "čítajte ďalej", "čítať ďalej", "čítať celý článok", "prečítajte si tiež", "prečítajte si",
        "pokračovať v čítaní", "pokračovať v článku", "viac od autora", "viac článkov",
        "ďalšie články autora", "ďalšie správy", "ďalšie z rubriky", "súvisiace témy",
        "súvisiace správy", "súvisiaci obsah", "najčítanejšie články", "najčítanejšie správy",
        "najčítanejšie dnes", "najdiskutovanejšie", "najnovšie články", "najnovšie príspevky",
        "najobľúbenejšie", "populárne", "populárne články", "posledné články", "posledné príspevky",
        "odporúčané", "odporúčané články", "odporúčame tiež", "mohlo by vás tiež zaujímať",
        "mohlo by sa vám páčiť", "mohlo vám ujsť", "neprehliadnite", "nenechajte si ujsť",
        "výber redakcie", "redakcia odporúča", "o autorovi", "o autorke", "ďalší článok",
        "predchádzajúci príspevok", "nasledujúci príspevok", "novší príspevok", "starší príspevok",
        "staršie články", "novšie články", "všetky články", "archív blogu",
    ),
    labels_comments=(
        "komentáre", "diskusia", "pridať komentár", "pridať príspevok", "odpovedať", "žiadne komentáre",
        "napísať komentár", "vstúpiť do diskusie", "pridaj komentár", "pridať nový komentár",
        "pridať názor", "pridajte komentár", "napíšte komentár", "pridaj komentár zrušiť odpoveď",
        "zrušiť odpoveď", "zanechať odpoveď", "zanechať komentár", "odoslať komentár", "komentovať",
        "najnovšie komentáre", "posledné komentáre", "zobraziť komentáre", "všetky komentáre",
        "diskusia k článku", "zobraziť diskusiu", "zapojte sa do diskusie", "pravidlá diskusie",
        "kódex diskutujúceho", "odkazy na tento príspevok", "nahlásiť komentár",
    ),
    labels_promotion=(
        "predplatné", "predplatiť", "newsletter", "prihlásiť sa na odber", "odoberať",
        "objednať predplatné", "podporte nás", "stiahnuť aplikáciu",
    ),
    labels_consent=(
        "súhlasím", "prijať všetko", "prijať", "odmietnuť", "odmietnuť všetko", "nastavenia cookies",
        "nastaviť",
    ),
    labels_legal=(
        "ochrana osobných údajov", "zásady ochrany osobných údajov", "podmienky používania",
        "obchodné podmienky", "kontakt", "kontakty", "o nás", "všetky práva vyhradené", "inzercia",
        "redakcia", "nahlásiť chybu", "našli ste chybu", "našli ste v článku chybu",
    ),
    labels_advertising=(
        "reklama", "inzercia", "reklamný článok", "sponzorovaný obsah", "článok pokračuje pod reklamou",
        "článok pokračuje pod video reklamou", "pokračovanie pod reklamou",
    ),
    labels_widget=(
        "načítava sa", "načítavam", "zavrieť", "prehrať", "prehrať video", "pozrieť video", "fotogaléria",
        "galéria", "zobraziť galériu", "vypočuť článok", "počúvať",
    ),
    openings_related=(
        "čítajte aj:", "čítajte tiež:", "čítajte viac:", "prečítajte si aj:", "súvisiace:", "k téme:",
    ),
    openings_tags=("tagy:", "témy:", "kľúčové slová:", "značky:"),
    openings_credit=(
        "foto:", "zdroj:", "autor fotografie:", "ilustračné foto", "snímka:", "zdroj foto:",
    ),
    openings_byline=("autor:", "autorka:", "autori:", "napísal:", "napísala:", "píše:"),
    openings_published=(
        "publikované:", "publikované", "zverejnené:", "zverejnené", "uverejnené:", "vydané:",
    ),
    openings_modified=(
        "aktualizované:", "aktualizované", "aktualizácia:", "upravené:", "naposledy aktualizované:",
    ),
    phrases_navigation=(
        "tento príspevok bol zverejnený v", "tento článok bol publikovaný v", "uložte si trvalý odkaz",
        "prihlásiť na odber: príspevky (atom)",
    ),
    phrases_comments=(
        "vaša e-mailová adresa nebude zverejnená", "vaša emailová adresa nebude zverejnená",
        "e-mailová adresa nebude zverejnená", "vyžadované polia sú označené",
        "povinné polia sú označené", "uložiť moje meno, e-mail", "táto webová stránka používa akismet",
        "komentáre sú uzavreté", "komentovanie je uzavreté", "komentovanie je vypnuté",
        "diskusia je uzavretá", "diskusia k článku je uzavretá", "upozorniť na nové komentáre",
        "môžete použiť tieto html", "pre pridávanie komentárov sa musíte", "musíte byť prihlásený",
        "zverejniť komentáre (atom)", "buďte prvý, kto",
    ),
    phrases_legal=(
        "všetky práva vyhradené", "našli ste v článku chybu", "našli ste chybu",
    ),
    conjunctions=("a", "i"),
    roles=(
        "redaktor", "redaktorka", "reportér", "reportérka", "fotograf", "fotografka", "šéfredaktor",
        "komentátor", "komentátorka", "novinár", "novinárka", "editor", "editorka", "spravodajca",
    ),
    staff_bylines=("redakcia", "tasr", "sita", "čtk", "online redakcia"),
    reading_time=("minút čítania", "čas čítania"),
    ago=("pred", "včera", "dnes", "minútami", "hodinami"),
    weekdays=(
        "pondelok", "utorok", "streda", "štvrtok", "piatok", "sobota", "nedeľa", "po", "ut", "st", "št",
        "pi", "so", "ne",
    ),
    before_noon=("ráno", "dopoludnia", "am", "dopol.", "dopoludnie"),
    after_noon=(
        "napoludnie", "popoludní", "večer", "pm", "napol.", "popol.", "poludnie", "popoludnie", "pol.",
    ),
    at_night=("v noci", "noc"),
    months=(
        ("januára", "jan", "január"), ("februára", "feb", "február"), ("marca", "mar", "marec"),
        ("apríla", "apr", "apríl"), ("mája", "máj"), ("júna", "jún"), ("júla", "júl"),
        ("augusta", "aug", "august"), ("septembra", "sep", "september"), ("októbra", "okt", "október"),
        ("novembra", "nov", "november"), ("decembra", "dec", "december"),
    ),
)
# fmt: on
