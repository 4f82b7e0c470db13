"""Parting a caption from its credit. A credit is known by its opening ("Photo:", "©"), by an agency, by a
stroke between names, by brackets at the end, or by an element of its own; never by one sign alone."""

from __future__ import annotations

import regex

from articlex.lang.agencies import AGENCIES
from articlex.lang.places import key
from articlex.lang.words import Words
from articlex.remember import remembered
from articlex.rules.media.credited import (
    LONGEST_NAME,
    LONGEST_UNCASED,
    MOST_REMEMBERED,
    UNCASED,
    agency_pattern,
    is_reporter,
    like_names,
    names_agency,
)
from articlex.rules.media.openings import openings

LONGEST_CREDIT = 160  # characters
LONGEST_TAIL = 2 * LONGEST_CREDIT  # with what announces it
MOST_OF_A_NAME = 4  # words
LONGEST_CLOSED = 24  # characters of a credit that ends in a word for who took the picture
LONGEST_DATED = 40  # the same, with the day when it was taken
LONGEST_LABEL = 20  # characters before an equals sign

_FOLDED = str.maketrans("（）［］【】：／＝｜Ｃ", "()[][]:/=|C")
_WIDE = regex.compile("[（）［］【】：／＝｜Ｃ]")
_TRIM = " \t.,;:|/–—-·•…=\u00a0"
_BRACKETED = regex.compile(r"[(\[]((?:[^()\[\]]|\([^()\[\]]{0,60}+\)){2,160}+)[)\]]?[.\s]*+$")
_PARTED = regex.compile(r"(?<=[\s.!?\"”’)])(?:(?:[|•]|[—–-]|/)\s+|/)(?=\p{Lu}|\p{Lo})")
_SENTENCE_END = regex.compile(r"(?<=[.!?。…][\"”’»)]?)\s*(?=[\p{Lu}\p{Lo}@©]|\p{Ll}++$)")
_SENTENCE = regex.compile(r"[^.!?/]*+(?<=\p{L}{3})[.!?]\s++\p{L}++:")  # before the words of a credit
_STROKE = regex.compile(r"[\p{L}.]\s?/\s?[\p{Lu}\p{Lo}@]|[\p{L}]\s?/\s?dpa")
_SEVERAL = regex.compile(r"(?:(?<!\s)\s++)?+[|;]\s*+")
_LABEL = regex.compile(r"[\p{L}\p{M}]{2,14}(?:\s[\p{L}\p{M}]{1,10})?\s?:\s?(?:[^\s:]++\s?){1,6}$")
_DIGIT = regex.compile(r"\d")
_CAPTIONED = regex.compile(r"\p{Lo}[^.。=\[]{2,}+(?:[.。]\s*+|=|\[)\p{L}")
_EQUALS = regex.compile(r"=[^=\d０-９()]{2,16}$")
_LABELLED = regex.compile(r"\p{Lu}\p{L}{3,14}:\s(?=\p{Lu})")


def bare_credit(text: str, words: Words) -> str:
    """A credit without its brackets and openings.

    >>> from articlex.lang.words import words_of
    >>> bare_credit("(Photo by Ann Lee/AP)", words_of("en")), bare_credit("© Getty Images", words_of("en"))
    ('Ann Lee/AP', 'Getty Images')
    """
    bare = _folded(text).strip()
    for _ in range(3):
        bare = _unbracketed(bare)
        end = openings(words).alone(bare)
        if not end:
            break
        rest = bare[end:].strip(_TRIM)
        worded = bare[:end].rstrip()[-1:].isalpha()
        if names_agency(bare[:end]) or (
            worded and (not rest or (rest[0].islower() and not names_agency(rest[:4])))
        ):
            break
        bare = rest
    if label := _LABELLED.match(bare):
        bare = bare[label.end() :]
    before, sign, rest = bare.partition("=")
    if sign and len(before) < LONGEST_LABEL and rest.strip() and not names_agency(before):
        bare = rest
    bare = _without_closing(bare, words)
    return _SEVERAL.sub(", ", bare.strip(_TRIM.replace(".", "")).strip("[]"))


def _without_closing(text: str, words: Words) -> str:
    """A credit without the word after the name: who "took" the picture."""
    closing = next(filter(text.endswith, words.vocabulary.closings_credit), "")
    return text.removesuffix(closing) or text


def _unbracketed(text: str) -> str:
    text = text.strip(" \t|")
    if text[:1] in "([" and text[-1:] in ")].":
        return text.strip("()[]. ")
    if text[-1:] == ")" and "(" not in text:
        return text[:-1]
    if text[:1] == "(" and ")" not in text:
        return text[1:]
    return text


