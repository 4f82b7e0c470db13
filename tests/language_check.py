"""What is missing in a language's words, and what may do harm.

    python tests/language_check.py            every language
    python tests/language_check.py is sk      some
    python tests/language_check.py --show is  also what the words do to a page in that language

Checked: fields that are empty; names that stand for two months; a label in two fields; chrome words that open
ordinary sentences: openings made of nothing but short words of the language.
Overlaps are shown, and do no harm by themselves: a page is read in its own language and in English.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields
from html import escape

from articlex.lang import LANGUAGES, Vocabulary, own_vocabulary, vocabulary
from articlex.lang.words import label_key
from articlex.rules.head.dates.months import folded

CHROME = (
    "labels_navigation", "labels_sharing", "labels_related", "labels_comments", "labels_promotion",
    "labels_consent", "labels_legal", "labels_advertising", "labels_widget",
)  # fmt: skip
NEEDED = (
    *CHROME, "stopwords", "openings_related", "openings_credit", "openings_byline", "openings_published",
    "openings_modified", "conjunctions", "roles", "staff_bylines", "weekdays", "months",
)  # fmt: skip
FURNITURE_OPENINGS = ("openings_promotion", "openings_advertising")  # the others need a link or a box as well
LEAST_STOPWORDS = 25
MONTHS = 12


def chrome_words(code: str, field: str) -> list[str]:
    """The words of a field that a whole block may be, in one language alone."""
    return [word for word in getattr(own_vocabulary(code), field) if label_key(word)]


def has_phrase(word: str, code: str) -> bool:
    """Whether a word holds one of the phrases that are chrome wherever they stand in a short block."""
    words = vocabulary(code)
    phrases = (name for name in (f.name for f in fields(words)) if name.startswith("phrases_"))
    return any(phrase in word for name in phrases for phrase in getattr(words, name))


def complaints(codes: Iterable[str] = LANGUAGES) -> Iterator[str]:
    """What is missing or may do harm, one line each."""
    for code in codes:
        words = own_vocabulary(code)
        for what in (*_gaps(words), *_two_months(words), *_sentence_openers(words)):
            yield f"{code}: {what}"


def _gaps(words: Vocabulary) -> Iterator[str]:
    yield from (f"{field} is empty" for field in NEEDED if not getattr(words, field))
    if len(words.months) != MONTHS:
        yield f"{len(words.months)} months"
    if len(words.stopwords) < LEAST_STOPWORDS:
        yield f"only {len(words.stopwords)} short words, too few to know the language by"


def _two_months(words: Vocabulary) -> Iterator[str]:
    numbers: dict[str, int] = {}
    for number, names in enumerate(words.months, start=1):
        for name in names:
            if numbers.setdefault(folded(name), number) != number:
                yield f"{name!r} is month {numbers[folded(name)]} and {number}"


def _sentence_openers(words: Vocabulary) -> Iterator[str]:
    """Openings that a sentence may begin with: short words of the language and no sign after them."""
    for field in FURNITURE_OPENINGS:
        for opening in getattr(words, field):
            if opening[-1].isalpha() and all(part in words.stopwords for part in opening.split()):
                yield f"{field}: {opening!r} opens ordinary sentences"


def overlaps(codes: Iterable[str] = LANGUAGES) -> Iterator[str]:
    """Labels that are chrome of one kind in one language and of another kind in another."""
    fields: dict[str, dict[str, list[str]]] = {}
    for code in codes:
        for field in CHROME:
            for word in chrome_words(code, field):
                fields.setdefault(label_key(word), {}).setdefault(field, []).append(code)
    for word, found in sorted(fields.items()):
        if len(found) > 1:
            yield f"{word!r}: " + ", ".join(f"{field} in {' '.join(codes)}" for field, codes in found.items())


def show(code: str) -> str:
    """A page with every chrome word of a language alone, and the role that each is given."""
    import articlex

    story = (
        "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed until the plows had been there.</p>"
        * 4
    )
    words = [word for field in CHROME for word in chrome_words(code, field)]
    page = f"<h1>Snow closes the bridge</h1>{story}" + "".join(f"<div>{escape(word)}</div>" for word in words)
    blocks = articlex.explain(page, language=code).blocks[-len(words) :]
    return "\n".join(f"{block.role:12} {block.text}" for block in blocks)


def main() -> None:
    """Print what is wrong; exit status 1 where anything is."""
    codes = [code for code in sys.argv[1:] if code != "--show"] or list(LANGUAGES)
    if "--show" in sys.argv:
        sys.stdout.write("\n".join(show(code) for code in codes) + "\n")
    found = list(complaints(codes))
    lines = [*found, *(f"(overlap) {line}" for line in overlaps(codes))]
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
