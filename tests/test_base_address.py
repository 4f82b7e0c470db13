"""Addresses: all of a page's are relative to one base, that of browsers."""

from __future__ import annotations

import pytest

from articlex import Article, extract
from articlex.read import read

URL = "https://fen.example/news/1"
STORY = (
    "<p>Snow fell on Hollen on <a href=day>Monday</a>, and the old bridge stayed closed for the whole day.</p>"
    "<figure><img src=s.jpg><figcaption>A street in the snow.</figcaption></figure>"
    "<p>The mayor said that the trams would run again on Tuesday, if the wind let the crews work at night.</p>"
    "<iframe src=https://www.youtube.com/embed/x1></iframe><video src=film.mp4></video>"
    "<p>Schools stay open, and the ferry sails as ever, said the harbour master in the morning of Monday.</p>"
)


def page(head: str, story: str = STORY) -> str:
    return f'<html lang="en">{head}<h1>Snow closes the bridge</h1><article>{story}</article>'


def addresses(article: Article) -> set[str]:
    """The folders of all addresses of an article's own page."""
    found = [
        *article.links,
        article.image,
        *(c.image for c in article.captions),
        *(v.url for v in article.videos),
    ]
    hrefs = [span.href for block in article.body for span in block.spans]
    return {str(address).rpartition("/")[0] for address in (*found, *hrefs) if "youtube" not in str(address)}


@pytest.mark.parametrize(
    ("head", "base"),
    [
        ("", URL),
        ("<base href=/archive/>", "https://fen.example/archive/"),
        ("<base href='  https://cdn.example/a/b '>", "https://cdn.example/a/b"),
        ("<base target=_blank><base href=/archive/><base href=/other/>", "https://fen.example/archive/"),
        ("<base href=''>", URL),
        ("<base href=javascript:alert(1)>", URL),
        ("<base href='data:text/html,x'>", URL),
        ("<base href='https://['>", URL),
        ("<link rel=canonical href=https://other.example/c/1>", URL),
    ],
)
def test_the_base_is_that_of_browsers(head: str, base: str) -> None:
    assert read(page(head), url=URL).base == base
    assert addresses(extract(page(head), url=URL)) == {base.rpartition("/")[0]}


def test_without_an_address_the_canonical_is_where_the_page_stands() -> None:
    article = extract(page("<link rel=canonical href=https://fen.example/c/1>"))
    assert article.url == article.canonical_url == "https://fen.example/c/1"
    assert addresses(article) == {"https://fen.example/c"}


def test_the_address_that_was_asked_for_and_the_canonical_stand_apart() -> None:
    article = extract(page("<link rel=canonical href=/snow>"), url=f"{URL}?from=mail")
    assert (article.url, article.canonical_url) == (f"{URL}?from=mail", "https://fen.example/snow")
    assert Article.from_dict(article.to_dict()) == article
    row = article.flat()
    assert (row["url"], row["canonical_url"]) == (article.url, article.canonical_url)


def test_what_cannot_be_made_absolute_stays_as_it_is() -> None:
    story = STORY.replace("href=day", "href=javascript:alert(1)")
    (span,) = extract(page("", story), url=URL).body[0].spans
    assert span.href == "javascript:alert(1)"
    (span,) = extract(page("")).body[0].spans
    assert span.href == "day"


def test_renderers_and_fields_have_the_same_addresses() -> None:
    article = extract(
        page("<base href=/archive/><link rel=canonical href=https://other.example/c/1>"), url=URL
    )
    for rendered in (article.to_markdown(), article.to_html()):
        assert "https://fen.example/archive/day" in rendered
        assert "https://fen.example/archive/s.jpg" in rendered
        assert "fen.example/news" not in rendered
