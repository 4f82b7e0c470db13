"""What a page embeds of other hosts: films, posts, charts, maps; known by their addresses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

from articlex.parts import Embed, EmbedKind
from articlex.read.cleaning import clean

HOSTS: Mapping[str, EmbedKind] = {
    "youtube.com": "video",
    "youtube-nocookie.com": "video",
    "youtu.be": "video",
    "vimeo.com": "video",
    "dailymotion.com": "video",
    "brightcove.net": "video",
    "jwplayer.com": "video",
    "jwplatform.com": "video",
    "twitch.tv": "video",
    "rumble.com": "video",
    "streamable.com": "video",
    "bilibili.com": "video",
    "ooyala.com": "video",
    "kaltura.com": "video",
    "twitter.com": "post",
    "x.com": "post",
    "instagram.com": "post",
    "facebook.com": "post",
    "tiktok.com": "post",
    "threads.net": "post",
    "bsky.app": "post",
    "reddit.com": "post",
    "linkedin.com": "post",
    "t.me": "post",
    "vk.com": "post",
    "spotify.com": "audio",
    "soundcloud.com": "audio",
    "podcasts.apple.com": "audio",
    "acast.com": "audio",
    "megaphone.fm": "audio",
    "art19.com": "audio",
    "libsyn.com": "audio",
    "simplecast.com": "audio",
    "datawrapper.dwcdn.net": "chart",
    "flo.uri.sh": "chart",
    "flourish.studio": "chart",
    "infogram.com": "chart",
    "tableau.com": "chart",
    "google.com/maps": "map",
    "openstreetmap.org": "map",
    "documentcloud.org": "document",
    "scribd.com": "document",
}
_KNOWN = re.compile(rf"(?:^|\.)({'|'.join(map(re.escape, HOSTS))})(?:/|$)")
POST = re.compile(
    r"\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-embed\w*|text-post-media)\b"
)
"""The classes of quotes that a script turns into posts."""
_ADDRESSES = ("src", "data-src", "data-lazy-src", "cite", "data-instgrm-permalink", "data-href", "data-url")
_BY_NUMBER = (
    ("data-videoid", "https://www.youtube.com/watch?v={}"),
    ("data-tweetid", "https://twitter.com/i/status/{}"),
)


def embed_of(attributes: Mapping[str, str], base: str | None) -> Embed | None:
    """What an element embeds; None for advertisements, trackers and the page's own frames.

    >>> embed_of({"src": "//www.youtube.com/embed/x1", "title": "Snow"}, "https://fen.example/1")
    Embed(kind='video', url='https://www.youtube.com/embed/x1', host='youtube.com', title='Snow')
    >>> embed_of({"src": "https://ads.example/frame"}, None)
    """
    address = _address(attributes)
    try:
        url = urljoin(base or "https:", clean(address.strip()))
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https"):
        return None
    title = clean(" ".join(attributes.get("title", "").split())) or None
    if kind := attributes.get("media"):
        return Embed("audio" if kind == "audio" else "video", url, parts.hostname or "", title)
    place = f"{(parts.hostname or '').removeprefix('www.')}{parts.path}"
    if found := _KNOWN.search(place):
        return Embed(HOSTS[found[1]], url, found[1], title)
    return None


def _address(attributes: Mapping[str, str]) -> str:
    for name in _ADDRESSES:
        if address := attributes.get(name):
            return address
    for name, form in _BY_NUMBER:
        if number := attributes.get(name):
            return form.format(number)
    return ""
