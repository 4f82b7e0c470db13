"""Tags by what the walk makes of them."""

PARTING = frozenset(
    "address article aside blockquote body caption center dd dialog dir div dl dt fieldset"
    " figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu"
    " nav ol p pre search section table tbody td tfoot th thead tr ul".split()
)
"""They part paragraphs wherever they stand."""
EITHER = frozenset("audio button cite details noscript object picture summary template video".split())
"""They part paragraphs, but not where they stand in a sentence; so do those with a hyphen."""
SENTENCES = frozenset("p h1 h2 h3 h4 h5 h6".split())
"""They hold nothing else: https://html.spec.whatwg.org/#phrasing-content"""
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
TEXTS = frozenset("li dd dt td th figcaption blockquote".split())
"""They hold sentences or blocks; what stands after the beginning of a sentence is part of it."""
CELLS = frozenset(("td", "th"))
UNREAD = frozenset(
    "script style template svg math textarea select datalist iframe canvas title rt rp".split()
)
"""Their text is none of the page, save that of a title and of what says something of the page."""
PICTURES = frozenset(("img", "amp-img", "source"))
INLINE = frozenset("a span b strong i em time font small u label sup sub abbr mark".split())
VOID = PICTURES | {"br", "meta", "link"}
"""They open nothing that their end would close."""
