"""Names in a byline: what is left of "By Jane Doe, Senior Reporter, and dpa" once all else is cut."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from articlex.lang.agencies import AGENCIES
from articlex.lang.companies import COMPANY_FORMS
from articlex.lang.particles import PARTICLES
from articlex.lang.places import is_large_city, key
from articlex.lang.reporters import NETWORKS
from articlex.lang.words import Words
from articlex.rules.head.byline.name_tools import TRIM, Tools, bare, tools_of

LONGEST_LINE = 300  # characters of a byline that are looked at
LONGEST_NAME = 60  # characters
MOST_WORDS = 6  # of one name: Maria do Carmo de la Torre
MOST_NAMES = 12
LONGEST_DEGREE = 6  # letters: MD, PhD, FAND
FIRST_HAN = "\u3400"
MOST_HAN = 5  # characters of a Chinese name

_NOISE = regex.compile(
    r"(?<!\S)\S[^\s@]*+@\S(?:(?:[^\s.]++|\.(?!\w))*+\.\w++)++"
    r"|https?://\S+|www\.\S+|\(?[@＠]\w{2,}\)?|\[[^\]]{0,80}+\]|[\u2066-\u2069\u200b-\u200f\ufeff]"
)
_BRACKETS = regex.compile(r"(?:(?<!\s)\s++)?+[(（]([^()（）]*+)[)）]")
_PHOTOGRAPHER = "\ue000"  # put behind the name of one
_DIGITS = regex.compile(r"\p{N}")
_HAN = regex.compile(r"[\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}・ー·]+")
_WORD_OF_NAME = regex.compile(r"[\p{Lu}\p{Lt}\p{Lo}]|[dlLD]['’]\p{Lu}|(?:Mc|Mac)\p{Lu}|al-\p{Lu}")
_GLUED = regex.compile(
    r"(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2,}\.? \p{N}|\p{N}{1,2}[./ ])|(?<=\b\p{N}{4})(?=\p{Lu}\p{Ll}+ \p{Lu})"
)
_LABEL = regex.compile(r"(?<!\S)(?:\p{Lu}\p{Ll}++: |\p{Han}{2,6}+[:：])")
_JUNIOR = ("Jr.", "Sr.")
_ENDED = regex.compile(
    r"(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*+ \p{Lu}[\p{L}'’-]{2,}+)\. (?=\p{Lu})"
)  # what follows tells of others
_CAMEL = regex.compile(r"(?<=\p{Ll})(?=(\p{Lu}\p{Ll}{3,}+))")  # where a role may be glued to a name
_DEGREE = regex.compile(r"(?:\p{Lu}[\p{L}.]{1,5}|\p{Lu}\p{Lu}[\p{Lu}-]{0,8})")
_DOTTED = regex.compile(r"\p{L}{1,2}\.\p{L}{1,2}")
_TAIL = regex.compile(r"(?=\s|$)(?<=\p{Lu}\w*)(?:\s++\p{Ll}++)*+\s*+$")


def after_opening(text: str, words: Words) -> str | None:
    """What follows the words that open a byline, None where the text does not open like one.

    >>> from articlex.lang.words import words_of
    >>> after_opening("Bygones", words_of("en")), after_opening("By: Jane Doe", words_of("en"))
    (None, 'Jane Doe')
    """
    end = tools_of(words.vocabulary.code).opened(text)
    return text[end:] if end else None


def after_midway(text: str, words: Words) -> str | None:
    """What follows the words of a byline inside a line that opens with something else, such as a date.

    >>> from articlex.lang.words import words_of
    >>> after_midway("Nearby", words_of("en")), after_midway("8 May 2024 by Jane", words_of("en"))
    (None, 'Jane')
    """
    end = tools_of(words.vocabulary.code).opened_midway(text)
    return text[end:] if end else None


def names_in(text: str, words: Words, *, loose: bool = False) -> tuple[str, ...]:
    """The names in a byline, without roles, cities, times, addresses and the words between.

    `loose` takes what claims give as a name: a single word, a word in lower case.

    >>> from articlex.lang.words import words_of
    >>> names_in("By Jane Doe, Senior Reporter, and Li Wei | 8 May 2024, 10:15", words_of("en"))
    ('Jane Doe', 'Li Wei')
    >>> names_in("Ann Lee, PhD, and Fen Instruments, Inc.", words_of("en"))
    ('Ann Lee, PhD', 'Fen Instruments, Inc.')
    """
    tools = tools_of(words.vocabulary.code)
    return tuple(dict.fromkeys(_names(text[:LONGEST_LINE], tools, loose=loose)))[:MOST_NAMES]


def desk_in(text: str, words: Words) -> tuple[str, ...]:
    """The desk that signs where no person does.

    >>> from articlex.lang.words import words_of
    >>> desk_in("Staff Writer, 8 May 2024", words_of("en")), desk_in("the river", words_of("en"))
    (('Staff Writer',), ())
    """
    tools = tools_of(words.vocabulary.code)
    first = next(tools.parted(text[:LONGEST_LINE]))
    part = _bared(first, tools)
    if is_section_desk(first, tools):
        return (first,)
    return (part,) if bare(part) in tools.desks else ()


def is_section_desk(text: str, tools: Tools) -> bool:
    """Whether a text is a word for the newsroom and a section: `Redaktion Wirtschaft`."""
    words = text.split()
    return len(words) == 2 and words[1].isalpha() and bare(words[0]) in tools.staff and words[0].isalpha()


def _names(text: str, tools: Tools, *, loose: bool) -> Iterator[str]:
    if ". " in text and (ended := _ENDED.search(text)):
        text = text[: ended.end(1)]
    if not text.replace(" ", "").isalpha():
        text = _of_byline(text, tools) if ": " in text or "：" in text else text
        text = _GLUED.sub(" | ", _NOISE.sub(" | ", text))
        text = _BRACKETS.sub(lambda found: _of_brackets(found[1], tools), text)
    text = _CAMEL.sub(lambda found: " | " if found[1].casefold() in tools.role_words else "", text)
    last, is_desk = "", False
    for raw in tools.parted(text):
        part = "" if raw.endswith(_PHOTOGRAPHER) else _bared(raw, tools)
        is_desk = is_desk or bare(part) in tools.desks
        if part and last and (suffix := _suffix(part, raw)):
            last = f"{last}, {suffix}"
        elif part and not ((" " in last or is_desk) and (is_large_city(part) or _ends_in_role(part, tools))):
            if last:
                yield last
            part, agency = _parted_agency(part)
            last = _name(part, tools, loose=loose)
            if agency and last:
                yield last
                last = agency
    if last:
        yield last


def _ends_in_role(part: str, tools: Tools) -> bool:
    """Whether a part behind a name says what that person does: `Political Editor`."""
    words = part.casefold().split()
    return any(" ".join(words[at:]) in tools.roles for at in range(len(words)))


def _of_brackets(inner: str, tools: Tools) -> str:
    """What a byline has in brackets behind a name: an agency stays, and of photographers a sign is left."""
    if key(inner) in AGENCIES:
        return f", {inner}"
    return f"{_PHOTOGRAPHER} | " if bare(inner) in tools.pictured else " | "


def _parted_agency(part: str) -> tuple[str, str]:
    """A part, and the agency whose name of several words stands behind that of a person in it."""
    words = part.split()
    for at in range(2, len(words) - 1):
        if key(agency := " ".join(words[at:])) in AGENCIES:
            return " ".join(words[:at]), agency
    return part, ""


def _of_byline(text: str, tools: Tools) -> str:
    """A text without what stands behind labels of something else: `Author: Jane Doe Source: Fen`."""
    kept: list[str] = []
    start, is_other = 0, False
    for label in _LABEL.finditer(text):
        before = text[start : label.start()].split()
        is_editor = bool("".join((*kept, *before)).strip()) and bare(label[0]) in tools.editors
        if before and not is_editor and (before[-1] in "&+/" or before[-1] in tools.conjunctions):
            continue  # Text and Photos: Jane Doe
        if not is_other:
            kept.append(text[start : label.start()])
        start, is_other = label.start(), is_editor or tools.opened(label[0]) < len(label[0])
    return " | ".join(kept if is_other else [*kept, text[start:]])


def _bared(part: str, tools: Tools) -> str:
    """A part without the words that open a byline, and without what a date or a time begins."""
    while (rest := tools.unjoined(part)) != part or (rest := part[tools.opened(part) :]) != part:
        part = rest
    if (cut := tools.cut(part)) >= 0:
        part = _TAIL.sub("", part[:cut])
    return part.strip(TRIM if not part.rstrip().endswith(_JUNIOR) else TRIM.replace(".", ""))


def _suffix(part: str, raw: str) -> str:
    """What stands behind a comma and is of the name before it, with its full stop: a degree, the form of a company."""
    if bare(part) in COMPANY_FORMS:
        return raw.strip()
    return f"{part}{'.' * bool(_DOTTED.fullmatch(part))}" if _is_degree(part) else ""


def _is_degree(part: str) -> bool:
    return part in _JUNIOR or (
        len(part) <= LONGEST_DEGREE
        and bool(_DEGREE.fullmatch(part))
        and sum(map(str.isupper, part)) > 1
        and (key(part) not in AGENCIES)
    )


def _name(part: str, tools: Tools, *, loose: bool) -> str:
    """The part if it is a name, less the role before or after it; else nothing."""
    if key(part) in AGENCIES:
        return part
    if bare(part) in tools.desks:
        return ""
    before = _up_to_place(part, tools)
    bare_name = _without_role(before, tools, loose=loose)
    part = bare_name if bare_name != before else _without_role(part, tools, loose=loose)
    if len(part) > LONGEST_NAME or bare(part) in tools.staff or bare(part) in tools.roles:
        return ""
    unspaced = part.replace(" ", "")
    if _HAN.fullmatch(unspaced):
        return part if 2 <= len(unspaced) <= (MOST_HAN if part[0] > FIRST_HAN else LONGEST_NAME) else ""
    words = part.split()
    end = next((at for at, word in enumerate(words) if at and _ends_name(word, tools)), len(words))
    if not words or len(words) > MOST_WORDS:
        return ""
    while end > 1 and words[end - 1].casefold() in NETWORKS:
        end -= 1
    name = " ".join(words[:end])
    if not loose:
        return name if _is_persons(words[:end], tools) else ""
    return "" if len(name) < 2 or name.isdigit() or _is_prompt(words) else name


def _up_to_place(part: str, tools: Tools) -> str:
    """A part of at least two words up to the small one behind them: `Jane Doe Reporter in Oslo`."""
    words = part.split()
    end = next((at for at, word in enumerate(words) if at > 1 and _ends_name(word, tools)), len(words))
    return " ".join(words[:end])


def _is_prompt(words: list[str]) -> bool:
    """Whether words are a link's and no name: `View all posts`."""
    return len(words) > 2 and all(word.islower() and word not in PARTICLES for word in words[1:])


