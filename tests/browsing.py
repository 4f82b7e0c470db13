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
SCREENSHOTS = Path(__file__).parents[1] / "build/screenshots"
READABLE = 4.5  # contrast of text, after WCAG 2 AA
CONTRAST = """
const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
function pixel(colors) {
  canvas.clearRect(0, 0, 1, 1);
  for (const color of colors) { canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}
function luminance(rgb) {
  const [r, g, b] = rgb.map((part) => part / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function grounds(element) {
  const found = [];
  for (let at = element; at; at = at.parentElement) found.unshift(getComputedStyle(at).backgroundColor);
  return found;
}
const poor = [];
for (const element of document.querySelectorAll("body *")) {
  const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  if (!says || !element.checkVisibility() || element.matches("script, style, noscript")) continue;
  const ground = grounds(element);
  const ink = luminance(pixel([...ground, getComputedStyle(element).color]));
  const paper = luminance(pixel(ground));
  const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
  if (contrast < arguments[0]) poor.push([element.className, element.textContent.slice(0, 40), contrast]);
}
return poor;
"""
"""What elements have text of a poorer contrast than is wanted."""


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
