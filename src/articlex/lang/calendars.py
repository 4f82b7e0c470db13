"""Signs and names by which days are counted in other ways than by Gregorian months. Data only."""

from __future__ import annotations

# After the year, the month, the day, the hour and the minute: 2024年5月22日 14時20分.
YEAR_SIGNS = "年년"
MONTH_SIGNS = "月월"
DAY_SIGNS = "日일"
HOUR_SIGNS = "時时點点시"
MINUTE_SIGNS = "分분"

# The digits of Chinese and Japanese, and their tens: 二〇二四年五月二十二日.
HAN_DIGITS = "〇一二三四五六七八九"
HAN_ZEROS = "零○"
HAN_TEN = "十"
HAN_NUMBERS_IN = frozenset(("zh", "ja"))

# The Gregorian year before the first of each era: 令和6年 is 2024.
ERAS = {
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "大正": 1911,
    "明治": 1867,
    "中華民國": 1911,
    "民國": 1911,
    "民国": 1911,
}
# The same in short, R6.5.22, on pages in Japanese.
ERA_LETTERS = {"R": 2018, "H": 1988, "S": 1925}
ERA_LETTERS_IN = frozenset(("ja",))
# The first year of an era.
FIRST_OF_ERA = "元"
# What a year of three digits counts from, on pages in Chinese: 113年5月22日.
MINGUO = 1911
MINGUO_IN = frozenset(("zh",))

# Languages whose pages write a year of two digits first: 24.05.22.
YEAR_FIRST_IN = frozenset(("ko", "ja", "zh"))

# Languages whose pages shorten the Buddhist year to two digits: 22 พ.ค. 67 is 2567, our 2024.
BUDDHIST_IN_SHORT = frozenset(("th",))

# English as written where 12/05/2024 is the twelfth of May, and the places where it is the fifth of December.
DAY_FIRST = "en-gb"
MONTH_FIRST_IN = frozenset(("us", "ca", "ph"))
