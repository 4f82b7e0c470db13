"""Dates: `dates` has the rules, `lines` decides which day of a page is that of publication.

How a day is written: `moments` parses it, with `months` (names of months), `clocks` (the time beside it) and `calendars`
(Buddhist, Solar Hijri, Minguo, Japanese eras). A new form of a date goes into one of these four, the words that it needs
into `lang/`, and its case into `tests/test_moments.py`.
"""
