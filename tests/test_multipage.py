"""Stories on several pages: followed on the web, found again among saved pages, joined without repeats."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import articlex
from articlex import Article, Block, Caption, Note, join_pages
from articlex.cli import main
from web_server import pages, served

SENTENCES = "snow wind rain frost hail sleet".split()


def part(
    number: int, of: int, *, link: bool = True, canonical: str = "", title: str = "The long winter"
) -> str:
    following = f"/winter/{number + 1}"
    head = f'<link rel="next" href="{following}">' if link and number < of else ""
    head += f'<link rel="canonical" href="{canonical}">' if canonical else ""
    story = "".join(
        f"<p>On day {day} the {SENTENCES[number]} came over the lake, and the ferry stayed at the quay until noon.</p>"
        for day in range(5)
    )
    figure = '<figure><img src="/lake.jpg" alt="A lake"><figcaption>The lake in winter.</figcaption></figure>'
    return f"""<!doctype html><html lang=en><head><title>{title} | Fen</title>{head}</head><body>
<nav><a href=/>Home</a> <a href=/sport>Sport</a></nav><article><h1>{title}</h1>
<p class=byline>By Ada Lund</p>{figure}{story}</article><footer>© Fen</footer></body></html>"""


CONTENTS = {f"/winter/{number}".replace("/1", ""): part(number, 3).encode() for number in (1, 2, 3)}


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("NO_PROXY", "*")
    with served(pages(CONTENTS)) as address:
        yield address


def words(article: Article) -> list[str]:
    return [word for word in SENTENCES if f"the {word} came" in article.text]


def test_one_page_is_fetched_unless_more_are_asked_for(site: str) -> None:
    page = articlex.fetch(f"{site}/winter", guard=None)
    assert page.following == ()
    assert words(articlex.extract(page)) == ["wind"]


@pytest.mark.parametrize(("most", "found"), [(2, 2), (3, 3), (10, 3)])
def test_the_pages_of_a_story_are_followed(site: str, most: int, found: int) -> None:
    page = articlex.fetch(f"{site}/winter", guard=None, pages=most)
    assert len(page.following) == found - 1
    article = articlex.extract(page)
    assert words(article) == ["wind", "rain", "frost"][:found]
    assert article == articlex.extract_url(f"{site}/winter", guard=None, pages=most)
    assert article.url == f"{site}/winter"
    assert [block.kind for block in article.body].count("figure") == 1
    assert len(article.captions) == 1
    assert len(article.paragraphs) == 5 * found
    assert article.next_page == (None if found == 3 else f"{site}/winter/3")


def test_a_page_that_leads_to_itself_or_nowhere_ends_the_story(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    ring = {"/winter": part(1, 9).encode(), "/winter/2": part(1, 9).encode()}
    lost = {"/winter": part(1, 9).encode()}
    for contents, found in ((ring, 1), (lost, 0)):
        with served(pages(contents)) as site:
            assert len(articlex.fetch(f"{site}/winter", guard=None, pages=9).following) == found


def test_only_what_repeats_at_the_ends_goes() -> None:
    box, quoted = Block("paragraph", "Read all about it."), Block("paragraph", "He said no.")
    first = Article(
        headline="Winter",
        subtitle="A standfirst.",
        body=(Block("paragraph", "One."), quoted, box),
        captions=(Caption("Snow"),),
        notes=(Note("rights", "© Fen"),),
    )
    second = Article(
        headline="Winter",
        subtitle="A standfirst.",
        body=(
            Block("paragraph", "A standfirst."),
            Block("paragraph", "Two."),
            quoted,
            Block("paragraph", "End."),
            box,
        ),
        captions=(Caption("Snow"), Caption("Ice")),
        notes=(Note("rights", "© Fen"),),
    )
    joined = join_pages([first, second])
    assert joined.paragraphs == ("One.", "He said no.", "Read all about it.", "Two.", "He said no.", "End.")
    assert joined.captions == (Caption("Snow"), Caption("Ice"))
    assert joined.notes == first.notes
    assert join_pages([first]) == first
    with pytest.raises(ValueError, match="no page"):
        join_pages([])


# --- saved pages --------------------------------------------------------------------------------------------


def joined(tmp_path: Path, rows: list[dict[str, str]], *more: str) -> list[dict[str, object]]:
    pytest.importorskip("orjson")
    source = tmp_path / "pages.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    out = tmp_path / "out.jsonl"
    assert main(["batch", str(source), "-o", str(out), "--join-pages", "--workers", "1", *more]) == 0
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]


def row(number: int, html: str, url: str) -> dict[str, str]:
    return {"id": f"r{number}", "html": html, "url": url}


OTHER = row(9, part(5, 1, title="A short summer"), "https://fen.example/summer")


def test_saved_pages_that_lead_to_each_other_are_one_row(tmp_path: Path) -> None:
    saved = [row(n, part(n, 3), f"https://fen.example/winter{f'/{n}' if n > 1 else ''}") for n in (1, 2, 3)]
    rows = joined(tmp_path, [saved[2], OTHER, saved[0], saved[1]])
    assert [made["id"] for made in rows] == ["r1", "r9"]
    assert rows[0]["also_at"] == ["r2", "r3"]
    assert words(articlex.Article(body=(Block("paragraph", str(rows[0]["text"])),))) == [
        "wind",
        "rain",
        "frost",
    ]


def test_saved_pages_that_claim_one_address_and_headline_are_one_row(tmp_path: Path) -> None:
    at = "https://fen.example/winter"
    saved = [
        row(n, part(n, 3, link=False, canonical=at, title=title), f"{at}?page={n}")
        for n, title in ((1, "The long winter"), (2, "The long winter – Page 2"))
    ]
    misled = row(8, part(4, 1, canonical=at, title="Another story"), "https://fen.example/other")
    rows = joined(tmp_path, [saved[1], misled, saved[0]], "--dedup", "exact")
    assert [made["id"] for made in rows] == ["r1", "r8"]
    assert str(rows[0]["text"]).index("wind") < str(rows[0]["text"]).index("rain")


def test_pages_that_stand_alone_stay_as_they_are(tmp_path: Path) -> None:
    alone = [OTHER, row(1, part(1, 3), "https://fen.example/winter")]
    rows = joined(tmp_path, alone)
    assert [made["id"] for made in rows] == ["r9", "r1"]
    assert all(made["also_at"] == [] for made in rows)
