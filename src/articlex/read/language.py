"""Which language a page is in: its own word for it where its text does not gainsay that, else a count."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from articlex.errors import WrongArgument
from articlex.lang import LANGUAGES, own_vocabulary
from articlex.lang.codes import CODES
from articlex.lang.scripts import ALSO_LATIN, RANGES, WRITTEN_IN
from articlex.page import PageBlock
from articlex.read.alphabets import letters_contradict

UNDETERMINED = "und"
LOOK_AT = 400  # words of running text: enough to decide, cheap to count
LEAST_HITS = 8
SURE_LETTERS = 1_000  # of running text, in which so many short words leave no doubt
SURE_SHARE = (
    0.15  # of its words: those of a language that had three times as many would be nearly half of all
)
CLEAR_HITS = 40  # short words by which a text is clearly in another language than the page claims
FEW_HITS = 5  # short words that decide where hardly one is of any other language
FEW_HITS_SHARE = 0.08  # of all words, then
TIMES_NEXT = 2  # as many as the next language has, then
MOST_BY_CHANCE = 0.03  # of all words of a text, short words of a language that it is not in
DEFAULT = "en"  # what templates claim until somebody changes it
CLEAR_HITS_OF_DEFAULT = 12
ENOUGH_WORDS = 50  # of a text by which a page is not believed that somebody gave a language
CLEAR_SHARE = 0.12  # of all words; a text in a language that we have no words for has fewer
TIMES_CLEARER = 3  # as many short words as the claimed language has, or more
TIMES_CLEARER_THAN_DEFAULT = 2
LETTERS = 400  # of running text, by which its script is known
LEAST_TEXT = 100  # characters of running text that show a script
LATIN = "Latin"
FOREIGN_SHARE = 0.3  # of all signs, letters of another script than Latin in a text that is written in it
FIRST_UNSPACED = "\u0e00"  # the scripts that do not part words stand from here on in Unicode
KANA_SHARE = 0.05  # of Japanese text, at least; Chinese has none
_LONG_BLOCK = 20  # words: furniture is short and often English
_LONG_TEXT = 110  # characters that show as much, where words are long
_SHORTER_BLOCK = 10  # words, where a page has little text in long blocks
_ALIASES = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "cn": "zh", "jp": "ja", "kr": "ko", "gr": "el",
            "fil": "tl"}  # fmt: skip
_FOREIGN = re.compile(r"[^\W\d_\u0000-\u024f]|[\u0900-\u0e7f]")  # vowel signs are letters of their script
_STARTS = [start for start, _, _ in RANGES]
_ELSEWHERE = {code for codes in WRITTEN_IN.values() for code in codes} - ALSO_LATIN
_IN_LATIN = tuple(code for code in LANGUAGES if code not in _ELSEWHERE)


def expect_language(text: str) -> str:
    """The language. Raises `WrongArgument` for a text that is no code of one, nor says that it is not known."""
    if code_of(text) not in CODES and text != UNDETERMINED:
        raise WrongArgument(f"{text!r:.80} is no code of ISO 639-1, such as en or de")
    return text


def code_of(claimed: str) -> str:
    """ISO 639-1 from what pages write.

    >>> code_of("en-US"), code_of("DE_de"), code_of("nb"), code_of("klingon")
    ('en', 'de', 'no', '')
    """
    code = claimed.strip().lower().replace("_", "-").partition("-")[0]
    code = _ALIASES.get(code, code)
    return code if len(code) == 2 and code.isascii() and code.isalpha() else ""


def place_of(claimed: str) -> str:
    """The country of a language as pages write it, ISO 3166-1 in lower case.

    >>> place_of("en-GB"), place_of("en_US"), place_of("zh-Hans"), place_of("en")
    ('gb', 'us', '', '')
    """
    place = claimed.strip().lower().replace("_", "-").rpartition("-")[2]
    return place if len(place) == 2 and "-" in claimed.replace("_", "-") and place.isalpha() else ""


def language_of(claimed: str, blocks: list[PageBlock]) -> str:
    """The language of a text: the claimed one, unless its script or a clear count of its words gainsays that.

    `claimed` is a code, or "" where nothing is claimed. Gives `und` where nothing shows it.
    """
    texts = _running_text(blocks)
    text = " ".join(texts)
    believed = not letters_contradict(claimed, text)
    if claimed in LANGUAGES and believed and _is_surely(claimed, text):
        return claimed
    script = script_of(text)
    possible = WRITTEN_IN.get(script, _IN_LATIN)
    if claimed and (claimed not in LANGUAGES or not script or possible == (claimed,)):
        return claimed
    count = _Count(texts, unspaced=script != LATIN)
    if claimed in possible:
        if not believed:
            return _another(claimed, possible, count, text)
        mine = count.of(claimed)
        best = max(possible, key=count.of)
        is_default = claimed == DEFAULT
        is_long = is_default or count.words >= ENOUGH_WORDS
        by_chance = is_long and mine <= MOST_BY_CHANCE * count.words
        least = CLEAR_HITS_OF_DEFAULT if is_default or by_chance else CLEAR_HITS
        times = TIMES_CLEARER_THAN_DEFAULT if is_default else TIMES_CLEARER
        clear = max(least, CLEAR_SHARE * count.words, times * mine)
        stands_out = by_chance and count.stands_out(best, possible)
        if count.of(best) >= clear or stands_out or (is_long and count.prefers(best, claimed)):
            return best
        return claimed
    best = max(possible, key=count.of)
    if len(possible) == 1 or count.of(best) >= LEAST_HITS or count.stands_out(best, possible):
        return best
    return claimed if script == LATIN and claimed else UNDETERMINED


def _another(claimed: str, possible: Sequence[str], count: _Count, text: str) -> str:
    """The language of a text that is not in the one that it claims: the one with most short words whose letters fit."""
    others = [code for code in possible if code != claimed and not letters_contradict(code, text)]
    best = max(others, key=count.of, default=claimed)
    return best if count.of(best) >= LEAST_HITS or count.stands_out(best, others) else claimed


def script_of(text: str) -> str:
    """The script of most letters of a text's beginning; "" where there are too few.

    >>> script_of("short"), script_of("Снег закрыл мост в Осло. " * 5), script_of("雪で橋が閉鎖された。" * 12)
    ('', 'Cyrillic', 'Kana')
    """
    if len(text) < LEAST_TEXT:
        return ""
    start = text[:LETTERS]
    foreign = _FOREIGN.findall(start)
    if len(foreign) < FOREIGN_SHARE * len(start):
        return LATIN
    scripts = Counter(map(_script, foreign))
    if scripts["Kana"] > KANA_SHARE * len(foreign):
        return "Kana"
    return scripts.most_common(1)[0][0]


def _is_surely(code: str, text: str) -> bool:
    """Whether a short look finds enough of a language's short words."""
    words = text[:SURE_LETTERS].lower().split()
    hits = sum(map(_telling_words(code).__contains__, words))
    return hits >= max(LEAST_HITS, SURE_SHARE * len(words))


