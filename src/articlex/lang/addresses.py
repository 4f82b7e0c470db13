"""Words in the addresses of pages that are no articles. Like class names they are an English of their own."""

DISCUSSIONS = frozenset(
    "forum forums thread threads topic topics viewtopic showthread discussion discussions community questions t".split()
)
LISTINGS = frozenset("category categories tag tags search archive archives collections shop products".split())

# Words of a host or of any part of an address.
FORUM_WORDS = (DISCUSSIONS - {"t"}) | frozenset(
    "communities discuss board boards question answers qa".split()
)
SHOP_WORDS = frozenset("shop store product products item items buy sku p dp".split())
GUIDE_WORDS = frozenset(
    "docs doc documentation help support guide guides manual reference api wiki learn tutorial kb faq developer"
    " developers".split()
)

# Parts of an address, and names of programs, that lead to the page of a forum's member.
MEMBER_PLACES = ("member", "members", "user", "users", "u", "profile", "profiles")
MEMBER_PROGRAMS = ("memberlist.php", "member.php", "profile.php")
