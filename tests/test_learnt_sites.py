"""Boilerplate learnt from the pages of a site."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

import made_sites
from articlex import PIPELINE, explain, extract
from articlex.ledger import STORY
from articlex.read.sites.files import BrokenSite, load_sites, parse_site, written_site
from articlex.rules.sites import SITE_RULES
from articlex.site import Learnt, Site, Sites
from articlex.sites.learning import learn
from articlex.sites.memory import FEWEST_PAGES, MOST_LINES, SiteMemory
from articlex.sites.page_profile import page_profile

STORIES = [
    "Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic until the evening came.",
    "The port lent two ferries to the trams, whose drivers had been out since four in the morning.",
    "Bread is dearer than ever in the hills, the union of the bakers said, and flour will be rare.",
    "A whale was seen off the island, where the lighthouse has been dark since the storm in March.",
    "The museum shows letters of a sailor that lay in a wall for ninety years and were never read.",
    "The choir sang under the castle although the wind took the notes from the stands of the players.",
]
LONG = "Every story of this house is read by two people before it is printed, and neither of them is paid by those of whom it tells."


def page(at: int, *chrome: str, title: str = "", byline: str = "") -> tuple[str, str]:
    """A page of The Fen: its story, number `at`, with some chrome after each paragraph."""
    story = "".join(f"<p>{STORIES[at]} {word} told us.</p>" for word in ("Ann", "Ben", "Cy", "Di", "Ed"))
    head = f"<title>{title}</title>" if title else ""
    by = f"<p class=byline>By {byline}</p>" if byline else ""
    body = f"<h1>{STORIES[at][:30]}</h1>{by}<div class=text>{story}{''.join(chrome)}</div>"
    return f"<html lang=en><head>{head}</head><body>{body}</body></html>", f"https://fen.example/{at}"


def profile(*chrome: str, pages: int = 5) -> Site:
    return learn(page(at, *chrome) for at in range(pages))


def body(made: tuple[str, str], site: Site) -> list[str]:
    return [
        block.text
        for block in extract(made[0], url=made[1], pipeline=PIPELINE.with_sites(Sites((site,)))).body
    ]


# --- leave alone -----------------------------------------------------------------------------


def test_a_site_whose_pages_share_nothing_teaches_nothing() -> None:
    assert not profile().learnt


def test_pages_of_other_hosts_are_left_alone() -> None:
    site = profile("<p>All that we print is kept in the hall.</p>")
    html, _ = page(5, "<p>All that we print is kept in the hall.</p>")
    assert "All that we print is kept in the hall." in body((html, "https://other.example/5"), site)


def test_the_same_story_twice_teaches_nothing() -> None:
    once = [page(at) for at in range(3)]
    copies = [(html, f"{url}?print") for html, url in once]
    assert not learn([*once, *copies]).learnt


def test_the_background_of_some_stories_is_story() -> None:
    """Running text that few of many pages have, and that the rules took for the story."""
    pages = [page(at % 6, f"<p>{LONG}</p>" if at < 2 else "") for at in range(8)]
    pages = [
        (html.replace("<h1>", f"<h1>{at} ").replace("told", f"told {chr(97 + at)}"), url)
        for at, (html, url) in enumerate(pages)
    ]
    assert not [one for one in learn(pages).learnt if one.kind == "line"]


def test_a_line_is_boilerplate_only_in_its_own_container() -> None:
    teaser = "The whale was seen again off the island."
    site = profile(f"<div class=teasers><p>{teaser}</p></div>")
    assert teaser in body(page(5, f"<p>{teaser}</p>"), site)


def test_an_entry_that_would_take_much_of_the_body_is_ignored_and_says_so() -> None:
    html, url = page(5)
    first = extract(html, url=url).body[0].text
    site = Site(("fen.example",), "fen.toml", 9, tuple(
        Learnt("line", text.casefold(), 9, text, "div.text > p", at)
        for at, text in enumerate((first, *(block.text for block in extract(html, url=url).body)), 1)
    ))  # fmt: skip
    explained = explain(html, url=url, pipeline=PIPELINE.with_sites(Sites((site,))))
    assert len(explained.article.body) == 5
    assert "would take 100% of the body" in explained.history(1)[-1].because


def test_the_only_paragraph_is_left_alone() -> None:
    paragraph = " ".join(STORIES[:2])
    html = f"<h1>Snow</h1><div class=text><p>{paragraph}</p><ul>{''.join(f'<li>{story}</li>' for story in STORIES * 2)}</ul></div>"
    site = Site(
        ("fen.example",), "fen.toml", 9, (Learnt("line", paragraph.casefold(), 9, "", "div.text > p", 3),)
    )
    explained = explain(html, url="https://fen.example/1", pipeline=PIPELINE.with_sites(Sites((site,))))
    marks = [entry for block in explained.blocks for entry in block.history if entry.rule == "repeated_line"]
    assert [mark.because for mark in marks] == [
        f"fen.toml:3: {paragraph.casefold()[:60]!r} is ignored: no paragraph would be left"
    ]


def test_names_beside_a_repeated_byline_stay() -> None:
    site = Site(("fen.example",), "fen.toml", 9, (Learnt("byline", "Fen Desk", 9, "Fen Desk"),))
    html, url = page(1, byline="Ann Lee and Fen Desk")
    assert extract(html, url=url, pipeline=PIPELINE.with_sites(Sites((site,)))).byline == ("Ann Lee",)


def test_what_holds_a_story_far_below_is_no_boilerplate() -> None:
    def deep(at: int) -> tuple[str, str]:
        html, url = page(at)
        lines = "".join(
            f"<p>Line {word} of the house stands here.</p>" for word in ("one", "two", "six", "ten")
        )
        return html.replace("<div class=text>", f"<div class=hul>{lines}{'<div>' * 12}<div class=text>"), url

    assert not [one for one in learn(deep(at) for at in range(5)).learnt if one.kind == "container"]


def test_a_headline_that_names_the_site_in_its_words_stays() -> None:
    site = Site(("fen.example",), "fen.toml", 9, (Learnt("title", "Fen", 9, "Fen"),))
    for headline, bare in (("A winter without snow in the Fen", "A winter without snow in the Fen"),
                           ("A winter without snow - Fen", "A winter without snow"), ("Fen | A winter without snow", "A winter without snow")):  # fmt: skip
        html, url = page(1)
        html = html.replace(f"<h1>{STORIES[1][:30]}", f"<h1>{headline}")
        known = extract(html, url=url, pipeline=PIPELINE.with_sites(Sites((site,))))
        assert known.headline in (bare, extract(html, url=url).headline if bare == headline else bare)


# --- learn -----------------------------------------------------------------------------------


def test_lines_are_the_same_when_only_numbers_differ() -> None:
    pages = [page(at, f"<p>Kept by {at * 37} readers of the house so far.</p>") for at in range(5)]
    site = learn(pages)
    assert [one.text for one in site.learnt] == ["kept by 0 readers of the house so far."]
    assert "Kept by 9 readers of the house so far." not in body(
        page(5, "<p>Kept by 9 readers of the house so far.</p>"), site
    )


def test_the_report_cites_the_line_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "fen.toml"
    file.write_text(written_site(profile("<p>All that we print is kept in the hall.</p>")), "utf-8")
    html, url = page(5, "<p>All that we print is kept in the hall.</p>")
    explained = explain(html, url=url, pipeline=PIPELINE.with_sites(file))
    last = explained.blocks[-1]
    assert (last.role, last.rule) == ("repeat", "repeated_line")
    assert last.because == "fen.toml:4: 'all that we print is kept in the hall.' comes again on 5 of 5 pages"
    assert file.read_text("utf-8").splitlines()[3] == "[[line]]"


def test_containers_whose_words_come_again_take_what_is_new_in_them() -> None:
    box = "<div class=zwo><p>The club meets by the mill.</p><p>The shop is in the hall.</p></div>"
    site = profile(box)
    assert [(one.kind, one.text) for one in site.learnt] == [("container", "div.text > div.zwo")]
    new = box.replace("The shop is in the hall", "A new line nobody has seen")
    assert not any("nobody has seen" in text for text in body(page(5, new), site))


def test_lines_that_open_alike_and_lead_elsewhere_are_learnt_by_their_opening() -> None:
    pages = [page(at, f"<p>Dig on: <a href=/x>{STORIES[5 - at][:40]}</a></p>") for at in range(5)]
    site = learn(pages)
    assert ("opening", "dig on:") in [(one.kind, one.text) for one in site.learnt]
    assert not any(
        "Dig on" in text
        for text in body(page(5, "<p>Dig on: <a href=/x>A book of wheels and gates</a></p>"), site)
    )


def test_long_running_text_on_every_page_is_learnt() -> None:
    site = profile(f"<p>{LONG}</p>")
    assert LONG not in body(page(5, f"<p>{LONG}</p>"), site)


def test_a_byline_on_every_page_is_none() -> None:
    site = learn(page(at, byline="Nora Fenwick") for at in range(5))
    html, url = page(5, byline="Nora Fenwick")
    assert extract(html, url=url).byline == ("Nora Fenwick",)
    article = extract(html, url=url, pipeline=PIPELINE.with_sites(Sites((site,))))
    assert (article.byline, article.authors) == ((), ())


def test_a_part_of_every_title_is_the_name_of_the_site() -> None:
    site = learn(page(at, title=f"{STORIES[at][:30]} | Wetland Courier") for at in range(5))
    html, url = page(5, title=f"{STORIES[5][:30]} | Wetland Courier")
    assert extract(html, url=url, pipeline=PIPELINE.with_sites(Sites((site,)))).site_name == "Wetland Courier"


def test_plain_text_is_learnt_too() -> None:
    def text(at: int) -> tuple[str, str]:
        paragraphs = "\n\n".join(f"{STORIES[at]} {word} told us." for word in ("Ann", "Ben", "Cy", "Di"))
        return (
            f"{STORIES[at][:30]}\n\n{paragraphs}\n\nAll that we print is kept in the hall.\n",
            f"https://fen.example/{at}",
        )

    site = learn(text(at) for at in range(5))
    assert "All that we print is kept in the hall." not in body(text(5), site)


# --- the file --------------------------------------------------------------------------------


def test_the_order_of_pages_does_not_matter() -> None:
    pages = [(page.html, page.url) for page in made_sites.site(3)]
    texts = set()
    for seed in range(4):
        random.Random(seed).shuffle(pages)
        texts.add(written_site(learn(pages)))
    assert len(texts) == 1


def test_a_profile_that_is_written_is_read_again() -> None:
    site = learn((page.html, page.url) for page in made_sites.site(4))
    again = parse_site(written_site(site), site.file)
    assert [(one.kind, one.text, one.place, one.pages) for one in again.learnt] == [
        (one.kind, one.text, one.place, one.pages) for one in site.learnt
    ]


def test_texts_of_any_kind_stand_in_the_file() -> None:
    texts = ['say "so"', "back\\slash", "[[line]]", "tab\tand \x7f", "雪 «x»", "# no comment"]
    site = Site(("fen.example",), learnt=tuple(Learnt("line", text, 2, text, "p") for text in texts))
    assert [one.text for one in parse_site(written_site(site), "f").learnt] == texts


@pytest.mark.slow
def test_two_hundred_pages_make_a_profile_under_100_kilobytes() -> None:
    memory = SiteMemory("fen.example", half_life=None)
    noise = [
        f"<p>Line {chr(97 + at % 26)}{chr(97 + at // 26 % 26)}{chr(97 + at // 676)} {'of the house ' * 15}</p>"
        for at in range(900)
    ]
    html, _ = page(0, *noise)
    for at in range(200):
        memory.feed(
            page_profile(
                html.replace("<h1>", f"<h1>{at} ").replace("Snow fell", f"Snow{at} fell"),
                url=f"https://fen.example/{at}",
            )
        )
    assert len(written_site(memory.site()).encode()) < 100_000


@pytest.mark.parametrize("text", [
    "hosts = []", "hosts = 3", "hosts = ['a']\nline = 3", "hosts = ['a']\n[[line]]\npages = 3", "nonsense", "hosts = ['a']\n[select]\nfoo = ['p']",
    "hosts = ['a']\nreplace = ['x']",
])  # fmt: skip
def test_what_is_no_site_is_refused(text: str) -> None:
    with pytest.raises(BrokenSite):
        parse_site(text, "fen.toml")


def test_a_folder_of_files_is_loaded(tmp_path: Path) -> None:
    for host in ("a.example", "b.example"):
        (tmp_path / f"{host}.toml").write_text(f'hosts = ["{host}"]\n', "utf-8")
    assert [site.hosts for site in load_sites(tmp_path).sites] == [("a.example",), ("b.example",)]


# --- memory ----------------------------------------------------------------------------------


def test_a_memory_is_kept_and_goes_on_as_it_was(tmp_path: Path) -> None:
    profiles = [page_profile(made.html, url=made.url) for made in made_sites.site(5)]
    whole, half = SiteMemory("house5.example"), SiteMemory("house5.example")
    for profile in profiles:
        whole.feed(profile)
    for profile in profiles[:6]:
        half.feed(profile)
    half.save(tmp_path / "memory.json")
    again = SiteMemory.load(tmp_path / "memory.json")
    for profile in profiles[6:]:
        again.feed(profile)
    assert again.site() == whole.site()


def test_what_a_new_design_no_longer_has_is_forgotten() -> None:
    memory = SiteMemory("fen.example", half_life=4)
    for at in range(40):
        chrome = "<p>The old house prints on rag.</p>" if at < 12 else "<p>The new house prints on light.</p>"
        html, url = page(at % 6, chrome)
        memory.feed(
            page_profile(
                html.replace("told us", f"told {chr(97 + at // 6)}us{at}x").replace("<h1>", f"<h1>{at} "),
                url=url,
            )
        )
    assert [one.text for one in memory.site().learnt] == ["the new house prints on light."]


def test_a_memory_is_bounded() -> None:
    memory = SiteMemory("fen.example", half_life=50)
    for at in range(60):
        rows = "".join(
            f"<p>The {at} word {chr(97 + row % 26)}{row // 26 * 'x'} of the {chr(97 + at % 26)}{at * 'y'} fell down.</p>"
            for row in range(500)
        )
        memory.feed(page_profile(f"<h1>{at}</h1><div>{rows}</div>", url="https://fen.example/"))
        assert len(memory._lines) <= MOST_LINES


def test_other_files_are_no_memory(tmp_path: Path) -> None:
    for text in ("{}", "[]", "x", '{"format": "else"}'):
        (tmp_path / "m.json").write_text(text, "utf-8")
        with pytest.raises(BrokenSite):
            SiteMemory.load(tmp_path / "m.json")


def test_too_few_pages_are_refused() -> None:
    with pytest.raises(BrokenSite, match="with stories of their own: 2; 3 are needed, 5 to 200 are good"):
        learn(page(at) for at in range(FEWEST_PAGES - 1))
    with pytest.raises(BrokenSite, match="which site"):
        learn([page(at)[0] for at in range(5)])


# --- made sites ------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(made_sites.TEMPLATES))
def test_chrome_of_made_sites_goes_and_every_paragraph_stays(number: int) -> None:
    """Learnt on eleven pages, tried on the twelfth: 90 % of what the rules alone leave in goes, no paragraph does."""
    *others, last = made_sites.site(number)
    site = learn((made.html, made.url) for made in others)
    plain = {block.text for block in extract(last.html, url=last.url).body}
    learnt = {
        block.text
        for block in extract(last.html, url=last.url, pipeline=PIPELINE.with_sites(Sites((site,)))).body
    }
    before, after = plain.intersection(last.chrome), learnt.intersection(last.chrome)
    assert learnt.issuperset(plain.intersection(last.story))
    assert len(after) <= 0.1 * len(before), sorted(after)


def test_two_hundred_kinds_of_chrome_are_tried() -> None:
    assert (
        len({kind.texts for kind in made_sites.kinds()})
        == made_sites.KINDS
        == made_sites.TEMPLATES * made_sites.KINDS_A_SITE
    )


def test_every_rule_of_sites_has_its_place_once() -> None:
    names = [rule.__name__ for rule in PIPELINE.with_sites(Sites()).rules]
    assert all(names.count(rule.__name__) == 1 for rule in SITE_RULES)
    assert PIPELINE.with_sites(Sites()).with_sites(Sites()).rules == PIPELINE.with_sites(Sites()).rules
    assert all("Leaves alone" in (rule.__doc__ or "") for rule in SITE_RULES)
    assert STORY
