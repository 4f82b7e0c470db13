"""Irish. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="ga",
    stopwords=(
        "agus", "an", "na", "ar", "go", "a", "i", "is", "le", "ag", "tá", "bhí", "nach", "sé", "sí", "do",
        "atá", "leis", "ach", "níos", "ní", "sin", "seo", "ó", "siad", "mar", "faoi", "as", "chun", "den",
        "nuair", "dá", "gur", "bhfuil", "mé", "idir", "um", "don",
    ),
    labels_navigation=(
        "baile", "abhaile", "roghchlár", "cuardach", "cuardaigh", "logáil isteach", "sínigh isteach",
        "cláraigh", "logáil amach", "ar ais", "ar aghaidh", "an chéad alt eile", "an t-alt roimhe",
        "tuilleadh", "taispeáin tuilleadh", "rannóga", "catagóirí", "cartlann", "léarscáil an tsuímh",
        "léim go dtí an t-ábhar", "téigh chuig an ábhar",
    ),
    labels_sharing=(
        "roinn", "comhroinn", "roinn ar facebook", "roinn ar twitter", "cóipeáil nasc", "priontáil",
        "seol trí ríomhphost", "sábháil", "lean muid",
    ),
    labels_related=(
        "léigh freisin", "léigh tuilleadh", "léigh níos mó", "scéalta gaolmhara", "ailt ghaolmhara",
        "is mó léamh", "nuacht is déanaí", "an nuacht is déanaí", "tuilleadh nuachta", "scéalta eile",
        "molta",
    ),
    labels_comments=(
        "tráchtanna", "fág trácht", "freagair", "gan trácht", "fág freagra", "cuir trácht leis",
    ),
    labels_promotion=(
        "liostáil", "síntiús", "nuachtlitir", "cláraigh don nuachtlitir", "tacaigh linn",
        "íoslódáil an aip",
    ),
    labels_consent=(
        "glacaim", "glac le gach ceann", "glac", "diúltaigh", "fianáin", "socruithe fianán",
    ),
    labels_legal=(
        "polasaí príobháideachais", "beartas príobháideachais", "téarmaí úsáide",
        "téarmaí agus coinníollacha", "déan teagmháil linn", "teagmháil", "fúinn",
        "gach ceart ar cosaint",
    ),
    labels_advertising=("fógra", "fógraíocht", "fógraí", "ábhar urraithe"),
    labels_widget=(
        "á lódáil", "dún", "seinn", "gailearaí", "gailearaí grianghraf", "féach ar an bhfíseán", "éist",
    ),
    openings_related=("léigh freisin:", "léigh tuilleadh:", "féach freisin:"),
    openings_tags=("clibeanna:", "ábhair:", "lipéid:"),
    openings_credit=("grianghraf:", "pictiúr:", "íomhá:", "foinse:"),
    openings_byline=("le:", "scríofa ag", "údar:", "tuairisc:"),
    openings_published=("foilsithe:", "foilsithe ar", "foilsithe"),
    openings_modified=("nuashonraithe:", "uasdátaithe:", "nuashonraithe"),
    conjunctions=("agus",),
    roles=(
        "iriseoir", "eagarthóir", "tuairisceoir", "grianghrafadóir", "comhfhreagraí",
    ),
    staff_bylines=("foireann nuachta", "an deasc nuachta"),
    reading_time=("nóiméad léitheoireachta", "am léitheoireachta"),
    ago=("ó shin", "inné", "inniu"),
    weekdays=(
        "dé luain", "dé máirt", "dé céadaoin", "déardaoin", "dé haoine", "dé sathairn", "dé domhnaigh",
        "luan", "máirt", "céad", "déar", "aoine", "sath", "domh",
    ),
    before_noon=("r.n.",),
    after_noon=("i.n.",),
    months=(
        ("eanáir", "ean", "mí eanáir"), ("feabhra", "feabh", "mí feabhra"), ("márta",),
        ("aibreán", "aib"), ("bealtaine", "beal"), ("meitheamh", "meith"), ("iúil",), ("lúnasa", "lún"),
        ("meán fómhair", "mfómh"), ("deireadh fómhair", "dfómh"), ("samhain", "samh", "mí na samhna"),
        ("nollaig", "noll", "mí na nollag"),
    ),
)
# fmt: on