def _is_persons(words: list[str], tools: Tools) -> bool:
    """Whether words are two or more that begin with a capital, particles aside, and none is a common one."""
    return (
        len(words) > 1
        and bool(_WORD_OF_NAME.match(words[0]) and _WORD_OF_NAME.match(words[-1]))
        and all(
            word in PARTICLES or (_WORD_OF_NAME.match(word) and not _DIGITS.search(word)) for word in words
        )
        and not any((low := word.casefold()) in tools.stopwords and low not in PARTICLES for word in words)
    )


def _ends_name(word: str, tools: Tools) -> bool:
    """Whether a word is no part of a name: the `in` of "Jane Doe in Oslo"."""
    return (
        word.islower() and word not in PARTICLES and (word in tools.stopwords or word in tools.conjunctions)
    )


def _end_of_person(words: list[str], before_role: list[str], tools: Tools) -> int:
    """Where a person's name ends before a role whose last words are known: before other words of roles, or where the
    capitals end, as in `JANE DOE Fen Reporter`."""
    end = len(before_role)
    while end > 1 and before_role[end - 1] in tools.role_words:
        end -= 1
    if end > 2 and words[0].isupper() and words[1].isupper():
        return next((at for at in range(2, end) if words[at].istitle()), end)
    return next((at for at in range(2, end) if before_role[at] in tools.role_words), end)


def _without_role(part: str, tools: Tools, *, loose: bool) -> str:
    """A part without the role before or after a name; what is left of a claimed `Fen Staff` would be no name."""
    words = part.split()
    low = [word.casefold().strip(TRIM) for word in words]
    if len(words) > 1 and tools.role_words.issuperset(low):
        return ""
    for at in range(1, len(words)):
        if " ".join(low[at:]) in tools.roles:
            end = _end_of_person(words, low[:at], tools)
            return part if loose and end == 1 else " ".join(words[:end]).strip(TRIM)
    if is_section_desk(part, tools):
        return part
    for at in range(len(words) - 1, 0, -1):
        if " ".join(low[:at]) in tools.roles:
            return " ".join(words[at:]).strip(TRIM)
    return part
