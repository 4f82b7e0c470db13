"""Which scripts the languages are written in. Data only."""

from __future__ import annotations

# First and last letter of each script's blocks in Unicode; everything else that is a letter is Latin.
RANGES: tuple[tuple[int, int, str], ...] = (
    (0x0000, 0x036F, "Latin"), (0x0370, 0x03FF, "Greek"), (0x0400, 0x052F, "Cyrillic"), (0x0530, 0x058F, "Armenian"),
    (0x0590, 0x05FF, "Hebrew"), (0x0600, 0x06FF, "Arabic"), (0x0750, 0x077F, "Arabic"),
    (0x0900, 0x097F, "Devanagari"), (0x0980, 0x09FF, "Bengali"), (0x0B80, 0x0BFF, "Tamil"),
    (0x0C00, 0x0C7F, "Telugu"), (0x0E00, 0x0E7F, "Thai"), (0x10A0, 0x10FF, "Georgian"),
    (0x1100, 0x11FF, "Hangul"), (0x1200, 0x137F, "Ethiopic"), (0x1F00, 0x1FFF, "Greek"),
    (0x3040, 0x30FF, "Kana"), (0x3400, 0x9FFF, "Han"), (0xAC00, 0xD7AF, "Hangul"),
    (0xFB50, 0xFDFF, "Arabic"), (0xFE70, 0xFEFF, "Arabic"),
)  # fmt: skip

# The languages of each script that we have words for, the most frequent on the web first.
WRITTEN_IN: dict[str, tuple[str, ...]] = {
    "Greek": ("el",),
    "Cyrillic": ("ru", "uk", "bg", "sr", "mk", "kk", "az"),
    "Armenian": ("hy",),
    "Hebrew": ("he",),
    "Arabic": ("ar", "fa", "ur"),
    "Devanagari": ("hi", "mr", "ne"),
    "Bengali": ("bn",),
    "Tamil": ("ta",),
    "Telugu": ("te",),
    "Thai": ("th",),
    "Georgian": ("ka",),
    "Hangul": ("ko",),
    "Ethiopic": ("am",),
    "Kana": ("ja",),
    "Han": ("zh",),
}
# Those of them that are written in Latin letters as well.
ALSO_LATIN = frozenset(("sr", "az", "kk"))

# Letters of a language's own script that a text in it has only in foreign names, by the language: what tells it from its
# neighbours.
NOT_IN: dict[str, str] = {
    "ru": "іїєґјљњћђџѓќѕўәғқңөұүһ",
    "uk": "ыэъёјљњћђџѓќѕўәғқңөұүһ",
    "bg": "ыэёіїєґјљњћђџѓќѕўәғқңөұүһ",
    "sr": "йщъыьэюяёіїєґѓќѕўәғқңөұүһ",
    "mk": "йщъыьэюяёіїєґћђўәғқңөұүһ",
    "kk": "їєґјљњћђџѓќѕў",
    "ar": "پچژگٹڈڑںے",
    "fa": "ةٹڈڑںےہ",
    "ur": "ة",
    "es": "àèìòùâêîôûïëçãõ",
    "ca": "áñãõìùâêîôûë",
    "gl": "ãõçâêô",
    "pt": "ñèìòù",
    "fr": "áíóúñãõìò",
    "it": "áâêîôûãõçñëïüöä",
    "sv": "æøõ",
    "da": "äöõ",
    "no": "äöõ",
    "fi": "æøõ",
    "et": "æøå",
    "cs": "ľĺŕôäąęłő",
    "sk": "ěřůąęłő",
    "tr": "ə",
}
# Letters that no text in a language is without.
ALWAYS_IN: dict[str, str] = {"ru": "ы", "uk": "і", "bg": "ъ", "ur": "ے"}
