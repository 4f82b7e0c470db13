"""What readers wrote below a story, where only the lines that sign it tell, and lists that outweigh a short story."""

from __future__ import annotations

import pytest

from articlex import extract
from articlex.read import read
from articlex.rules.body.threads import signed_posts

STORY = (
    "Snow fell on Hollen on Monday, and the old bridge stayed closed to all traffic for the day.",
    "The mayor said that the trams would run again on Tuesday, if the wind let the crews work at night.",
    "Schools stay open, and the ferry sails as ever, said the harbour master in the morning of Monday.",
)
POSTS = (
    "I drove over it on Sunday and it shook.",
    "They should have built the tunnel in the first place, as everybody said back then.",
    "My grandmother remembers the winter when the harbour froze and people walked across it.",
    "Thank you for the photographs.",
)
NAMES = ("Ana", "jonas71", "Wim de Boer", "kb@hollen.example")


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def page(below: str) -> str:
    return f"<html lang=en><h1>Snow closes the old bridge</h1>{paragraphs(*STORY)}{below}"


@pytest.mark.parametrize(
    "entry",
    [
        "<p>{hour}:15, May {day}, 2026</p><p>{post}</p>",  # a log has times, and no names
        "<p>3 May 2026, {hour}:15 {name} leaves the bridge.</p>",  # a log has nothing between its lines
        "<p>Posted by Ada Lund, May 3, 2026 {hour}:15</p><p>{post}</p>",  # one reporter signs them all
        "<p>{post}</p><p>The film {name}, {hour}:15 hours</p>",  # no day
        "<p>{post}</p><p>Ticket of {name}: $ {hour}.15, spring of 2026</p>",  # no clock
        "<p>{post}</p><p>{name} wrote on May {day}, 2026</p>",  # nor here
        "<p>{post}</p><p>{name} rode {day} km</p>",  # no hours
    ],
)
def test_other_lines_of_one_form_sign_no_posts(entry: str) -> None:
    below = "".join(
        entry.format(name=name, post=post, hour=8 + at, day=3 + at)
        for at, (name, post) in enumerate(zip(NAMES, POSTS, strict=True))
    )
    assert not signed_posts(read(page(below)), 0)


def test_two_lines_are_no_thread() -> None:
    below = paragraphs(POSTS[0], "Ana, May 3, 2026 8:15 PM", POSTS[1], "Jonas, May 3, 2026 9:15 PM")
    assert not signed_posts(read(page(below)), 0)


@pytest.mark.parametrize(
    "line",
    [
        "Posted by: {name} at May 3, 2026 0{hour}:15 PM",
        "{name} | 3 mai 2026 {hour}:15 | Répondre",
        "Napisał {name}, 03.05.26, 2{hour}:15:24",
        "{name} 2026-05-03 0{hour}:15",
        "{name} · {hour}h",
        "{name} · {hour}시간 전",
    ],
)
@pytest.mark.parametrize("signed", ["<p>{post}</p><p>{line}</p>", "<p>{line}</p><p>{post}</p>"])
def test_posts_below_a_story_are_none_of_it(line: str, signed: str) -> None:
    below = "".join(
        signed.format(post=post, line=line.format(name=name, hour=at + 1))
        for at, (name, post) in enumerate(zip(NAMES, POSTS, strict=True))
    )
    body = extract(page(f"<h2>Comments</h2>{below}")).paragraphs
    assert body == STORY


TITLES = (
    "Doctors of the county go on strike over pay, and more on that",
    "Two wards of the hospital close for the winter, and more on that",
    "The ministry wants fewer brands of one pill, and more on that",
    "Chemists ask for longer hours in the summer, and more on that",
    "A third of all visits could be made by phone, and more on that",
)


def test_a_list_of_other_stories_does_not_outweigh_a_short_one() -> None:
    short = "The brewery of Hollen bought back 2,084 of its own shares on Monday, for 1,396.28 crowns in all."
    menu = "".join(f"<div><a href=/{at}>Section {at}</a></div>" for at in range(20))
    items = "".join(f"<li>{title}</li>" for title in TITLES * 3)
    markup = (
        f"<html lang=en><title>Brewery buys back shares</title><body>{menu}<div><h1>Brewery buys back shares</h1>"
        f"<div class=date>4 May 2026</div><p>{short}</p></div>{menu}<div class=col><ul>{items}</ul></div>{menu}"
    )
    url = "https://hollen.example/2026/05/04/brewery-buys-back-shares"
    assert [block.text for block in extract(markup, url=url).body] == [short]
