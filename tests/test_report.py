"""The report in a browser: it shows every block with its rule, and nothing else gets in or out."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from articlex import Explanation, explain
from articlex.report import report
from browsing import CONTRAST, DESKTOP, PHONE, READABLE, SCREENSHOTS, Browser
from pages import folders
from samples import HOSTILE_TEXT, NO_ARTICLE, hostile_page

STATION = "tv-station-gallery"


def explained(name: str) -> Explanation:
    return explain(next(folder for folder in folders("pages") if folder.name == name).joinpath("page.html"))


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """The report of a page with a bit of everything."""
    path = tmp_path / "report.html"
    path.write_text(report(explained(STATION)), encoding="utf-8")
    return path


def shown(browser: Browser) -> list[WebElement]:
    return browser.find_elements(By.CSS_SELECTOR, ".block:not([hidden])")


def press(browser: Browser, *keys: str) -> None:
    for key in keys:
        browser.switch_to.active_element.send_keys(key)


def unfold(browser: Browser) -> None:
    """Show what is folded."""
    browser.execute_script("folds.forEach(unfold)")


def current(browser: Browser) -> str:
    return browser.find_element(By.CSS_SELECTOR, ".block.current").get_attribute("id") or ""


@pytest.mark.parametrize("folder", folders("pages"), ids=lambda folder: folder.name)
def test_each_block_is_shown_once_with_its_rule(folder: Path, browser: Browser, tmp_path: Path) -> None:
    explanation = explain(next(folder.glob("page.*")))
    page = tmp_path / "report.html"
    page.write_text(report(explanation), encoding="utf-8")
    browser.show(page)
    rows = browser.execute_script(
        """return [...document.querySelectorAll(".block")].map((row) => [
        row.querySelector(".text").textContent, row.dataset.role,
        row.querySelector(".why .rule").textContent, row.querySelector(".why").textContent])"""
    )
    told = [
        [b.text, b.role, b.rule, f"{b.rule} {b.because}"] for b in explanation.blocks
    ]  # every block of these pages has a rule that spoke of it
    assert rows == told
    assert browser.complaints() == []
    assert browser.requests() == [page.as_uri()]


def test_a_missing_paragraph_leads_to_the_rule_that_took_it(browser: Browser, written: Path) -> None:
    browser.show(written)
    browser.find_element(By.ID, "search").send_keys("estonia finishes repair")
    row = next(iter(shown(browser)))
    assert "related_line" in row.text
    assert "opens as a pointer to another story" in row.text


def test_filters(browser: Browser, written: Path) -> None:
    explanation = explained(STATION)
    browser.show(written)
    kept = sum(block.is_kept for block in explanation.blocks)
    browser.find_element(By.CSS_SELECTOR, "[data-kind=kept]").click()
    assert len(shown(browser)) == kept
    browser.find_element(By.CSS_SELECTOR, "[data-kind=left]").click()
    assert len(shown(browser)) == len(explanation.blocks) - kept
    legal = browser.find_element(By.CSS_SELECTOR, "#roles [data-role=legal]")
    legal.click()
    assert {row.get_attribute("data-role") for row in shown(browser)} == {"legal"}
    assert legal.text == f"legal {len(shown(browser))}"
    assert (
        browser.find_element(By.ID, "shown").text
        == f"{len(shown(browser))} of {len(explanation.blocks)} blocks"
    )
    browser.find_element(By.ID, "clear").click()
    assert len(shown(browser)) == len(explanation.blocks)
    browser.find_element(By.ID, "search").send_keys("no such words anywhere")
    assert shown(browser) == []
    assert browser.find_element(By.ID, "nothing").is_displayed()


def test_counts_per_rule_and_the_blocks_of_one(browser: Browser, written: Path) -> None:
    read_out = [{entry.rule for entry in block.history} for block in explained(STATION).blocks]
    browser.show(written)
    browser.find_element(By.ID, "tab-rules").click()
    lines = browser.find_elements(By.CSS_SELECTOR, "#rules tbody tr")
    counts = {
        line.get_attribute("data-rule"): line.find_element(By.CSS_SELECTOR, ".count").text for line in lines
    }
    assert counts == {rule: str(sum(rule in one for one in read_out)) for rule in set().union(*read_out)}
    browser.find_element(By.CSS_SELECTOR, "[data-rule=gallery_counter] button").click()
    assert [row.find_element(By.CLASS_NAME, "text").text for row in shown(browser)] == [
        "1 / 12",
        "2 / 12",
        "3 / 12",
    ]


def test_keyboard(browser: Browser, written: Path) -> None:
    browser.show(written)
    in_sight = [row.get_attribute("id") for row in shown(browser) if row.is_displayed()]
    press(browser, "j", "j", "j", "k")
    assert current(browser) == in_sight[1]
    assert browser.find_elements(By.CSS_SELECTOR, ".history:not([hidden])") == []
    press(browser, Keys.ENTER)
    history = browser.find_element(By.ID, f"h{current(browser)[1:]}")
    assert history.is_displayed()
    assert browser.switch_to.active_element.get_attribute("aria-expanded") == "true"
    press(browser, Keys.ENTER)
    assert not history.is_displayed()
    press(browser, "/", "minister", Keys.ESCAPE)
    assert len(shown(browser)) == len(explained(STATION).blocks)
    press(browser, "/", "j")
    assert browser.find_element(By.ID, "search").get_attribute("value") == "j"


def test_long_runs_of_furniture_are_folded_and_the_headline_is_in_sight(
    browser: Browser, written: Path
) -> None:
    browser.show(written)
    headline = browser.find_element(By.CSS_SELECTOR, ".block[data-role=headline]")
    assert headline.rect["y"] < DESKTOP[1] / 2
    first = browser.find_element(By.ID, "b0")
    assert not first.is_displayed()
    browser.find_element(By.CLASS_NAME, "unfold").click()
    assert first.is_displayed()


def test_kept_blocks_have_the_clear_colours(browser: Browser, written: Path) -> None:
    """The badge of every kept role has more colour than that of any furniture, by light and by dark."""
    for theme in ("light", "dark"):
        browser.show(written, theme=theme)
        unfold(browser)
        kept, left = (
            browser.execute_script(COLOURED, blocks) for blocks in (".block.kept", ".block:not(.kept)")
        )
        assert min(kept) > max(left)


def test_captions_stand_at_their_place(browser: Browser, tmp_path: Path) -> None:
    story = "<p>Snow fell on Hollen on Monday, and the old bridge stayed closed to all traffic.</p>"
    figure = "<figure><img src=/s.jpg><figcaption>A street in Hollen.</figcaption></figure>"
    page = tmp_path / "report.html"
    page.write_text(report(explain(f"<h1>Snow</h1>{story * 2}{figure}{story * 2}")), encoding="utf-8")
    browser.show(page)
    parts = browser.find_elements(By.CSS_SELECTOR, "#article article > :is(p, figure)")
    assert [part.tag_name for part in parts] == ["p", "p", "figure", "p", "p"]


def test_history_shows_every_entry_and_the_score(browser: Browser, written: Path) -> None:
    explanation = explained(STATION)
    block = next(block for block in explanation.blocks if block.rule == "body_scores")
    browser.show(written)
    browser.find_element(By.CSS_SELECTOR, f"#b{block.index} .sign").click()
    history = browser.find_element(By.ID, f"h{block.index}")
    for entry in block.history:
        assert f"{entry.rule} {entry.because}" in history.text
    score = explanation.scores[block.index]
    history.find_element(By.TAG_NAME, "summary").click()
    rows = history.find_elements(By.CSS_SELECTOR, ".score th")
    assert sorted(th.text for th in rows) == sorted(
        part.feature.replace("_", " ") for part in score.contributions
    )
    assert (
        f"Score {score.total:+.1f} over the threshold of {score.threshold:+.1f}, in {score.container}"
        in history.text
    )


def test_article_and_page_lead_to_each_other(browser: Browser, written: Path) -> None:
    browser.show(written)
    first = browser.find_element(By.CSS_SELECTOR, "#article article > p")
    first.click()
    row = browser.find_element(By.CSS_SELECTOR, ".block.current")
    assert row.find_element(By.CLASS_NAME, "text").text == first.text
    unfold(browser)
    browser.find_element(By.CSS_SELECTOR, "#b15 .sign").click()
    assert "current" in (browser.find_element(By.CSS_SELECTOR, "#article h1").get_attribute("class") or "")


def test_a_hostile_page_runs_nothing_and_asks_for_nothing(browser: Browser, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    page.write_text(report(explain(hostile_page(), url="javascript:window.hacked=1")), encoding="utf-8")
    browser.show(page)
    unfold(browser)
    for row in shown(browser):
        row.find_element(By.CLASS_NAME, "sign").click()
    for tab in ("article", "fields", "rules"):
        browser.find_element(By.ID, f"tab-{tab}").click()
    assert HOSTILE_TEXT in browser.find_element(By.ID, "blocks").text
    assert HOSTILE_TEXT in browser.title
    assert browser.execute_script("return window.hacked") is None
    assert browser.find_elements(By.CSS_SELECTOR, "img, [href^='javascript']") == []
    assert browser.complaints() == []
    assert browser.requests() == [page.as_uri()]


def test_even_markup_that_got_in_would_run_nothing(browser: Browser, written: Path) -> None:
    browser.show(written)
    browser.execute_script(
        """const script = document.createElement("script");
        script.textContent = "window.hacked = 1";
        document.body.append(script);
        document.body.insertAdjacentHTML("beforeend", "<img src=https://evil.example/x onerror='window.hacked=1'>")"""
    )
    assert browser.execute_script("return window.hacked") is None
    assert any("Content Security Policy" in complaint for complaint in browser.complaints())
    assert not any("evil.example" in address for address in browser.requests())


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_readable_at_any_size(browser: Browser, written: Path, size: tuple[int, int], theme: str) -> None:
    """Nothing runs over the edge, all text stands out from its ground; pictures go to build/screenshots."""
    browser.show(written, size, theme)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    name = f"report-{'phone' if size == PHONE else 'desktop'}-{theme}"
    browser.save_screenshot(SCREENSHOTS / f"{name}.png")
    unfold(browser)
    browser.find_element(By.CSS_SELECTOR, "#b33 .sign").click()
    browser.save_screenshot(SCREENSHOTS / f"{name}-history.png")
    poor = browser.execute_script(CONTRAST, READABLE)
    assert poor == []
    for tab in ("article", "fields", "rules"):
        browser.find_element(By.ID, f"tab-{tab}").click()
        browser.save_screenshot(SCREENSHOTS / f"{name}-{tab}.png")
        over = "return document.documentElement.scrollWidth - innerWidth"
        assert browser.execute_script(over) <= 0
        assert browser.execute_script(CONTRAST, READABLE) == []
        assert browser.find_element(By.ID, "page").is_displayed() == (size == DESKTOP)


def test_theme_button(browser: Browser, written: Path) -> None:
    browser.show(written)
    ground = "return getComputedStyle(document.body).backgroundColor"
    before = browser.execute_script(ground)
    theme = browser.find_element(By.ID, "theme")
    theme.click()
    assert theme.text == "Light theme"
    assert browser.execute_script(ground) != before
    theme.click()
    assert browser.execute_script(ground) == before


def test_what_a_screen_reader_hears(browser: Browser, written: Path) -> None:
    browser.show(written)
    for control in browser.find_elements(By.CSS_SELECTOR, "button, input, summary, [role=tabpanel], section"):
        if control.is_displayed():
            assert control.accessible_name, control.get_attribute("outerHTML")
    unfold(browser)
    row = browser.find_element(By.ID, "b0")
    assert row.find_element(By.TAG_NAME, "button").accessible_name == "0 navigation"
    assert browser.find_element(By.ID, "tab-article").get_attribute("aria-selected") == "true"
    browser.find_element(By.ID, "tab-article").send_keys(Keys.ARROW_RIGHT)
    assert browser.switch_to.active_element.get_attribute("id") == "tab-fields"


def test_in_a_notebook(browser: Browser, tmp_path: Path) -> None:
    notebook = tmp_path / "notebook.html"
    notebook.write_text(f"<!DOCTYPE html>{explained(STATION)._repr_html_()}", encoding="utf-8")
    browser.show(notebook)
    browser.switch_to.frame(0)
    assert len(browser.find_elements(By.CLASS_NAME, "block")) == len(explained(STATION).blocks)
    browser.switch_to.default_content()
    assert browser.complaints() == []


def test_a_page_without_an_article(browser: Browser, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    for source in (NO_ARTICLE, "<html></html>"):
        page.write_text(report(explain(source)), encoding="utf-8")
        browser.show(page)
        assert "gave no article" in browser.find_element(By.ID, "article").text
        assert browser.complaints() == []


COLOURED = """
const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
return [...document.querySelectorAll(`${arguments[0]} .badge`)].map((badge) => {
  canvas.fillStyle = getComputedStyle(badge).backgroundColor;
  canvas.fillRect(0, 0, 1, 1);
  const rgb = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  return Math.max(...rgb) - Math.min(...rgb);
});
"""
"""How far each badge is from grey."""


def test_figures_are_shown_without_their_pictures() -> None:
    figure = (
        "<figure><img src=/s.jpg><figcaption>A street.</figcaption></figure><img src=/t.jpg alt='Two plows'>"
    )
    story = "<p>Snow fell on Hollen on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    page = f"<h1>Snow closes the bridge</h1>{story}{figure}{story}"
    made = report(explain(page, url="https://fen.example/1"))
    assert "<figure><figcaption>A street.</figcaption></figure>" in made
    assert "<figure><figcaption>Two plows</figcaption></figure>" in made
    assert "<img src" not in made
