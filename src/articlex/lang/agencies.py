"""News agencies, wires and distributors by the forms they print in datelines, and the words of the
formulas around them. Data only, gathered from datelines of news pages and corpora.
"""

from __future__ import annotations

from articlex.lang.places import key


def _words(text: str) -> tuple[str, ...]:
    """The entries of a list parted by commas and line ends."""
    return tuple(word.strip() for line in text.strip().splitlines() for word in line.split(","))


# An agency's usual name: the forms it prints, parted by semicolons.
_WIRES = {
    "AP": (
        "AP; The Associated Press; Associated Press; AP Online; Associated Press Writer; أسوشيتد برس; "
        "أ ب; АП; 美联社; 美聯社; AP通信"
    ),
    "Reuters": (
        "Reuters; Reuters Life!; Reuters Health; Reuters Breakingviews; Reuters Staff; "
        "Thomson Reuters Foundation; AlertNet; rtr; رويترز; Рейтер; Рейтерс; Ρόιτερς; ロイター; "
        "로이터; 路透; 路透社; रॉयटर्स; रायटर; روئٹرز; "
        "రాయిటర్స్; ராய்ட்டர்ஸ்"
    ),
    "AFP": (
        "AFP; Agence France-Presse; AFP Relaxnews; Relaxnews; ETX Daily Up; أ ف ب; ا ف ب; أ.ف.ب; АФП; "
        "ΓΠΠ; 法新社; AFP時事; AFPBB News; एएफपी; اے ایف پی"
    ),
    "UPI": "UPI; United Press International; UPI.com",
    "Bloomberg": (
        "Bloomberg; Bloomberg News; Bloomberg Businessweek; BusinessWeek; ブルームバーグ; 彭博; 彭博社"
    ),
    "Dow Jones": "Dow Jones; Dow Jones Newswires; DJ; MarketWatch; Dow Jones-VWD",
    "CNN": (
        "CNN; CNN.com; CNNMoney; CNNMoney.com; CNN Money; CNN Business; CNN Student News; CNN Español; "
        "CNNSI.com"
    ),
    "CBS": (
        "CBS; CBS News; CBSNews.com; CBSNewYork; CBSDC; CBSLA; CBS Los Angeles; CBS 2; CBS4; "
        "CBS Sports; CBSMiami; CBSDFW.COM"
    ),
    "ABC": "ABC; ABC News; ABCNEWS.com; ABC7; ABC 7",
    "NBC": "NBC; NBC News; MSNBC; msnbc.com; CNBC; NBC Sports; NBC4",
    "Fox": "FOX; Fox News; FOXNews.com; FOX 9; FOX 5; FOX Business",
    "BBC": "BBC; BBC News; BBC Sport; Би-би-си",
    "Sports Network": (
        "Sports Network; The Sports Network; STATS; Field Level Media; The Sports Xchange; Ticker"
    ),
    "McClatchy": (
        "McClatchy; McClatchy Newspapers; McClatchy-Tribune; McClatchy-Tribune News Service; MCT; TNS; "
        "KRT; Knight Ridder; Tribune News Service; Tribune Media Services; Knight Ridder Newspapers"
    ),
    "Scripps": "Scripps Howard News Service; Scripps Howard; SHNS; Scripps News; Scripps",
    "The Canadian Press": (
        "CP; The Canadian Press; Canadian Press; La Presse Canadienne; PC; Presse Canadienne"
    ),
    "Postmedia": "Canwest News Service; CanWest News Service; Postmedia News; Postmedia; QMI Agency; QMI",
    "PA": "PA; PA Media; Press Association; PA Sport",
    "AAP": "AAP; Australian Associated Press",
    "dpa": ("dpa; dpa International; dpa-infocom; dpa-tmn; tmn; gms; ДПА; د ب أ; 德新社; 德通社; 德国新闻社"),
    "dpa-AFX": "dpa-AFX; AFX; dpa-AFX Broker",
    "APA": "APA; APA-OTS; OTS; ots",
    "SID": "SID",
    "KNA": "KNA",
    "epd": "epd",
    "Keystone-SDA": "sda; Keystone-SDA; ATS; Keystone-ATS; awp",
    "Belga": "Belga",
    "ANP": "ANP; Novum",
    "NTB": "NTB",
    "TT": "TT",
    "Ritzau": "Ritzau",
    "STT": "STT; FNB",
    "PAP": "PAP",
    "ČTK": "ČTK; ČTK-APA",
    "TASR": "TASR",
    "MTI": "MTI",
    "Agerpres": "Agerpres; Rompres",
    "BTA": "БТА; BTA",
    "Tanjug": "Tanjug; Танјуг; Танюг",
    "Hina": "Hina",
    "Anadolu": "AA; Anadolu; Anadolu Agency; Anadolu Ajansı; A.A; الأناضول; Анадолу",
    "Beta": "Beta; Бета",
    "FoNet": "FoNet; Фонет",
    "BNS": "BNS",
    "ELTA": "ELTA",
    "LETA": "LETA",
    "МИА": "МИА; MIA",
    "ATSH": "ATSH; ATA",
    "APA (Azerbaijan)": "APA.az",
    "Turan": "Turan",
    "InterPressNews": "ინტერპრესნიუსი; InterPressNews",
    "रासस": "रासस",
    "ኢዜአ": "ኢዜአ",
    "SONNA": "SONNA",
    "DHA": "DHA",
    "İHA": "İHA; IHA",
    "EFE": "EFE; Agencia EFE; EFEUSA; EFE Verde; EFEAGRO; EFETUR; EFECOM; ACAN-EFE; ЭФЭ; 埃菲社",
    "Europa Press": "Europa Press; EP",
    "Lusa": "Lusa",
    "Agência Brasil": "Agência Brasil; ABr",
    "Estadão Conteúdo": "Agência Estado; Estadão Conteúdo; AE",
    "ANSA": "ANSA; ANSAmed; ANSA-AFP; АНСА",
    "Adnkronos": "Adnkronos; AdnKronos Salute; Adn Kronos",
    "ΑΠΕ-ΜΠΕ": "ΑΠΕ; ΑΠΕ-ΜΠΕ; ΑΜΠΕ; ANA-MPA",
    "ΚΥΠΕ": "ΚΥΠΕ",
    "TASS": (
        "ТАСС; ИТАР-ТАСС; ИТАР - ТАСС; TASS; ITAR-TASS; корр. ТАСС; корр.ТАСС; корр. ИТАР-ТАСС; "
        "塔斯社; تاس; इतर तास"
    ),
    "RIA Novosti": 'РИА Новости; РИА «Новости»; РИА "Новости"; RIA Novosti; РИА; 俄新社',
    "Sputnik": "Sputnik; Спутник; سبوتنيك",
    "Prime": "Прайм; ПРАЙМ-ТАСС; Прайм-ТАСС; АЭИ Прайм",
    "Interfax": (
        "Интерфакс; INTERFAX.RU; Interfax; Интерфакс-Украина; Интерфакс-Казахстан; Интерфакс-Запад; "
        "Интерфакс-АВН"
    ),
    "REGNUM": "REGNUM; ИА REGNUM; ИА Регнум; ИА Красная Весна",
    "Новый Регион": "Новый Регион; РИА Новый Регион",
    "УНИАН": "УНИАН; UNIAN",
    "Укринформ": "Укринформ; Ukrinform; Укрінформ",
    "БЕЛТА": "БЕЛТА; BelTA",
    "Казинформ": "Казинформ; Kazinform; МИА Казинформ; ҚазАқпарат",
    "Xinhua": (
        "Xinhua; Xinhua News Agency; Xinhuanet; Xinhua-PRNewswire; Синьхуа; شينخوا; 新华社; 新華社; "
        "新华网; 新華網; 新华; 新華; 新华视点; 新华财经"
    ),
    "China News Service": "中新社; 中新网; 中新網; 中国新闻网; 中国新闻社; ECNS",
    "CNA": "中央社; 中央通訊社; CNA; Central News Agency",
    "Kyodo": "共同; 共同通信; Kyodo; Kyodo News; 共同社; 교도",
    "Jiji": "時事; 時事通信; Jiji; Jiji Press; 时事社",
    "Yonhap": "연합뉴스; Yonhap; Yonhap News; 韩联社; 韓聯社; 聯合ニュース",
    "Newsis": "뉴시스; Newsis",
    "News1": "뉴스1; News1",
    "KCNA": "KCNA; 조선중앙통신; 朝鮮中央通信; 朝中社",
    "PTI": "PTI; Press Trust of India; PTI Bhasha; PTI News; भाषा; पीटीआई; पीटीआई भाषा; पीटीआई-भाषा; पीटीआय; "
    "పీటీఐ; பிடிஐ",
    "IANS": "IANS; आईएएनएस; IANS Live",
    "ANI": "ANI; एएनआई",
    "UNI": "UNI; वार्ता; यूनीवार्ता; एजेंसी",
    "PR Newswire": (
        "PRNewswire; PR Newswire; PRNewswire-FirstCall; PRNewswire-USNewswire; "
        "PRNewswire-HISPANIC PR WIRE; PRNewswire-Asia; PRNewswire-Asia-FirstCall; PRNewswire-PRWeb; "
        "PRNewswire-iReach; PRNewswire-AsiaNet; US Newswire; USNewswire; U.S. Newswire; 美通社"
    ),
    "Business Wire": "BUSINESS WIRE; BusinessWire; BUSINESS WIRE INDIA; 美国商业资讯",
    "GlobeNewswire": (
        "GLOBE NEWSWIRE; GlobeNewswire; PRIMEZONE; PrimeNewswire; Prime Newswire; PRIMEZONE WIRE; "
        "PrimeZone Media Network"
    ),
    "Marketwired": "Marketwired; Marketwire; MARKET WIRE; CCNMatthews; Marketwire - First Call",
    "CNW": "CNW; CNW Telbec; CNW Group; Canada NewsWire",
    "ACCESSWIRE": "ACCESSWIRE; ACCESS Newswire; ACCESS NEWSWIRE",
    "Newsfile": "Newsfile Corp.; Newsfile",
}

