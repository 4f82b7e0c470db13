"""What mail programs put before the subject of an answer or a forwarded mail, by the language they are set to. Data
only."""

from __future__ import annotations

PREFIXES = ("re", "fw", "fwd", "aw", "wg", "tr", "rv", "antw", "sv", "vs")
