"""Which language a page is in: its own word for it, else a count of short words."""

from __future__ import annotations

from collections import Counter

from articlex.lang import LANGUAGES, spoken
from articlex.page import PageBlock

UNDETERMINED = "und"
LOOK_AT = 400  # words of running text: enough to tell, cheap to count
LEAST_HITS = 8
_LONG_BLOCK = 20  # words: chrome is short and often English
_ALIASES = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "cn": "zh", "jp": "ja", "kr": "ko", "gr": "el"}


def code_of(claimed: str) -> str:
    """ISO 639-1 from what pages write.

    >>> code_of("en-US"), code_of("DE_de"), code_of("nb"), code_of("klingon")
    ('en', 'de', 'no', '')
    """
    code = claimed.strip().lower().replace("_", "-").partition("-")[0]
    code = _ALIASES.get(code, code)
    return code if len(code) == 2 and code.isascii() and code.isalpha() else ""


def counted(blocks: list[PageBlock]) -> str:
    """The language whose short words are most frequent in the long blocks, or `und`."""
    tokens: Counter[str] = Counter()
    taken = 0
    for block in blocks:
        if block.words >= _LONG_BLOCK and taken < LOOK_AT:
            text = block.text[:2000].lower()
            parts = text.split()
            tokens.update(parts)
            if block.words > len(parts):
                tokens.update(text)
            taken += block.words
    hits = {code: sum(tokens[word] for word in spoken(code).stopwords) for code in LANGUAGES}
    best = max(hits, key=lambda code: hits[code])
    return best if hits[best] >= LEAST_HITS else UNDETERMINED
