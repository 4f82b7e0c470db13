"""What a page embeds of other hosts: films, posts, charts, maps; known by their addresses."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import urljoin, urlsplit

from articlex.cleaning import clean
from articlex.parts import Embed, EmbedKind

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
    "brid.tv": "video",
    "wistia.net": "video",
    "wistia.com": "video",
    "loom.com": "video",
    "ted.com": "video",
    "odysee.com": "video",
    "rutube.ru": "video",
    "ok.ru": "video",
    "tv.naver.com": "video",
    "v.qq.com": "video",
    "youku.com": "video",
    "nicovideo.jp": "video",
    "archive.org/embed": "video",
    "facebook.com/plugins/video.php": "video",
    "vk.com/video_ext.php": "video",
    "giphy.com": "post",
    "imgur.com": "post",
    "pinterest.com": "post",
    "tumblr.com": "post",
    "mastodon.social": "post",
    "threads.com": "post",
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
    "podbean.com": "audio",
    "buzzsprout.com": "audio",
    "audioboom.com": "audio",
    "omny.fm": "audio",
    "podigee.io": "audio",
    "ivoox.com": "audio",
    "mixcloud.com": "audio",
    "deezer.com": "audio",
    "datawrapper.dwcdn.net": "chart",
    "flo.uri.sh": "chart",
    "flourish.studio": "chart",
    "infogram.com": "chart",
    "tableau.com": "chart",
    "knightlab.com": "chart",
    "everviz.com": "chart",
    "google.com/maps": "map",
    "maps.google.com": "map",
    "arcgis.com": "map",
    "openstreetmap.fr": "map",
    "openstreetmap.org": "map",
    "documentcloud.org": "document",
    "scribd.com": "document",
    "issuu.com": "document",
    "slideshare.net": "document",
    "docs.google.com": "document",
    "drive.google.com": "document",
}
_KNOWN = re.compile(rf"(?:^|\.)({'|'.join(map(re.escape, sorted(HOSTS, key=len, reverse=True)))})(?:/|$)")
_BUTTON = re.compile(
    r"/plugins/(?:like|page|share|follow|comments|send|group)|_button\b|/share\b|/intent/|/sharer"
)
_FEDIVERSE = re.compile(r"/@[\w.@-]+/\d+(?:/embed)?/?")
_POST_PATH = re.compile(
    r"/(?:status|statuses|post|posts|p|reel|video|videos|comments|a|gallery)/|/@[\w.@-]+/\d+"
)
_ADDRESSES = (
    "src", "data-src", "data-lazy-src", "cite", "data-instgrm-permalink", "data-text-post-permalink", "data-href",
    "data-url", "data-embed-url", "data-oembed-url",
)  # fmt: skip
_BY_NUMBER = (
    (("data-videoid",), "https://www.youtube.com/watch?v={}"),
    (("videoid",), "https://www.youtube.com/watch?v={}"),
    (("data-tweetid",), "https://twitter.com/i/status/{}"),
    (("data-shortcode",), "https://www.instagram.com/p/{}/"),
    (
        ("data-account", "data-video-id"),
        "https://players.brightcove.net/{}/default_default/index.html?videoId={}",
    ),
)
_STILLS: Sequence[tuple[re.Pattern[str], EmbedKind, str]] = (
    (
        re.compile(r"//(?:i\d?\.ytimg|img\.youtube)\.com/(?:vi|vi_webp|an_webp)/([\w-]{6,})/"),
        "video",
        "https://www.youtube.com/watch?v={}",
    ),
    (re.compile(r"//datawrapper\.dwcdn\.net/(\w+)/"), "chart", "https://datawrapper.dwcdn.net/{}/"),
    (
        re.compile(r"//public\.flourish\.studio/((?:visualisation|story)/\d+)/"),
        "chart",
        "https://flo.uri.sh/{}/embed",
    ),
)
"""The pictures that hosts give of what they show: a film's first, a chart for those without scripts."""
_FLOURISH = re.compile(r"(?:visualisation|story)/\d+")


def embed_of(attributes: Mapping[str, str], base: str | None, links: Sequence[str] = ()) -> Embed | None:
    """What an element embeds; None for advertisements, trackers, buttons and the page's own frames. One of the links
    in a post is the post's address, where no attribute has it.

    >>> embed_of({"src": "//www.youtube.com/embed/x1", "title": "Snow"}, "https://fen.example/1")
    Embed(kind='video', url='https://www.youtube.com/embed/x1', host='youtube.com', title='Snow')
    >>> embed_of({"src": "https://ads.example/frame"}, None)
    """
    address = _address(attributes) or next(filter(_POST_PATH.search, links), "")
    try:
        url = urljoin(base or "https:", clean(address.strip()))
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https"):
        return None
    given = attributes.get("title") or attributes.get("data-title", "")
    title = clean(" ".join(given.split())) or None
    if kind := attributes.get("media"):
        return Embed("audio" if kind == "audio" else "video", url, parts.hostname or "", title)
    place = f"{(parts.hostname or '').removeprefix('www.')}{parts.path}"
    if found := _KNOWN.search(place):
        return (
            None
            if _BUTTON.search(parts.path)
            else Embed(HOSTS[found[1]], url, found[1].partition("/")[0], title)
        )
    if _FEDIVERSE.fullmatch(parts.path):
        return Embed("post", url, parts.hostname or "", title)
    return None


def embed_pictured(url: str, title: str | None) -> tuple[str, Embed] | None:
    """What a picture of a host stands for, after the name that it has there; None for other pictures.

    >>> embed_pictured("https://i.ytimg.com/vi/x1y2z3/hqdefault.jpg", None)
    ('x1y2z3', Embed(kind='video', url='https://www.youtube.com/watch?v=x1y2z3', host='youtube.com', title=None))
    """
    for still, kind, form in _STILLS:
        if found := still.search(url):
            host = (urlsplit(form).hostname or "").removeprefix("www.")
            return found[1].rpartition("/")[2], Embed(kind, form.format(found[1]), host, title)
    return None


def _address(attributes: Mapping[str, str]) -> str:
    for name in _ADDRESSES:
        if (address := attributes.get(name)) and not address.startswith("about:"):
            return f"https://flo.uri.sh/{address}/embed" if _FLOURISH.fullmatch(address) else address
    for names, form in _BY_NUMBER:
        if all(attributes.get(name) for name in names):
            return form.format(*(attributes[name] for name in names))
    if "infogram-embed" in attributes.get("class", "") and (chart := attributes.get("data-id")):
        return f"https://e.infogram.com/{chart}"
    return ""
