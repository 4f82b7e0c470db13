"""Finnish."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="fi",
    stopwords=(
        "ja", "on", "ei", "että", "oli", "se", "hän", "ovat", "myös", "mutta", "kun", "joka", "kuin",
        "tai", "ole", "jos", "niin", "sen", "mukaan", "sekä", "jotka", "olla", "vuoden", "jo", "vain",
        "nyt", "tämä", "ollut", "sanoo", "koska", "kanssa", "jälkeen", "siitä", "voi", "ne", "jonka",
        "mitä", "eikä", "hänen", "tällä",
    ),
    labels_navigation=(
        "etusivu", "etusivulle", "koti", "valikko", "päävalikko", "avaa valikko", "sulje valikko", "haku",
        "hae", "etsi", "kirjaudu", "kirjaudu sisään", "kirjaudu ulos", "rekisteröidy", "luo tili",
        "oma tili", "omat tiedot", "unohditko salasanan", "siirry sisältöön", "siirry pääsisältöön",
        "siirry suoraan sisältöön", "hyppää sisältöön", "takaisin ylös", "sivun alkuun", "takaisin",
        "edellinen", "seuraava", "seuraava sivu", "olet tässä", "osastot", "kategoriat", "arkisto",
        "näköislehti", "digilehti", "lue lehti", "sivukartta", "rss", "näytä lisää", "näytä kaikki",
        "lataa lisää", "katso kaikki", "lisää", "asiakaspalvelu", "ohjeet", "tv-opas", "ristikot",
        "sudoku",
    ),
    labels_sharing=(
        "jaa", "jaa artikkeli", "jaa juttu", "jaa facebookissa", "jaa twitterissä", "jaa x:ssä",
        "jaa whatsappissa", "jaa sähköpostilla", "jaa linkki", "kopioi linkki", "linkki kopioitu",
        "tulosta", "sähköposti", "lähetä", "tallenna", "tallenna artikkeli", "tallennettu",
        "lue myöhemmin", "facebook", "twitter", "whatsapp", "linkedin", "messenger", "instagram",
        "seuraa", "seuraa meitä", "seuraa aihetta", "seuraa meitä facebookissa", "tykkää",
        "lahjoita juttu",
    ),
    labels_related=(
        "aiheeseen liittyvää", "aiheesta lisää", "lisää aiheesta", "lue lisää", "lue myös",
        "lue seuraavaksi", "lue koko juttu", "lue koko artikkeli", "jatka lukemista", "katso myös",
        "kuuntele myös", "lisää uutisia", "lisää juttuja", "muita juttuja", "muut lukevat",
        "samasta aiheesta", "liittyvät artikkelit", "luetuimmat", "luetuimmat jutut", "katsotuimmat",
        "kommentoiduimmat", "suosituimmat", "suosittua", "suositut", "nyt luetuimmat", "juuri nyt",
        "uusimmat", "uusimmat uutiset", "tuoreimmat", "tuoreimmat uutiset", "viimeisimmät", "uutiset",
        "pääuutiset", "suosittelemme", "suositellut", "suositeltua", "sinulle", "sinua voisi kiinnostaa",
        "saattaisit pitää myös", "älä missaa", "toimituksen valinnat", "toimituksen poiminnat",
        "kirjoittajasta", "aiheet", "artikkelin aiheet",
    ),
    labels_comments=(
        "kommentit", "kommentoi", "kirjoita kommentti", "lisää kommentti", "jätä kommentti",
        "näytä kommentit", "lue kommentit", "ei kommentteja", "vastaa", "ilmianna",
        "ilmoita asiattomasta", "osallistu keskusteluun", "keskustelu", "keskustele",
        "mielipide kommentit", "peruuta vastaus", "vastaa peruuta vastaus",
    ),
    labels_promotion=(
        "uutiskirje", "uutiskirjeet", "tilaa uutiskirje", "tilaa uutiskirjeemme", "tilaa", "tilaa nyt",
        "tilaa lehti", "tilaus", "tilaukset", "tilaajille", "vain tilaajille", "tilaa ja lue",
        "oletko jo tilaaja", "oletko jo tilaaja? kirjaudu", "kokeile ilmaiseksi", "kokeile",
        "lataa sovellus", "lataa sovelluksemme", "app store", "google play", "tue meitä", "lahjoita",
        "liity jäseneksi", "ilmoitukset", "ei kiitos", "juttuvinkki", "lähetä juttuvinkki", "tarjoukset",
    ),
    labels_consent=(
        "hyväksy", "hyväksy kaikki", "hyväksy evästeet", "hyväksy kaikki evästeet", "hylkää",
        "hylkää kaikki", "kiellä kaikki", "vain välttämättömät", "muokkaa asetuksia", "evästeasetukset",
        "evästeet", "evästekäytäntö", "evästekäytännöt", "yksityisyysasetukset", "tietosuoja-asetukset",
        "hallinnoi suostumusta", "suostumus", "arvostamme yksityisyyttäsi",
    ),
    labels_legal=(
        "käyttöehdot", "tilausehdot", "sopimusehdot", "tietosuoja", "tietosuojaseloste",
        "tietosuojakäytäntö", "rekisteriseloste", "yhteystiedot", "ota yhteyttä", "yhteys toimitukseen",
        "tietoa meistä", "meistä", "mainosta", "mainostajalle", "mainostajille", "ilmoittajille",
        "mediatiedot", "toimitus", "vastaava päätoimittaja", "kaikki oikeudet pidätetään",
        "saavutettavuus", "saavutettavuusseloste", "avoimet työpaikat", "palaute", "anna palautetta",
        "oikaisut", "virheiden korjaaminen", "tekijänoikeudet",
    ),
    labels_advertising=(
        "mainos", "mainokset", "ilmoitus", "kaupallinen yhteistyö", "maksettu mainos", "sponsoroitu",
        "sponsoroitu sisältö", "yhteistyössä", "mainos alkaa", "mainos päättyy",
        "juttu jatkuu mainoksen jälkeen", "artikkeli jatkuu mainoksen jälkeen",
        "juttu jatkuu mainoksen alla",
    ),
    labels_widget=(
        "ladataan", "odota", "toista", "toista video", "katso video", "tauko", "mykistä", "koko näyttö",
        "tekstitykset", "kuuntele", "kuuntele juttu", "kuuntele artikkeli", "sulje", "avaa", "näytä",
        "piilota", "peruuta", "suurenna kuva", "suurenna", "avaa kuva", "katso kuvat", "kuvat",
        "kuvagalleria", "seuraava kuva", "edellinen kuva", "kuvateksti", "kuva", "yritä uudelleen",
        "tapahtui virhe", "äänestä", "podcast", "tekstin koko",
    ),
    labels_weather=(
        "sää", "sääennuste", "sää tänään", "ilmankosteus", "kosteus", "tuuli", "tuntuu kuin", "sademäärä",
        "aurinkoista", "pilvistä", "puolipilvistä", "selkeää", "auringonnousu", "auringonlasku",
    ),
    openings_related=(
        "lue myös", "lue myös:", "lue lisää", "lue lisää:", "lue:", "katso myös", "katso myös:", "katso:",
        "kuuntele:", "kuuntele myös", "lisää aiheesta", "aiheesta lisää", "aiheeseen liittyvää", "video:",
    ),
    openings_promotion=(
        "tilaa", "tilaa uutiskirje", "lataa", "seuraa meitä", "tue", "liity", "oletko jo tilaaja",
        "tämä artikkeli on tilaajille", "tämä juttu on tilaajille", "kirjaudu sisään", "saat",
        "anna juttuvinkki", "lähetä vinkki",
    ),
    openings_advertising=(
        "mainos:", "juttu jatkuu", "artikkeli jatkuu", "kaupallinen yhteistyö", "sponsoroitu",
    ),
    openings_legal=("©", "copyright", "(c) 20", "kaikki oikeudet", "vastaava päätoimittaja"),
    openings_correction=(
        "oikaisu", "oikaisu:", "korjaus:", "korjattu", "juttua korjattu", "juttua on korjattu",
        "juttua muokattu", "juttua päivitetty", "juttua täydennetty", "juttua on päivitetty",
        "artikkelia on korjattu", "artikkelia on päivitetty", "päivitys:", "tarkennus:",
        "jutussa luki aiemmin", "jutussa kerrottiin aiemmin", "jutun aiemmassa versiossa",
    ),
    openings_editors_note=(
        "toimituksen huomautus", "toimituksen huomio", "huomautus:", "tämä on mielipidekirjoitus",
        "kirjoittaja on", "kolumni on", "juttu on julkaistu",
    ),
    openings_sign_off=("lähde:", "lähteet:", "käännös:", "(stt)", "stt"),
    openings_tags=(
        "aiheet:", "avainsanat:", "avainsanat", "asiasanat:", "tagit:", "tägit:", "tags:", "kategoriat:",
    ),
    openings_credit=(
        "kuva:", "kuvat:", "kuva", "valokuva:", "kuvaaja:", "kuvitus:", "kuvituskuva", "arkistokuva",
        "grafiikka:", "kuvakaappaus", "lähde:", "©", "(c)", "lehtikuva", "stt", "afp",
    ),
    openings_byline=("teksti:", "teksti", "kirjoittaja:", "toimittaja:", "teksti ja kuvat", "kirjoittanut"),
    openings_published=("julkaistu", "julkaistu:", "julkaistu klo", "luotu", "pvm"),
    openings_modified=("päivitetty", "päivitetty:", "muokattu", "viimeksi päivitetty", "viimeksi muokattu"),
    phrases_navigation=("siirry sisältöön", "siirry pääsisältöön", "siirry suoraan sisältöön"),
    phrases_sharing=(
        "jaa artikkeli", "jaa facebookissa", "jaa twitterissä", "kopioi linkki", "seuraa meitä",
        "lähettänyt", "julkaissut",
    ),
    phrases_related=("lue myös:", "lue lisää:", "katso myös:", "luetuimmat jutut"),
    phrases_comments=(
        "sähköpostiosoitettasi ei julkaista", "pakolliset kentät on merkitty",
        "kirjaudu sisään kommentoidaksesi", "kirjoita kommentti",
    ),
    phrases_promotion=(
        "tilaa uutiskirje", "tilaa uutiskirjeemme", "oletko jo tilaaja", "vain tilaajille",
        "lukeaksesi koko", "jatkaaksesi lukemista", "lataa sovelluksemme", "tilaajana saat",
    ),
    phrases_consent=(
        "käytämme evästeitä", "käyttää evästeitä", "evästeiden käyttö", "hyväksy evästeet",
        "mainosten esto",
    ),
    phrases_legal=("kaikki oikeudet pidätetään", "copyright ©", "vastaava päätoimittaja"),
    phrases_widget=(
        "ota javascript käyttöön", "selaimesi ei tue", "video ei ole saatavilla", "tapahtui virhe",
        "yritä myöhemmin uudelleen", "suurenna klikkaamalla",
    ),
    phrases_contributors=(
        "juttuun on haastateltu", "osallistui jutun tekemiseen", "jutun tekoon osallistui",
    ),
    phrases_caption_widget=(
        "suurenna kuva", "avaa kuva", "suurenna klikkaamalla", "avaa kuvien katselu", "katso kuvat",
        "näytä kuvateksti",
    ),
    conjunctions=("ja", "&", "sekä"),
    roles=(
        "toimittaja", "päätoimittaja", "vastaava päätoimittaja", "kirjeenvaihtaja", "ulkomaantoimittaja",
        "politiikan toimittaja", "taloustoimittaja", "urheilutoimittaja", "kulttuuritoimittaja",
        "uutistoimittaja", "uutispäällikkö", "kuvaaja", "valokuvaaja", "kolumnisti", "kriitikko",
        "avustaja", "vapaa toimittaja", "kirjoittaja", "erikoistoimittaja", "tuottaja", "graafikko",
    ),
    staff_bylines=(
        "toimitus", "uutistoimitus", "urheilutoimitus", "verkkotoimitus", "kulttuuritoimitus", "stt",
        "stt–lehtikuva", "uutistoimisto", "admin", "afp", "reuters", "pääkirjoitus",
    ),
    reading_time=("min lukuaika", "minuutin lukuaika", "lukuaika", "min", "min lukea", "minuutin luku"),
    ago=(
        "sitten", "tuntia sitten", "tunti sitten", "minuuttia sitten", "päivää sitten", "eilen", "tänään",
        "juuri nyt",
    ),
    before_noon=("ap.", "aamulla", "aamupäivällä", "aamu", "aamupäivä"),
    after_noon=("ip.", "iltapäivällä", "illalla", "iltapäivä", "ilta"),
    at_night=("yöllä", "yö"),
    months=(
        ("tammikuuta", "tammi", "tammikuu"), ("helmikuuta", "helmi", "helmikuu"),
        ("maaliskuuta", "maalis", "maaliskuu"), ("huhtikuuta", "huhti", "huhtikuu"),
        ("toukokuuta", "touko", "toukokuu"), ("kesäkuuta", "kesä", "kesäkuu"),
        ("heinäkuuta", "heinä", "heinäkuu"), ("elokuuta", "elo", "elokuu"),
        ("syyskuuta", "syys", "syyskuu"), ("lokakuuta", "loka", "lokakuu"),
        ("marraskuuta", "marras", "marraskuu"), ("joulukuuta", "joulu", "joulukuu"),
    ),
    weekdays=(
        "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai",
        "maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina",
        "sunnuntaina", "ma", "ti", "ke", "to", "pe", "la", "su",
    ),
)
# fmt: on
