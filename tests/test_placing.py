"""Order: pictures, films, formulas and footnotes stand where the page has them."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from lxml import etree, html
from markdown_it import MarkdownIt

from articlex import Article, Block, Caption, Embed, Image, extract

PAGES = sorted((Path(__file__).parent / "fixtures" / "pages").iterdir())
COMMONMARK = MarkdownIt("commonmark").enable(["table", "strikethrough"])
FIRST = (
    "<p>Snow fell on Hollen on Monday, and the old bridge stayed closed to all traffic for the whole day.</p>"
)
SECOND = "<p>The mayor said that the trams would run again on Tuesday, if the wind let the crews work at night.</p>"
THIRD = (
    "<p>Schools stay open, and the ferry sails as ever, said the harbour master in the morning of Monday.</p>"
)
URL = "https://fen.example/news/1"


def page_of(folder: Path) -> Path:
    return next(folder.glob("page.*"))


def story(between: str = "", after: str = "") -> Article:
    page = f'<html lang="en"><h1>Snow closes the bridge</h1><article>{FIRST}{between}{SECOND}{THIRD}{after}</article>'
    return extract(page, url=URL)


def kinds(article: Article) -> list[str]:
    return [block.kind for block in article.body]


def test_a_figure_stands_between_its_paragraphs() -> None:
    figure = "<figure><img src=/s.jpg alt=Snow width=640 height=480><figcaption>A street. (Photo: Ann Lee)</figcaption></figure>"
    article = story(figure)
    assert kinds(article) == ["paragraph", "figure", "paragraph", "paragraph"]
    assert article.body[1].figure == Caption("A street.", "Ann Lee", "https://fen.example/s.jpg", "Snow")
    assert article.images == (Image("https://fen.example/s.jpg", "Snow", (640, 480), 1),)


def test_a_picture_without_caption_stays() -> None:
    article = story("<p><img src=/s.jpg alt='A street in snow'></p>")
    assert kinds(article) == ["paragraph", "figure", "paragraph", "paragraph"]
    assert article.body[1].figure == Caption("", None, "https://fen.example/s.jpg", "A street in snow")


@pytest.mark.parametrize(
    "chrome",
    [
        "<img src=/pixel.gif width=1 height=1>",
        "<aside class=related><img src=/other.jpg></aside>",
        "<div class=ad-slot><img src=/bread.jpg></div>",
        "<iframe src=https://ads.example/frame></iframe>",
    ],
)
def test_chrome_is_no_figure(chrome: str) -> None:
    assert kinds(story(chrome)) == ["paragraph"] * 3


@pytest.mark.parametrize(
    ("markup", "embed"),
    [
        (
            "<iframe src='https://www.youtube.com/embed/x1' title='Plows'></iframe>",
            Embed("video", "https://www.youtube.com/embed/x1", "youtube.com", "Plows"),
        ),
        ("<video src=/plow.mp4></video>", Embed("video", "https://fen.example/plow.mp4", "fen.example")),
        ("<iframe data-src='//datawrapper.dwcdn.net/a/1/'></iframe>",
         Embed("chart", "https://datawrapper.dwcdn.net/a/1/", "datawrapper.dwcdn.net")),
        ("<img src=https://i.ytimg.com/vi/x1y2z3/hq.jpg alt=Plows>",
         Embed("video", "https://www.youtube.com/watch?v=x1y2z3", "youtube.com", "Plows")),
        ("<noscript><img src=https://datawrapper.dwcdn.net/a1/full.png></noscript>",
         Embed("chart", "https://datawrapper.dwcdn.net/a1/", "datawrapper.dwcdn.net")),
        ("<iframe src=https://www.youtube.com/embed/x1y2z3></iframe><img src=https://i.ytimg.com/vi/x1y2z3/hq.jpg>",
         Embed("video", "https://www.youtube.com/embed/x1y2z3", "youtube.com")),
    ],
)  # fmt: skip
def test_an_embed_stands_where_the_page_has_it(markup: str, embed: Embed) -> None:
    article = story(f"<div>{markup}</div>")
    assert kinds(article) == ["paragraph", "embed", "paragraph", "paragraph"]
    assert article.body[1].embed == embed
    assert article.videos == ((embed,) if embed.kind == "video" else ())


@pytest.mark.parametrize(
    ("markup", "image"),
    [
        (
            "<figure><img src=data:image/gif;base64,R0 alt=Snow><noscript><img src=/s.jpg></noscript></figure>",
            "/s.jpg",
        ),
        (
            "<figure><img src=data:image/gif;base64,R0 data-src=/l.jpg><noscript><img src=/s.jpg></noscript></figure>",
            "/l.jpg",
        ),
        (
            "<picture><source srcset=/w.webp><img src=/s.jpg></picture><p class=caption>A street in snow</p>",
            "/w.webp",
        ),
    ],
)
def test_a_figure_has_the_picture_that_is_shown(markup: str, image: str) -> None:
    [figure] = [block.figure for block in story(markup).body if block.figure]
    assert figure.image == f"https://fen.example{image}"
    assert figure in story(markup).captions or not figure.text


def test_figures_and_embeds_add_nothing_to_the_text() -> None:
    article = story("<img src=/s.jpg alt=Snow><iframe src=https://vimeo.com/1></iframe>")
    assert article.text == story().text
    assert article.paragraphs == story().paragraphs


def test_footnotes_have_their_marks() -> None:
    between = "<p>The rule<sup><a href=#fn1>1</a></sup> has been right for eleven years in a row, said the surveyor.</p>"
    notes = "<section class=footnotes><ol><li id=fn1>Printed in the almanac. <a href=#r1>↩</a></li></ol></section>"
    article = story(between, notes)
    assert article.body[-1] == Block("footnote", "Printed in the almanac.", mark="1")
    markdown = article.to_markdown()
    assert "The rule[^1] has" in markdown
    assert "[^1]: Printed in the almanac." in markdown


def test_formulas_in_markdown() -> None:
    display = "<div><math display=block alttext='Q=a_1h^2'></math></div>"
    article = story(
        f"<p>She writes <math alttext='a*b'></math>, which anyone can work out with a gauge.</p>{display}"
    )
    assert "She writes $a*b$, which" in article.to_markdown()
    assert "$$\nQ=a_1h^2\n$$" in article.to_markdown()


def test_markdown_leaves_out_what_is_not_wanted() -> None:
    article = story(
        "<img src=/s.jpg alt=Snow><p>More on <a href=/snow>the snow</a> of Monday was said at noon.</p>"
    )
    bare = article.to_markdown(images=False, links=False, headline=False)
    assert "![" not in bare
    assert "](" not in bare
    assert "# Snow closes" not in bare
    assert "the snow of Monday" in bare
    assert article.to_markdown(front_matter=True).startswith("---\nheadline: Snow closes the bridge\n")


def test_verse_in_markdown_and_html() -> None:
    article = Article(body=(Block("quote", "Oh the wheel\n- goes round\n# and on", cite="A song"),))
    assert article.to_markdown() == "> Oh the wheel\\\n> \\- goes round\\\n> \\# and on\n>\n> — A song\n"
    assert "Oh the wheel<br>" in article.to_html()


def test_tables_in_html() -> None:
    table = Block(
        "table", "a", rows=(("a", "b"), ("c", "1")), caption="Shares", header_rows=1, header_columns=1
    )
    assert (
        "<table><caption>Shares</caption><tr><th>a</th><th>b</th></tr><tr><th>c</th><td>1</td></tr></table>"
        in Article(body=(table,)).to_html()
    )


FULL_BODY = (
    Block("paragraph", "One."),
    Block(
        "figure", "", figure=Caption("A street.", "Ann Lee", "https://fen.example/s.jpg", "Snow"), size=(3, 2)
    ),
    Block("embed", "", embed=Embed("video", "https://vimeo.com/1", "vimeo.com")),
    Block("formula", "a=b"),
    Block("quote", "Two.", cite="Bo Ek"),
    Block("figure", "", figure=Caption("", None, "https://fen.example/t.jpg")),
    Block("footnote", "Three.", mark="1"),
)


def test_all_kinds_survive_json_and_pickles() -> None:
    article = Article(body=FULL_BODY)
    assert Article.from_dict(article.to_dict()) == article
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301


def test_the_json_form_keeps_text_and_inserts_apart() -> None:
    plain = Article(body=FULL_BODY).to_dict()
    assert [block["text"] for block in plain["body"]] == ["One.", "a=b", "Two.", "Three."]
    assert [insert["before"] for insert in plain["inserts"]] == [1, 1, 3]


# --- whole pages -----------------------------------------------------------------------------


def places(folder: Path) -> list[tuple[int, str]]:
    """Where the figures and paragraphs of a page stand in its tree, in the order of the body."""
    elements = list(html.fromstring(page_of(folder).read_bytes()).iter(etree.Element))
    texts = [" ".join((element.text or "").split()) for element in elements]
    found = []
    for block in extract(page_of(folder)).body:
        if block.figure and block.figure.image:
            name = block.figure.image.rpartition("/")[2]
            at = next(at for at, each in enumerate(elements) if any(name in value for value in each.values()))
            found.append((at, "figure"))
        elif block.kind == "paragraph":
            same = [at for at, text in enumerate(texts) if text.startswith(block.text[:30])]
            found += [(at, "paragraph") for at in same if len(same) == 1]
    return found


HTML_PAGES = [folder for folder in PAGES if page_of(folder).suffix == ".html"]


@pytest.mark.parametrize("folder", HTML_PAGES, ids=lambda folder: folder.name)
def test_figures_stand_between_the_paragraphs_around_them(folder: Path) -> None:
    found = places(folder)
    assert [at for at, _ in found] == sorted(at for at, _ in found)


def test_the_pages_have_figures_among_their_paragraphs() -> None:
    kinds_in_order = ["".join(kind[0] for _, kind in places(folder)) for folder in HTML_PAGES]
    assert sum("pfp" in order for order in kinds_in_order) >= 3


@pytest.mark.parametrize("folder", PAGES, ids=lambda folder: folder.name)
def test_markdown_parses_to_the_same_structure(folder: Path) -> None:
    article = extract(page_of(folder))
    tokens = COMMONMARK.parse(article.to_markdown())
    opened = [token.type for token in tokens]
    headings = [int(token.tag[1:]) for token in tokens if token.type == "heading_open"]
    levels = [min(max(block.level or 2, 2), 6) for block in article.body if block.kind == "heading"]
    assert headings == ([1] if article.headline else []) + levels
    count = {kind: kinds(article).count(kind) for kind in ("table", "code", "list_item", "quote")}
    assert opened.count("table_open") == count["table"]
    assert opened.count("fence") == count["code"]
    assert opened.count("list_item_open") == count["list_item"]
    assert opened.count("blockquote_open") == count["quote"]
    images = [child for token in tokens for child in token.children or () if child.type == "image"]
    assert len(images) == sum(bool(b.figure and b.figure.image) for b in article.body) + sum(
        bool(caption.image) for caption in article.captions if caption not in [b.figure for b in article.body]
    )


def test_a_frame_in_an_empty_container_keeps_its_container() -> None:
    story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    frame = "<div><iframe src=https://www.youtube.com/embed/snow></iframe></div>"
    article = extract(f"<h1>Snow closes the bridge</h1>{story}{frame}")
    assert [block.kind for block in article.body] == ["paragraph"] * 3 + ["embed"]
