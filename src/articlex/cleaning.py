"""Text as it should have been: no control characters, NFC, and a length that fits its script."""

from __future__ import annotations

import re
import unicodedata

import regex

# Joiners stay (Persian and Hindi spell with them, emoji are made with them); all else unseen goes.
_UNSEEN = regex.compile(
    r"[\p{Cc}\p{Cs}\p{Cn}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+"
)
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]++")
_TWICE_ENCODED = regex.compile(r"[\u00c2-\u00f4][\u0080-\u00bf]")
_KEPT_CONTROLS = "\n\t"
MOST_MARKS = 30  # that stay of a pile twice as high: to put marks in order takes the square of their number
_NO_LETTERS = re.compile(r"[\W_]+")
_PILE = regex.compile(r"(\p{M}{30})\p{M}{30,}+")
_FIRST_MARK = "\u0300"  # in the order of Unicode
_TWO_MARKS = regex.compile(r"\p{M}{2}")
CHARACTERS_A_WORD = 2
LONGEST_SPACED_WORD = 10  # mean characters a word beyond which a text may be written without spaces


def clean(text: str) -> str:
    r"""Text without control characters, lone surrogates, bidi controls and zero-width marks, in NFC.

    >>> clean("a\x00b\u200bc\ud800 e\u0301")
    'abc é'
    >>> clean("doesn\u00e2\u0080\u0099t")
    'doesn’t'
    """
    if text.isascii() and text.isprintable():
        return text
    if _TWICE_ENCODED.search(text):
        text = _decoded_twice(text)
    text = _UNSEEN.sub(lambda found: "".join(c for c in found[0] if c in _KEPT_CONTROLS), text)
    if _is_piled(text):
        text = _PILE.sub(r"\1", text)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def is_clean(text: str) -> bool:
    """Whether there is nothing to clean, found out fast."""
    return text.isprintable() and (
        text.isascii() or (not _is_piled(text) and unicodedata.is_normalized("NFC", text))
    )


def one_line(text: str) -> str:
    r"""Clean text with one space for every white space in it, and none around it.

    >>> one_line("\u200b \u200b"), one_line(" Snow\n fell ")
    ('', 'Snow fell')
    """
    line = " ".join(text.split())
    return line if is_clean(line) else " ".join(clean(line).split())


def _is_piled(text: str) -> bool:
    """Whether a pile of marks stands on one letter; for most texts a look at few characters is enough."""
    if len(text) <= MOST_MARKS:
        return False
    few = text[::MOST_MARKS]
    return (
        not few.isascii()
        and max(few) >= _FIRST_MARK
        and _TWO_MARKS.search(few) is not None
        and _PILE.search(text) is not None
    )


def _decoded_twice(text: str) -> str:
    """UTF-8 that was taken for Latin-1 and encoded again, set right where all of it was."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def length_in_words(text: str, spaced: int) -> int:
    """How long a text of `spaced` space-separated words is: scripts that do not part words count
    characters, two a word.

    >>> length_in_words("Snow fell", 2), length_in_words("北京今天下雪了吗？是的", 1)
    (2, 5)
    """
    if len(text) <= LONGEST_SPACED_WORD * spaced or text.isascii():
        return spaced
    return max(spaced, sum(map(len, _UNSPACED.findall(text))) // CHARACTERS_A_WORD)


def letters(text: str) -> str:
    """A text's letters and digits alone, for comparing.

    >>> letters("“Snow” – at last!")
    'snow at last'
    """
    low = text.casefold()
    if low.replace(" ", "").isalnum():  # most headings; the pattern would stop at each of their spaces
        return " ".join(low.split())
    return _NO_LETTERS.sub(" ", low).strip()


def condensed(text: str) -> str:
    """Letters and digits alone, lower case: `CBC News` and `cbcnews` are one."""
    low = text.casefold().replace(" ", "")
    return low if low.isalnum() else _NO_LETTERS.sub("", low)
