"""Swedish."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="sv",
    stopwords=(
        "och", "i", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den", "har", "de",
        "inte", "om", "ett", "han", "men", "var", "jag", "sig", "från", "vi", "så", "kan", "när", "hon",
        "ska", "eller", "man", "efter", "också", "nu", "över", "vid", "där", "under", "sin", "detta",
        "blir", "mot",
    ),
    labels_navigation=(
        "hem", "startsida", "till startsidan", "meny", "huvudmeny", "öppna meny", "stäng meny", "sök",
        "sökning", "logga in", "logga ut", "mitt konto", "min sida", "mina sidor", "skapa konto",
        "registrera", "glömt lösenord", "hoppa till innehåll", "hoppa till huvudinnehåll",
        "gå till innehåll", "till toppen", "till sidans topp", "tillbaka", "föregående", "nästa",
        "nästa sida", "du är här", "kategorier", "alla kategorier", "arkiv", "e-tidning", "e-tidningen",
        "läs e-tidningen", "dagens tidning", "webbkarta", "rss", "visa mer", "visa fler", "visa alla",
        "visa mindre", "läs mer här", "ladda fler", "mer", "tv-tablå", "korsord", "spel", "kundservice",
        "hjälp", "tipsa oss", "familj", "dödsannonser",
    ),
    labels_sharing=(
        "dela", "dela artikel", "dela artikeln", "dela på facebook", "dela på twitter", "dela på x",
        "dela via e-post", "dela med e-post", "dela den här artikeln", "kopiera länk", "länk kopierad",
        "skriv ut", "e-post", "mejla", "skicka", "spara", "spara artikel", "sparad", "läs senare",
        "bokmärk", "facebook", "twitter", "whatsapp", "linkedin", "messenger", "instagram", "följ",
        "följ oss", "följ oss på", "följ ämne", "gilla", "ge bort artikel", "tipsa",
    ),
    labels_related=(
        "relaterat", "relaterade artiklar", "relaterade ämnen", "läs mer", "läs mer om", "läs också",
        "läs även", "läs vidare", "fortsätt läsa", "se också", "se även", "mer om", "mer om ämnet",
        "mer från", "mer läsning", "mer nyheter", "fler artiklar", "fler nyheter", "liknande artiklar",
        "andra läser", "andra läser också", "mest läst", "mest lästa", "mest lästa artiklar", "populärt",
        "populärt just nu", "populära artiklar", "trendar", "just nu", "senaste nytt",
        "senaste nyheterna", "senaste nyheter", "senaste", "senaste artiklarna", "nyheter",
        "nyhetsdygnet", "rekommenderas", "rekommenderat", "rekommenderade artiklar",
        "rekommenderat för dig", "för dig", "du kanske också gillar", "missa inte", "toppnyheter",
        "i artikeln", "ämnen i artikeln", "fakta och länkar", "om författaren", "fler videor", "direkt",
    ),
    labels_comments=(
        "kommentarer", "kommentera", "skriv en kommentar", "lämna en kommentar", "lämna ett svar",
        "visa kommentarer", "läs kommentarer", "alla kommentarer", "inga kommentarer", "svara", "anmäl",
        "diskutera", "insändare",
    ),
    labels_promotion=(
        "nyhetsbrev", "våra nyhetsbrev", "prenumerera", "prenumerera på nyhetsbrev", "prenumeration",
        "prenumerera nu", "bli prenumerant", "bli medlem", "redan prenumerant",
        "redan prenumerant? logga in", "för prenumeranter", "endast för prenumeranter", "prova gratis",
        "köp prenumeration", "se erbjudande", "ladda ner appen", "ladda ner vår app", "ladda ned appen",
        "app store", "google play", "stöd oss", "donera", "skänk en gåva", "aktivera notiser", "notiser",
        "anmäl dig", "erbjudanden", "rabattkoder", "nej tack",
    ),
    labels_consent=(
        "acceptera", "acceptera alla", "acceptera cookies", "godkänn", "godkänn alla",
        "godkänn alla cookies", "jag godkänner", "avvisa", "avvisa alla", "neka", "neka alla",
        "hantera cookies", "cookieinställningar", "cookie-inställningar", "hantera samtycke",
        "hantera preferenser", "inställningar för cookies", "integritetsinställningar", "cookiepolicy",
        "cookies", "om cookies", "vi värnar om din integritet", "endast nödvändiga",
    ),
    labels_legal=(
        "användarvillkor", "villkor", "allmänna villkor", "integritetspolicy", "personuppgiftspolicy",
        "personuppgifter", "kontakt", "kontakta oss", "kontakta redaktionen", "om oss", "om webbplatsen",
        "annonsera", "annonsera hos oss", "ansvarig utgivare", "alla rättigheter förbehållna",
        "tillgänglighet", "tillgänglighetsredogörelse", "rättelser", "jobba hos oss", "lediga jobb",
        "etiska regler", "upphovsrätt",
    ),
    labels_advertising=(
        "annons", "annonser", "reklam", "sponsrat", "sponsrat innehåll", "i samarbete med",
        "betalt innehåll", "kommersiellt samarbete", "annonssamarbete",
        "artikeln fortsätter efter annonsen", "artikeln fortsätter under annonsen",
        "fortsätt läsa efter annonsen",
    ),
    labels_widget=(
        "laddar", "vänta", "spela", "spela upp", "spela video", "pausa", "ljud av", "ljud på", "helskärm",
        "undertexter", "lyssna", "lyssna på artikeln", "lyssna på artikel", "stäng", "öppna", "visa",
        "dölj", "avbryt", "förstora bild", "förstora", "visa bild", "visa bilder", "visa alla bilder",
        "bildspel", "bildtext", "nästa bild", "föregående bild", "bilder", "foto", "försök igen",
        "ett fel uppstod", "rösta", "autospelning", "podd", "poddar", "textstorlek",
    ),
    labels_weather=(
        "väder", "vädret", "väderprognos", "luftfuktighet", "vind", "känns som", "nederbörd", "soligt",
        "molnigt", "halvklart", "klart", "växlande molnighet", "lätt regn", "soluppgång", "solnedgång",
    ),
    openings_related=(
        "läs mer:", "läs mer om", "läs mer här", "läs också", "läs också:", "läs även", "läs även:",
        "läs hela", "läs:", "se också", "se även", "se mer:", "mer om:", "fler artiklar", "missa inte:",
        "relaterat:", "lyssna:", "lyssna på:", "tv:", "se:", "video:", "följ utvecklingen",
        "följ senaste nytt",
    ),
    openings_promotion=(
        "prenumerera", "prenumerera på", "anmäl dig till", "ladda ner", "ladda ned", "följ oss",
        "följ oss på", "stöd oss", "bli prenumerant", "bli medlem", "få vårt", "få våra", "få nyhetsbrev",
        "redan prenumerant", "vill du läsa", "tipsa oss", "har du tips", "har du ett tips",
        "den här artikeln är för prenumeranter", "detta är en låst artikel",
    ),
    openings_advertising=(
        "annons:", "artikeln fortsätter", "fortsätter efter annonsen", "sponsrat innehåll",
        "detta är en annons", "annonssamarbete",
    ),
    openings_legal=("©", "copyright", "(c) 20", "alla rättigheter", "ansvarig utgivare", "citera gärna"),
    openings_correction=(
        "rättelse", "rättelse:", "förtydligande", "i en tidigare version", "en tidigare version",
        "artikeln har uppdaterats", "artikeln är uppdaterad", "texten har uppdaterats",
        "texten är uppdaterad", "uppdatering:",
    ),
    openings_editors_note=(
        "redaktionens anmärkning", "red. anm", "red:s anm", "redaktionens kommentar", "reds anm",
        "detta är en opinionstext", "detta är en debattartikel", "detta är en ledare",
        "det här är en debattartikel", "det här är en opinionstext", "det här är en krönika",
        "detta är en recension", "åsikterna som uttrycks",
    ),
    openings_sign_off=("översättning:", "källa:", "källor:", "(tt)", "tt"),
    openings_tags=(
        "ämnen:", "taggar:", "taggar", "etiketter:", "nyckelord:", "mer om:", "kategorier:",
        "ämnen i artikeln",
    ),
    openings_credit=(
        "foto:", "foto", "bild:", "fotograf:", "illustration:", "grafik:", "arkivbild", "arkivfoto",
        "genrebild", "montage:", "skärmdump", "källa:", "©", "(c)", "privat", "pressbild", "tt",
    ),
    openings_byline=(
        "av", "av:", "text:", "text & foto:", "text och foto:", "skriven av", "publicerad av",
        "reporter:", "intervju:",
        "upplagd av", "publicerat av", "postat av", "skrivet av", "inlagt av",
    ),
    openings_published=(
        "publicerad", "publicerad:", "publicerat", "publicerades", "publicerad den", "skapad", "datum:",
    ),
    openings_modified=(
        "uppdaterad", "uppdaterad:", "uppdaterat", "senast uppdaterad", "senast uppdaterat",
        "senast ändrad", "uppdaterades", "ändrad",
    ),
    phrases_navigation=("hoppa till innehåll", "hoppa till huvudinnehåll", "till sidans topp"),
    phrases_sharing=(
        "dela artikeln", "dela på facebook", "dela på twitter", "dela den här artikeln", "kopiera länk",
        "följ oss på", "länk kopierad", "öppnas i ett nytt fönster", "ge bort artikel",
    ),
    phrases_related=(
        "läs också:", "läs även:", "läs mer:", "relaterade artiklar", "mest lästa artiklar",
        "fler artiklar om", "du kanske också gillar",
    ),
    phrases_comments=(
        "din e-postadress kommer inte publiceras", "obligatoriska fält är märkta", "lämna en kommentar",
        "logga in för att kommentera", "kommentarsfältet är stängt", "skriv en kommentar",
    ),
    phrases_promotion=(
        "våra nyhetsbrev", "vårt nyhetsbrev", "prenumerera på vårt", "redan prenumerant",
        "endast för prenumeranter", "för att läsa vidare", "för att fortsätta läsa", "för att läsa hela",
        "ladda ner vår app", "bli prenumerant", "din e-postadress", "har du tips till oss",
        "avsluta när du vill", "utan bindningstid",
    ),
    phrases_consent=(
        "vi använder cookies", "använder cookies", "användningen av cookies", "använder kakor",
        "acceptera cookies", "hantera ditt samtycke", "dina cookieinställningar", "annonsblockerare",
    ),
    phrases_legal=(
        "alla rättigheter förbehållna", "ansvarig utgivare", "copyright ©", "allt innehåll på",
        "skyddat av upphovsrätt", "åsikterna är skribentens", "annonslänkar",
    ),
    phrases_widget=(
        "aktivera javascript", "slå på javascript", "din webbläsare stöder inte",
        "din webbläsare stödjer inte", "videon är inte tillgänglig", "ett fel uppstod",
        "försök igen senare", "lyssna på artikeln", "klicka för att förstora",
    ),
    phrases_contributors=(
        "bidrog till denna artikel", "bidrog till artikeln", "bidrog till den här artikeln",
    ),
    phrases_caption_widget=(
        "förstora bild", "förstora bilden", "visa bild", "visa bildtext", "klicka för att förstora",
        "öppna bild", "visa fler bilder", "visa alla bilder",
    ),
    conjunctions=("och", "&", "med", "samt"),
    roles=(
        "reporter", "redaktör", "chefredaktör", "korrespondent", "utrikeskorrespondent", "journalist",
        "fotograf", "krönikör", "kolumnist", "kommentator", "ledarskribent", "skribent", "frilans",
        "frilansjournalist", "nyhetschef", "politisk reporter", "sportreporter", "kulturredaktör",
        "kritiker", "utsänd", "programledare", "debattredaktör",
    ),
    staff_bylines=(
        "redaktionen", "redaktion", "webbredaktionen", "nyhetsredaktionen", "sportredaktionen",
        "kulturredaktionen", "debattredaktionen", "tt", "tt nyhetsbyrån", "nyhetsbyrån", "admin",
        "ledarredaktionen", "afp", "reuters", "nyhetsdesken",
    ),
    reading_time=(
        "min läsning", "min lästid", "minuters läsning", "minuters lästid", "minut läsning", "lästid",
        "läs på", "min",
    ),
    ago=(
        "sedan", "timmar sedan", "timme sedan", "minuter sedan", "dagar sedan", "för", "igår", "idag",
        "nyss",
    ),
    before_noon=("fm", "f.m.", "på morgonen", "på förmiddagen", "morgon", "förmiddag", "förm."),
    after_noon=("em", "e.m.", "på eftermiddagen", "på kvällen", "eftermiddag", "efterm.", "kväll"),
    at_night=("på natten", "natt"),
    months=(
        ("januari", "jan"), ("februari", "feb"), ("mars",), ("april", "apr"), ("maj",), ("juni", "jun"),
        ("juli", "jul"), ("augusti", "aug"), ("september", "sep", "sept"), ("oktober", "okt"),
        ("november", "nov"), ("december", "dec"),
    ),
    weekdays=(
        "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "mån", "tis", "ons",
        "tors", "tor", "fre", "lör", "sön",
    ),
)
# fmt: on