# Agencies and distributors that go by the form they print.
_OTHERS = """
CNET; WIRED; Wired; Mashable; Ars Technica; Budget Travel; Health.com; Oprah.com; InStyle; Real Simple
Parenting.com; CareerBuilder.com; EW.com; Entertainment Weekly; TIME.com; FORTUNE; Fortune; PEOPLE.com
Cooking Light; Southern Living; Travel + Leisure; Travel and Leisure; The Frisky; LifeWire; mental_floss
Mental Floss; AOL Autos; Tribune Media; RollingStone.com; Rolling Stone; Coastal Living; Departures; WebMD
Sporting News; Golf.com; Politico; Financial Times; Nikkei; VIS; Zenit; HealthDay News; HealthDay
Kaiser Health News; KFF Health News; States Newsroom; The Center Square; Capitol News Illinois
Cronkite News; Stateline; News Service of Florida; City News Service; CNS; Bay City News
Capital News Service; RNS; Religion News Service; Baptist Press; BP; Catholic News Service; EWTN News
LifeSiteNews; LifeSiteNews.com; JTA; JNS; ENInews; ZENIT.org; AsiaNews; SPACE.com; LiveScience
LiveScience.com; TheWrap.com; E! Online; Hollywood Reporter; Multichannel News; TheStreet
IDG News Service; IPS; IRIN; SciDev.Net; Inter Press Service; The Conversation; ProPublica; Worldcrunch
NZPA; RNZ; NZME; ddp; dapd; dts; dts Nachrichtenagentur; dpo; iz; pte; idw; presseportal; news aktuell
lifePR; Kathpress; rad-net; spot on news; SP-X; mid; vwd; AP-dpa; IAR; KAI; ISBnews; SITA; Mediafax; BGNES
БГНЕС; Фокус; FENA; SRNA; STA; Makfax; SeeNews; Cihan; ANKA; A3 Haber; Servimedia; COLPISA; OTR Press
EDIZIONES; Agencias; ACN; Notimex; NTX; Prensa Latina; Télam; DyN; Andina; Agencia UNO; Erbol; AVN; APRO
Apro; Cimacnoticias; Agencia Reforma; Agencia Enfoque; AIN; Colprensa; Folhapress; Agência O Globo
Inforpress; Angop; AGI; Italpress; LaPresse; Askanews; ASCA; TMNews; Apcom; Radiocor; Teleborsa; MF-DJ
9Colonne; Omniroma; Agenzia Nova; Labitalia; AMNA; Росбалт; РАПСИ; Interfax-Russia.ru; ИА Новости; РБК
РБК-Украина; УНН; БелаПАН; КазТАГ; АЗЕРТАДЖ; AZERTAC; Арменпресс; Armenpress; Արմենպրես; Новости-Грузия
ЛІГАБізнесІнформ; NEWSru.com; Газета.Ru; Лента.ру; Lenta.ru; Коммерсантъ; АКИpress; 24.kg; Кабар
Татар-информ; Башинформ; УралИнформБюро; ФедералПресс; АМИ-ТАСС; Весь спорт; Р-Спорт; 本报; 本報; 本网
本網; 本刊; 本台; 本站; 商报; 晨报; 晚报; 日报; 世华财讯; 台灣醒報; 中國時報; 聯合報; 自由時報; 蘋果日報
大紀元; 大纪元; 新唐人; NOWnews; 鉅亨網; 中廣; 民視; 華視; 央廣; 香港中通社; 中通社; 中評社; 中评社; 外電
综合外电; IT168; 21世纪网; 全景网; 中国证券网; 证券时报网; 每经; 第一财经; 智通财经; 格隆汇; 鳳凰網; TVBS
NNA; FNN; ANN; JNN; NNN; OSEN; 머니투데이; 아시아경제; 이데일리; 헤럴드경제; 스포츠조선; 스포츠동아
엑스포츠뉴스; 마이데일리; 스타뉴스; 노컷뉴스; 뉴스핌; 더팩트; 텐아시아; 쿠키뉴스; 데일리안; 파이낸셜뉴스
아이뉴스24; TNN; ENS; Express News Service; PIB; SNS; DHNS; KNS; DIPR; NewsVoir; PNN; VMPL; Agencies
Agency; APP; PPI; INP; NNI; Pajhwok; BSS; UNB; bdnews24.com; Bernama; Antara; VNA; VNS; PNA; PIA; TNA
MCOT; AKP; KPL; NNT; IRNA; ISNA; Fars; FNA; Mehr; MNA; Tasnim; SANA; سانا; WAM; وام; SPA; واس; MENA; أ ش أ
KUNA; كونا; QNA; قنا; BNA; بنا; ONA; Petra; بترا; INA; واع; NINA; AKI; WAFA; وفا; معا; صفا; وكالات
الفرنسية; APS; واج; وات; LANA; وال; SUNA; سونا; SABA; سبأ; PANA; NAN; GNA; SAPA; Sapa-AP; Sapa-AFP; ENA
New Ziana; Nampa; BOPA; SAnews.gov.za; BuaNews; PRWEB; PRLog; TheNewswire; EINPresswire.com; EINPresswire
EIN Presswire; 24-7PressRelease; SBWIRE; PressMediaWire; WebWire; Send2Press; Send2Press Newswire
JCN Newswire; JCNN; ACN Newswire; Media OutReach; Media OutReach Newswire; SEAPRWire; Hugin; RealWire
Newswise; EurekAlert; NewMediaWire; Investorideas.com; StatePoint; NAPSI; BPT; ARAcontent; MENAFN
AB Newswire; Benzinga; AScribe Newswire; Ascribe Newswire; M2 PRESSWIRE; iCrowdNewswire; RushPRNews
InvestorBrandNetwork
"""

