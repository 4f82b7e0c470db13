"""Czech."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="cs",
    stopwords=(
        "a", "se", "v", "na", "je", "že", "o", "s", "z", "do", "i", "to", "ve", "k", "za", "by", "pro",
        "ale", "si", "po", "jako", "jsou", "podle", "který", "která", "které", "od", "až", "už", "také",
        "jeho", "bude", "nebo", "tak", "při", "jen", "co", "jak", "není", "byl", "byla", "bylo", "jsem",
        "když", "ze", "má", "před", "této", "proto",
    ),
    labels_navigation=(
        "domů", "úvod", "úvodní stránka", "hlavní stránka", "zpět na hlavní stránku", "menu",
        "hlavní menu", "otevřít menu", "zavřít menu", "navigace", "hledat", "vyhledat", "vyhledávání",
        "hledání", "přihlásit", "přihlásit se", "přihlášení", "odhlásit", "odhlásit se", "registrace",
        "registrovat", "zaregistrovat se", "můj účet", "můj profil", "zapomenuté heslo",
        "přejít k obsahu", "přejít na obsah", "přeskočit na obsah", "přejít k hlavnímu obsahu", "nahoru",
        "zpět nahoru", "zpět", "předchozí", "další", "další stránka", "předchozí článek", "další článek",
        "následující", "nacházíte se zde", "jste zde", "rubriky", "kategorie", "archiv",
        "elektronická verze", "mapa stránek", "mapa webu", "rss", "více", "zobrazit více", "zobrazit vše",
        "zobrazit další", "načíst další", "další články", "více informací", "méně", "tv program",
        "horoskop", "křížovky", "počasí a doprava", "inzerce", "nápověda", "témata", "obsah článku",
    ),
    labels_sharing=(
        "sdílet", "sdílej", "sdílejte", "sdílet článek", "sdílejte článek", "sdílet na facebooku",
        "sdílet na twitteru", "sdílet na x", "sdílet na síti x", "kopírovat odkaz", "zkopírovat odkaz",
        "kopírovat odkaz do schránky", "odkaz zkopírován", "zkopírováno", "vytisknout", "tisk",
        "tisknout", "poslat e-mailem", "poslat emailem", "e-mail", "odeslat", "uložit",
        "uložit na později", "uložit článek", "přečíst později", "přidat do oblíbených", "facebook",
        "twitter", "whatsapp", "linkedin", "messenger", "instagram", "youtube", "sledovat",
        "sledujte nás", "sledujte nás na", "to se mi líbí", "darovat článek", "odemknout pro známého",
        "poslat odkaz",
    ),
    labels_related=(
        "související", "související články", "související témata", "související obsah", "čtěte také",
        "čtěte i", "čtěte více", "čtěte dále", "čtěte dál", "číst dál", "číst dále", "číst více",
        "přečíst", "přečtěte si také", "přečtěte si", "mohlo by vás zajímat", "mohlo by vás také zajímat",
        "mohlo by se vám líbit", "dále čtěte", "k tématu", "více k tématu", "více o tématu",
        "více z rubriky", "více článků", "další zprávy", "další z rubriky", "podobné články",
        "nejčtenější", "nejčtenější články", "nejčtenější zprávy", "nejnovější", "nejnovější články",
        "nejnovější zprávy", "nejsledovanější", "nejdiskutovanější", "poslední zprávy", "poslední články",
        "aktuálně", "aktuality", "zprávy", "právě se děje", "populární", "oblíbené", "doporučujeme",
        "doporučené", "doporučené články", "doporučeno pro vás", "pro vás", "výběr redakce",
        "výběr redakce pro vás", "tip redakce", "témata článku", "hlavní zprávy", "online", "z domova",
        "videa", "video", "o autorovi", "všechny články autora", "odkazy", "nepřehlédněte",
        "nenechte si ujít",
    ),
    labels_comments=(
        "komentář", "komentáře", "diskuse", "diskuze", "přidat komentář", "napsat komentář",
        "vložit komentář", "komentovat", "zobrazit komentáře", "zobrazit diskusi", "vstoupit do diskuse",
        "vstoupit do diskuze", "přidat příspěvek", "žádné komentáře", "odpovědět", "nahlásit",
        "zrušit odpověď na komentář", "počet příspěvků", "pravidla diskuse", "diskuse k článku",
    ),
    labels_promotion=(
        "newsletter", "newslettery", "odebírat", "odebírat newsletter", "odběr newsletteru",
        "přihlásit k odběru", "přihlásit se k odběru", "předplatné", "předplatit", "předplaťte si",
        "koupit předplatné", "zakoupit předplatné", "získat předplatné", "pro předplatitele",
        "jen pro předplatitele", "pouze pro předplatitele", "jsem předplatitel", "již mám předplatné",
        "už mám předplatné", "prémiový obsah", "vyzkoušet zdarma", "vyzkoušet", "stáhnout aplikaci",
        "stáhněte si aplikaci", "aplikace", "mobilní aplikace", "app store", "google play",
        "podpořte nás", "podpořit", "přispět", "darovat", "zapnout upozornění", "upozornění", "soutěže",
        "e-shop", "ne, děkuji",
    ),
    labels_consent=(
        "souhlasím", "přijmout", "přijmout vše", "přijmout všechny", "povolit vše", "povolit všechny",
        "přijmout všechny cookies", "odmítnout", "odmítnout vše", "nastavení", "nastavení cookies",
        "nastavení cookie", "nastavení soukromí", "nastavení souhlasu", "upravit nastavení",
        "předvolby soukromí", "cookies", "zásady cookies", "souhlas", "rozumím",
        "vážíme si vašeho soukromí", "podrobné nastavení", "používání cookies",
    ),
    labels_legal=(
        "podmínky užití", "podmínky užívání", "všeobecné podmínky", "obchodní podmínky",
        "ochrana osobních údajů", "zásady ochrany osobních údajů", "zpracování osobních údajů",
        "ochrana soukromí", "osobní údaje", "autorská práva", "právní informace", "kontakt", "kontakty",
        "kontaktujte nás", "napište nám", "o nás", "redakce", "reklama na webu", "inzerujte u nás",
        "ceník inzerce", "kariéra", "všechna práva vyhrazena", "prohlášení o přístupnosti", "přístupnost",
        "etický kodex", "nahlásit chybu", "nahlásit chybu v článku", "našli jste chybu", "vydavatel",
        "provozovatel", "tiráž",
    ),
    labels_advertising=(
        "reklama", "inzerce", "inzerát", "placená inzerce", "komerční sdělení", "reklamní sdělení",
        "sponzorováno", "sponzorovaný obsah", "pr článek", "pr text", "placený obsah",
        "placené partnerství", "ve spolupráci s", "článek pokračuje pod reklamou",
        "pokračování článku pod reklamou", "text pokračuje pod reklamou", "advertorial", "promo",
    ),
    labels_widget=(
        "načítání", "načítám", "nahrávám", "čekejte prosím", "přehrát", "přehrát video", "spustit video",
        "pozastavit", "pauza", "ztlumit", "celá obrazovka", "na celou obrazovku", "titulky",
        "poslechnout", "poslechnout článek", "poslechněte si článek", "přehrát článek", "poslech",
        "zavřít", "zavřít okno", "otevřít", "zobrazit", "skrýt", "zrušit", "zvětšit", "zvětšit obrázek",
        "zvětšit fotku", "zobrazit fotogalerii", "otevřít galerii", "fotogalerie", "galerie",
        "fotografie", "foto", "fotky", "další fotky", "další obrázek", "předchozí obrázek",
        "zkusit znovu", "došlo k chybě", "chyba", "hlasovat", "anketa", "podcast", "podcasty",
        "velikost písma",
    ),
    labels_weather=(
        "počasí", "předpověď počasí", "předpověď", "vlhkost", "vítr", "pocitová teplota", "srážky",
        "tlak", "jasno", "polojasno", "oblačno", "zataženo", "slunečno", "déšť", "slabý déšť",
        "východ slunce", "západ slunce",
    ),
    openings_related=(
        "čtěte také", "čtěte také:", "čtěte i", "čtěte:", "čtěte více", "přečtěte si", "přečtěte si také",
        "přečtěte si více", "mohlo by vás zajímat", "související:", "související články", "k tématu",
        "více:", "více k tématu", "více informací", "dále čtěte", "sledujte:", "podívejte se", "video:",
        "galerie:", "poslechněte si", "poslouchejte:", "tip: přečtěte",
    ),
    openings_promotion=(
        "odebírejte", "přihlaste se k odběru", "stáhněte si", "sledujte nás", "podpořte", "předplaťte",
        "staňte se", "máte předplatné", "už máte předplatné", "chcete číst", "chcete dostávat",
        "pokračování článku", "tento článek je pouze pro", "celý článek si mohou přečíst", "pro přečtení",
        "máte tip", "máte pro nás tip", "víte o něčem",
    ),
    openings_advertising=(
        "reklama", "článek pokračuje", "text pokračuje pod", "pokračování článku pod", "komerční sdělení",
        "placená inzerce", "sponzorovaný",
    ),
    openings_legal=(
        "©", "copyright", "(c) 20", "všechna práva", "jakékoliv užití", "publikování nebo", "přetisk",
    ),
    openings_correction=(
        "oprava:", "oprava", "opravujeme", "aktualizace:", "aktualizováno:", "upřesnění:",
        "v původní verzi", "v předchozí verzi", "v dřívější verzi", "článek byl aktualizován",
        "článek jsme aktualizovali", "článek jsme opravili", "omlouváme se za",
    ),
    openings_editors_note=(
        "poznámka redakce", "pozn. red.", "(pozn. red", "pozn. redakce", "poznámka: text",
        "poznámka autora", "text vyšel", "článek vyšel", "názory autora",
    ),
    openings_sign_off=(
        "zdroj:", "zdroje:", "(zdroj", "překlad:", "přeložil", "přeložila", "čtk", "(čtk)", "spolupráce:",
        "podle čtk",
    ),
    openings_tags=(
        "štítky:", "štítky", "tagy:", "tagy", "témata:", "témata článku", "klíčová slova",
        "klíčová slova:", "rubriky:", "kategorie:",
    ),
    openings_credit=(
        "foto:", "foto", "fotografie:", "autor fotografie", "autor:", "zdroj:", "zdroj foto",
        "ilustrační foto", "ilustrační snímek", "archivní foto", "ilustrace:", "infografika:", "grafika:",
        "repro:", "video:", "©", "(c)", "čtk", "profimedia", "archiv",
    ),
    openings_byline=(
        "autor:", "autoři:", "autorka:", "autor", "text:", "napsal", "napsala", "připravil", "připravila",
        "redaktor:", "rozhovor:", "od",
        "vystavil",
    ),
    openings_published=(
        "publikováno", "publikováno:", "vydáno", "vydáno:", "zveřejněno", "zveřejněno:", "vloženo",
        "datum:", "datum vydání",
    ),
    openings_modified=(
        "aktualizováno", "aktualizováno:", "aktualizace", "aktualizace:", "poslední aktualizace",
        "upraveno", "naposledy aktualizováno", "změněno",
    ),
    phrases_navigation=(
        "přejít k obsahu", "přeskočit na obsah", "přejít k hlavnímu obsahu", "zpět na hlavní stránku",
        "zapomenuté heslo",
    ),
    phrases_sharing=(
        "sdílet na facebooku", "sdílet na twitteru", "sdílejte článek", "sdílet článek",
        "zkopírovat odkaz", "sledujte nás na", "otevře se v novém okně",
    ),
    phrases_related=(
        "čtěte také:", "čtěte také", "mohlo by vás zajímat", "související články", "nejčtenější články",
        "přečtěte si také",
    ),
    phrases_comments=(
        "vaše e-mailová adresa nebude zveřejněna", "vyžadované informace jsou označeny",
        "přidat komentář", "napsat komentář", "pro vložení komentáře", "vstoupit do diskuse",
        "pro přidání komentáře",
    ),
    phrases_promotion=(
        "k odběru newsletteru", "odběru newsletteru", "náš newsletter", "pouze pro předplatitele",
        "jen pro předplatitele", "už máte předplatné", "máte již předplatné",
        "pro přečtení celého článku", "pokračovat ve čtení", "stáhněte si naši aplikaci", "podpořte nás",
        "kdykoliv zrušit", "svou e-mailovou adresu", "přihlaste se k odběru", "neomezený přístup",
    ),
    phrases_consent=(
        "používáme cookies", "používá cookies", "používáním cookies", "soubory cookie", "souborů cookie",
        "souhlas s používáním", "souhlas se zpracováním", "blokování reklam",
        "zásady ochrany osobních údajů",
    ),
    phrases_legal=(
        "všechna práva vyhrazena", "práva vyhrazena", "copyright ©", "bez písemného souhlasu",
        "bez souhlasu vydavatele", "je bez souhlasu", "jakékoliv užití obsahu",
        "publikování nebo další šíření", "zakázáno",
    ),
    phrases_widget=(
        "povolte javascript", "zapněte javascript", "zapnutý javascript", "prohlížeč nepodporuje",
        "video není dostupné", "video není k dispozici", "došlo k chybě", "zkuste to znovu",
        "zkuste to později", "kliknutím zvětšíte",
    ),
    phrases_contributors=(
        "na článku spolupracoval", "na článku spolupracovala", "na článku se podílel",
        "na textu se podílel", "na textu spolupracoval",
    ),
    phrases_caption_widget=(
        "zvětšit obrázek", "zvětšit", "zobrazit fotogalerii", "otevřít galerii", "kliknutím zvětšíte",
        "na celou obrazovku", "zobrazit galerii", "fotogalerie",
    ),
    conjunctions=("a", "i", "&", "s"),
    roles=(
        "redaktor", "redaktorka", "šéfredaktor", "šéfredaktorka", "zástupce šéfredaktora", "reportér",
        "reportérka", "novinář", "novinářka", "zpravodaj", "zpravodajka", "zahraniční zpravodaj",
        "komentátor", "komentátorka", "fotograf", "fotografka", "fotoreportér", "editor", "editorka",
        "vedoucí rubriky", "vedoucí redakce", "publicista", "sloupkař", "kritik", "spolupracovník",
        "moderátor", "moderátorka", "analytik", "autor",
    ),
    staff_bylines=(
        "redakce", "red", "čtk", "čtk, redakce", "zahraniční redakce", "sportovní redakce",
        "tisková zpráva", "komerční sdělení", "admin", "autor", "afp", "reuters", "pr", "naše redakce",
    ),
    reading_time=(
        "min čtení", "min. čtení", "minut čtení", "minuty čtení", "minuta čtení", "doba čtení",
        "délka čtení", "čas čtení",
    ),
    ago=("před", "hodinami", "hodinou", "minutami", "dny", "včera", "dnes", "právě teď"),
    before_noon=("dop.", "dopoledne", "ráno"),
    after_noon=("odp.", "odpoledne", "večer", "več.", "poledne"),
    at_night=("v noci", "noc"),
    months=(
        ("ledna", "led", "leden"), ("února", "úno", "únor"), ("března", "bře", "březen"),
        ("dubna", "dub", "duben"), ("května", "kvě", "květen"), ("června", "čvn", "červen"),
        ("července", "čvc", "červenec"), ("srpna", "srp", "srpen"), ("září", "zář"),
        ("října", "říj", "říjen"), ("listopadu", "lis", "listopad"), ("prosince", "pro", "prosinec"),
    ),
    weekdays=(
        "pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle", "středu", "sobotu",
        "neděli", "po", "út", "st", "čt", "pá", "so", "ne",
    ),
)
# fmt: on
