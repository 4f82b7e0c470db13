"""A page as a container holds it."""

from __future__ import annotations

from dataclasses import dataclass, field

from articlex.errors import LimitExceeded
from articlex.page import Claim

MOST_BYTES = 20_000_000  # of a page that was packed, where no limits say less


@dataclass(frozen=True, slots=True)
class Held:
    """What a container holds: a page, or one more container.

    `url` is where it is from, `charset` what the container says of its encoding, `fetched` when it was saved
    (ISO 8601), `name` what the container calls it, `problem` why it cannot be read, `claims` what the container
    says of the page and the page may not.
    """

    content: bytes | str = field(repr=False)
    url: str | None = None
    charset: str | None = None
    fetched: str | None = None
    name: str | None = None
    problem: str | None = None
    claims: tuple[Claim, ...] = ()

    @property
    def data(self) -> bytes:
        """The content as bytes."""
        return self.content if isinstance(self.content, bytes) else self.content.encode("utf-8", "replace")


def too_large(most: int) -> LimitExceeded:
    """The error for a page that is larger unpacked than it may be."""
    return LimitExceeded(f"unpacked it is larger than {most:,} bytes")
