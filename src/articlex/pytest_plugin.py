"""The pytest plug-in: pages kept as tests. It needs pytest 8, and does nothing in an older one, whose runs are
not to end because articlex is installed.
"""

from __future__ import annotations

import pytest

OLDEST_PYTEST = 8

if int(pytest.__version__.partition(".")[0]) >= OLDEST_PYTEST:
    from articlex.fixtures.plugin import (
        pytest_addoption,
        pytest_collect_file,
        pytest_configure,
        pytest_runtest_makereport,
    )

    __all__ = ["pytest_addoption", "pytest_collect_file", "pytest_configure", "pytest_runtest_makereport"]