@remembered(MOST_REMEMBERED)
def is_credit(text: str, words: Words) -> bool:
    """Whether a line of its own is a credit: it opens as one, or names an agency in few words.

    >>> from articlex.lang.words import words_of
    >>> is_credit("Photo: Ann Lee", words_of("en")), is_credit("Photo albums fell from the shelf.", words_of("en"))
    (True, False)
    """
    if len(text) > LONGEST_CREDIT:
        return False
    folded = _folded(text)
    if _ends_in_agency(folded):
        return False
    bare = folded.lstrip(" ([–—|/-")
    if (end := openings(words).at_start(bare)) and _plausible(bare[:end], bare[end:]):
        return True
    if end := openings(words).alone(folded):
        rest = folded[end:].strip("()[] ")
        return not rest or like_names(rest)
    return like_names(folded) and names_agency(folded) and not _is_captioned(folded, words)


def _is_captioned(text: str, words: Words) -> bool:
    """Whether a caption stands before the credit: a sentence, or in a script without capitals anything up to its end."""
    if _SENTENCE.match(text) or (UNCASED.search(text) and _CAPTIONED.match(text)):
        return True
    if any(
        start and text[start].isupper() and text[stop - 1] == ":"
        for start, stop in openings(words).inside(text)
    ):
        return True
    sentence = _SENTENCE_END.search(text)
    rest = text[sentence.end() :] if sentence else ""
    is_sentence = sentence is not None and text[: sentence.start()].rstrip(" .!?…")[-3:].isalpha()
    return is_sentence and bool(openings(words).alone(rest) or agency_pattern().match(rest))


def _ends_in_agency(text: str) -> bool:
    """Whether a text is a sentence and an agency's credit behind it: `The depot in 2019. REUTERS/Ann Lee`."""
    sentence = _SENTENCE_END.search(text)
    if sentence is None or len(text[: sentence.start()].split()) < MOST_OF_A_NAME:
        return False
    return agency_pattern().match(text, sentence.end()) is not None


def _plausible(opening: str, rest: str) -> bool:
    """Whether what follows an opening can be a credit: after a sign anything short, after words only names."""
    if opening[-1].isalpha():
        return like_names(rest.strip(_TRIM + "()[]")) or (
            names_agency(rest) and len(rest.split()) <= LONGEST_NAME
        )
    return len(rest.split()) <= 2 * LONGEST_NAME


@remembered(MOST_REMEMBERED)
def split_credit(text: str, words: Words) -> tuple[str, str | None]:
    """A caption and its credit.

    >>> from articlex.lang.words import words_of
    >>> split_credit("Snow in Oslo. (Ann Lee/Reuters)", words_of("en"))
    ('Snow in Oslo.', 'Ann Lee/Reuters')
    >>> split_credit("The mayor (left) in Oslo.", words_of("en"))
    ('The mayor (left) in Oslo.', None)
    """
    folded = _folded(text)
    for part in (_in_brackets, _after_opening, _after_sign, _after_sentence, _glued, _after_equals):
        at = part(folded, words)
        if at is not None:
            credit = bare_credit(folded[at:], words)
            if credit and len(credit) <= LONGEST_CREDIT:
                return text[:at].rstrip(" \t|/–—-·•"), credit
    return text, None


def _in_brackets(text: str, words: Words) -> int | None:
    found = _BRACKETED.search(text)
    if not found:
        return None
    inner = found[1]
    if key(inner) in AGENCIES:
        return _with_name(text, found.start(), capitals=True)
    if openings(words).alone(inner) or "=" in inner or "©" in inner or _LABEL.match(inner):
        return found.start()
    if UNCASED.search(inner) and (text[found.start()] == "[" or _without_closing(inner, words) != inner):
        return found.start()
    if (len(inner.split()) <= LONGEST_NAME or like_names(inner) or _STROKE.search(inner)) and names_agency(
        inner
    ):
        return found.start()
    before = text[: found.start()].rstrip()
    if before[-1:] in '.!?"”’' and like_names(inner) and (" " in inner or "/" in inner):
        return found.start()
    return None


