"""The report: an explanation as one HTML file that needs nothing else, and can run nothing else."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template

from articlex.article import Article
from articlex.parts import Caption
from articlex.report.data import Explains, as_json

SCRIPTS = ("elements", "history", "blocks", "article", "filter", "tables", "controls")
FRAME_HEIGHT = "42rem"  # in a notebook


def report(explanation: Explains) -> str:
    """An explanation as a whole HTML document.

    What the page says arrives as escaped text or as JSON, which a browser never runs; a policy in the
    document allows its own script and style by their hash, and neither images nor requests.
    """
    script, style = _script(), _style()
    article = explanation.article
    return Template(_part("template.html")).substitute(
        title=escape(article.headline or "No headline"),
        language=escape(article.language if article.language != "und" else ""),
        script_hash=_hash(script),
        style_hash=_hash(style),
        script=script,
        style=style,
        article=_shown(article),
        data=as_json(explanation),
    )


def framed(explanation: Explains) -> str:
    """The report as an `<iframe>` that keeps it apart from the document around it, as in a notebook."""
    return (
        f'<iframe title="articlex explains" sandbox="allow-scripts" srcdoc="{escape(report(explanation))}" '
        f'style="width: 100%; height: {FRAME_HEIGHT}; border: 0"></iframe>'
    )


def hashes() -> tuple[str, str]:
    """The hashes of the script and the style of every report, which the policy of a page that frames one allows."""
    return _hash(_script()), _hash(_style())


def _script() -> str:
    return "\n".join(_part(f"script/{name}.js") for name in SCRIPTS)


def _style() -> str:
    return _part("report.css")


def _shown(article: Article) -> str:
    """The article with an icon in place of each picture, since a report asks the network for nothing."""
    body = tuple(
        replace(block, figure=_named(block.figure)) if block.figure else block for block in article.body
    )
    captions = tuple(map(_named, article.captions))
    return replace(article, body=body, captions=captions).to_html()


def _named(picture: Caption) -> Caption:
    """A picture without its address, and with a caption in any case."""
    has_text = picture.text or picture.credit
    return replace(picture, text=picture.text if has_text else picture.alt or "", image=None)


def _part(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _hash(text: str) -> str:
    """The hash of a script or style as a Content-Security-Policy has it."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
