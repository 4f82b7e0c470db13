"""What holds for every page, shown on generated ones."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlex import Article, extract
from articlex.read import read
from chrome import CATALOGUE, HEAD, TITLE, stories
from pages import folders

# --- blocks cover the text of a page exactly once --------------------------------------------

ELEMENTS = (
    "div p span a b em ul ol li table tr td th h1 h2 section article blockquote pre br img hr center font x-story"
    " figure figcaption button form label noscript dl dd dt small i u code address time details summary main"
).split()
VOID = frozenset(("br", "img", "hr"))
ATTRIBUTES = (
    "",
    " class=nav",
    " href=/x",
    " id=a title='b > c'",
    " style='color:red'",
    " datetime=2024-03-16",
)
UNSEEN = (" hidden", " class=sr-only", " aria-hidden=true", " style='display:none'")

trees: st.SearchStrategy[Any] = st.recursive(
    st.integers(0, 3),  # that many words
    lambda children: st.tuples(
        st.sampled_from(ELEMENTS),
        st.sampled_from((*ATTRIBUTES, *UNSEEN)),
        st.booleans(),
        st.lists(children, max_size=5),
    ),
    max_leaves=40,
)


def markup(tree: Any, numbers: count[int]) -> str:
    """A tree as HTML, every word once; elements that are not closed are left to the parser."""
    if isinstance(tree, int):
        return "".join(f" w{next(numbers)}" for _ in range(tree)) + " "
    tag, attributes, closed, children = tree
    if tag in VOID:
        return f"<{tag}{attributes}>"
    inner = "".join(markup(child, numbers) for child in children)
    return f"<{tag}{attributes}>{inner}" + (f"</{tag}>" if closed else "")


def words_of(source: str) -> list[str]:
    return [word for block in read(source).blocks for word in block.text.split()]


@given(st.lists(trees, min_size=1, max_size=4))
def test_blocks_cover_the_text_of_a_page_exactly_once(forest: list[Any]) -> None:
    numbers = count()
    page = "<html><body>" + "".join(markup(tree, numbers) for tree in forest) + "</body></html>"
    expected = [f"w{number}" for number in range(next(numbers))]
    found = words_of(page)
    if any(attribute in page for attribute in UNSEEN):  # what is hidden within a line is a block after it
        found.sort(key=lambda word: int(word[1:]))
    assert found == expected


@given(
    st.lists(
        st.tuples(st.sampled_from(("", "- ", "1. ", "> ", "## ", "  ", "\t")), st.integers(0, 30)),
        max_size=20,
    )
)
def test_blocks_cover_a_plain_text_exactly_once(lines: list[tuple[str, int]]) -> None:
    numbers = count()
    text = "\n".join(start + " ".join(f"w{next(numbers)}" for _ in range(words)) for start, words in lines)
    found = [word for word in words_of(text) if word.startswith("w")]
    assert found == [f"w{number}" for number in range(next(numbers))]


@given(st.lists(trees, max_size=4))
def test_regions_nest_and_blocks_lie_in_theirs(forest: list[Any]) -> None:
    page = read("<html><body>" + "".join(markup(tree, count()) for tree in forest))
    for region in page.regions:
        assert 0 <= region.start <= region.stop <= len(page.blocks)
        if region.parent >= 0:
            around = page.regions[region.parent]
            assert around.start <= region.start
            assert region.stop <= around.stop
    for block in page.blocks:
        region = page.regions[block.region]
        assert region.start <= block.index < region.stop
        assert all(0 <= span.start < span.stop <= len(block.text) for span in block.spans)


# --- its own HTML gives the same body ---------------------------------------------------------


def body_of(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in article.body]


def assert_same_again(article: Article) -> None:
    again = extract(article.to_html(), url=article.url, language=article.language)
    assert body_of(again) == body_of(article)


@pytest.mark.parametrize(
    "folder", [f for f in folders("pages") if f.name != "index-page"], ids=lambda f: f.name
)
def test_the_html_of_an_article_gives_the_article_again(folder: Path) -> None:
    article = extract(next(folder.glob("page.*")))
    assert article
    assert_same_again(article)


@given(stories())
def test_the_html_of_any_article_gives_its_body_again(story: str) -> None:
    article = extract(f"{HEAD}{CATALOGUE['menu']}<article>{TITLE}{story}</article>{CATALOGUE['footer']}")
    assert article
    assert_same_again(article)


# --- chrome outside the story changes nothing --------------------------------------------------

PLACES = ("{}", "<div>{}</div>", "<div class=wrapper><div>{}</div></div>", "<section>{}</section>")
chrome = st.builds(str.format, st.sampled_from(PLACES), st.sampled_from(tuple(CATALOGUE.values())))


def page_of(story: str, before: list[str], after: list[str]) -> str:
    return f"{HEAD}{''.join(before)}<article>{TITLE}{story}</article>{''.join(after)}</body></html>"


def parts_of(article: Article) -> tuple[object, ...]:
    """All that the article says; how sure it is may change with the page."""
    return (
        article.headline,
        article.subtitle,
        article.byline,
        article.dateline,
        body_of(article),
        article.captions,
        article.notes,
    )


@given(
    stories(),
    st.lists(chrome, max_size=4, unique=True),
    st.lists(chrome, max_size=4, unique=True),
    chrome,
    st.data(),
)
def test_chrome_outside_the_story_changes_nothing(
    story: str, before: list[str], after: list[str], added: str, data: st.DataObject
) -> None:
    """Adding a block of chrome anywhere, and so taking one away, leaves the article as it is."""
    article = extract(page_of(story, before, after))
    assert article
    place = data.draw(st.sampled_from((before, after)))
    place.insert(data.draw(st.integers(0, len(place))), added)
    assert parts_of(extract(page_of(story, before, after))) == parts_of(article)


# They have no story, or one of two sentences among others of its length.
NO_SURE_STORY = ("index-page", "short-brief")


@pytest.mark.parametrize("name", CATALOGUE)
@pytest.mark.parametrize(
    "folder",
    [f for f in folders("pages") if (f / "page.html").exists() and f.name not in NO_SURE_STORY],
    ids=lambda f: f.name,
)
def test_chrome_at_the_ends_of_a_page_changes_nothing(folder: Path, name: str) -> None:
    page = (folder / "page.html").read_text(encoding="utf-8")
    start, end = page.index(">", page.index("<body")) + 1, page.rindex("</body>")
    article = parts_of(extract(page))
    assert parts_of(extract(page[:start] + CATALOGUE[name] + page[start:])) == article
    assert parts_of(extract(page[:end] + CATALOGUE[name] + page[end:])) == article
