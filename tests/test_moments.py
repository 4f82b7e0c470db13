"""Days and times as pages write them, and what is none."""

from __future__ import annotations

import pytest

from articlex.rules.head.dates.moments import iso, moment_in, moments

TIMES = [
    ("22 de mayo de 2024, 2:20 p. m.", "es"),
    ("2024.05.22. 오후 2:20", "ko"),
    ("2024년 5월 22일 오후 2시 20분", "ko"),
    ("2024年5月22日 午後2時20分", "ja"),
    ("2024年5月22日14時20分", "ja"),
    ("2024年（令和6年）5月22日 14時20分", "ja"),
    ("2024年5月22日 下午2:20", "zh"),
    ("22/05/2024 02:20 μ.μ.", "el"),
    ("22 مايو 2024 2:20 م", "ar"),
    ("22 أيار (مايو) 2024، 14:20", "ar"),
    ("22 Mayıs 2024 ÖS 2:20", "tr"),
    ("22 मई 2024, दोपहर 2:20 बजे", "hi"),
    ("२२ मई २०२४, १४:२०", "hi"),
    ("২২ মে ২০২৪, দুপুর ২:২০", "bn"),
    ("چهارشنبه ۲ خرداد ۱۴۰۳ - ۱۴:۲۰", "fa"),
    ("۱۴۰۳/۰۳/۰۲ ۱۴:۲۰", "fa"),
    ("22 พ.ค. 2567 เวลา 14:20 น.", "th"),
    ("22 พ.ค. 67 14:20", "th"),
    ("22/05/2567 14:20 น.", "th"),
    ("2024. május 22. 14:20", "hu"),
    ("2024. május 22. du. 2:20", "hu"),
    ("2024 m. gegužės 22 d. 14:20", "lt"),
    ("2024. gada 22. maijs, 14:20", "lv"),
    ("2024ko maiatzaren 22a, 14:20", "eu"),
    ("22 de maig del 2024, 14:20", "ca"),
    ("令和6年5月22日 14:20", "ja"),
    ("R6.5.22 14:20", "ja"),
    ("民國113年5月22日 14:20", "zh"),
    ("113年5月22日 14:20", "zh"),
    ("22/05/2024 às 14h20", "pt"),
    ("14:20 Uhr, 22. Mai 2024", "de"),
    ("14:20, среда, 22 мая 2024", "ru"),
    ("Op 14:20 gepubliceerd op 22 mei 2024", "nl"),
    ("May 22, 2024 at 2:20 p.m.", "en"),
    ("22° maggio 2024, 14:20", "it"),
    ("22 مئی ، 2024 14:20", "ur"),
    ("22.º de maio de 2024, 14:20", "pt"),
    ("2024/5/22(水) 14:20配信", "ja"),
    ("14:20 / 22.05.2024", "bg"),
    ("২২ মে ২০২৪, ০২:২০ পিএম", "bn"),
    ("24.05.22 14:20", "ko"),
    ("22/5-2024 kl. 14:20", "da"),
    ("May-22-2024 14:20", "en"),
    ("22/mai/2024 às 14h20", "pt"),
    ("二〇二四年五月二十二日 14:20", "zh"),
    ("令和六年五月二十二日 14:20", "ja"),
    ("配信:2024/05/22(水) 14:20", "ja"),
    ("113/05/22 14:20", "zh"),
]


@pytest.mark.parametrize(("text", "code"), TIMES)
def test_the_time_of_a_day(text: str, code: str) -> None:
    assert moment_in(text, code) == "2024-05-22T14:20:00"


ZONES = [
    ("May 22, 2024, 07:18 PM IST", "en", "19:18:00+05:30"),
    ("May 22, 2024 2:20 p.m. EDT", "en", "14:20:00-04:00"),
    ("2:20 PM ET, Wed May 22, 2024", "en", "14:20:00-04:00"),
    ("22. Mai 2024, 14:20 Uhr (MESZ)", "de", "14:20:00+02:00"),
    ("22/5/2024 14:20 (GMT+7)", "vi", "14:20:00+07:00"),
    ("Wed, 22 May 2024 14:20:05 +0530", "hi", "14:20:05+05:30"),
    ("Wed May 22 2024 15:21:41 GMT+0300 (Arabian Standard Time)", "ar", "15:21:41+03:00"),
    ("Wed May 22 15:21:41 UTC 2024", "en", "15:21:41+00:00"),
    ("2024-05-22 02:20 PM", "en", "14:20:00"),
    ("22 Mai 2024, 12:15 Uhr am Mittwoch", "de", "12:15:00"),
    ("22 May 2024, 14:20 - 15:30", "en", "14:20:00"),
    ("20240522T142000Z", "en", "14:20:00+00:00"),
    ("20240522142000", "en", "14:20:00"),
]


@pytest.mark.parametrize(("value", "code", "time"), ZONES)
def test_zones(value: str, code: str, time: str) -> None:
    assert iso(value, code) == f"2024-05-22T{time}"


def test_each_day_has_its_own_clock() -> None:
    found = moments("14:20 22/05/2024 - 15:00 23/05/2024", "es")
    assert [moment for _, _, moment in found] == ["2024-05-22T14:20:00", "2024-05-23T15:00:00"]
    found = moments("8 May 2024 10:15 | 9 May 2024", "en")
    assert [moment for _, _, moment in found] == ["2024-05-08T10:15:00", "2024-05-09"]


@pytest.mark.parametrize(
    "value",
    [
        "1970-01-01T00:00:00Z",
        "1969-12-31T19:00:00-05:00",
        "0",
        "Jan 1, 1970",
        "May 2024",
        "2024",
        "v6.5.22",
        "6/5/2",
        "20240522256199",
    ],
)
def test_no_day(value: str) -> None:
    assert iso(value) is None


def test_a_clock_is_no_year() -> None:
    assert moment_in("22.5. 14:20", "fi") is None


def test_a_value_that_names_no_day_is_not_that_of_today() -> None:
    assert iso("10:15, May 2024") is None


def test_a_month_of_two_words_with_any_space() -> None:
    assert moment_in("22 تشرين\u00a0الأول 2024", "ar") == "2024-10-22"
    assert moment_in("22 تشرين أول 2024", "ar") == "2024-10-22"
