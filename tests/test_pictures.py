"""Pictures: each caption has the picture of its own figure, and nothing that is for editors."""

from __future__ import annotations

import pytest

from articlex import Caption, extract

PARAGRAPH = (
    "<p>Snow fell on Hollen on Monday, and the old bridge stayed closed to all traffic for the whole day.</p>"
)
BRIDGE = "<figure><img src=/bridge.jpg><figcaption>The bridge on Monday. Photo: Ann Lee</figcaption></figure>"


def captions(figures: str, after: str = "") -> tuple[Caption, ...]:
    story = f"<h1>Snow closes the bridge</h1><article>{PARAGRAPH}{figures}{PARAGRAPH}{PARAGRAPH}</article>"
    return extract(f'<html lang="en">{story}{after}', url="https://fen.example/1").captions


@pytest.mark.parametrize(
    ("inside", "image"),
    [
        ("<video src=/ferry.mp4></video>", None),
        ("<iframe src=https://www.youtube.com/embed/x1></iframe>", None),
        ("<div class=player></div>", None),
        ("<video poster=/ferry.jpg src=/ferry.mp4></video>", "https://fen.example/ferry.jpg"),
        ("<div style=\"background-image: url('/ferry.jpg')\"></div>", "https://fen.example/ferry.jpg"),
        (
            "<div style='color: red; background: #fff url(/ferry.jpg) no-repeat'></div>",
            "https://fen.example/ferry.jpg",
        ),
    ],
)
def test_a_figure_borrows_no_picture_of_another(inside: str, image: str | None) -> None:
    ferry = f"<figure>{inside}<figcaption>The ferry at noon. Photo: Bo Ek</figcaption></figure>"
    first, second = captions(BRIDGE + ferry)
    assert first == Caption("The bridge on Monday.", "Ann Lee", "https://fen.example/bridge.jpg")
    assert second == Caption("The ferry at noon.", "Bo Ek", image)


def test_a_background_outside_a_figure_is_no_picture() -> None:
    page = f"<h1>Snow</h1><div style='background: url(/wall.jpg)'>{PARAGRAPH * 3}</div>"
    assert extract(page).images == ()


def test_the_copyright_of_the_page_is_no_credit() -> None:
    page = f"<h1>Snow closes the bridge</h1><article>{PARAGRAPH * 3}{BRIDGE}</article><footer><p>© Mill Post</p></footer>"
    (caption,) = extract(f'<html lang="en">{page}').captions
    assert caption.credit == "Ann Lee"


@pytest.mark.parametrize(
    "text",
    [
        "The bridge on Monday. Ann Lee/REUTERS TPX IMAGES OF THE DAY",
        "REFILE - The bridge on Monday. Ann Lee/REUTERS",
        "The bridge on Monday. Ann Lee/REUTERS ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY. NORWAY OUT.",
    ],
)
def test_what_is_for_editors_is_neither_caption_nor_credit(text: str) -> None:
    (caption,) = captions(f"<figure><img src=/bridge.jpg><figcaption>{text}</figcaption></figure>")
    assert (caption.text, caption.credit) == ("The bridge on Monday.", "Ann Lee/REUTERS")


def test_a_sentence_in_small_letters_is_no_notice() -> None:
    text = "There were no sales, no archives and no resales in the market on Monday."
    (caption,) = captions(f"<figure><img src=/bridge.jpg><figcaption>{text}</figcaption></figure>")
    assert caption.text == text