AGENCIES: dict[str, str] = {
    key(form): name for name, forms in _WIRES.items() for form in forms.split("; ")
} | {key(form): form for line in _OTHERS.strip().splitlines() for form in line.split("; ")}

# Agencies that also sign without brackets or strokes: МОСКВА, 15 апр - РИА Новости. EFE.- REGNUM.
UNBRACKETED = frozenset(
    _words("""
IRNA, MNA, ISNA, БЕЛТА, AFP, ANI, ANSA, AP, Anadolu, Bernama, CNN, EFE, Europa Press, IANS, Interfax
Interfax-Russia.ru, Kyodo, Lusa, Notimex, PAP, PTI, Prime, REGNUM, RIA Novosti, Reuters, Sputnik, TASS
UPI, Xinhua, Yonhap, dpa, Новый Регион, РАПСИ, РБК, Росбалт, УНИАН, УНН, Укринформ
""")
)
# Between an agency and its partner: CNN and AP.
AGENCY_JOINERS = frozenset(_words("and, e, et, und, with, y"))
# Before the agency in brackets.
CORRESPONDENTS = _words("корр., корреспондент, спецкор, соб. корр.")
# The last word of a newsroom's name, and what a one-word name ends in.
NEWSROOM_WORDS = _words("""
News, Newswire, Newswires, News Service, News Agency, Agency, Network, Newspapers, Herald, Tribune
Times, Post, Journal, Gazette, Star, Daily, Courier, Chronicle, Observer, Telegraph, Examiner, Sentinel
Register, Today, Radio, TV, Online, Wire, Agentur, Agencia
""")
NEWSROOM_SUFFIXES = _words("""
News, Newswire, NewsWire, Wire, Press, .com, .org, .net, .ru, .de, .it, .es, .tv, TV
""")

