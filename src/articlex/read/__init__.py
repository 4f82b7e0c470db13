"""Read: bytes, text, a parsed tree or a response become a flat `Page`."""

from __future__ import annotations

from functools import partial
from typing import Any

from articlex.cleaning import clean
from articlex.errors import UnreadableInput
from articlex.lang.words import words_of
from articlex.limits import Meter
from articlex.page import Claim, Page
from articlex.read.addresses import document_base
from articlex.read.claimed_body import add_claimed_body
from articlex.read.claims import claims_of
from articlex.read.containers.held import Held
from articlex.read.containers.sniff import kind_of
from articlex.read.decode import refuse_binary, to_utf8, whole
from articlex.read.html import Watch, flatten
from articlex.read.inheritance import hand_down, prose_words
from articlex.read.language import code_of, language_of, place_of
from articlex.read.slugs import forget_slugs
from articlex.read.sniff import is_html
from articlex.read.sources import content_of, declared_by
from articlex.read.text import flatten_text
from articlex.site import Sites


def read(
    source: Any,
    *,
    url: str | None = None,
    language: str | None = None,
    meter: Meter | None = None,
    sites: Sites | None = None,
) -> Page:
    """A page from whatever holds one.

    `source` is bytes, str (content, never a path or URL), `os.PathLike`, an open file, an lxml element,
    a BeautifulSoup object, a parsel Selector, or a response with `.content`, `.body` or `.text` and
    `.url`. It is never changed. A content that is a container of one page is opened. `sites` are those whose rules
    the page may be read by.

    Raises `UnreadableInput` for anything else, for files that cannot be read and for binary data, and `SeveralPages`
    among it for a container of several, and
    `LimitExceeded` for a page that costs more than its meter allows.
    """
    held = _opened(source, meter)
    markup = _markup(held, meter.limits.max_bytes if meter else None)
    has_markup = is_html(markup)
    page_url = _address(url or held.url or "")
    made = partial(
        _html_page if has_markup else _text_page,
        url=page_url,
        language=language,
        meter=meter,
        given=held.claims,
    )
    if sites:
        from articlex.read.sites.reading import read_by_sites

        return read_by_sites(sites, made, markup, page_url, has_markup=has_markup)
    return made(markup)


def _opened(source: Any, meter: Meter | None) -> Held:
    """The content of a source; where that is a container, of the page in it."""
    most = meter.limits.max_bytes if meter else None
    content, address = content_of(source, most)
    if meter:
        meter.weigh(content)
    held = Held(content, address, declared_by(source))
    if kind_of(content):
        from articlex.read.containers.opening import page_in

        held = page_in(held, most)
        if meter:
            meter.weigh(held.content)
    return held


def _address(url: str) -> str | None:
    """Where a page is from, also one that a web archive plays back."""
    if "/http" in url:
        from articlex.read.containers.wayback import original

        url, _ = original(url)
    return clean(url) or None


def _markup(held: Held, most: int | None) -> bytes:
    """A page in UTF-8; what is binary may be brotli, which has no mark of its own."""
    content = held.content
    if isinstance(content, str):
        markup = whole(content)
        refuse_binary(markup)
        return markup
    try:
        return to_utf8(content, held.charset)
    except UnreadableInput:
        from articlex.read.containers.packed import unbrotlied

        unpacked = unbrotlied(content, most)
        if unpacked is None:
            raise
        return to_utf8(unpacked, held.charset)


def _html_page(
    markup: bytes,
    watch: Watch | None = None,
    *,
    url: str | None,
    language: str | None,
    meter: Meter | None,
    given: tuple[Claim, ...],
) -> Page:
    flat = flatten(markup, meter, watch)
    claims = [*given, *claims_of(flat.metas, flat.json_ld, flat.title)]
    code = code_of(language or "") or language_of(_claimed_language(flat.language, claims), flat.blocks)
    prose = prose_words(flat.blocks)
    if add_claimed_body(flat.blocks, flat.regions, claims, prose, markup, meter):
        prose = prose_words(flat.blocks)
    words = words_of(code)
    forget_slugs(flat.ids, flat.blocks, flat.regions, words.label)
    hand_down(flat.regions, prose)
    return Page(
        flat.blocks,
        flat.regions,
        claims,
        words,
        code,
        url,
        base=document_base(url, flat.base, claims),
        pictures=flat.pictures,
        cues=flat.cues,
        embeds=flat.embeds,
        extents=flat.extents,
        numbers=flat.numbers,
        markup=markup,
        prose=prose,
        place=place_of(flat.language),
    )


def _claimed_language(of_markup: str, claims: list[Claim]) -> str:
    """The code of the language that the page's markup, else its metadata, claims; "" where neither does."""
    claimed = (claim.value for claim in claims if claim.field == "language")
    return next((code for value in (of_markup, *claimed) if (code := code_of(value))), "")


def _text_page(
    text: bytes, *, url: str | None, language: str | None, meter: Meter | None, given: tuple[Claim, ...]
) -> Page:
    blocks, regions = flatten_text(text.decode("utf-8", "replace"), meter)
    code = code_of(language or "") or language_of("", blocks)
    return Page(
        blocks,
        regions,
        list(given),
        words_of(code),
        code,
        url,
        base=url,
        is_text=True,
        prose=prose_words(blocks),
    )
