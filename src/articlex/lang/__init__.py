"""The words of each language, as data. Rules never spell a word: they ask `page.words`.

A language is one module with one literal, `VOCABULARY`. Every entry is written as a page shows it, in
lower case, without the colon or full stop that may follow. `vocabulary("de")` is German laid over
English (chrome is often English); `vocabulary("und")` is the union of all.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, fields
from functools import lru_cache

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "hu", "ro",
             "tr", "ru", "uk", "bg", "el", "ar", "fa", "he", "hi", "bn", "id", "vi", "th", "zh", "ja", "ko",
             "is", "sk", "sr", "hr", "sl", "lt", "lv", "et", "ca", "gl", "eu", "ga", "cy", "mk", "sq", "az", "kk",
             "ka", "hy", "ur", "ta", "te", "mr", "ne", "ms", "tl", "sw", "am", "so", "zu")  # fmt: skip


Months = tuple[tuple[str, ...], ...]
"""The names of each of the twelve months, from the first on: full, inflected and short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What pages in one language say around a story.

    Three ways to match, told by the first word of a field's name:

    - `labels_…`: the whole block is this text (case, surrounding punctuation and counters aside);
    - `openings_…`: a short block begins with this text;
    - `phrases_…`: a short block contains this text.

    The rest are words of the field's own kind.
    """

    code: str
    stopwords: tuple[str, ...] = ()

    labels_navigation: tuple[str, ...] = ()
    labels_sharing: tuple[str, ...] = ()
    labels_related: tuple[str, ...] = ()
    labels_comments: tuple[str, ...] = ()
    labels_promotion: tuple[str, ...] = ()
    labels_consent: tuple[str, ...] = ()
    labels_legal: tuple[str, ...] = ()
    labels_advertising: tuple[str, ...] = ()
    labels_widget: tuple[str, ...] = ()
    labels_weather: tuple[str, ...] = ()

    openings_related: tuple[str, ...] = ()
    openings_promotion: tuple[str, ...] = ()
    openings_advertising: tuple[str, ...] = ()
    openings_legal: tuple[str, ...] = ()
    openings_correction: tuple[str, ...] = ()
    openings_editors_note: tuple[str, ...] = ()
    openings_sign_off: tuple[str, ...] = ()
    openings_tags: tuple[str, ...] = ()
    openings_credit: tuple[str, ...] = ()
    closings_credit: tuple[str, ...] = ()
    openings_byline: tuple[str, ...] = ()
    openings_published: tuple[str, ...] = ()
    openings_modified: tuple[str, ...] = ()

    phrases_navigation: tuple[str, ...] = ()
    phrases_sharing: tuple[str, ...] = ()
    phrases_related: tuple[str, ...] = ()
    phrases_comments: tuple[str, ...] = ()
    phrases_promotion: tuple[str, ...] = ()
    phrases_appeal: tuple[str, ...] = ()
    phrases_consent: tuple[str, ...] = ()
    phrases_legal: tuple[str, ...] = ()
    phrases_widget: tuple[str, ...] = ()
    phrases_contributors: tuple[str, ...] = ()
    phrases_caption_widget: tuple[str, ...] = ()

    conjunctions: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    staff_bylines: tuple[str, ...] = ()
    reading_time: tuple[str, ...] = ()
    ago: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    before_noon: tuple[str, ...] = ()
    after_noon: tuple[str, ...] = ()
    at_night: tuple[str, ...] = ()

    months: Months = ()
    solar_months: Months = ()

    @property
    def month_names(self) -> tuple[str, ...]:
        """Every name of a month."""
        return tuple(name for names in (*self.months, *self.solar_months) for name in names)


_GROUPS = tuple(f.name for f in fields(Vocabulary) if f.name not in ("code", "months", "solar_months"))


@lru_cache(maxsize=64)
def vocabulary(language: str) -> Vocabulary:
    """The words for a page in `language` (ISO 639-1): that language over English, or for `und`
    and unknown codes the union of all."""
    code = language.lower().partition("-")[0].partition("_")[0]
    codes = dict.fromkeys((code, "en")) if code in LANGUAGES else LANGUAGES
    parts = [own_vocabulary(code) for code in codes]
    return Vocabulary(
        code=code if code in LANGUAGES else "und",
        **{g: tuple(dict.fromkeys(word for p in parts for word in getattr(p, g))) for g in _GROUPS},
        months=_united([p.months for p in parts]),
        solar_months=_united([p.solar_months for p in parts if p.solar_months]),
    )


def _united(calendars: list[Months]) -> Months:
    """The names of each month in several languages."""
    return tuple(
        tuple(dict.fromkeys(name for names in month for name in names))
        for month in zip(*calendars, strict=True)
    )


@lru_cache(maxsize=len(LANGUAGES))
def own_vocabulary(code: str) -> Vocabulary:
    """One language alone, as its module has it."""
    words: Vocabulary = importlib.import_module(f"articlex.lang.{code}").VOCABULARY
    return words