# Chinese, Japanese and Korean formulas: 新华社北京4月24日电, 〔記者鍾麗華／台北報導〕, 【ソウル＝小池和樹】.

# What a source in brackets ends in.
DISPATCHED = _words("""
电, 電, 讯, 訊, 快讯, 快訊, 消息, 专电, 專電, 电讯, 電訊, 专讯, 特讯, 综合, 综合报道, 综合消息, 综合讯
综合电, 報導, 报道, 报导, 報道, 专稿, 特稿, 撰稿, 频道, 行情, 特电, 特電, 専電, 発
""")
# What follows a newsroom's name, place and day.
SENT = _words("""
电, 電, 讯, 訊, 消息, 快讯, 专电, 專電, 电讯, 電訊, 综合报道, 综合消息, 综合, 综合讯, 专稿, 特电, 特電
""")
# Of these, the ones that a sentence may open with as well, so they need more beside them.
COMPILED = _words("综合, 综合报道, 综合消息, 综合讯")
NEWS = _words("消息")
# Letters that make another word of the last one: 讯息 is no 讯.
NOT_NEXT = frozenset("息号號问問录錄室视")
# What a newsroom's name ends in.
MEDIA = _words("""
网, 網, 社, 报, 報, 台, 臺, 刊, 站, 财经, 財經, 科技, 体育, 體育, 娱乐, 在线, 線上, 频道, 通信, 新闻
新聞, 证券, 汽车, 房产, 教育, 健康, 女性, 游戏, 数码, 财讯, 資訊, 资讯
""")
# Before the newsroom: according to.
ACCORDING = _words("据, 據")
# A reporter, the place and what follows it: 記者陳鈞凱／台北報導, 记者 张三 发自北京.
REPORTERS = _words("記者, 记者, 實習記者, 特派員, 特派员, 編譯, 编译, 通讯员, 通訊員, 中心, 特約記者")
REPORTED = _words("報導, 报道, 报导, 報道, 电, 電, 综合报道, 外電, 讯, 訊")
FROM = _words("发自, 發自")
# Where the place would stand, but none is named.
UNPLACED = frozenset(_words("专题, 專訪, 專題, 整理, 特稿, 綜合, 編譯, 综合, 编译"))
