"""Names of reporters in Chinese, Japanese and Korean, which no capital and often no space sets apart."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import regex

from articlex.lang.phrases import any_of
from articlex.lang.reporters import COMPOUND_SURNAMES, REPORTERS_EAST
from articlex.lang.words import Words
from articlex.rules.head.byline.name_tools import Tools, bare, tools_of

LONGEST_LINE = 1_000  # characters of a line that are looked at
MOST_LISTED = 11  # names behind the first
_NAME = r"(?:\p{Han}{1,3}[ 　]\p{Han}{1,3}|\p{Han}{3,5}|[\p{Katakana}ー・]{4,}+|\p{Hangul}{3})"
_WITH_KANA = r"\p{Han}{1,3}[ 　]?\p{Hiragana}{2,4}"  # a name of a woman, mostly: 渡会さくら
_PARTS = r"[ 　]*+[、，,·/／][ 　]*+"
_ONE_CHINESE = rf"(?:(?:{'|'.join(COMPOUND_SURNAMES)})\p{{Han}}{{1,2}}?|\p{{Han}}{{2,3}}?)"
_CHINESE = rf"{_ONE_CHINESE}(?:[ 　、，,]{_ONE_CHINESE})*"
_OPENS = r"(?<![\p{L}\p{N}])"
_SIGNED = regex.compile(r"【(\p{Han}{3,5}|\p{Han}{1,3}[ 　]\p{Han}{1,3})((?:[、・，]\p{Han}{3,5})*)】")
_LIST = regex.compile(r"[、，,·/／・]")
_SPLIT = regex.compile(r"[、，,·/／・]|(?<=\p{Han}{2})[ 　](?=\p{Han}{2})")


@lru_cache(maxsize=32)
def _pattern(code: str) -> regex.Pattern[str] | None:
    """What matches the names beside a reporter's word in a language, None for languages without such words."""
    words = REPORTERS_EAST.get(code)
    if words is None:
        return None
    forms = []
    if words.before:
        names, sign = (_CHINESE, "?") if code == "zh" else (f"{_WITH_KANA}|{_NAME}", "")
        ends = "|".join((*words.reported, r"[^\p{L}]", "$"))
        photographer = rf"(?![ 　]*+(?:{any_of(words.pictured)})(?!\p{{L}}))" if words.pictured else ""
        forms.append(
            rf"(?:{any_of(words.before)})[ 　]*+[:：・／/|｜]{sign}[ 　]*+(?P<names>{names}){photographer}(?={ends})"
        )
    if words.behind:
        forms.append(
            rf"{_OPENS}(?P<names>{_NAME}(?:{_PARTS}{_NAME}){{0,{MOST_LISTED}}})[ 　]*+(?:{any_of(words.behind)})(?![\p{{L}}・：／])"
        )
    return regex.compile("|".join(forms))


def reporters_in(text: str, words: Words) -> tuple[str, ...]:
    """The names that stand beside a reporter's word in a short line.

    >>> from articlex.lang.words import words_of
    >>> reporters_in("来源：江边日报 记者 陈思远", words_of("zh")), reporters_in("김하늘 기자 외 1명", words_of("ko"))
    (('陈思远',), ('김하늘',))
    >>> reporters_in("周一的老桥。新华社记者 王明 摄", words_of("zh"))
    ()
    """
    tools = tools_of(words.vocabulary.code)
    pattern = _pattern(words.vocabulary.code)
    if pattern is None:
        return ()
    found = _people(
        (match["names"] for match in pattern.finditer(text[:LONGEST_LINE])),
        tools,
        split=words.vocabulary.code == "zh",
    )
    return tuple(name for name in found if name not in REPORTERS_EAST[words.vocabulary.code].reported)


def signed_by(text: str, words: Words) -> tuple[str, ...]:
    """The names that a line in brackets signs a Japanese story with.

    >>> from articlex.lang.words import words_of
    >>> signed_by("【佐伯真帆、森田一郎】", words_of("ja")), signed_by("【速報】", words_of("ja"))
    (('佐伯真帆', '森田一郎'), ())
    """
    found = _SIGNED.fullmatch(text) if words.vocabulary.code == "ja" else None
    return _people([found[1] + found[2]], tools_of("ja"), split=False) if found else ()


def _people(texts: Iterable[str], tools: Tools, *, split: bool) -> tuple[str, ...]:
    names = [
        name.strip(" 　") for text in texts for name in (_SPLIT.split(text) if split else _LIST.split(text))
    ]
    return tuple(
        dict.fromkeys(name for name in names if name and bare(name) not in tools.staff | tools.roles)
    )
