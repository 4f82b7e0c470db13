"""Places that datelines name: a table of cities and countries, and the regions that follow a city.

`places.txt` is written by `tools/places.py` from GeoNames (https://www.geonames.org, CC BY 4.0) and
Unicode CLDR (Unicode License v3). The regions below are the abbreviations of the AP and CP style
pages, the postal codes and the full names.
"""

from __future__ import annotations

import pkgutil
import unicodedata
from functools import lru_cache

_FOLD = str.maketrans("øłđı-‐‑–·・／", "oldi       ", ".'’ʼ`")
_DIACRITICS = dict.fromkeys(range(0x300, 0x370))


def _names(text: str) -> frozenset[str]:
    """The folded names of a list parted by commas and line ends."""
    return frozenset(key(name) for line in text.splitlines() for name in line.split(","))


def key(name: str) -> str:
    """A name as the tables hold it: no case, accents, dots or hyphens.

    >>> key("ST. LOUIS"), key("München"), key("Saint-Étienne"), key("ΑΘΗΝΑ") == key("Αθήνα")
    ('st louis', 'munchen', 'saint etienne', True)
    """
    bare = name.casefold().translate(_FOLD)
    if not bare.isascii():
        bare = unicodedata.normalize("NFC", unicodedata.normalize("NFKD", bare).translate(_DIACRITICS))
    return " ".join(bare.split())


