"""Time zones by the names that pages print after a clock. Data only: hours from UTC, after the IANA database
and the sites of the newspapers that print them."""

from __future__ import annotations

ZONES: dict[str, float] = {
    "Z": 0, "UTC": 0, "GMT": 0, "UT": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2,
    "SEČ": 1, "SELČ": 2, "EET": 2, "EEST": 3, "MSK": 3, "МСК": 3, "TRT": 3, "TSİ": 3, "EST": -5, "EDT": -4,
    "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AST": -4, "ADT": -3, "NST": -3.5,
    "NDT": -2.5, "AKST": -9, "AKDT": -8, "HST": -10, "BRT": -3, "ART": -3, "CLT": -4, "COT": -5, "PET": -5,
    "IST": 5.5, "PKT": 5, "NPT": 5.75, "GST": 4, "SGT": 8, "MYT": 8, "PHT": 8, "HKT": 8, "WIB": 7, "WITA": 8,
    "WIT": 9, "ICT": 7, "JST": 9, "KST": 9, "AWST": 8, "ACST": 9.5, "ACDT": 10.5, "AEST": 10, "AEDT": 11,
    "NZST": 12, "NZDT": 13, "WAT": 1, "CAT": 2, "SAST": 2, "EAT": 3,
}  # fmt: skip

# The same names in other countries, by the language of the page.
ELSEWHERE: dict[tuple[str, str], float] = {
    ("he", "IST"): 2,
    ("he", "IDT"): 3,
    ("bn", "BST"): 6,
    ("zh", "CST"): 8,
    ("ar", "AST"): 3,
}

# Names that mean the zone's clock of the season, on pages in English.
SEASONAL = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}
