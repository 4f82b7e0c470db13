"""Norwegian."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="no",
    stopwords=(
        "og", "i", "det", "er", "på", "som", "en", "for", "at", "til", "av", "med", "ikke", "har", "den",
        "de", "han", "et", "om", "var", "men", "vi", "fra", "seg", "jeg", "så", "kan", "sier", "skal",
        "også", "da", "etter", "eller", "hun", "ble", "være", "over", "ved", "blir", "må", "når", "nå",
        "mot", "hva", "ein", "eit", "ikkje",
    ),
    labels_navigation=(
        "hjem", "forside", "forsiden", "til forsiden", "meny", "hovedmeny", "åpne meny", "lukk meny",
        "søk", "logg inn", "logg ut", "min side", "min konto", "opprett konto", "registrer deg",
        "glemt passord", "hopp til innhold", "gå til innhold", "hopp til hovedinnhold", "til toppen",
        "tilbake til toppen", "tilbake", "forrige", "neste", "neste side", "du er her", "kategorier",
        "seksjoner", "arkiv", "e-avis", "eavis", "e-avisen", "les e-avisen", "dagens avis",
        "nettstedskart", "rss", "vis mer", "vis flere", "se mer", "se alle", "vis alle", "vis færre",
        "last flere", "mer", "kundeservice", "kundesenter", "hjelp", "tv-guide", "kryssord",
        "dødsannonser", "tips oss",
    ),
    labels_sharing=(
        "del", "del artikkel", "del artikkelen", "del saken", "del denne artikkelen", "del på facebook",
        "del på twitter", "del på x", "del på e-post", "del via e-post", "kopier lenke", "kopier lenken",
        "lenke kopiert", "skriv ut", "e-post", "send", "lagre", "lagre artikkel", "lagret", "les senere",
        "bokmerk", "facebook", "twitter", "whatsapp", "linkedin", "messenger", "instagram", "følg",
        "følg oss", "følg oss på", "følg tema", "følg emne", "liker", "gi bort artikkel", "gi bort",
    ),
    labels_related=(
        "relatert", "relaterte saker", "relaterte artikler", "relaterte emner", "les mer", "les mer om",
        "les også", "les videre", "fortsett å lese", "se også", "hør også", "mer om", "mer om saken",
        "mer om temaet", "mer fra", "mer om samme tema", "flere saker", "flere artikler", "flere nyheter",
        "lignende artikler", "andre leser", "andre leste også", "mest lest", "mest leste",
        "mest leste saker", "mest sett", "populært", "populært nå", "akkurat nå", "nå", "siste nytt",
        "siste nyheter", "siste", "siste saker", "siste artikler", "nyheter", "nyhetsdøgnet", "anbefalt",
        "anbefalte saker", "anbefalte artikler", "anbefalt for deg", "anbefalinger", "for deg",
        "kanskje du også liker", "ikke gå glipp av", "toppsaker", "hovedsaker", "emner", "om forfatteren",
        "direkte", "siste fra",
    ),
    labels_comments=(
        "kommentarer", "kommenter", "skriv en kommentar", "legg igjen en kommentar", "legg til kommentar",
        "legg inn kommentar", "vis kommentarer", "se kommentarer", "les kommentarer", "ingen kommentarer",
        "svar", "rapporter", "debatt", "delta i debatten", "leserbrev", "avbryt svar",
        "legg igjen en kommentar avbryt svar",
    ),
    labels_promotion=(
        "nyhetsbrev", "nyhetsbrevet", "våre nyhetsbrev", "meld deg på nyhetsbrev", "meld deg på",
        "abonner", "abonnement", "bli abonnent", "kjøp abonnement", "bestill abonnement", "bli medlem",
        "allerede abonnent", "allerede abonnent? logg inn", "for abonnenter", "kun for abonnenter",
        "prøv gratis", "prøv nå", "se tilbud", "last ned app", "last ned appen", "last ned vår app",
        "app store", "google play", "støtt oss", "doner", "varsler", "slå på varsler", "pushvarsler",
        "tips redaksjonen", "nei takk", "rabattkoder", "annonsebilag",
    ),
    labels_consent=(
        "aksepter", "aksepter alle", "godta", "godta alle", "godta alle cookies", "tillat alle",
        "jeg godtar", "avvis", "avvis alle", "kun nødvendige", "administrer samtykke",
        "administrer informasjonskapsler", "informasjonskapsler", "om informasjonskapsler", "cookies",
        "innstillinger for informasjonskapsler", "cookie-innstillinger", "personverninnstillinger",
        "samtykke", "samtykkeinnstillinger", "endre samtykke", "vi bryr oss om personvernet ditt",
    ),
    labels_legal=(
        "vilkår", "brukervilkår", "kjøpsvilkår", "abonnementsvilkår", "personvern", "personvernerklæring",
        "personvernpolicy", "kontakt", "kontakt oss", "kontakt redaksjonen", "om oss", "annonsere",
        "annonser hos oss", "annonseinfo", "ansvarlig redaktør", "ansvarlig redaktør og", "sjefredaktør",
        "alle rettigheter forbeholdt", "redaktøransvar", "vær varsom-plakaten", "redaktørplakaten",
        "ledige stillinger", "jobb hos oss", "rettelser", "tilgjengelighet", "tilgjengelighetserklæring",
        "opphavsrett", "pressens faglige utvalg",
    ),
    labels_advertising=(
        "annonse", "annonser", "reklame", "sponset", "sponset innhold", "i samarbeid med",
        "betalt innhold", "annonsørinnhold", "kommersielt samarbeid", "kommersielt innhold",
        "artikkelen fortsetter under annonsen", "saken fortsetter under annonsen",
        "saken fortsetter etter annonsen", "artikkelen fortsetter etter annonsen",
    ),
    labels_widget=(
        "laster", "laster inn", "vent litt", "spill av", "spill", "spill av video", "pause", "lyd av",
        "lyd på", "fullskjerm", "undertekster", "lytt", "lytt til artikkelen", "lytt til saken",
        "hør artikkelen", "få artikkelen opplest", "lukk", "åpne", "vis", "skjul", "avbryt",
        "forstørr bilde", "forstørr", "vis bilde", "se bilder", "se alle bilder", "bildeserie",
        "bildegalleri", "bildetekst", "vis bildetekst", "neste bilde", "forrige bilde", "bilder", "foto",
        "prøv igjen", "det oppstod en feil", "stem", "podkast", "podkaster", "tekststørrelse",
    ),
    labels_weather=(
        "vær", "været", "værmelding", "værvarsel", "luftfuktighet", "vind", "føles som", "nedbør", "sol",
        "skyet", "delvis skyet", "lettskyet", "klarvær", "lett regn", "soloppgang", "solnedgang",
    ),
    openings_related=(
        "les også", "les også:", "les mer:", "les mer om", "les mer her", "les hele", "les:", "les saken",
        "se også", "se også:", "hør også", "hør:", "se:", "se video", "video:", "mer om:", "mer om saken",
        "flere saker", "ikke gå glipp av", "relatert:", "følg saken", "lytt:",
    ),
    openings_promotion=(
        "abonner på", "meld deg på", "få nyhetsbrevet", "få vårt", "få våre", "motta", "last ned",
        "følg oss", "følg oss på", "støtt oss", "bli abonnent", "bli medlem", "allerede abonnent",
        "vil du lese", "har du tips", "har du et tips", "tips oss", "denne artikkelen er for abonnenter",
        "denne saken er for abonnenter", "logg inn for å lese", "for å lese",
    ),
    openings_advertising=(
        "annonse:", "artikkelen fortsetter", "saken fortsetter", "historien fortsetter",
        "sponset innhold", "annonsørinnhold", "betalt innhold",
    ),
    openings_legal=("©", "copyright", "(c) 20", "alle rettigheter", "ansvarlig redaktør", "alt innhold er"),
    openings_correction=(
        "rettelse", "rettelse:", "retting:", "presisering", "presisering:", "i en tidligere versjon",
        "en tidligere versjon", "saken er oppdatert", "saken er rettet", "saken ble oppdatert",
        "artikkelen er oppdatert", "artikkelen ble oppdatert", "oppdatering:", "oppdatert:",
    ),
    openings_editors_note=(
        "red.anm", "red. anm", "redaksjonell merknad", "redaksjonens merknad", "dette er en kommentar",
        "dette er et debattinnlegg", "dette er en kronikk", "dette er en leder", "dette er et leserbrev",
        "dette er en meningsytring", "dette innlegget", "teksten gir uttrykk for",
        "kronikken gir uttrykk",
    ),
    openings_sign_off=("oversatt av", "kilde:", "kilder:", "(ntb)", "(©ntb)", "ntb"),
    openings_tags=(
        "emner:", "stikkord:", "tagger:", "tags:", "tags", "nøkkelord:", "kategorier:", "temaer:",
        "mer om:",
    ),
    openings_credit=(
        "foto:", "foto", "bilde:", "fotograf:", "illustrasjon:", "illustrasjonsfoto",
        "illustrasjonsfoto:", "grafikk:", "arkivfoto", "arkivbilde", "skjermdump", "skjermdump:",
        "kilde:", "©", "(c)", "privat", "ntb", "scanpix",
    ),
    openings_byline=("av", "av:", "tekst:", "tekst og foto:", "skrevet av", "journalist:", "intervju:"),
    openings_published=("publisert", "publisert:", "publisert den", "først publisert", "lagt ut", "dato:"),
    openings_modified=(
        "oppdatert", "oppdatert:", "sist oppdatert", "sist oppdatert:", "sist endret", "endret",
        "lagt inn av", "publisert av", "postet av",
    ),
    phrases_navigation=("hopp til innhold", "gå til innhold", "hopp til hovedinnhold"),
    phrases_sharing=(
        "del artikkelen", "del på facebook", "del på twitter", "del denne artikkelen", "kopier lenke",
        "følg oss på", "åpnes i et nytt vindu", "lenke kopiert",
    ),
    phrases_related=("les også:", "les mer:", "relaterte saker", "relaterte artikler", "flere saker om"),
    phrases_comments=(
        "din e-postadresse vil ikke bli publisert", "obligatoriske felt er merket",
        "legg igjen en kommentar", "logg inn for å kommentere", "for å kommentere",
    ),
    phrases_promotion=(
        "våre nyhetsbrev", "vårt nyhetsbrev", "meld deg på", "allerede abonnent", "kun for abonnenter",
        "for å lese videre", "for å lese hele", "for å lese saken", "last ned vår app", "bli abonnent",
        "din innboks", "din e-postadresse", "ingen bindingstid", "har du tips til",
    ),
    phrases_consent=(
        "vi bruker informasjonskapsler", "bruker informasjonskapsler", "bruk av informasjonskapsler",
        "vi bruker cookies", "bruker cookies", "ditt samtykke", "annonseblokkering", "adblocker",
    ),
    phrases_legal=(
        "alle rettigheter forbeholdt", "vær varsom-plakaten", "redaktøransvar", "ansvarlig redaktør",
        "copyright ©", "åndsverkloven", "uttrykk for skribentens", "gir uttrykk for skribentens",
    ),
    phrases_widget=(
        "aktiver javascript", "slå på javascript", "nettleseren din støtter ikke",
        "din nettleser støtter ikke", "videoen er ikke tilgjengelig", "det oppstod en feil",
        "det har oppstått en feil", "prøv igjen senere", "klikk for å forstørre",
    ),
    phrases_contributors=("bidro til denne saken", "bidro til denne artikkelen", "har bidratt til"),
    phrases_caption_widget=(
        "forstørr bilde", "forstørr bildet", "vis bilde", "vis bildetekst", "klikk for å forstørre",
        "se flere bilder", "se alle bilder",
    ),
    conjunctions=("og", "&", "med", "samt"),
    roles=(
        "journalist", "redaktør", "ansvarlig redaktør", "sjefredaktør", "nyhetsredaktør",
        "politisk redaktør", "kulturredaktør", "debattredaktør", "sportsredaktør", "korrespondent",
        "utenrikskorrespondent", "reporter", "fotograf", "fotojournalist", "kommentator", "spaltist",
        "skribent", "anmelder", "frilansjournalist", "frilanser", "nyhetssjef", "redaksjonssjef",
        "vaktsjef", "utsendt", "praktikant", "sportskommentator",
    ),
    staff_bylines=(
        "redaksjonen", "redaksjon", "ntb", "nyhetsbyrå", "ntb nyheter", "nettredaksjonen",
        "nyhetsredaksjonen", "sportsredaksjonen", "debattredaksjonen", "admin", "afp", "reuters",
        "av redaksjonen", "nyhetsvakten",
    ),
    reading_time=(
        "min lesetid", "min. lesetid", "minutters lesing", "minutter lesetid", "lesetid", "min å lese",
        "min",
    ),
    ago=(
        "siden", "timer siden", "time siden", "minutter siden", "dager siden", "for", "i går", "i dag",
        "nettopp",
    ),
    before_noon=("a.m.", "f.m.", "på morgenen", "på formiddagen", "morgen", "formiddag"),
    after_noon=("p.m.", "e.m.", "på ettermiddagen", "på kvelden", "ettermiddag", "kveld"),
    at_night=("på natten", "natt"),
    months=(
        ("januar", "jan"), ("februar", "feb"), ("mars", "mar"), ("april", "apr"), ("mai",), ("juni", "jun"),
        ("juli", "jul"), ("august", "aug"), ("september", "sep", "sept"), ("oktober", "okt"),
        ("november", "nov"), ("desember", "des"),
    ),
    weekdays=(
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "laurdag", "sundag",
        "man", "tir", "tirs", "ons", "tor", "tors", "fre", "lør", "søn",
    ),
)
# fmt: on
