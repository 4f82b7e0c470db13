"""An article as one `<article>` element, every text escaped, every address checked."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from articlex.fields import ArticleFields
from articlex.parts import Block, Caption, Embed, Span
from articlex.render import day, headed, story, unplaced
from articlex.render.inline import woven
from articlex.render.lists import placed
from articlex.urls import safe_url

TOP_SUBHEAD = 2  # the headline is the one h1
LOWEST_SUBHEAD = 6


def render(article: ArticleFields) -> str:
    """The article as HTML that is safe to show, one block a line.

    >>> from articlex import Block
    >>> from articlex import Article
    >>> print(render(Article(headline="Snow & ice", body=(Block("paragraph", "It fell."),))), end="")
    <article>
    <header>
    <h1>Snow &amp; ice</h1>
    </header>
    <p>It fell.</p>
    </article>
    """
    return "".join(_parts(article))


def _parts(article: ArticleFields) -> Iterator[str]:
    language = "" if article.language == "und" else f' lang="{escape(article.language)}"'
    yield f"<article{language}>\n"
    if head := "".join(f"{line}\n" for line in _head(article)):
        yield f"<header>\n{head}</header>\n"
    for caption in unplaced(article):
        yield f"{_figure(caption, article.url)}\n"
    yield from _story(article)
    if article.notes:
        yield "<footer>\n"
        yield from _notes(article)
        yield "</footer>\n"
    yield "</article>\n"


def story_html(article: ArticleFields, *, standfirst: bool = True) -> str:
    """The standfirst, the body and the notes as HTML, with the captions whose pictures the body does not show.

    >>> from articlex import Block
    >>> from articlex import Article
    >>> story_html(Article(body=(Block("paragraph", "It fell."),)))
    '<p>It fell.</p>'
    """
    shown = article.subtitle if standfirst else None
    head = [f'<p class="standfirst">{escape(shown)}</p>\n'] if shown else []
    figures = [f"{_figure(caption, article.url)}\n" for caption in unplaced(article)]
    return "".join((*head, *figures, *_story(article), *_notes(article))).rstrip("\n")


def _notes(article: ArticleFields) -> Iterator[str]:
    for note in article.notes:
        yield f'<p class="{escape(note.kind)}">{escape(note.text)}</p>\n'


def _head(article: ArticleFields) -> Iterator[str]:
    if article.headline:
        yield f"<h1>{escape(article.headline)}</h1>"
    if article.subtitle:
        yield f'<p class="standfirst">{escape(article.subtitle)}</p>'
    if article.byline:
        yield f'<address class="byline">{escape(", ".join(article.byline))}</address>'
    if article.published:
        yield f'<time datetime="{escape(article.published)}">{escape(day(article.published))}</time>'


def _figure(caption: Caption, base: str | None) -> str:
    address = safe_url(caption.image, base)
    image = f'<img src="{escape(address)}" alt="{escape(caption.alt or "")}">' if address else ""
    credit = f'<small class="credit">{escape(caption.credit)}</small>' if caption.credit else ""
    shown = " ".join(filter(None, (escape(caption.text), credit)))
    line = f"<figcaption>{shown}</figcaption>" if shown else ""
    return f"<figure>{image}{line}</figure>"


def _story(article: ArticleFields) -> Iterator[str]:
    """The body, list items nested into their lists."""
    opened: list[str] = []
    for block, depth, number in placed(story(article)):
        while len(opened) > depth or (number == 1 and len(opened) == depth > 0):
            yield _list_end(opened)
        if not depth:
            yield f"{_block(block, article.url)}\n"
            continue
        if len(opened) == depth:
            yield "</li>\n"
        else:
            opened.append("ol" if block.ordered else "ul")
            yield f"<{opened[-1]}>\n" if depth == 1 else f"\n<{opened[-1]}>\n"
        value = f' value="{block.number}"' if block.number not in (None, number) else ""
        yield f"<li{value}>{_inline(block, article.url)}"
    while opened:
        yield _list_end(opened)


def _list_end(opened: list[str]) -> str:
    """The innermost list ends, and with it its last item."""
    end = f"</li>\n</{opened.pop()}>"
    return end if opened else f"{end}\n"


def _block(block: Block, base: str | None) -> str:
    match block.kind:
        case "heading":
            level = min(max(block.level or TOP_SUBHEAD, TOP_SUBHEAD), LOWEST_SUBHEAD)
            return f"<h{level}>{_inline(block, base)}</h{level}>"
        case "quote":
            cite = f"<footer>{escape(block.cite)}</footer>" if block.cite else ""
            return f"<blockquote><p>{_inline(block, base)}</p>{cite}</blockquote>"
        case "code":
            language = f' class="language-{escape(block.language)}"' if block.language else ""
            return f"<pre><code{language}>{escape(block.text)}</code></pre>"
        case "table":
            return _table(block)
        case "figure" if block.figure:
            return _figure(block.figure, base)
        case "embed" if block.embed:
            return _embed(block.embed, base)
        case "formula":
            numbered = f"{block.text} {block.marker or ''}".rstrip()
            return f'<p class="formula">{escape(numbered)}</p>'
        case "footnote":
            mark = f"<sup>{escape(block.mark)}</sup> " if block.mark else ""
            return f'<p class="footnote">{mark}{_inline(block, base)}</p>'
        case _:
            return f"<p>{_inline(block, base)}</p>"


def _table(block: Block) -> str:
    caption = f"<caption>{escape(block.caption)}</caption>" if block.caption else ""
    rows = []
    for row in headed(block):
        tagged = (("th" if is_head else "td", escape(cell)) for cell, is_head in row)
        cells = (f"<{tag}>{cell}</{tag}>" for tag, cell in tagged)
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table>{caption}{''.join(rows)}</table>"


def _embed(embed: Embed, base: str | None) -> str:
    address = safe_url(embed.url, base)
    shown = escape(embed.title or embed.host)
    link = f'<a href="{escape(address)}">{shown}</a>' if address else shown
    return f'<p class="embed {escape(embed.kind)}">{link}</p>'


def _inline(block: Block, base: str | None) -> str:
    """A block's text with its links and emphasis."""

    def wrap(span: Span, inner: str) -> str:
        if span.kind == "formula":
            return f'<span class="formula">{inner}</span>'
        if span.kind == "footnote":
            return f"<sup>{inner}</sup>"
        if span.kind != "link":
            return f"<{span.kind}>{inner}</{span.kind}>"
        address = safe_url(span.href, base)
        return f'<a href="{escape(address)}">{inner}</a>' if address else inner

    return woven(block.text, block.spans, _escaped, wrap)


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")
