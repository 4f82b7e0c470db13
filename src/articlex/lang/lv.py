"""Latvian. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="lv",
    stopwords=(
        "un", "ir", "no", "ar", "par", "uz", "kas", "lai", "ka", "bet", "kā", "arī", "pie", "pēc", "tas",
        "to", "vai", "gan", "tika", "jau", "nav", "bija", "būs", "līdz", "pa", "savu", "viņš", "šo", "ko",
        "tikai", "tiek", "tās", "kuri", "gada",
    ),
    labels_navigation=(
        "sākums", "sākumlapa", "izvēlne", "meklēt", "meklēšana", "pieslēgties", "ienākt", "reģistrēties",
        "iziet", "atpakaļ", "tālāk", "nākamais", "iepriekšējais", "nākamais raksts",
        "iepriekšējais raksts", "vairāk", "rādīt vairāk", "visas ziņas", "rubrikas", "kategorijas",
        "arhīvs", "lapas karte", "pāriet uz saturu",
    ),
    labels_sharing=(
        "dalīties", "dalies", "dalīties facebook", "kopēt saiti", "drukāt", "izdrukāt", "nosūtīt e-pastā",
        "saglabāt", "seko mums", "sekojiet mums",
    ),
    labels_related=(
        "lasi arī", "lasiet arī", "lasīt vairāk", "lasi vairāk", "saistītie raksti", "saistītās ziņas",
        "lasītākie", "lasītākās ziņas", "populārākie", "jaunākās ziņas", "jaunākie raksti", "iesakām",
        "tevi varētu interesēt",
    ),
    labels_comments=(
        "komentāri", "pievienot komentāru", "komentēt", "atbildēt", "nav komentāru", "rakstīt komentāru",
        "lasīt komentārus",
    ),
    labels_promotion=(
        "abonēt", "abonements", "abonē", "jaunumu vēstule", "pieteikties jaunumiem",
        "lejupielādēt lietotni", "atbalsti mūs",
    ),
    labels_consent=(
        "piekrītu", "pieņemt visas", "pieņemt", "noraidīt", "sīkdatnes", "sīkdatņu iestatījumi",
    ),
    labels_legal=(
        "privātuma politika", "lietošanas noteikumi", "noteikumi", "kontakti", "par mums",
        "visas tiesības aizsargātas", "reklāma", "redakcija",
    ),
    labels_advertising=(
        "reklāma", "sludinājumi", "sponsorēts saturs", "reklāmraksts", "apmaksāts saturs",
    ),
    labels_widget=(
        "ielādē", "notiek ielāde", "aizvērt", "atskaņot", "galerija", "foto galerija", "skatīt video",
        "klausīties",
    ),
    openings_related=("lasi arī:", "lasiet arī:", "lasi vairāk:", "saistītie raksti:"),
    openings_tags=("birkas:", "tēmas:", "atslēgvārdi:"),
    openings_credit=("foto:", "attēls:", "foto autors:", "avots:"),
    openings_byline=("autors:", "autore:", "autori:", "sagatavoja:", "teksts:"),
    openings_published=("publicēts:", "publicēts", "ievietots:"),
    openings_modified=("atjaunots:", "atjaunots", "labots:", "papildināts:"),
    conjunctions=("un",),
    roles=(
        "žurnālists", "žurnāliste", "redaktors", "redaktore", "fotogrāfs", "korespondents",
        "korespondente",
    ),
    staff_bylines=("redakcija", "leta", "bns"),
    reading_time=("min lasīšanai", "lasīšanas laiks"),
    ago=("pirms", "vakar", "šodien", "minūtēm", "stundām"),
    weekdays=(
        "pirmdiena", "otrdiena", "trešdiena", "ceturtdiena", "piektdiena", "sestdiena", "svētdiena",
        "pirmd", "otrd", "trešd", "ceturtd", "piektd", "sestd", "svētd",
    ),
    before_noon=("priekšpusdienā", "no rīta", "priekšp.", "priekšpusdiena", "rīts"),
    after_noon=(
        "pēcpusdienā", "pusdienlaikā", "vakarā", "pēcp.", "pusd.", "pēcpusd.", "pēcpusdiena",
        "pusdienlaiks", "vakars",
    ),
    at_night=("naktī", "nakts"),
    months=(
        ("janvāris", "janv", "janvārī"), ("februāris", "febr", "februārī"), ("marts", "martā"),
        ("aprīlis", "apr", "aprīlī"), ("maijs", "maijā"), ("jūnijs", "jūn", "jūnijā"),
        ("jūlijs", "jūl", "jūlijā"), ("augusts", "aug", "augustā"), ("septembris", "sept", "septembrī"),
        ("oktobris", "okt", "oktobrī"), ("novembris", "nov", "novembrī"),
        ("decembris", "dec", "decembrī"),
    ),
)
# fmt: on
