"""Live blogs: what their entries are, and on which pages there are none."""

from __future__ import annotations

import json
from typing import Any

from articlex import Article, extract

OPENING = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic until the plows had been there.</p>"
ENTRIES = (
    ("2024-05-14T12:00:00+02:00", "The bridge is open", "The first trams crossed the old bridge at noon, with the mayor on board."),
    ("2024-05-14T10:00:00+02:00", "Plows at work", "Four plows cleared the northern ramp, and then the tracks of the trams."),
    ("2024-05-14T08:00:00+02:00", "The bridge is closed", "The police closed the old bridge when the snow had covered the tracks."),
)  # fmt: skip


def shown(tag: str = "section") -> str:
    return "".join(
        f"<{tag} class=post><time datetime={time}>{time[11:16]}</time><h2>{headline}</h2><p>{text}</p></{tag}>"
        for time, headline, text in ENTRIES
    )


def page(body: str, *, kind: str = "LiveBlogPosting", **claims: Any) -> str:
    entries_of = json.dumps({"@type": kind, "headline": "Snow in Oslo, live", **claims})
    return (
        f'<html lang=en><script type="application/ld+json">{entries_of}</script>'
        f"<article><h1>Snow in Oslo, live</h1>{OPENING}{body}</article>"
    )


def entries_of(article: Article) -> list[tuple[str | None, str | None, list[str]]]:
    return [
        (entry.published, entry.headline, [block.text for block in entry.blocks])
        for entry in article.live_entries
    ]


WANTED = [(time, headline, [text]) for time, headline, text in ENTRIES]


def test_no_other_page_has_entries() -> None:
    assert extract(page(shown(), kind="NewsArticle")).live_entries == ()
    assert extract(page(OPENING)).live_entries == ()


def test_containers_with_a_time_each_are_the_entries() -> None:
    article = extract(page(f"<div>{shown()}</div>"))
    assert entries_of(article) == WANTED
    assert all(block in article.body for entry in article.live_entries for block in entry.blocks)


def test_a_class_says_as_well_that_a_page_is_a_live_blog() -> None:
    assert entries_of(extract(page(f"<div class=live-blog>{shown()}</div>", kind="NewsArticle"))) == WANTED


def test_an_entry_may_show_when_it_was_changed() -> None:
    changed = shown().replace("</time>", "</time> <time datetime=2024-05-14T13:00:00+02:00>13:00</time>")
    assert entries_of(extract(page(f"<div>{changed}</div>"))) == WANTED


def test_what_json_ld_lists_has_its_blocks_from_the_page() -> None:
    entries = [
        {"@type": "BlogPosting", "headline": h, "datePublished": t, "articleBody": "Short."}
        for t, h, _ in ENTRIES
    ]
    below = "".join(f"<h2>{headline}</h2><p>{text}</p>" for _, headline, text in ENTRIES)
    assert entries_of(extract(page(below, liveBlogUpdate=entries))) == WANTED


def test_what_the_page_does_not_show_has_them_from_json_ld() -> None:
    body = "<p>It &amp; froze.</p>\n<p>It thawed.</p>"
    entries = [
        {"headline": "Frost", "datePublished": "2024-05-14", "articleBody": body},
        {"articleBody": "Snow."},
    ]
    assert entries_of(extract(page("", liveBlogUpdate=entries))) == [
        ("2024-05-14", "Frost", ["It & froze.", "It thawed."]),
        (None, None, ["Snow."]),
    ]


def test_entries_of_one_headline_have_what_stands_below_it_in_their_order() -> None:
    shown = "".join(f"<h2>Update</h2><p>{text}</p>" for *_, text in ENTRIES)
    listed = [{"headline": "Update", "datePublished": time, "articleBody": "Snow."} for time, *_ in ENTRIES]
    found = entries_of(extract(page(shown, liveBlogUpdate=[*listed, listed[0]])))
    assert [texts for *_, texts in found] == [*([text] for *_, text in ENTRIES), ["Snow."]]


def test_claims_of_any_shape_are_survived() -> None:
    empty: list[Any] = [None, 3, {}, {"headline": {}}, {"articleBody": [1]}, {"datePublished": "2024-05-14"}]
    shapes: tuple[Any, ...] = (None, 3, "x", empty)
    for claimed in shapes:
        assert extract(page(OPENING, liveBlogUpdate=claimed)).live_entries == ()
    assert entries_of(extract(page(OPENING, liveBlogUpdate=[*empty, {"headline": ["Frost"]}]))) == [
        (None, "Frost", [])
    ]
