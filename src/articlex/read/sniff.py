"""Whether a text is HTML or plain text, found out by looking."""

from __future__ import annotations

import re

_STARTS_AS_MARKUP = re.compile(rb"(?:<\?xml|<!--|<!doctype|</?[a-zA-Z][\w:-]*[\s>/])", re.IGNORECASE)
_PARTS_BLOCKS = re.compile(
    rb"</(?:p|div|html|body|head|h[1-6]|ul|ol|li|table|td|article|section|a|span)\s*>|<br\s*/?>",
    re.IGNORECASE,
)
LOOK_AT = 200_000  # bytes: a page whose first tags come later than that is text with an example in it


def is_html(text: bytes) -> bool:
    """Whether a page's text is markup.

    >>> is_html(b"Oslo. Snow fell. A <div> is a box, 3 < 4 and 5 > 4.")
    False
    >>> is_html(b"<p>Oslo") and is_html(b"Oslo<br>Snow fell")
    True
    """
    head = text.lstrip()[:LOOK_AT]
    return bool(_STARTS_AS_MARKUP.match(head) or _PARTS_BLOCKS.search(head))
