"""Hungarian."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="hu",
    stopwords=(
        "a", "az", "és", "hogy", "nem", "is", "egy", "de", "meg", "ez", "volt", "már", "csak", "el",
        "azt", "mint", "aki", "még", "ki", "vagy", "van", "ha", "lesz", "mert", "majd", "amely",
        "szerint", "után", "arra", "kell", "lehet", "ezt", "minden", "így", "illetve", "pedig", "során",
        "által", "között", "ami", "akik", "való", "sem", "nagyon",
    ),
    labels_navigation=(
        "főoldal", "címlap", "kezdőlap", "menü", "menü megnyitása", "menü bezárása", "navigáció",
        "keresés", "keresés az oldalon", "keresés indítása", "bejelentkezés", "belépés", "kijelentkezés",
        "kilépés", "regisztráció", "fiókom", "profilom", "elfelejtett jelszó", "ugrás a tartalomhoz",
        "ugrás a tartalomra", "tovább a tartalomhoz", "vissza a tetejére", "lap tetejére", "vissza",
        "vissza a főoldalra", "előző", "következő", "előző cikk", "következő cikk", "következő oldal",
        "itt vagy", "rovatok", "kategóriák", "kategória", "archívum", "oldaltérkép", "rss", "több",
        "tovább", "továbbiak", "még több", "mutass többet", "összes", "az összes", "összes megtekintése",
        "továbbiak betöltése", "bővebben", "részletek", "kevesebb", "digitális újság", "lapszámok",
        "tv-műsor", "horoszkóp", "játékok", "segítség", "témák",
    ),
    labels_sharing=(
        "megosztás", "megosztom", "megosztás facebookon", "megosztás a facebookon", "megosztás twitteren",
        "oszd meg", "ossza meg", "cikk megosztása", "küldés", "küldés e-mailben", "elküldöm e-mailben",
        "link másolása", "link másolva", "másolás", "másolva", "nyomtatás", "nyomtatom", "e-mail",
        "mentés", "cikk mentése", "elmentem", "későbbre", "könyvjelző", "kedvencekhez", "facebook",
        "twitter", "whatsapp", "messenger", "viber", "linkedin", "instagram", "tetszik", "követés",
        "kövess minket", "kövessen minket", "kövess minket facebookon", "kövessen minket a facebookon is",
        "követem", "közösségi média", "ajándékozás",
    ),
    labels_related=(
        "kapcsolódó", "kapcsolódó cikkek", "kapcsolódó cikk", "kapcsolódó hírek", "kapcsolódó témák",
        "kapcsolódó tartalmak", "kapcsolódó anyagok", "olvasd el ezt is", "olvassa el ezt is",
        "olvasd el", "olvassa el", "olvasta már", "olvastad már", "olvass tovább", "tovább olvasom",
        "tovább a cikkre", "tovább olvasok", "teljes cikk", "lásd még", "nézd meg", "nézze meg",
        "további cikkek", "további hírek", "további híreink", "ezek is érdekelhetik", "ez is érdekelheti",
        "ez is érdekelhet", "ezek is érdekelhetnek", "önt is érdekelheti", "ajánlott", "ajánlott cikkek",
        "ajánló", "ajánljuk", "ajánlatunk", "ajánlott önnek", "neked ajánljuk", "önnek ajánljuk",
        "szerkesztőségünk ajánlja", "a szerkesztő ajánlja", "legolvasottabb", "legolvasottabbak",
        "legolvasottabb cikkek", "legnépszerűbb", "legnézettebb", "népszerű", "népszerű cikkek",
        "legfrissebb", "legfrissebb hírek", "legújabb", "friss", "friss hírek", "friss híreink", "hírek",
        "hírfolyam", "percről percre", "most olvassák", "aktuális", "címlapról ajánljuk", "címkék",
        "kiemelt", "fókuszban", "a témában", "a szerzőről", "a szerző további cikkei", "videók", "videó",
        "hasonló cikkek", "ne maradjon le", "ne hagyd ki", "top hírek",
    ),
    labels_comments=(
        "hozzászólás", "hozzászólások", "komment", "kommentek", "hozzászólok", "szólj hozzá",
        "hozzászólás írása", "kommentelés", "nincs hozzászólás", "hozzászólások megtekintése",
        "kommentek megjelenítése", "válasz", "válasz küldése", "jelentés", "vélemény",
        "vélemény, hozzászólás", "minden vélemény számít",
    ),
    labels_promotion=(
        "hírlevél", "hírlevelek", "hírlevél feliratkozás", "feliratkozás", "feliratkozás hírlevélre",
        "feliratkozom", "iratkozz fel", "iratkozzon fel", "iratkozz fel hírlevelünkre",
        "iratkozzon fel hírlevelünkre", "előfizetés", "előfizetek", "előfizetőknek",
        "előfizetői tartalom", "csak előfizetőknek", "már előfizető", "már előfizetőnk", "fizessen elő",
        "fizess elő", "támogatás", "támogasd", "támogass minket", "támogasson minket", "támogatom",
        "alkalmazás letöltése", "töltse le", "töltsd le", "applikáció", "app store", "google play",
        "értesítések", "bolt", "nem, köszönöm", "kipróbálom",
    ),
    labels_consent=(
        "elfogadom", "elfogadás", "összes elfogadása", "mindent elfogadok", "az összes elfogadása",
        "elutasítom", "elutasítás", "összes elutasítása", "beállítások", "cookie beállítások",
        "süti beállítások", "süti-beállítások", "sütik", "sütik kezelése", "süti tájékoztató",
        "cookie tájékoztató", "cookie szabályzat", "adatvédelmi beállítások", "további lehetőségek",
        "rendben", "hozzájárulok", "értem",
    ),
    labels_legal=(
        "impresszum", "felhasználási feltételek", "felhasználói feltételek",
        "általános szerződési feltételek", "ászf", "adatvédelem", "adatvédelmi tájékoztató",
        "adatvédelmi nyilatkozat", "adatkezelési tájékoztató", "jogi nyilatkozat", "jogi közlemény",
        "szerzői jogok", "szerzői jog", "kapcsolat", "elérhetőség", "rólunk", "szerkesztőség",
        "médiaajánlat", "hirdetés feladás", "hirdessen nálunk", "hirdetőinknek", "karrier",
        "minden jog fenntartva", "moderálási szabályzat", "moderálási alapelvek", "hibát talált",
        "hibabejelentés", "etikai kódex", "akadálymentesítési nyilatkozat", "partnereink",
    ),
    labels_advertising=(
        "hirdetés", "hirdetések", "reklám", "szponzorált", "szponzorált tartalom", "támogatott tartalom",
        "fizetett tartalom", "fizetett hirdetés", "pr-cikk", "pr cikk",
        "a cikk a hirdetés után folytatódik", "a cikk a hirdetés alatt folytatódik",
        "a hirdetés után folytatjuk", "promóció",
    ),
    labels_widget=(
        "betöltés", "töltés", "kérjük várjon", "lejátszás", "videó lejátszása", "szünet", "némítás",
        "hang be", "teljes képernyő", "feliratok", "hallgatás", "hallgassa meg", "cikk meghallgatása",
        "bezárás", "bezár", "megnyitás", "mutat", "elrejtés", "mégse", "nagyítás", "kép nagyítása",
        "galéria", "galéria megnyitása", "képgaléria", "fotó", "fotók", "képek", "kép", "következő kép",
        "előző kép", "próbálja újra", "hiba történt", "hiba", "szavazás", "szavazok", "podcast",
        "betűméret",
    ),
    labels_weather=(
        "időjárás", "időjárás-előrejelzés", "időjárás ma", "páratartalom", "szél", "hőérzet", "csapadék",
        "légnyomás", "napos", "felhős", "közepesen felhős", "borult", "derült", "gyenge eső", "napkelte",
        "napnyugta",
    ),
    openings_related=(
        "olvasd el ezt is", "olvassa el ezt is", "olvasd el:", "olvassa el:", "olvasta már",
        "kapcsolódó cikk", "kapcsolódó:", "lásd még", "nézd meg", "nézze meg", "további részletek",
        "bővebben:", "ajánljuk:", "ajánlott:", "videó:", "galéria:", "hallgassa meg", "ez is érdekelheti",
        "ezek is érdekelhetik",
    ),
    openings_promotion=(
        "iratkozz fel", "iratkozzon fel", "feliratkozás", "fizessen elő", "fizess elő", "töltse le",
        "töltsd le", "kövess minket", "kövessen minket", "kövesse", "támogasd", "támogassa", "csatlakozz",
        "csatlakozzon", "ha szeretné", "ha tetszett", "ha szeretnél", "legyen előfizető", "már előfizető",
        "írjon nekünk", "ne maradjon le",
    ),
    openings_advertising=(
        "hirdetés:", "a cikk a hirdetés", "a hirdetés után", "szponzorált tartalom",
        "támogatott tartalom",
    ),
    openings_legal=(
        "©", "copyright", "(c) 20", "minden jog", "felelős kiadó", "felelős szerkesztő", "impresszum",
    ),
    openings_correction=(
        "helyesbítés", "helyesbítés:", "helyreigazítás", "javítás:", "frissítés:", "frissítve:",
        "pontosítás:", "a cikk korábbi", "cikkünk korábbi", "korábbi változat", "cikkünket frissítettük",
        "a cikket frissítettük",
    ),
    openings_editors_note=(
        "a szerk.", "(a szerk.", "a szerkesztő megjegyzése", "szerkesztői megjegyzés",
        "szerkesztőségi megjegyzés", "megjegyzés:", "a szerző", "az írás", "a cikk eredetileg",
    ),
    openings_sign_off=(
        "forrás:", "források:", "(forrás", "fordította", "fordítás:", "(mti)", "mti", "/mti/",
        "szerkesztette",
    ),
    openings_tags=(
        "címkék:", "címkék", "cimkék", "kulcsszavak:", "témák:", "tagek:", "kategória:", "kategóriák:",
        "rovat:",
    ),
    openings_credit=(
        "fotó:", "fotók:", "fotó", "fotó /", "kép:", "képek:", "kép forrása", "képünk illusztráció",
        "illusztráció:", "illusztráció", "grafika:", "forrás:", "forrás", "©", "(c)", "mti", "mti/",
        "nyitókép:", "borítókép:", "címlapkép:", "kiemelt kép",
    ),
    openings_byline=(
        "szerző:", "szerzők:", "szerző", "írta:", "írta", "szöveg:", "készítette:", "riporter:",
        "szerkesztő:", "szerkesztette",
        "bejegyezte:", "közzétette",
    ),
    openings_published=(
        "megjelent", "megjelent:", "közzétéve", "közzétéve:", "publikálva", "publikálás", "dátum:",
        "létrehozva", "feltöltve",
    ),
    openings_modified=(
        "frissítve", "frissítve:", "módosítva", "módosítás:", "utolsó frissítés", "utoljára frissítve",
        "frissült",
    ),
    phrases_navigation=("ugrás a tartalomhoz", "ugrás a tartalomra", "elfelejtett jelszó"),
    phrases_sharing=(
        "megosztás facebookon", "megosztás a facebookon", "link másolása", "kövess minket",
        "kövessen minket", "kövesse a", "kattintás ide a", "új ablakban nyílik meg",
    ),
    phrases_related=(
        "olvasd el ezt is", "olvassa el ezt is", "kapcsolódó cikkek", "ezek is érdekelhetik",
        "ez is érdekelheti", "további híreink", "kapcsolódó cikkünk",
    ),
    phrases_comments=(
        "e-mail címet nem tesszük közzé", "a kötelező mezőket", "hozzászólás írásához",
        "a hozzászóláshoz", "szólj hozzá",
    ),
    phrases_promotion=(
        "iratkozzon fel", "iratkozz fel", "hírlevelünkre", "hírlevelünk", "már előfizető",
        "csak előfizetőink", "előfizetőink számára", "az olvasás folytatásához", "a cikk folytatásához",
        "töltse le alkalmazásunkat", "támogasd a", "támogassa a munkánkat",
    ),
    phrases_consent=(
        "sütiket használ", "sütiket használunk", "cookie-kat használ", "cookie-kat használunk",
        "sütik használatát", "sütik használata", "cookie-k használatát", "adatkezelési tájékoztató",
        "hozzájárulását",
    ),
    phrases_legal=(
        "minden jog fenntartva", "copyright ©", "szerzői jogi", "írásos engedély", "írásbeli engedélye",
        "engedélye nélkül", "a cikk szerzője",
    ),
    phrases_widget=(
        "engedélyezze a javascript", "kapcsolja be a javascript", "javascript engedélyezése",
        "böngészője nem támogatja", "az ön böngészője", "a videó nem elérhető", "hiba történt",
        "próbálja újra később", "kattintson a képre",
    ),
    phrases_contributors=("közreműködött", "a cikk elkészítésében"),
    phrases_caption_widget=(
        "kép nagyítása", "galéria megnyitása", "kattintson a nagyításhoz", "galéria megtekintése",
        "teljes képernyő", "nagyítás",
    ),
    conjunctions=("és", "&", "valamint"),
    roles=(
        "újságíró", "szerkesztő", "főszerkesztő", "főszerkesztő-helyettes", "felelős szerkesztő",
        "rovatvezető", "vezető szerkesztő", "tudósító", "különtudósító", "riporter", "fotóriporter",
        "fotós", "publicista", "kommentátor", "elemző", "kritikus", "munkatárs", "gyakornok", "szerző",
        "műsorvezető", "közgazdász", "politológus",
    ),
    staff_bylines=(
        "szerkesztőség", "a szerkesztőség", "mti", "mti/", "távirati iroda", "szerk", "admin",
        "adminisztrátor", "munkatársunktól", "tudósítónktól", "reuters", "afp", "hírszerkesztőség",
        "pr-cikk",
    ),
    reading_time=(
        "perc olvasás", "perces olvasmány", "perc olvasási idő", "olvasási idő", "olvasási idő:", "perc",
    ),
    ago=(
        "órája", "perce", "napja", "órával ezelőtt", "perccel ezelőtt", "nappal ezelőtt", "tegnap", "ma",
        "most",
    ),
    before_noon=("de.", "délelőtt", "reggel", "hajnal", "hajnalban"),
    after_noon=("du.", "délután", "este", "dél", "délben"),
    at_night=("éjjel",),
    months=(
        ("január", "jan"), ("február", "febr", "feb"), ("március", "márc", "már"), ("április", "ápr"),
        ("május", "máj"), ("június", "jún"), ("július", "júl"), ("augusztus", "aug"),
        ("szeptember", "szept", "szep"), ("október", "okt"), ("november", "nov"), ("december", "dec"),
    ),
    weekdays=(
        "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap", "hétfőn", "kedden",
        "szerdán", "csütörtökön", "pénteken", "szombaton",
    ),
)
# fmt: on
