"""The site in a browser: menu, search, copying, dark, a phone. Pictures of it go to build/screenshots."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from browsing import DESKTOP, PHONE, SCREENSHOTS, Browser
from checkout import ROOT
from docs import fenced
from web_server import served

pytestmark = pytest.mark.slow
for package in ("zensical", "mkdocstrings"):
    pytest.importorskip(package, reason="needs the dependency group docs")

SECONDS = 10
PAGES = ("", "tour/", "cookbook/", "rules/", "quality/", "api/", "integrations/inputs/")
GROUND = "return getComputedStyle(document.body).backgroundColor"
OVER = "return document.documentElement.scrollWidth - innerWidth"


class Quiet(SimpleHTTPRequestHandler):
    """Serves files."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The address of the site, as the one command builds it."""
    if not (ROOT / "tools").is_dir():
        pytest.skip("of a checkout, not of an sdist")
    subprocess.run([sys.executable, "tools/site.py"], cwd=ROOT, check=True, capture_output=True)
    with served(partial(Quiet, directory=ROOT / "build/site")) as address:
        yield f"{address}/"


def wait(browser: Browser, until: Callable[[], object]) -> None:
    WebDriverWait(browser, SECONDS).until(lambda _: until())


def heading(browser: Browser) -> str:
    return browser.find_element(By.TAG_NAME, "h1").text.removesuffix("¶")


def test_every_page_can_be_reached_from_the_menu(browser: Browser, site: str) -> None:
    browser.show(site)
    menu = browser.find_elements(By.CSS_SELECTOR, ".md-nav--primary a.md-nav__link")
    assert len({link.get_attribute("href") for link in menu}) >= len(list((ROOT / "docs").rglob("*.md")))
    next(link for link in menu if "Cookbook" in link.get_attribute("textContent")).click()  # type: ignore[operator]
    assert (heading(browser), browser.current_url) == ("Cookbook", f"{site}cookbook/")
    browser.find_element(By.CSS_SELECTOR, ".md-footer__link--next").click()
    assert browser.current_url == f"{site}faq/"


def test_search(browser: Browser, site: str) -> None:
    browser.show(f"{site}tour/")
    browser.find_element(By.CSS_SELECTOR, "button.md-search__button").click()
    wait(browser, lambda: browser.switch_to.active_element.tag_name == "div")
    found = browser.switch_to.active_element
    found.send_keys("front matter")
    wait(browser, lambda: "results" in text_within(browser))
    browser.save_screenshot(SCREENSHOTS / "site-search.png")
    assert "Markdown for a language model" in text_within(browser)
    found.send_keys(Keys.ENTER)
    wait(browser, lambda: "/tour/" not in browser.current_url)
    assert "front" in browser.find_element(By.CSS_SELECTOR, "article").text.lower()


def text_within(browser: Browser) -> str:
    """What the dialog of the search shows; it stands in a shadow tree."""
    said: str = browser.execute_script(
        "return [...document.body.children].map((e) => e.shadowRoot?.textContent ?? '').join('')"
    )
    return said


def test_a_session_is_copied_as_a_program(browser: Browser, site: str) -> None:
    """Without its prompts and without what it prints."""
    permissions = {"origin": site, "permissions": ["clipboardReadWrite"]}
    browser.execute_cdp_cmd("Browser.grantPermissions", permissions)
    browser.show(f"{site}tour/")
    browser.find_element(By.CSS_SELECTOR, ".md-code__button[data-md-type=copy]").click()
    copied = browser.execute_async_script("navigator.clipboard.readText().then(arguments[0])")
    lines = fenced("docs/tour.md", "python")[0].splitlines()
    typed = [line[4:] for line in lines if line.startswith((">>> ", "... "))]
    assert [line for line in copied.splitlines() if line] == typed


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_readable_at_any_size(browser: Browser, site: str, size: tuple[int, int], theme: str) -> None:
    """Nothing runs over the edge, nobody else is asked for anything, and the pictures are there."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for page in PAGES:
        browser.show(site + page, size, theme)
        name = page.strip("/").replace("/", "-") or "home"
        kind = "phone" if size == PHONE else "desktop"
        browser.save_screenshot(SCREENSHOTS / f"site-{name}-{kind}-{theme}.png")
        assert browser.execute_script(OVER) <= 0
        assert browser.execute_script(
            "return [...document.images].every((it) => it.complete && it.naturalWidth)"
        )
        assert browser.complaints() == []
        assert [url for url in browser.requests() if not url.startswith((site, "data:"))] == []


def test_the_theme_button(browser: Browser, site: str) -> None:
    """Follows the system, then light, then dark; the choice holds on the next page."""
    browser.show(site, theme="light")
    light = browser.execute_script(GROUND)
    for _ in range(2):
        browser.find_element(By.CSS_SELECTOR, "form[data-md-component=palette] label:not([hidden])").click()
    wait(browser, lambda: browser.execute_script(GROUND) != light)
    dark = browser.execute_script(GROUND)
    browser.get(f"{site}faq/")
    wait(browser, lambda: browser.execute_script(GROUND) == dark)
    browser.execute_script("localStorage.clear()")


def test_the_menu_of_a_phone(browser: Browser, site: str) -> None:
    browser.show(site, PHONE)
    start = browser.find_element(By.XPATH, "//label[contains(@class, 'md-nav__link')][contains(., 'Start')]")
    browser.find_element(By.CSS_SELECTOR, "label.md-header__button[for=__drawer]").click()
    wait(browser, lambda: start.is_displayed() and start.rect["x"] >= 0)
    browser.save_screenshot(SCREENSHOTS / "site-menu-phone.png")
    start.click()
    link = browser.find_element(By.CSS_SELECTOR, ".md-nav--primary a[href$='faq/']")
    wait(browser, lambda: link.is_displayed() and link.rect["x"] in range(PHONE[0]))
    link.click()
    wait(browser, lambda: heading(browser) == "Questions")
