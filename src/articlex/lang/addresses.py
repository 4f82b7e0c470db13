"""Words in the addresses of pages that are no articles. Like class names they are an English of their own."""

DISCUSSIONS = frozenset(
    "forum forums thread threads topic topics viewtopic showthread discussion discussions community questions t".split()
)
LISTINGS = frozenset("category categories tag tags search archive archives collections shop products".split())