def _after_opening(text: str, words: Words) -> int | None:
    best: int | None = None
    for at, end in openings(words).inside(text):
        if len(text) - end > LONGEST_CREDIT:
            continue
        credited, rest = text[at:end], text[end:]
        if text[at - 1 : at] == "/" and names_agency(credited.rstrip("/ ")):
            continue  # inside a credit: Ann Lee/dpa/dpa-tmn
        if not rest.strip(_TRIM) or not _plausible(credited, rest) or _ends_in_agency(text[at:]):
            continue
        parted = at == 0 or text[:at].rstrip()[-1:] in '.!?"”’)…|/–—-•。' or not credited[-1].isalpha()
        capital = (
            not credited[0].islower()
            and (rest.lstrip(" :.")[:1] or " ").strip()
            and not rest.lstrip(" :.…")[0].islower()
        )
        if (parted or capital) and (
            credited[0] == "©" or not credited[0].islower() or not credited[-1].isalpha()
        ):
            best = at
            break
    return best


def _after_sign(text: str, words: Words) -> int | None:
    last = None
    for found in _PARTED.finditer(text, _tail(text)):
        rest = text[found.end() :]
        if like_names(rest) or (names_agency(rest) and len(rest.split()) <= LONGEST_NAME):
            last = found.start() if last is None else last
    return last if last is None or text[last] != "/" else _with_name(text, last)


def _with_name(text: str, at: int, *, capitals: bool = False) -> int:
    """Where a credit begins whose agency begins at a place: at the name that stands before it, after the last sentence:
    `Snow in Oslo. ANN LEE (EFE)`."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text, _tail(text), at)]
    start = ends[-1] if ends else 0
    name = text[start:at].strip()
    is_initial = text[:start].rstrip()[-3:-1].strip().isupper()
    if start and not is_initial and like_names(name) and len(name.split()) <= MOST_OF_A_NAME:
        return start if name.isupper() or not capitals else at
    return at


def _tail(text: str) -> int:
    """Where the end of a text begins in which its credit stands, if it has one."""
    return max(0, len(text) - LONGEST_TAIL)


def _after_sentence(text: str, words: Words) -> int | None:
    for found in _SENTENCE_END.finditer(text, _tail(text)):
        rest = text[found.end() :]
        if not found.start() or not rest:
            continue
        short = len(rest.split()) <= LONGEST_NAME and names_agency(rest)
        if short and (like_names(rest) or _STROKE.search(rest) or agency_pattern().fullmatch(rest)):
            return found.end()
        if " " in rest.partition("/")[0].strip() and like_names(rest) and _STROKE.search(rest):
            return found.end()
        before = _without_closing(rest, words)
        parted = not before[-1:].isalnum() or agency_pattern().fullmatch(before)
        if before != rest and parted and len(rest) <= LONGEST_CLOSED:
            return found.end()
        if len(rest) <= LONGEST_UNCASED and is_reporter(rest, words.vocabulary.code):
            return found.end()
        if _opens_names(rest, words):
            return found.end()
        if (label := _LABELLED.match(rest)) and like_names(rest[label.end() :]):
            return found.end()
    return None


def _opens_names(text: str, words: Words) -> bool:
    """Whether a text is the word for a picture and the name of who took it, with no sign between: `Foto Ann Lee`."""
    end = openings(words).alone(text)
    name = text[end:]
    capitals = all(word[:1].isupper() for word in name.split())
    is_name = capitals and (1 < len(name.split()) <= MOST_OF_A_NAME or key(name) in AGENCIES)
    return is_name and text[:1].isupper() and text[:end].strip().isalpha()


_TRAILING = regex.compile(
    r"(?:(?<=\s)[\p{Lu}][\p{L}.'’-]*\s){0,2}(?<=\s)[\p{Lu}\p{Lo}@][\p{L}.'’ -]{1,40}/\s?[\p{L}][\p{L} .]{1,40}$|(?<=\s)\p{Lu}{2,}\s?/\s?\p{Lu}[\p{L}. ]{1,40}$"
)


def _glued(text: str, words: Words) -> int | None:
    found = _TRAILING.search(text)
    if found and like_names(found[0]) and names_agency(found[0]):
        return found.start()
    return None


def _after_equals(text: str, words: Words) -> int | None:
    found = _EQUALS.search(text)
    if found and UNCASED.search(found[0]):
        return found.start()
    at = text.rfind("=")
    rest = text[at:]
    is_dated = at > 0 and len(rest) <= LONGEST_DATED and _DIGIT.search(rest)
    is_closed = is_dated and _without_closing(rest, words) != rest
    return at if is_closed else None


def _folded(text: str) -> str:
    """A text of the same length without full-width signs."""
    return text.translate(_FOLDED) if _WIDE.search(text) else text
