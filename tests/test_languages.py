"""The words of every language: months, half-days and digits against CLDR, and chrome in one template."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import pytest
from babel import Locale

import articlex
from articlex.lang import LANGUAGES, own_vocabulary
from articlex.rules.head.dates.moments import iso, moment_in, western_digits
from articlex.rules.head.dates.months import folded, months_of
from language_check import CHROME, chrome_words, complaints, has_phrase

LOCALES = {
    "tl": ["fil"],
    "sr": ["sr", "sr_Latn"],
    "no": ["nb", "nn"],
    "zh": ["zh", "zh_Hant"],
    "ar": ["ar", "ar_LB"],
}
IN_DIGITS = ("zh", "ja", "ko")  # their months are numbers, read with the signs of the day and the year
NARROW = 2  # letters; a half-day that is shorter is left to scripts in which it is usual
HOURS = {"am": "T02:20:00", "pm": "T14:20:00"}


def locales(code: str) -> list[Locale]:
    return [Locale.parse(name) for name in LOCALES.get(code, [code])]


def cldr_months(code: str) -> Iterator[tuple[str, int]]:
    for locale in locales(code):
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale.months[context][width].items():
                    yield name, number


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code not in IN_DIGITS])
def test_months_of_cldr(code: str) -> None:
    wrong = [
        (name, number)
        for name, number in cldr_months(code)
        if moment_in(f"22 {name} 2024", code) != f"2024-{number:02d}-22"
    ]
    assert not wrong


@pytest.mark.parametrize("code", LANGUAGES)
def test_english_months_on_pages_in_any_language(code: str) -> None:
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    assert [iso(f"Mon, 22 {name} 2024 10:00:00 +0100", code) for name in names] == [
        f"2024-{number:02d}-22T10:00:00+01:00" for number in range(1, 13)
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_name_stands_for_two_months(code: str) -> None:
    months = months_of(code)
    for number, names in enumerate(own_vocabulary(code).months, start=1):
        assert [months[folded(name)].number for name in names] == [number] * len(names)


@pytest.mark.parametrize("code", LANGUAGES)
def test_half_days_of_cldr(code: str) -> None:
    wrong = []
    for locale in locales(code):
        for widths in locale.day_periods.values():
            for period, time in HOURS.items():
                names = {
                    name for width in ("wide", "abbreviated") if (name := widths.get(width, {}).get(period))
                }
                wrong += [
                    name
                    for name in names
                    if (len(name.strip(".")) >= NARROW or not name.isascii())
                    and moment_in(f"22.05.2024 2:20 {name}", code) != f"2024-05-22{time}"
                ]
    assert not wrong


@pytest.mark.parametrize("zero", ["٠", "۰", "०", "০", "௦", "౦", "๐", "０"])
def test_digits_of_every_script(zero: str) -> None:
    written = "".join(chr(ord(zero) + int(sign)) if sign.isdigit() else sign for sign in "22.05.2024 14:20")
    assert western_digits(written) == "22.05.2024 14:20"
    assert moment_in(written, "und") == "2024-05-22T14:20:00"


def test_nothing_is_missing_or_in_two_minds() -> None:
    assert list(complaints()) == []


TEMPLATE = """<html><body><article><h1>Snow closes the bridge in Oslo</h1>
<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic until the plows had been there.</p>
{pairs}
<p>The mayor said that the trams would run again on Tuesday, if the wind let the crews work through the night.</p>
</article></body></html>"""
PAIR = """<p>Nobody knew who had written the words “{word}” on the wall of the old bridge in Oslo during the night{more}.</p>
<div>{word}</div>"""
# A phrase is chrome wherever it stands in a short block, so it is left in a longer one.
LONGER = (
    ", not even the keeper of the lighthouse, who had gone up and down the stairs a dozen times, as he did in every"
    " winter of his long life, to see whether the lamp still burned"
)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("field", CHROME)
def test_chrome_alone_and_in_a_sentence(code: str, field: str) -> None:
    words = chrome_words(code, field)
    pairs = [PAIR.format(word=escape(word), more=LONGER if has_phrase(word, code) else "") for word in words]
    page = TEMPLATE.format(pairs="\n".join(pairs))
    blocks = articlex.explain(page, language=code).blocks[2:-1]
    sentences, alone = blocks[::2], blocks[1::2]
    assert len(alone) == len(words)
    assert [block.text for block in sentences if block.role != "paragraph"] == []
    assert [block.text for block in alone if block.role in ("paragraph", "heading", "outside")] == []
