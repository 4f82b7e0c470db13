"""What kind a page is, by its address and its parts."""

from __future__ import annotations

import pytest

from articlex import extract

SENTENCES = (
    "Snow fell on Hollen on Monday, and the old bridge stayed closed to all traffic for the whole of the day.",
    "The mayor said that the trams would run again on Tuesday, if the wind let the crews work through the night.",
    "Schools stay open, and the ferry sails as ever, said the harbour master in the morning before the council met.",
    "Nobody was hurt, the police said, and most of the shops on the market had opened by ten in the morning.",
)
STORY = (
    "<article><h1>Forum on snow opens in Hollen</h1><p class=byline>By Ada Lund</p>"
    "<time datetime=2024-05-01>May 1, 2024</time>"
    + "".join(f"<p>{text}</p>" for text in SENTENCES * 2)
    + "</article>"
)
THREAD = "<h1>How do I clear ice off a skylight?</h1>" + "".join(
    f"<div class=post><a class=username href=/u/{at}>user{at}</a><time datetime=2024-05-0{at + 1}>{at + 1} May</time>"
    f"<div class=post-body><p>{text}</p></div><button>Reply</button><button>Like</button></div>"
    for at, text in enumerate(SENTENCES)
)
PRODUCT = (
    "<h1>Brass lamp</h1><p>$ 89.00</p><form><button>Add to basket</button></form>"
    "<ul><li>Height 40 cm</li><li>Weight 2 kg</li><li>Colour brass</li></ul>"
    "<p>A lamp of solid brass for a desk or a shelf, made by hand in Hollen since 1911.</p>"
    + "<div class=card><img src=/l.jpg><a href=/products/lamp>Another lamp</a><span>$ 79.00</span></div>"
    * 8
)
LISTING = "<h1>Weather</h1>" + "".join(
    f"<div class=teaser><h2><a href=/2024/{at}>Snow story number {at} of the winter</a></h2><time datetime=2024-05-01>"
    f"May 1</time><p>{SENTENCES[at % 4]}</p><a href=/2024/{at}>Read more</a></div>"
    for at in range(12)
)


def kind(markup: str, url: str | None) -> str | None:
    return extract(f"<html lang=en><title>Hollen Post</title><main>{markup}</main>", url=url).kind


@pytest.mark.parametrize(
    "url",
    [
        None,
        "https://hollen.example/2024/05/01/forum-on-snow-opens-in-hollen",
        "https://hollen.example/news/forum-on-snow-opens-in-hollen.html",
        "https://hollen.example/?p=1123",
    ],
)
def test_a_story_is_an_article_wherever_it_stands(url: str | None) -> None:
    assert kind(STORY, url) == "article"


@pytest.mark.parametrize(
    "url",
    [
        "https://forum.hollen.example/t/clear-ice/1123",
        "https://hollen.example/community/threads/clear-ice.1123/",
    ],
)
def test_a_thread_is_a_discussion(url: str) -> None:
    assert kind(THREAD, url) == "discussion"


def test_a_page_of_a_list_is_a_listing() -> None:
    assert kind(LISTING, "https://hollen.example/category/weather/?page=2") == "listing"


@pytest.mark.parametrize(
    "url", [None, "https://hollen.example/products/brass-lamp", "https://store.hollen.example/p/1123"]
)
def test_an_offer_is_no_article(url: str | None) -> None:
    assert kind(PRODUCT, url) in ("listing", "other")
