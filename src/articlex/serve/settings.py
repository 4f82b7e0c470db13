"""What a server does, and what a request may cost."""

from __future__ import annotations

from dataclasses import dataclass, field

from articlex.batch.pool import cores
from articlex.pipeline import Pipeline
from articlex.web.addresses import Guard


@dataclass(frozen=True, slots=True)
class Settings:
    """Limits of a server, the same for every request.

    `seconds` a request may send, wait for a worker, be fetched, and be worked on, each, and its answer may stand
    still; `max_bytes` a body or a fetched page; `at_once` requests in memory until their answers are sent, of which
    `workers` are worked on. URLs are fetched only where there is a `guard`, and what that lets pass. `hosts` are the
    names that are answered to, beside localhost and addresses; `*` is any. `pipeline` stands in for articlex's own;
    its rules must stand in a module that a worker can import.
    """

    workers: int = field(default_factory=cores)
    seconds: float = 10.0
    max_bytes: int = 5_000_000
    at_once: int = 64
    guard: Guard | None = None
    hosts: tuple[str, ...] = ()
    pipeline: Pipeline | None = None
