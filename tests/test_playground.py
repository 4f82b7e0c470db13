"""The playground in a browser: a page is pasted, article and report are shown, and nothing of the page runs."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from articlex import extract
from articlex.serve.settings import Settings
from articlex.web.addresses import Guard
from browsing import CONTRAST, DESKTOP, PHONE, READABLE, SCREENSHOTS, Browser
from network import Names, Server
from own_server import running
from samples import HOSTILE_TEXT, NO_ARTICLE, PAGE, hostile_page
from web_server import served

SECONDS = 10
MOST_BYTES = 500_000


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with running(Settings(workers=1, max_bytes=MOST_BYTES)) as site:
        yield f"{site}/"


def by(browser: Browser, name: str) -> WebElement:
    return browser.find_element(By.ID, name)


def status(browser: Browser) -> str:
    """What the page says when it is ready again."""
    state = by(browser, "status")
    WebDriverWait(browser, SECONDS).until(lambda _: state.text and not state.text.startswith("Reading"))
    return state.text


def ask_again(browser: Browser) -> None:
    """Show the form where it is folded away."""
    if by(browser, "again").is_displayed():
        by(browser, "again").click()


def paste(browser: Browser, page: str) -> None:
    """In the place of what stands there."""
    ask_again(browser)
    by(browser, "page").send_keys(Keys.CONTROL, "a")
    browser.execute_cdp_cmd("Input.insertText", {"text": page})


def submit(browser: Browser, page: str) -> str:
    paste(browser, page)
    by(browser, "submit").click()
    return status(browser)


def blocks(browser: Browser) -> list[str]:
    """The texts of the blocks that the report shows."""
    browser.switch_to.frame(by(browser, "report"))
    try:
        WebDriverWait(browser, SECONDS).until(lambda _: browser.find_elements(By.CLASS_NAME, "block"))
        return [text.text for text in browser.find_elements(By.CSS_SELECTOR, ".block .text")]
    finally:
        browser.switch_to.default_content()


def foreign(browser: Browser, site: str) -> list[str]:
    return [address for address in browser.requests() if not address.startswith(site)]


def test_article_and_report_side_by_side(browser: Browser, site: str) -> None:
    browser.show(site)
    assert not by(browser, "made").is_displayed()
    assert submit(browser, PAGE).startswith("Done in ")
    reading = by(browser, "reading")
    assert reading.find_element(By.TAG_NAME, "h1").text == "Snow in Oslo"
    article = extract(PAGE)
    assert [p.text for p in reading.find_elements(By.CSS_SELECTOR, "article > p")] == [*article.paragraphs]
    assert blocks(browser)[:2] == ["Home", "Snow in Oslo"]
    assert by(browser, "report").rect["x"] > reading.rect["x"]
    assert by(browser, "report").rect["y"] < reading.rect["y"] + reading.rect["height"]
    assert browser.complaints() == []
    assert foreign(browser, site) == []


def test_forms_of_the_article(browser: Browser, site: str) -> None:
    browser.show(site)
    submit(browser, PAGE)
    article = extract(PAGE)
    expected = {
        "markup": article.to_html(),
        "markdown": article.to_markdown(),
        "text": article.to_text(),
        "json": article.to_json(indent=1),
    }
    for form, text in expected.items():
        browser.find_element(By.CSS_SELECTOR, f"[data-form={form}]").click()
        assert by(browser, "source").get_attribute("textContent") == text
        assert not by(browser, "reading").is_displayed()
    browser.find_element(By.CSS_SELECTOR, "[data-form=html]").click()
    assert by(browser, "reading").is_displayed()
    assert not by(browser, "source").is_displayed()


def test_links_to_documentation_and_api(browser: Browser, site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    about = Message()
    about["Project-URL"] = "Documentation, https://docs.example/"
    monkeypatch.setattr("articlex.serve.playground.metadata", lambda _: about)
    with running(Settings(workers=1)) as another:
        browser.show(another)
        links = browser.find_elements(By.CSS_SELECTOR, "header nav a")
        assert {link.text: link.get_attribute("href") for link in links} == {
            "Documentation": "https://docs.example/",
            "API": f"{another}/openapi.json",
        }


def test_address_and_language(browser: Browser, site: str) -> None:
    browser.show(site)
    by(browser, "url").send_keys("https://fen.example/snow")
    by(browser, "language").send_keys("no")
    submit(browser, PAGE)
    browser.find_element(By.CSS_SELECTOR, "[data-form=json]").click()
    expected = extract(PAGE, url="https://fen.example/snow", language="no").to_json(indent=1)
    assert by(browser, "source").get_attribute("textContent") == expected


def test_the_sample(browser: Browser, site: str) -> None:
    browser.show(site)
    by(browser, "sample").click()
    status(browser)
    assert by(browser, "reading").find_element(By.TAG_NAME, "h1").text.startswith("Ferry crew finds")
    assert by(browser, "page").get_property("value").startswith("<!DOCTYPE html>")  # type: ignore[union-attr]


def test_a_file_in_its_own_encoding(browser: Browser, site: str, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    page = PAGE.replace("<title>", "<meta charset=windows-1251><title>").replace("Oslo", "Осло")
    file.write_bytes(page.encode("windows-1251"))
    browser.show(site)
    by(browser, "file").send_keys(str(file))
    status(browser)
    assert by(browser, "reading").find_element(By.TAG_NAME, "h1").text == "Snow in Осло"
    ask_again(browser)
    by(browser, "url").send_keys("https://fen.example/snow")
    by(browser, "submit").click()  # the same file, with its address
    browser.find_element(By.CSS_SELECTOR, "[data-form=json]").click()
    source = by(browser, "source")
    WebDriverWait(browser, SECONDS).until(lambda _: '"url": "https://fen.example/snow"' in source.text)
    submit(browser, PAGE)
    WebDriverWait(browser, SECONDS).until(lambda _: '"headline": "Snow in Oslo"' in source.text)


def test_a_hostile_page_runs_nothing_and_asks_for_nothing(browser: Browser, site: str) -> None:
    browser.show(site)
    submit(browser, hostile_page())
    assert HOSTILE_TEXT in by(browser, "reading").text
    assert any(HOSTILE_TEXT in text for text in blocks(browser))
    for form in ("markdown", "text", "json"):
        browser.find_element(By.CSS_SELECTOR, f"[data-form={form}]").click()
    hacked = "return window.hacked || document.querySelector('img, [href^=javascript]')"
    assert browser.execute_script(hacked) is None
    browser.switch_to.frame(by(browser, "report"))
    assert browser.execute_script(hacked) is None
    browser.switch_to.default_content()
    assert browser.complaints() == []
    assert foreign(browser, site) == []


def test_even_markup_that_got_in_would_run_nothing(browser: Browser, site: str) -> None:
    browser.show(site)
    submit(browser, PAGE)
    browser.execute_script(
        """document.body.insertAdjacentHTML("beforeend", "<img src=https://evil.example/x onerror='window.hacked=1'>");
        const script = document.createElement("script");
        script.textContent = "window.hacked = 1";
        document.body.append(script);"""
    )
    assert browser.execute_script("return window.hacked") is None
    assert any("Content Security Policy" in complaint for complaint in browser.complaints())
    assert foreign(browser, site) == []


def test_the_report_does_not_reach_the_page_around_it(browser: Browser, site: str) -> None:
    browser.show(site)
    submit(browser, PAGE)
    browser.switch_to.frame(by(browser, "report"))
    around = "try { return parent.document.title } catch (error) { return error.name }"
    assert browser.execute_script(around) == "SecurityError"
    browser.switch_to.default_content()


def test_what_goes_wrong_is_said(browser: Browser, site: str) -> None:
    browser.show(site)
    assert submit(browser, " ") == "Paste a page first"
    assert "larger than 500,000 bytes" in submit(browser, "x" * (MOST_BYTES + 1))
    assert not by(browser, "made").is_displayed()
    assert "Done" in submit(browser, NO_ARTICLE)
    assert by(browser, "none").is_displayed()
    assert "Home" in blocks(browser)


def test_an_address_is_fetched_where_the_server_does_so(browser: Browser) -> None:
    guard = Guard(Names(paper=[["127.0.0.1"]]), lambda address: address == "127.0.0.1", ports=None)
    with served(Server) as paper, running(Settings(workers=1, guard=guard)) as site:
        browser.show(site)
        by(browser, "url").send_keys(f"http://paper.example:{paper.rpartition(':')[2]}/snow")
        assert submit(browser, "").startswith("Done")
        assert by(browser, "reading").find_element(By.TAG_NAME, "h1").text == "Snow in Oslo"
        assert foreign(browser, site) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_readable_at_any_size(browser: Browser, site: str, size: tuple[int, int], theme: str) -> None:
    """Nothing runs over the edge, all text stands out from its ground; pictures go to build/screenshots."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    name = f"playground-{'phone' if size == PHONE else 'desktop'}-{theme}"
    over = "return document.documentElement.scrollWidth - innerWidth"
    browser.show(site, size, theme)
    browser.save_screenshot(SCREENSHOTS / f"{name}.png")
    assert browser.execute_script(CONTRAST, READABLE) == []
    by(browser, "sample").click()
    status(browser)
    blocks(browser)
    for form in ("html", "json"):
        browser.find_element(By.CSS_SELECTOR, f"[data-form={form}]").click()
        browser.save_screenshot(SCREENSHOTS / f"{name}-{form}.png")
        assert browser.execute_script(over) <= 0
        assert browser.execute_script(CONTRAST, READABLE) == []


def test_the_theme_is_that_of_both_halves(browser: Browser, site: str) -> None:
    ground = "return getComputedStyle(document.body).backgroundColor"
    browser.show(site)
    submit(browser, PAGE)
    assert not by(browser, "page").is_displayed()
    by(browser, "theme").click()
    assert by(browser, "theme").text == "Light theme"
    dark = browser.execute_script(ground)
    browser.switch_to.frame(by(browser, "report"))
    WebDriverWait(browser, SECONDS).until(lambda _: browser.execute_script(ground) == dark)
    assert not by(browser, "theme").is_displayed()
    browser.switch_to.default_content()


def test_what_a_screen_reader_hears(browser: Browser, site: str) -> None:
    browser.show(site)
    submit(browser, PAGE)
    for control in browser.find_elements(By.CSS_SELECTOR, "button, input, textarea, iframe, section"):
        assert not control.is_displayed() or control.accessible_name, control.get_attribute("outerHTML")
