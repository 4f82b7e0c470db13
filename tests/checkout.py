"""This checkout, and the environment in which a process of its own imports it."""

from __future__ import annotations

import os
from pathlib import Path

TESTS = Path(__file__).parent
ROOT = TESTS.parent
SOURCE = ROOT / "src"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(SOURCE)}
WITH_TESTS = {**ENVIRONMENT, "PYTHONPATH": os.pathsep.join([str(SOURCE), str(TESTS)])}
