"""Catalan. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="ca",
    stopwords=(
        "el", "la", "els", "les", "de", "i", "a", "en", "que", "un", "una", "per", "amb", "és", "del",
        "al", "no", "es", "va", "als", "dels", "ha", "més", "com", "si", "ho", "però", "aquest",
        "aquesta", "són", "seu", "seva", "entre", "també", "fins", "han", "ser", "hi", "segons",
    ),
    labels_navigation=(
        "inici", "portada", "menú", "cerca", "cercar", "cercador", "inicia sessió", "entra", "registra't",
        "tanca la sessió", "enrere", "tornar", "següent", "anterior", "article següent",
        "article anterior", "més", "veure més", "mostra més", "seccions", "categories", "hemeroteca",
        "mapa web", "ves al contingut", "vés al contingut", "salta al contingut",
    ),
    labels_sharing=(
        "comparteix", "compartir", "comparteix l'article", "comparteix a facebook",
        "comparteix a twitter", "copia l'enllaç", "copiar enllaç", "imprimeix", "imprimir",
        "envia per correu", "desa", "segueix-nos",
    ),
    labels_related=(
        "llegeix també", "llegeix més", "llegir més", "llegiu també", "notícies relacionades",
        "articles relacionats", "relacionat", "relacionats", "et pot interessar",
        "també et pot interessar", "més notícies", "el més llegit", "les més llegides",
        "últimes notícies", "última hora", "més informació", "recomanats",
    ),
    labels_comments=(
        "comentaris", "comenta", "deixa un comentari", "escriu un comentari", "respon",
        "sense comentaris", "afegeix un comentari", "veure comentaris",
    ),
    labels_promotion=(
        "subscriu-te", "subscripció", "butlletí", "butlletins", "subscriu-te al butlletí", "fes-te soci",
        "fes-te'n subscriptor", "dona'ns suport", "descarrega l'app",
    ),
    labels_consent=(
        "accepta", "accepta-ho tot", "acceptar", "rebutja", "rebutja-ho tot", "galetes",
        "configura les galetes",
    ),
    labels_legal=(
        "política de privacitat", "avís legal", "condicions d'ús", "política de galetes", "contacte",
        "contacta", "qui som", "tots els drets reservats", "publicitat",
    ),
    labels_advertising=(
        "publicitat", "anunci", "anuncis", "contingut patrocinat", "patrocinat", "publireportatge",
    ),
    labels_widget=(
        "carregant", "tanca", "reprodueix", "galeria", "galeria d'imatges", "galeria de fotos",
        "veure vídeo", "escolta l'article", "amplia",
    ),
    openings_related=(
        "llegeix també:", "llegiu també:", "llegeix més:", "et pot interessar:", "vegeu també:",
        "relacionat:",
    ),
    openings_tags=("etiquetes:", "temes:", "paraules clau:", "arxivat a:"),
    openings_credit=("foto:", "fotografia:", "imatge:", "crèdit:", "font:"),
    openings_byline=("per:", "autor:", "autora:", "text:", "redacta:", "redacció:"),
    openings_published=("publicat:", "publicat el", "publicat", "data de publicació"),
    openings_modified=(
        "actualitzat:", "actualitzat el", "actualitzat", "actualitzada:", "última actualització",
        "modificat:",
    ),
    conjunctions=("i",),
    roles=(
        "periodista", "redactor", "redactora", "fotògraf", "fotògrafa", "corresponsal", "director",
        "directora", "columnista",
    ),
    staff_bylines=("redacció", "acn", "agències", "efe", "europa press"),
    reading_time=("minuts de lectura", "temps de lectura"),
    ago=("fa", "ahir", "avui", "minuts", "hores"),
    weekdays=(
        "dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge", "dl", "dt", "dc",
        "dj", "dv", "ds", "dg",
    ),
    before_noon=("a. m.", "matinada", "matí"),
    after_noon=("p. m.", "migdia", "tarda", "vespre"),
    at_night=("nit",),
    months=(
        ("gener", "gen"), ("febrer", "febr"), ("març",), ("abril", "abr"), ("maig",), ("juny",),
        ("juliol", "jul"), ("agost", "ag"), ("setembre", "set"), ("octubre", "oct"), ("novembre", "nov"),
        ("desembre", "des"),
    ),
)
# fmt: on
