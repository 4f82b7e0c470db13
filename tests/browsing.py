"""A headless Chromium for tests that look at pages as people do: one for the whole session."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.remote.command import Command

CHROMIUM, DRIVER = ("chromium", "chromium-browser"), ("chromedriver",)
SWITCHES = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage --hide-scrollbars"
)
DESKTOP, PHONE = (1360, 860), (390, 844)
LOGS = ("browser", "performance")


class Browser(Chrome):
    """Chromium, and what it logged of a page."""

    def show(self, page: Path | str, size: tuple[int, int] = DESKTOP, theme: str = "light") -> None:
        """Open a file or an address anew, in a window of a size, for somebody who likes it light or dark."""
        width, height = size
        screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": size == PHONE}
        preference = {"features": [{"name": "prefers-color-scheme", "value": theme}]}
        self.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
        self.execute_cdp_cmd("Emulation.setEmulatedMedia", preference)
        self.get("about:blank")
        for log in LOGS:
            self.logged(log)
        self.get(page if isinstance(page, str) else page.as_uri())

    def logged(self, kind: str) -> list[dict[str, str]]:
        """What a log holds that nobody has read yet."""
        entries: list[dict[str, str]] = self.execute(Command.GET_LOG, {"type": kind})["value"]
        return entries

    def complaints(self) -> list[str]:
        """What the console said since a page was opened: errors and warnings."""
        return [entry["message"] for entry in self.logged("browser")]

    def requests(self) -> list[str]:
        """The addresses that a page, itself first, asked for and was not refused."""
        events = [json.loads(entry["message"])["message"] for entry in self.logged("performance")]
        asked = {
            event["params"]["requestId"]: event["params"]["request"]["url"]
            for event in events
            if event["method"] == "Network.requestWillBeSent"
        }
        for event in events:
            if event["params"].get("blockedReason") == "csp":
                del asked[event["params"]["requestId"]]
        return list(asked.values())


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Chromium, headless. Skips where it is not installed."""
    chromium, driver = (next(filter(None, map(shutil.which, names)), None) for names in (CHROMIUM, DRIVER))
    if not chromium or not driver:
        pytest.skip("needs a browser: apt-get install chromium chromium-driver")
    options = ChromeOptions()
    options.binary_location = chromium
    for switch in (*SWITCHES.split(), f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", dict.fromkeys(LOGS, "ALL"))
    started = Browser(options, Service(driver))
    yield started
    started.quit()
