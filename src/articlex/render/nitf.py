"""An article as NITF 3.6 of the IPTC: https://iptc.org/standards/nitf/"""

from __future__ import annotations

from collections.abc import Iterator

from articlex.fields import ArticleFields
from articlex.parts import Block, Caption, Span
from articlex.render import headed, story, unplaced
from articlex.render.lists import placed
from articlex.render.naming import address, identifier
from articlex.render.xml import DECLARATION, given, inline, tag, text
from articlex.urls import safe_url

VERSION = "-//IPTC//DTD NITF 3.6//EN"


def render(article: ArticleFields) -> str:
    """A document of its own.

    >>> from articlex import Article
    >>> "<hl1>Snow</hl1>" in render(Article(headline="Snow"))
    True
    """
    language = article.language if article.language != "und" else None
    content = "\n".join((*_figures(article), *_story(article), *_notes(article)))
    body = _body_head(article) + tag("body.content", f"\n{content}\n")
    return f"{DECLARATION}{tag('nitf', _head(article) + tag('body', body), version=VERSION, xml_lang=language)}\n"


def _head(article: ArticleFields) -> str:
    metas = {
        "description": article.description,
        "date.modified": article.modified,
        "license": article.license,
        "image": safe_url(article.image, article.url),
        "site": article.site_name,
        "url": article.url,
    }
    rights = article.copyright_holder
    keys = "".join(tag("keyword", key=name) for name in article.tags)
    data = (
        tag("doc-id", **{"id-string": identifier(article)}),
        tag("date.issue", norm=_basic(article.published)) if article.published else "",
        tag("doc.copyright", holder=rights) if rights else "",
        tag("key-list", keys) if keys else "",
    )
    where = {
        "position.section": article.section,
        "ex-ref": address(article),
        "name": article.publisher,
        "type": "web",
    }
    return tag(
        "head",
        given("title", article.headline)
        + "".join(tag("meta", name=name, content=value) for name, value in metas.items() if value)
        + tag("docdata", "".join(data))
        + tag("pubdata", **where),
    )


def _basic(moment: str | None) -> str:
    """A moment in the basic form of ISO 8601, which NITF writes."""
    day, _, clock = (moment or "").partition("T")
    return day.replace("-", "") + (f"T{clock.replace(':', '')}" if clock else "")


def _body_head(article: ArticleFields) -> str:
    lines = tag("hl1", text(article.headline)) + given("hl2", article.subtitle) if article.headline else ""
    known = {author.name: author for author in article.authors}
    people = [
        tag("byline", tag("person", text(name), value=known[name].url if name in known else None)
            + given("byttl", known[name].role if name in known else None))
        for name in article.byline
    ]  # fmt: skip
    filed = tag("dateline", given("location", article.dateline.text)) if article.dateline else ""
    return tag("body.head", (tag("hedline", lines) if lines else "") + "".join(people) + filed)


def _figures(article: ArticleFields) -> Iterator[str]:
    return (_media(caption, article) for caption in unplaced(article))


def _media(caption: Caption, article: ArticleFields) -> str:
    source = safe_url(caption.image, article.url)
    reference = tag(
        "media-reference", source=source, **{"mime-type": "image/*", "alternate-text": caption.alt}
    )
    shown = tag("media-caption", given("p", caption.text)) if caption.text else ""
    return tag(
        "media", reference + shown + given("media-producer", caption.credit), **{"media-type": "image"}
    )


def _notes(article: ArticleFields) -> Iterator[str]:
    for note in article.notes:
        inner = tag("body.content", given("p", note.text))
        yield tag("note", inner, noteclass="editorsnote", type=note.kind)


def _story(article: ArticleFields) -> Iterator[str]:
    """The body, list items gathered in their lists."""
    items: list[tuple[Block, int]] = []
    for block, depth, number in placed(story(article)):
        if items and (not depth or (depth == number == 1)):
            yield _list(items, article)
            items = []
        if depth:
            items.append((block, depth))
        else:
            yield _block(block, article)
    if items:
        yield _list(items, article)


def _list(items: list[tuple[Block, int]], article: ArticleFields) -> str:
    """A list with those within it, its items by their depth."""
    made: list[list[str]] = [[]]
    kinds = ["ol" if items[0][0].ordered else "ul"]
    for block, depth in items:
        while len(made) > depth:
            _close(made, kinds)
        if len(made) < depth:
            made.append([])
            kinds.append("ol" if block.ordered else "ul")
        made[-1].append(_inline(block, article))
    while len(made) > 1:
        _close(made, kinds)
    return tag(kinds[0], "".join(f"<li>{item}</li>" for item in made[0]))


def _close(made: list[list[str]], kinds: list[str]) -> None:
    """The innermost list ends and is part of the last item around it."""
    inner = tag(kinds.pop(), "".join(f"<li>{item}</li>" for item in made.pop()))
    if made[-1]:
        made[-1][-1] += inner
    else:
        made[-1].append(inner)


def _block(block: Block, article: ArticleFields) -> str:
    match block.kind:
        case "heading":
            return tag("hl2", _inline(block, article), class_=f"h{block.level}" if block.level else None)
        case "quote":
            return tag("bq", tag("block", tag("p", _inline(block, article))) + given("credit", block.cite))
        case "code":
            return tag("pre", text(block.text))
        case "table":
            return _table(block)
        case "figure" if block.figure:
            return _media(block.figure, article)
        case "embed" if block.embed:
            source = safe_url(block.embed.url, article.url)
            reference = tag(
                "media-reference", source=source, **{"mime-type": "text/html", "name": block.embed.title}
            )
            return tag("media", reference, **{"media-type": _EMBEDS.get(block.embed.kind, "other")})
        case "footnote":
            return tag(
                "fn", tag("p", (f"{text(block.mark)} " if block.mark else "") + _inline(block, article))
            )
        case _:
            return tag("p", _inline(block, article))


_EMBEDS = {"video": "video", "audio": "audio"}


def _table(block: Block) -> str:
    rows = (
        tag("tr", "".join(tag("th" if is_head else "td", text(cell)) for cell, is_head in row))
        for row in headed(block)
    )
    return tag("table", given("caption", block.caption) + "".join(rows))


def _inline(block: Block, article: ArticleFields) -> str:
    def wrap(span: Span, inner: str, address: str | None) -> str:
        match span.kind:
            case "link":
                return tag("a", inner, href=address)
            case "em":
                return tag("em", inner)
            case "strong":
                return tag("em", inner, class_="strong")
        return inner

    return inline(block, article, wrap).replace("\n", "<br/>")