@lru_cache(maxsize=1)
def _tables() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Large cities, smaller cities, countries; read when first asked for, in about 3 ms."""
    data = (pkgutil.get_data(__name__, "places.txt") or b"").decode()
    large, small, countries = (frozenset(part.split("\n")) for part in data.split("\n\n"))
    return large, small, countries


def is_large_city(name: str) -> bool:
    """A city of 100,000 people or a capital, by any of its names.

    >>> is_large_city("REBECCA"), is_large_city("NEW DELHI"), is_large_city("Λονδίνο")
    (False, True, True)
    """
    folded = key(name)
    return folded in _tables()[0] or folded in DATELINE_PLACES or folded in EXONYMS


def is_city(name: str) -> bool:
    """A city or a larger town.

    >>> is_city("Heading"), is_city("WATERLOO")
    (False, True)
    """
    return is_large_city(name) or key(name) in _tables()[1]


def is_region(name: str) -> bool:
    """What may follow a city: a country, state, province or its abbreviation.

    >>> is_region("Jr."), is_region("Wis."), is_region("South Korea"), is_region("Österreich")
    (False, True, True, True)
    """
    folded = key(name)
    return folded in REGIONS or folded in _tables()[2]


# Printed as datelines, though the table of cities has no such name.
DATELINE_PLACES = _names("""
The Hague, Den Haag, La Haye, La Haya, Гаага, Χάγη, Gaza, Gaza City, Gaza Strip, Gazastreifen, West Bank
ঢাকা, ירושלים, Vatican City, Vatikanstadt, Città del Vaticano, Ciudad del Vaticano, Cité du Vatican, Ватикан, Βατικανό
Capitol Hill, Washington, Washington DC, United Nations, Vereinte Nationen, Nations Unies, Naciones Unidas
ООН, New York, New York City, Нью-Йорк, Νέα Υόρκη, Guantanamo Bay, Guantánamo, Ramallah, Ραμάλα, Hong Kong
Hongkong, Гонконг, Macau, Macao, Gibraltar, Cape Canaveral, Jammu, Srinagar, Flushing Meadows, Westminster
Davos, Cannes, Monte Carlo, Singapore, Singapur, Singapour, Сингапур, Monaco, Luxembourg, Luxemburg
San Marino, Brussels, Brüssel, Bruxelles, Brussel, Bruselas, Bruxelas, Βρυξέλλες, Брюссель, Genf, Genève
Ginevra, Ginebra, Genebra, Женева, Γενεύη, Straßburg, Strasburgo, Estrasburgo, Страсбург, Phnom Penh
Port-au-Prince, Sanaa, Sana'a, Tel Aviv, Тель-Авив, Τελ Αβίβ, Jerusalem, Kiev, Calcutta, Bombay, Bangalore
Madras, Rangoon, Saigon, Peking, Canton, Kashmir, Kurdistan, Darfur, Crimea, Chechnya, Silicon Valley
Cape Town, Kapstadt, Long Island, Staten Island, Brooklyn, Queens, The Bronx, Manhattan, Hollywood
Beverly Hills, Petaling Jaya, Putrajaya, Kota Kinabalu, George Town, The Valley, Bodhgaya, Ottawa
Queen's Park, Parliament Hill, Αθήναι
""")

# European cities abroad: German, French, English, Spanish, Italian, Portuguese, Dutch, Polish.
EXONYMS = _names("""
Mailand, Milan, Milán, Milão, Milaan, Mediolan, Rom, Rome, Roma, Rzym, Neapel, Naples, Nápoles, Napels
Neapol, Venedig, Venice, Venise, Venecia, Veneza, Venetië, Wenecja, Florenz, Florence, Florencia, Florença
Turin, Turín, Turijn, Turyn, Genua, Gênes, Génova, Genoa, Bologne, Padua, Triest, Syrakus, Syracuse, Köln
Cologne, Colonia, Colônia, Keulen, Kolonia, München, Munich, Múnich, Monaco di Baviera, Munique, Monachium
Nürnberg, Nuremberg, Núremberg, Norimberga, Nuremberga, Hannover, Hanover, Hanovre, Hannovre, Braunschweig
Brunswick, Aachen, Aix-la-Chapelle, Aquisgrán, Akwizgran, Mainz, Mayence, Trier, Trèves, Regensburg
Ratisbonne, Hamburg, Hambourg, Hamburgo, Amburgo, Frankfurt, Francfort, Francoforte, Fráncfort, Frankfort
Berlín, Berlim, Berlino, Berlijn, Dresde, Dresda, Drezno, Leipzig, Lipsia, Lipsk, Stuttgart, Stoccarda
Düsseldorf, Friburgo, Freiburg, Fribourg, Basel, Bâle, Basilea, Bazylea, Zürich, Zurich, Zúrich, Zurigo
Zurique, Bern, Berne, Berna, Berno, Luzern, Lucerne, Lausanne, Losanna, Wien, Vienne, Vienna, Viena, Wenen
Wiedeń, Salzburgo, Salisburgo, Warschau, Varsovie, Varsovia, Varsavia, Krakau, Cracovie, Cracovia, Krakow
Breslau, Danzig, Gdansk, Posen, Stettin, Lodz, Prag, Prague, Praga, Praag, Brünn, Pressburg, Budapeszt
Laibach, Agram, Zagrzeb, Belgrad, Belgrade, Belgrado, Bukarest, Bucarest, Bucareste, Lwów, Lemberg
Leópolis, Odessa, Odesa, Kiew, Kyiv, Kijów, Kyjiw, Moskau, Moscou, Moscú, Mosca, Moskou, Moskwa, Moskva
Sankt Petersburg, St. Petersburg, Saint-Pétersbourg, San Petersburgo, San Pietroburgo, São Petersburgo
Petersburg, Tiflis, Tbilissi, Eriwan, Erevan, Athen, Athènes, Atenas, Atene, Athene, Ateny, Thessaloniki
Saloniki, Salonique, Salónica, Salonicco, Istanbul, Estambul, Istambul, Konstantinopel, Lissabon, Lisbonne
Lisboa, Lisbona, Lizbona, Madryt, Sevilla, Séville, Seville, Siviglia, Sevilha, Saragossa, Zaragoza
Saragosse, Barcelone, Barcellona, Cordoue, La Coruña, San Sebastián, Paryż, Parijs, Parigi, París, Nizza
Niza, Marsella, Marsiglia, Marsylia, Lyons, Lione, Lyon, Burdeos, Toulon, Tolone, Tolosa, Lille, Lilla
Rijsel, Antwerpen, Anvers, Antwerp, Amberes, Antuérpia, Gent, Gand, Ghent, Gante, Brügge, Bruges, Brugge
Brujas, Lüttich, Liège, Lieja, Luik, Löwen, Louvain, Ostende, Londen, Londra, Londres, Londyn, Édimbourg
Edimburgo, Edinburgh, Edimburg, Kopenhagen, Copenhague, Copenaghen, Kopenhaga, Göteborg, Gothenburg
Estocolmo, Stoccolma, Sztokholm, Helsinki, Helsingfors, Tallin, Reval, Wilno, Wilna, Vilna, Kairo
Le Caire, El Cairo, Il Cairo, Caïro, Kair, Algier, Alger, Argel, Algeri, Tunesi, Túnez, Marrakesch
Marrakech, Damaskus, Damas, Damasco, Beyrouth, Beirute, Bagdad, Teheran, Téhéran, Teherán, Teerã, Kaboul
Tel-Aviv, Dschidda, Djeddah, Peking, Pékin, Pequín, Pequim, Pechino, Pekin, Schanghai, Xangai, Tokio
Tóquio, Seúl, Seul, Séoul, Pjöngjang, Neu-Delhi, Nueva Delhi, Nova Délhi, Nuova Delhi, Nova Deli
Singapour, Singapura, Nowy Jork, Nueva York, Nova York, Nova Iorque, Waszyngton, Ciudad de México
Mexiko-Stadt, Mexico, Cidade do México, Città del Messico, La Havane, L'Avana, La Habana, Havanna, Hawana
La Nouvelle-Orléans, Filadelfia, Chicago, San Francisco, Montréal, Québec, Le Cap, Ciudad del Cabo
Johannesburgo, Addis-Abeba, Mogadischu, Khartum, Khartoum, Jartum, Kinshasa, Bogota, Sao Paulo, Άγκυρα
Ουάσιγκτον, Ουάσινγκτον, Νέο Δελχί, Μιλάνο, Βοστόνη, Ατλάντα, Σαγκάη, Ισλαμαμπάντ, Βόλος, Χανιά, Ιωάννινα
Καβάλα, Ρόδος, Κέρκυρα, Ντόνετσκ, Κρακοβία, Νάπολη, Τορίνο, Βερόνα, Βόννη, Αμβούργο, Κολωνία, Λειψία, Λιόν
Μασσαλία, Βασιλεία, Λωζάνη, Μάντσεστερ, Εδιμβούργο, Λίβερπουλ, Σαν Φρανσίσκο, Λος Άντζελες, Χιούστον
Μαϊάμι, Φιλαδέλφεια, Ντάλας, Βαρκελώνη, Σεβίλλη, رام الله, واشنطن, القدس المحتلة, غزة, الأمم المتحدة
نيويورك, عواصم, वाशिंगटन, इस्लामाबाद, नई दिल्ली, नयी दिल्ली, दिल्ली, लंदन, ワシントン, ニューヨーク
ソウル, パリ, ロンドン, 北京, 上海, 香港, 台北, 워싱턴, 뉴욕, 베이징, 도쿄, 런던, 세종, Рамалла, Нью-Дели
Давос, Лозанна, Napoli, Firenze, Kuwait City, Quebec City, St. Paul, Saint Paul, Mecca, St. Gallen
Falluja, Fallujah, Montpelier, Halle, Pierre, San Pablo, Rio, Río de Janeiro, Caracas, Santiago de Chile
Buenos Aires, Canberra, Sídney
""")

# Words of the table that more often open a sentence or a label than a dateline when they stand alone.
AMBIGUOUS = _names("""
Nice, Mobile, Reading, Orange, Enterprise, Independence, Normal, Liberty, Union, Commerce, Hope, Police
Split, Bath, Same, Most, Sale, Worth, Deal, Victoria, Georgia, Jordan, Chad, Turkey, Florence, Charlotte
Jackson, Lincoln, Madison, Sandy, Surprise, Male, Man, Of, Central, Eagle, Aurora, Garland, Bury, Wells
Media, Marion, Nelson, Grant, Mission, Delta, Corona, Hercules, Eden, Victor, Carson, Allen, Tyler, Tracy
Taylor, Warren, Wayne, Douglas, Howell, Austin, Halle, Bar, Este, Como, Pau, Tours, Ham, Lens, Die, Leon
Mata, Vera, Moss, Ha, Ota, Saga, Date, Mine, March, Sofia, Spring, Chelsea, Beverly, Kent, Camden, Dalton
Irving, Norman, Clinton, Franklin, Monroe, Kennedy, Logan, Mason, Preston, Stanley, Whitney, Temple
Gallery, Pearl, Plant, Rocky Mount, Apple Valley, Price, Page, Roy
""")

# Small words inside a place's name: Rio de Janeiro, Frankfurt am Main, Stratford-upon-Avon.
PARTICLES = frozenset(
    """
    aan al am an auf bei by da das de dei del della den der des di do dos du el i im in la las le les
    lo los na nad ob of on op pod sous sur ter the under unter upon vor zum zur и на
    """.split()
)

# Between two places that share a dateline.
JOINERS = frozenset("and e en et i och og und ve y και и".split())

# Said before the place.
OPENINGS = ("reporting from",)

REGIONS = _names("""
Ala., Alabama, Alaska, Ariz., Arizona, Ark., Arkansas, Cal., Calif., California, Colo., Colorado, Conn.
Connecticut, Del., Delaware, D.C., District of Columbia, Fla., Florida, Ga., Georgia, Hawaii, Idaho, Ill.
Illinois, Ind., Indiana, Iowa, Kan., Kans., Kansas, Ky., Kentucky, La., Louisiana, Maine, Md., Maryland
Mass., Massachusetts, Mich., Michigan, Minn., Minnesota, Miss., Mississippi, Mo., Missouri, Mont., Montana
Neb., Nebr., Nebraska, Nev., Nevada, N.H., New Hampshire, N.J., New Jersey, N.M., New Mexico, N.Y.
New York, N.C., North Carolina, N.D., North Dakota, Ohio, Okla., Oklahoma, Ore., Oreg., Oregon, Pa., Penn.
Pennsylvania, R.I., Rhode Island, S.C., South Carolina, S.D., South Dakota, Tenn., Tennessee, Tex., Texas
Utah, Vt., Vermont, Va., Virginia, Wash., Washington, W.Va., West Virginia, Wis., Wisc., Wisconsin, Wyo.
Wyoming, AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS
MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, DC
PR, Puerto Rico, Ont., Ontario, Que., Quebec, Québec, B.C., British Columbia, Alta., Alberta, Sask.
Saskatchewan, Man., Manitoba, N.S., Nova Scotia, N.B., New Brunswick, N.L., Nfld., Newfoundland
Newfoundland and Labrador, P.E.I., Prince Edward Island, N.W.T., Northwest Territories, Yukon, Nunavut, ON
QC, BC, AB, SK, MB, NS, NB, NL, PE, NT, YT, NU, N.S.W., NSW, New South Wales, Vic., Victoria, Qld.
Queensland, W.A., Western Australia, S.A., South Australia, Tas., Tasmania, A.C.T., Northern Territory
England, Scotland, Wales, Northern Ireland, Ulster, U.K., UK, Britain, Great Britain, U.S., U.S.A., USA
US, U.A.E., UAE, Ireland, Republic of Ireland, South Korea, North Korea, Bosnia, Kosovo, Burma, Turkey
Ivory Coast, Congo, Macedonia, Swaziland, Czech Republic, Holland, The Netherlands, Persia, Palestine
West Bank, Gaza Strip, Gaza, Golan Heights, Kurdistan, Crimea, Bavaria, Saxony, Catalonia, Sicily
Sardinia, Tuscany, Bali, Java, Hong Kong, Macau, Taiwan, China, Tibet, Xinjiang, Inner Mongolia, Guam
Channel Islands, Isle of Man, Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat
Haryana, Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, MP, UP, HP, J&K, Maharashtra
Manipur, Meghalaya, Mizoram, Nagaland, Odisha, Orissa, Punjab, Rajasthan, Sikkim, Tamil Nadu, Telangana
Tripura, Uttar Pradesh, Uttarakhand, West Bengal, Jammu and Kashmir, Jammu & Kashmir, Sindh, Balochistan
Khyber Pakhtunkhwa, Sabah, Sarawak, Johor, Penang, Selangor, Perak, Kedah, Baden-Württemberg, Bayern
Brandenburg, Hessen, Niedersachsen, Mecklenburg-Vorpommern, Nordrhein-Westfalen, Rheinland-Pfalz, Saarland
Sachsen, Sachsen-Anhalt, Schleswig-Holstein, Thüringen, Südtirol, Tirol, Kärnten, Steiermark, Vorarlberg
Chechnya, Dagestan, Siberia, Ingushetia, Northern Cyprus, Southern Lebanon, Iraqi Kurdistan
Palestinian Territories
""")
