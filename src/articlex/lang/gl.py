"""Galician. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="gl",
    stopwords=(
        "o", "a", "os", "as", "de", "e", "que", "do", "da", "en", "un", "unha", "para", "con", "por",
        "non", "dos", "das", "ao", "na", "no", "se", "máis", "é", "como", "pero", "foi", "ou", "ata",
        "seu", "súa", "tamén", "está", "son", "pola", "polo", "entre", "nos", "nas", "xa",
    ),
    labels_navigation=(
        "inicio", "portada", "menú", "buscar", "busca", "iniciar sesión", "entrar", "rexistro",
        "pechar sesión", "atrás", "volver", "seguinte", "anterior", "artigo seguinte", "artigo anterior",
        "máis", "ver máis", "amosar máis", "seccións", "categorías", "hemeroteca", "mapa web",
        "ir ao contido", "saltar ao contido",
    ),
    labels_sharing=(
        "compartir", "compartir artigo", "compartir en facebook", "compartir en twitter",
        "copiar ligazón", "imprimir", "enviar por correo", "gardar", "síguenos",
    ),
    labels_related=(
        "le tamén", "ler máis", "lea tamén", "novas relacionadas", "noticias relacionadas",
        "artigos relacionados", "relacionado", "relacionadas", "pode interesarche", "o máis lido",
        "as máis lidas", "últimas novas", "últimas noticias", "máis novas", "recomendados",
    ),
    labels_comments=(
        "comentarios", "comentar", "deixar un comentario", "escribe un comentario", "responder",
        "sen comentarios", "ver comentarios",
    ),
    labels_promotion=(
        "subscríbete", "subscrición", "boletín", "boletíns", "faite socio", "faite subscritor",
        "apóianos", "descarga a app",
    ),
    labels_consent=(
        "aceptar", "aceptar todo", "aceptar todas", "rexeitar", "rexeitar todo", "cookies",
        "configurar cookies",
    ),
    labels_legal=(
        "política de privacidade", "aviso legal", "condicións de uso", "política de cookies", "contacto",
        "quen somos", "todos os dereitos reservados", "publicidade",
    ),
    labels_advertising=("publicidade", "anuncio", "anuncios", "contido patrocinado", "patrocinado"),
    labels_widget=(
        "cargando", "pechar", "reproducir", "galería", "galería de fotos", "ver vídeo", "escoitar",
        "ampliar",
    ),
    openings_related=(
        "le tamén:", "ler máis:", "lea tamén:", "pode interesarche:", "relacionado:",
    ),
    openings_tags=("etiquetas:", "temas:", "palabras clave:"),
    openings_credit=("foto:", "fotografía:", "imaxe:", "fonte:"),
    openings_byline=("por:", "autor:", "autora:", "redacción:", "texto:"),
    openings_published=("publicado:", "publicado o", "publicado", "data de publicación"),
    openings_modified=(
        "actualizado:", "actualizado o", "actualizado", "última actualización", "modificado:",
    ),
    conjunctions=("e",),
    roles=(
        "xornalista", "redactor", "redactora", "fotógrafo", "fotógrafa", "correspondente", "director",
        "directora", "columnista",
    ),
    staff_bylines=("redacción", "axencias", "europa press", "efe"),
    reading_time=("minutos de lectura", "tempo de lectura"),
    ago=("hai", "onte", "hoxe", "minutos", "horas"),
    weekdays=(
        "luns", "martes", "mércores", "xoves", "venres", "sábado", "domingo", "mar", "mér", "xov", "ven",
        "sáb", "dom",
    ),
    before_noon=("a.m.", "da madrugada", "da mañá", "madrugada", "mañá"),
    after_noon=("p.m.", "do mediodía", "da tarde", "mediodía", "tarde"),
    at_night=("da noite", "noite"),
    months=(
        ("xaneiro", "xan"), ("febreiro", "feb"), ("marzo", "mar"), ("abril", "abr"), ("maio",), ("xuño",),
        ("xullo", "xul"), ("agosto", "ago"), ("setembro", "set"), ("outubro", "out"), ("novembro", "nov"),
        ("decembro", "dec"),
    ),
)
# fmt: on