@lru_cache(maxsize=128)
def _telling_words(code: str) -> frozenset[str]:
    """The short words of a language without single letters such as `a`, which are words of many."""
    return frozenset(word for word in _short_words(code) if len(word) > 1 or not word.isascii())


@lru_cache(maxsize=128)
def _short_words(code: str) -> frozenset[str]:
    """The short words that identify a language, ready to be looked up."""
    return frozenset(own_vocabulary(code).stopwords)


def _script(letter: str) -> str:
    _, last, script = RANGES[bisect_right(_STARTS, ord(letter)) - 1]
    return script if ord(letter) <= last else LATIN


def _running_text(blocks: list[PageBlock]) -> list[str]:
    """The beginnings of the first long blocks."""
    texts: list[str] = []
    for least in (_LONG_BLOCK, _SHORTER_BLOCK):
        texts.clear()
        taken = 0
        for block in blocks:
            if block.words >= least or len(block.text) >= _LONG_TEXT:
                texts.append(block.text[:2000])
                taken += block.words
                if taken >= LOOK_AT:
                    break
        if sum(map(len, texts)) >= LETTERS:
            break
    return texts


class _Count:
    """The words of some texts, and the letters of those that do not part words, ready to be counted."""

    def __init__(self, texts: list[str], *, unspaced: bool) -> None:
        self._tokens: Counter[str] = Counter()
        self.words = 0
        for text in texts:
            low = text.lower()
            parts = low.split()
            self.words += len(parts)
            self._tokens.update(parts)
            if unspaced:
                self._tokens.update(letter for letter in low if letter >= FIRST_UNSPACED)

    def of(self, code: str) -> int:
        """How many short words of a language stand in the texts."""
        return sum(map(self._tokens.__getitem__, _short_words(code) & self._tokens.keys()))

    def prefers(self, best: str, claimed: str) -> bool:
        """Whether many words are those of one language that another has not, and hardly any the other way round."""
        one, other = _short_words(best), _short_words(claimed)
        ours, theirs = (
            sum(map(self._tokens.__getitem__, words & self._tokens.keys()))
            for words in (one - other, other - one)
        )
        return ours >= max(LEAST_HITS, CLEAR_SHARE * self.words) and theirs <= MOST_BY_CHANCE * self.words

    def stands_out(self, code: str, possible: Sequence[str]) -> bool:
        """Whether a language has the few short words of a text, and no other has half as many."""
        hits = self.of(code)
        least = max(FEW_HITS, FEW_HITS_SHARE * self.words)
        return hits >= least and all(TIMES_NEXT * self.of(one) <= hits for one in possible if one != code)
