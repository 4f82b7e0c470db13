"""A news page in parts, and a catalogue of what surrounds stories."""

from __future__ import annotations

from hypothesis import strategies as st

HEAD = '<!doctype html><html lang="en"><head><title>Snow closes the old bridge of Oslo</title></head><body>'
TITLE = "<h1>Snow closes the old bridge of Oslo</h1><p class=byline>By Ada Lund</p>"

WHO = ("The mayor", "A spokeswoman for the port", "The weather service", "Ada Lund of the university", "The police", "A plow driver",
       "The union of the tram drivers", "Her brother")  # fmt: skip
VERBS = (
    "said on Monday",
    "told reporters",
    "wrote in a statement",
    "had warned in the autumn",
    "denied again",
    "explained on the radio",
)
WHAT = (
    "that the old bridge would stay closed to all traffic until noon",
    "that the plows had been out since four in the morning, but the wind was faster",
    "how two ferries took the passengers of the trams across the fjord",
    "that schools in the western districts would open again on Wednesday",
    "why eleven cars were found in places where no street is",
    "that up to 30 centimeters of snow were to fall in the hills",
    "that nobody had been hurt, though the ice on the lake was thin",
)
SUBHEADS = ("<h2>What is closed</h2>", "<h3>Ferries instead of trams</h3>")
LIST = "<ul><li>The old bridge, in both directions</li><li>The tunnel under the castle</li><li>All lifts on the northern slopes</li></ul>"

CATALOGUE = {
    "menu": "<nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li>"
    "<li><a href=/culture>Culture</a></li><li><a href=/weather>Weather</a></li></ul></nav>",
    "breadcrumbs": '<div class="breadcrumbs"><a href=/>Home</a> › <a href=/news>News</a> › <a href=/news/oslo>Oslo</a></div>',
    "share bar": '<div class="share-bar"><a href="#">Share on Facebook</a><a href="#">Tweet</a><a href="#">Email</a></div>',
    "newsletter": '<div class="newsletter-signup"><h3>Get our newsletter</h3><p>Sign up for our free morning briefing.</p>'
    "<form><input type=email><button>Subscribe</button></form></div>",
    "related": '<aside class="related"><h3>Related stories</h3><ul><li><a href=/a>Ferry timetable changes for the winter</a></li>'
    "<li><a href=/b>Fog stops the morning flights to Bergen</a></li><li><a href=/c>Bread is dearer than ever</a></li></ul></aside>",
    "most read": '<section class="most-read"><h2>Most read</h2><ol><li><a href=/d>The bear of Fen is back</a></li>'
    "<li><a href=/e>Ten lakes to skate on this week</a></li><li><a href=/f>Council votes on the new tram line</a></li></ol></section>",
    "advertisement": '<div class="ad-slot"><span>Advertisement</span></div>',
    "consent": '<div id="cookie-banner" class="cookie-consent"><p>We use cookies to improve your experience. '
    "By continuing you accept our policy.</p><button>Accept all</button><button>Settings</button></div>",
    "comments": '<section id="comments" class="comments"><h3>Comments (2)</h3><div class="comment"><p>Same every year.</p></div>'
    '<div class="comment"><p>Well done, plow drivers!</p></div></section>',
    "login": '<div class="login"><form><label>User name</label><input><label>Password</label><input type=password>'
    "<button>Log in</button></form></div>",
    "search": '<form class="search" role="search"><label>Search</label><input name=q><button>Search</button></form>',
    "tags": '<div class="tags"><a href=/t/snow>Snow</a> <a href=/t/oslo>Oslo</a> <a href=/t/bridges>Bridges</a></div>',
    "footer": "<footer><ul><li><a href=/about>About us</a></li><li><a href=/contact>Contact</a></li><li><a href=/terms>Terms</a></li>"
    "</ul><p>© 2024 The Daily Fen. All rights reserved.</p></footer>",
    "app": '<div class="app-promo"><p>Download our app</p><a href=/app>App Store</a></div>',
    "script": "<script>var a = '<p>Snow fell on Oslo on Monday, and more.</p>'</script><noscript><img src=/pixel.gif></noscript>",
    "popup": '<div role="dialog" aria-modal="true"><p>You have read three free articles this month.</p><button>Close</button></div>',
}  # fmt: skip


NUMBER_OF_SENTENCES = len(WHO) * len(VERBS) * len(WHAT)


def sentence(number: int) -> str:
    """One of the `NUMBER_OF_SENTENCES` sentences."""
    number, who = divmod(number, len(WHO))
    number, verb = divmod(number, len(VERBS))
    return f"{WHO[who]} {VERBS[verb]} {WHAT[number]}."


def _paragraph(sentences: list[str]) -> str:
    return f"<p>{' '.join(sentences)}</p>"


def _linked(sentences: list[str]) -> str:
    return f"<p><a href=/x>{sentences[0][:9]}</a>{sentences[0][9:]} <b>{sentences[-1]}</b></p>"


def _quote(sentences: list[str]) -> str:
    return f"<blockquote>{_paragraph(sentences[:1])}</blockquote>"


@st.composite
def stories(draw: st.DrawFn) -> str:
    """A story as HTML, no sentence twice: paragraphs, subheads, lists, quotes; it opens and ends with paragraphs."""
    numbers = draw(st.lists(st.integers(0, NUMBER_OF_SENTENCES - 1), min_size=12, max_size=12, unique=True))
    sizes = draw(
        st.lists(st.integers(1, 4), min_size=4, max_size=8).filter(lambda sizes: sum(sizes) <= len(numbers))
    )
    blocks: list[str] = []
    for size in sizes:
        sentences = [sentence(numbers.pop()) for _ in range(size)]
        inside = 2 <= len(blocks) < len(sizes) - 1
        blocks.append(
            draw(st.sampled_from((_paragraph, _paragraph, _linked, _quote)))(sentences)
            if inside
            else _paragraph(sentences)
        )
    for part in draw(st.lists(st.sampled_from((*SUBHEADS, LIST)), max_size=2, unique=True)):
        blocks.insert(draw(st.integers(2, len(blocks) - 1)), part)
    return "".join(blocks)
