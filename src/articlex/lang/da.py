"""Danish."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="da",
    stopwords=(
        "og", "i", "at", "det", "er", "en", "til", "på", "af", "den", "for", "ikke", "der", "som", "de",
        "med", "har", "et", "han", "var", "men", "om", "vi", "sig", "fra", "kan", "så", "jeg", "eller",
        "når", "skal", "være", "også", "blev", "efter", "ved", "hun", "over", "nu", "blevet", "man",
        "hvor", "mod", "bliver",
    ),
    labels_navigation=(
        "forside", "forsiden", "til forsiden", "hjem", "menu", "hovedmenu", "åbn menu", "luk menu", "søg",
        "søgning", "log ind", "log ud", "min konto", "min side", "opret konto", "opret bruger",
        "glemt adgangskode", "gå til indhold", "spring til indhold", "gå til hovedindhold", "til toppen",
        "til top", "tilbage", "forrige", "næste", "næste side", "du er her", "kategorier", "sektioner",
        "alle sektioner", "arkiv", "e-avis", "e-avisen", "læs e-avis", "dagens avis", "sitemap", "rss",
        "vis mere", "vis flere", "se mere", "se alle", "vis alle", "vis mindre", "hent flere", "mere",
        "kundeservice", "hjælp", "tv-guide", "kryds og tværs", "dødsannoncer",
    ),
    labels_sharing=(
        "del", "del artikel", "del artiklen", "del på facebook", "del på twitter", "del på x",
        "del på linkedin", "del via e-mail", "del med", "kopier link", "kopiér link", "link kopieret",
        "print", "udskriv", "e-mail", "send", "gem", "gem artikel", "gemt", "læs senere", "bogmærke",
        "facebook", "twitter", "whatsapp", "linkedin", "messenger", "instagram", "følg", "følg os",
        "følg os på", "følg emne", "følg emnet", "synes godt om", "giv artikel", "giv artiklen videre",
    ),
    labels_related=(
        "relateret", "relaterede artikler", "relaterede emner", "læs mere", "læs mere om", "læs også",
        "læs videre", "fortsæt læsning", "se også", "hør også", "mere om", "mere om emnet", "mere fra",
        "mere om samme emne", "flere artikler", "flere nyheder", "lignende artikler", "andre læser",
        "andre læste også", "mest læst", "mest læste", "mest læste artikler", "mest sete", "populært",
        "populært lige nu", "lige nu", "seneste nyt", "seneste nyheder", "seneste", "seneste artikler",
        "nyheder", "nyhedsoverblik", "anbefalet", "anbefalede artikler", "anbefalet til dig",
        "anbefalinger", "til dig", "du vil måske også kunne lide", "gå ikke glip af", "topnyheder",
        "tophistorier", "emner", "emner i artiklen", "om forfatteren", "dagens overblik", "breaking",
    ),
    labels_comments=(
        "kommentarer", "kommenter", "kommentér", "skriv en kommentar", "tilføj kommentar",
        "efterlad en kommentar", "skriv et svar", "vis kommentarer", "se kommentarer", "læs kommentarer",
        "ingen kommentarer", "svar", "anmeld", "debat", "deltag i debatten", "læserbreve",
    ),
    labels_promotion=(
        "nyhedsbrev", "nyhedsbreve", "vores nyhedsbreve", "tilmeld nyhedsbrev",
        "tilmeld dig nyhedsbrevet", "tilmeld dig", "tilmeld", "abonner", "abonnér", "abonnement",
        "abonnementer", "bliv abonnent", "køb abonnement", "bliv medlem", "allerede abonnent",
        "allerede abonnent? log ind", "for abonnenter", "kun for abonnenter", "prøv gratis", "prøv nu",
        "se tilbud", "hent app", "hent appen", "hent vores app", "download app", "app store",
        "google play", "støt os", "støt", "donér", "notifikationer", "giv et tip", "tip os", "nej tak",
        "rabatkoder",
    ),
    labels_consent=(
        "accepter", "accepter alle", "accepter alle cookies", "acceptér", "acceptér alle", "tillad alle",
        "tillad alle cookies", "afvis", "afvis alle", "kun nødvendige", "kun nødvendige cookies",
        "administrer cookies", "administrer samtykke", "cookieindstillinger", "cookie-indstillinger",
        "cookiepolitik", "cookiedeklaration", "cookies", "ændr dit samtykke", "samtykke",
        "privatlivsindstillinger", "vi værner om dit privatliv",
    ),
    labels_legal=(
        "vilkår", "handelsbetingelser", "brugervilkår", "abonnementsvilkår", "betingelser",
        "privatlivspolitik", "persondatapolitik", "persondata", "kontakt", "kontakt os",
        "kontakt redaktionen", "om os", "annoncering", "annoncér", "annoncer hos os",
        "alle rettigheder forbeholdes", "ansvarshavende chefredaktør", "job", "ledige stillinger",
        "presseetik", "etiske regler", "rettelser", "rettelser og fejl", "fejl i artiklen", "ophavsret",
        "tilgængelighed", "tilgængelighedserklæring",
    ),
    labels_advertising=(
        "annonce", "annoncer", "reklame", "sponseret", "sponsoreret", "sponsoreret indhold",
        "i samarbejde med", "betalt indhold", "kommercielt samarbejde", "annoncørbetalt indhold",
        "artiklen fortsætter efter annoncen", "artiklen fortsætter under annoncen",
        "historien fortsætter under annoncen", "luk annonce",
    ),
    labels_widget=(
        "indlæser", "henter", "vent venligst", "afspil", "afspil video", "pause", "lyd fra", "lyd til",
        "fuld skærm", "undertekster", "lyt", "lyt til artiklen", "hør artiklen", "få læst op",
        "oplæsning", "luk", "åbn", "vis", "skjul", "annuller", "forstør billede", "forstør",
        "vis billede", "se billeder", "se alle billeder", "billedserie", "billedtekst", "næste billede",
        "forrige billede", "billeder", "foto", "prøv igen", "der opstod en fejl", "stem", "podcast",
        "skriftstørrelse",
    ),
    labels_weather=(
        "vejr", "vejret", "vejrudsigt", "vejrudsigten", "luftfugtighed", "vind", "føles som", "nedbør",
        "solrigt", "skyet", "delvis skyet", "let regn", "klart", "solopgang", "solnedgang",
    ),
    openings_related=(
        "læs også", "læs også:", "læs mere:", "læs mere om", "læs mere her", "læs hele", "læs:",
        "læs her", "se også", "se også:", "hør også", "hør også:", "se:", "se her", "video:", "mere om:",
        "flere artikler", "gå ikke glip af", "relateret:", "følg med", "lyt:",
    ),
    openings_promotion=(
        "abonner på", "tilmeld dig", "tilmeld", "få nyhedsbrevet", "få vores", "modtag", "hent vores",
        "hent appen", "følg os", "følg os på", "støt os", "bliv abonnent", "bliv medlem",
        "allerede abonnent", "vil du læse", "har du et tip", "denne artikel er for abonnenter",
        "log ind for at læse", "giv artiklen", "du kan læse videre",
    ),
    openings_advertising=(
        "annonce:", "artiklen fortsætter", "historien fortsætter", "sponsoreret indhold",
        "annoncørbetalt", "betalt indhold",
    ),
    openings_legal=(
        "©", "copyright", "(c) 20", "alle rettigheder", "ansvarshavende chefredaktør",
        "artiklen er beskyttet",
    ),
    openings_correction=(
        "rettelse", "rettelse:", "præcisering", "præcisering:", "fejlrettelse", "i en tidigere version",
        "en tidligere version", "artiklen er opdateret", "artiklen er rettet", "artiklen blev opdateret",
        "opdatering:", "opdateret:",
    ),
    openings_editors_note=(
        "redaktionel note", "red.", "redaktionens note", "dette er et debatindlæg",
        "dette er en kommentar", "dette er en kronik", "dette er en leder", "dette er et udtryk for",
        "indlægget er udtryk for", "kommentaren er udtryk", "note:",
    ),
    openings_sign_off=("oversættelse:", "oversat af", "kilde:", "kilder:", "/ritzau/", "ritzau"),
    openings_tags=("emner:", "tags:", "tags", "emneord:", "nøgleord:", "kategorier:", "mere om:"),
    openings_credit=(
        "foto:", "foto", "billede:", "fotograf:", "illustration:", "grafik:", "arkivfoto", "modelfoto",
        "skærmbillede", "kilde:", "©", "(c)", "privatfoto", "pressefoto", "ritzau scanpix", "pr",
    ),
    openings_byline=("af", "af:", "tekst:", "tekst og foto:", "skrevet af", "journalist:", "interview:"),
    openings_published=(
        "offentliggjort", "publiceret", "publiceret:", "udgivet", "udgivet:", "oprettet", "dato:",
        "indsendt af", "udgivet af", "lagt ind af", "oprettet af",
    ),
    openings_modified=(
        "opdateret", "opdateret:", "opdateret d", "sidst opdateret", "senest opdateret", "sidst ændret",
        "ændret",
    ),
    phrases_navigation=("gå til indhold", "spring til indhold", "gå til hovedindhold"),
    phrases_sharing=(
        "del artiklen", "del på facebook", "del på twitter", "kopier link", "kopiér link", "følg os på",
        "åbner i et nyt vindue", "link kopieret",
    ),
    phrases_related=(
        "læs også:", "læs mere:", "relaterede artikler", "mest læste artikler", "flere artikler om",
    ),
    phrases_comments=(
        "din e-mailadresse vil ikke blive publiceret", "krævede felter er markeret", "skriv en kommentar",
        "log ind for at kommentere", "for at kommentere",
    ),
    phrases_promotion=(
        "vores nyhedsbrev", "vores nyhedsbreve", "tilmeld dig vores", "allerede abonnent",
        "kun for abonnenter", "for at læse videre", "for at læse resten", "hent vores app",
        "bliv abonnent", "din indbakke", "din e-mailadresse", "ingen binding", "opsig når som helst",
    ),
    phrases_consent=(
        "vi bruger cookies", "bruger cookies", "anvender cookies", "brugen af cookies",
        "accepter cookies", "dit samtykke", "annonceblokering", "adblocker",
    ),
    phrases_legal=(
        "alle rettigheder forbeholdes", "ophavsretsloven", "copyright ©", "ansvarshavende chefredaktør",
        "er udtryk for skribentens", "udtryk for skribentens egen holdning",
    ),
    phrases_widget=(
        "aktiver javascript", "slå javascript til", "din browser understøtter ikke",
        "videoen er ikke tilgængelig", "der opstod en fejl", "prøv igen senere", "klik for at forstørre",
        "få artiklen læst op",
    ),
    phrases_contributors=("bidrog til artiklen", "har bidraget til artiklen", "bidrog til denne artikel"),
    phrases_caption_widget=(
        "forstør billede", "forstør billedet", "vis billede", "vis billedtekst", "klik for at forstørre",
        "se flere billeder", "se alle billeder",
    ),
    conjunctions=("og", "&", "med", "samt"),
    roles=(
        "journalist", "redaktør", "chefredaktør", "ansvarshavende chefredaktør", "korrespondent",
        "reporter", "fotograf", "klummeskribent", "kommentator", "skribent", "anmelder",
        "freelancejournalist", "freelance", "politisk redaktør", "politisk reporter", "sportsjournalist",
        "redaktionschef", "nyhedsredaktør", "kulturredaktør", "udsendt", "praktikant", "debatredaktør",
        "erhvervsredaktør",
    ),
    staff_bylines=(
        "redaktionen", "redaktion", "ritzau", "/ritzau/", "nyhedsbureau", "webredaktionen",
        "nyhedsredaktionen", "sportsredaktionen", "debatredaktionen", "admin", "afp", "reuters",
        "af redaktionen",
    ),
    reading_time=(
        "min læsetid", "min. læsetid", "minutters læsning", "minutters læsetid", "læsetid", "læsetid:",
        "min.", "min læsning",
    ),
    ago=(
        "siden", "timer siden", "time siden", "minutter siden", "dage siden", "for", "i går", "i dag",
        "lige nu",
    ),
    before_noon=("om morgenen", "om formiddagen", "morgen", "formiddag"),
    after_noon=("om eftermiddagen", "om aftenen", "eftermiddag", "aften"),
    at_night=("om natten", "nat"),
    months=(
        ("januar", "jan"), ("februar", "feb"), ("marts", "mar"), ("april", "apr"), ("maj",),
        ("juni", "jun"), ("juli", "jul"), ("august", "aug"), ("september", "sep", "sept"),
        ("oktober", "okt"), ("november", "nov"), ("december", "dec"),
    ),
    weekdays=(
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "man", "tir", "tirs",
        "ons", "tor", "tors", "fre", "lør", "søn",
    ),
)
# fmt: on
