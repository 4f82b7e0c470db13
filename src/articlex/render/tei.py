"""An article as TEI P5, for corpora of texts: https://tei-c.org/guidelines/"""

from __future__ import annotations

from collections.abc import Iterator

from articlex.fields import ArticleFields
from articlex.parts import Block, Caption, Span
from articlex.render import headed, story, unplaced
from articlex.render.lists import placed
from articlex.render.naming import address
from articlex.render.xml import DECLARATION, given, inline, tag, text
from articlex.urls import safe_url
from articlex.version import __version__

NAMESPACE = "http://www.tei-c.org/ns/1.0"
_UNKNOWN = "unknown"


def render(article: ArticleFields) -> str:
    """A document of its own.

    >>> from articlex import Article
    >>> "<head>Snow</head>" in render(Article(headline="Snow"))
    True
    """
    head = tag("teiHeader", _file(article) + _encoding() + _profile(article))
    language = article.language if article.language != "und" else None
    body = "\n".join(_body(article))
    text_ = tag("text", tag("body", tag("div", f"\n{body}\n", type="entry")), xml_lang=language)
    return f"{DECLARATION}{tag('TEI', f'{head}{text_}', xmlns=NAMESPACE)}\n"


def _file(article: ArticleFields) -> str:
    """The bibliographic description."""
    known = {author.name: author for author in article.authors}
    names = "".join(
        tag("author", text(name), ref=known[name].url if name in known else None) for name in article.byline
    )
    title = tag("title", text(article.headline or _UNKNOWN), type="main", level="a")
    subtitle = given("title", article.subtitle, type="sub", level="a")
    published = tag("date", text(article.published), when=article.published) if article.published else ""
    rights = given("licence", article.license, target=safe_url(article.license, None)) + given(
        "p", article.copyright_holder
    )
    publication = (
        given("publisher", article.publisher or article.site_name or _UNKNOWN)
        + (tag("availability", rights) if rights else "")
        + published
    )
    source = tag(
        "bibl",
        title + names + given("title", article.site_name, level="j") + given("publisher", article.publisher)
        + published + (tag("ptr", type="URL", target=url) if (url := address(article)) else ""),
    )  # fmt: skip
    return tag(
        "fileDesc",
        tag("titleStmt", title + subtitle + names)
        + tag("publicationStmt", publication)
        + tag("sourceDesc", source),
    )


def _encoding() -> str:
    program = tag("application", tag("label", "articlex"), ident="articlex", version=__version__)
    return tag("encodingDesc", tag("appInfo", program))


def _profile(article: ArticleFields) -> str:
    abstract = tag("abstract", tag("p", text(article.description))) if article.description else ""
    modified = (
        tag("creation", tag("date", text(article.modified), when=article.modified, type="modified"))
        if article.modified
        else ""
    )
    terms = "".join(tag("term", text(name)) for name in article.tags)
    section = given("term", article.section, type="section")
    language = article.language
    used = tag("langUsage", tag("language", text(language), ident=language)) if language != "und" else ""
    classes = tag("textClass", tag("keywords", section + terms)) if section or terms else ""
    return tag("profileDesc", modified + abstract + used + classes)


def _body(article: ArticleFields) -> Iterator[str]:
    if article.headline:
        yield tag("head", text(article.headline))
    if article.subtitle:
        yield tag("p", text(article.subtitle), rend="standfirst")
    for caption in unplaced(article):
        yield _figure(caption, article)
    yield from _story(article)
    for note in article.notes:
        yield tag("note", text(note.text), type=note.kind)


def _story(article: ArticleFields) -> Iterator[str]:
    """The body; the items of a list in one `<list>`, their depth in `n`."""
    items: list[str] = []
    ordered = False
    for block, depth, number in placed(story(article)):
        if items and (not depth or depth == number == 1):
            yield _list(items, ordered=ordered)
            items = []
        if depth:
            ordered = block.ordered if not items else ordered
            items.append(tag("item", _inline(block, article), n=depth if depth > 1 else None))
        else:
            yield _block(block, article)
    if items:
        yield _list(items, ordered=ordered)


def _list(items: list[str], *, ordered: bool) -> str:
    return tag("list", "".join(items), rend="numbered" if ordered else "bulleted")


def _block(block: Block, article: ArticleFields) -> str:
    match block.kind:
        case "heading":
            return tag("ab", _inline(block, article), type="header", rend=f"h{block.level or 2}")
        case "quote":
            shown = tag("quote", _inline(block, article))
            return tag("cit", shown + tag("bibl", text(block.cite))) if block.cite else shown
        case "code":
            return tag("ab", text(block.text), type="code", subtype=block.language)
        case "table":
            return _table(block)
        case "figure" if block.figure:
            return _figure(block.figure, article)
        case "embed" if block.embed:
            return tag(
                "p",
                tag(
                    "ref",
                    text(block.embed.title or block.embed.host),
                    target=safe_url(block.embed.url, article.url),
                ),
            )
        case "formula":
            return tag("p", tag("formula", text(block.text), notation="TeX"))
        case "footnote":
            return tag("note", _inline(block, article), place="bottom", n=block.mark)
        case _:
            return tag("p", _inline(block, article))


def _figure(caption: Caption, article: ArticleFields) -> str:
    credit = tag("p", text(caption.credit), rend="credit") if caption.credit else ""
    url = safe_url(caption.image, article.url)
    return tag(
        "figure",
        (tag("graphic", url=url) if url else "")
        + given("p", caption.text, rend="caption") + credit + given("figDesc", caption.alt),
    )  # fmt: skip


def _table(block: Block) -> str:
    rows = (
        tag(
            "row",
            "".join(tag("cell", text(cell), role="label" if is_head else None) for cell, is_head in row),
        )
        for row in headed(block)
    )
    return tag("table", given("head", block.caption) + "".join(rows))


def _inline(block: Block, article: ArticleFields) -> str:
    def wrap(span: Span, inner: str, address: str | None) -> str:
        match span.kind:
            case "link":
                return tag("ref", inner, target=address)
            case "formula":
                return tag("formula", inner, notation="TeX")
            case "footnote":
                return tag("hi", inner, rend="superscript")
        return tag("hi", inner, rend="bold" if span.kind == "strong" else "italic")

    return inline(block, article, wrap).replace("\n", "<lb/>")
