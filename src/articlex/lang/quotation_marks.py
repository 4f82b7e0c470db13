"""The marks that browsers set around `<q>`: outer pair, inner pair, by language, as CLDR has them."""

from __future__ import annotations

from collections.abc import Mapping

DEFAULT = "“”‘’"

MARKS: Mapping[str, str] = {
    "ar": "”“’‘",
    "bg": "„“’’",
    "cs": "„“‚‘",
    "da": "“”‘’",
    "de": "„“‚‘",
    "el": "«»“”",
    "es": "«»“”",
    "fa": "«»‹›",
    "fi": "””’’",
    "fr": "«»«»",
    "he": "””’’",
    "hu": "„”»«",
    "it": "«»“”",
    "ja": "「」『』",
    "no": "«»‘’",
    "nb": "«»‘’",
    "pl": "„”«»",
    "pt": "“”‘’",
    "ro": "„”«»",
    "ru": "«»„“",
    "sv": "””’’",
    "uk": "«»„“",
}


def quotation_marks(language: str, depth: int) -> tuple[str, str]:
    """What opens and what closes a quotation that lies in `depth` others.

    >>> quotation_marks("de-AT", 0), quotation_marks("", 1)
    (('„', '“'), ('‘', '’'))
    """
    marks = MARKS.get(language[:2].lower(), DEFAULT)
    first = 2 * (depth % 2)
    return marks[first], marks[first + 1]
