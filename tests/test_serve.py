"""`articlex serve`: what goes in, what comes out, and what is refused."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from articlex import __version__, explain, extract
from articlex.render.exchange import FORMATS as EXCHANGED
from articlex.report import report
from articlex.serve.forms import FORMS as OFFERED
from articlex.serve.forms import MEDIA_TYPES
from articlex.serve.settings import Settings
from checkout import ENVIRONMENT
from own_server import running
from samples import NO_ARTICLE, PAGE

MOST_BYTES = 20_000
URL = "https://fen.example/snow"
ARTICLE = extract(PAGE)


@pytest.fixture(scope="module")
def server() -> Iterator[httpx.Client]:
    settings = Settings(workers=1, max_bytes=MOST_BYTES, seconds=5)
    with running(settings) as site, httpx.Client(base_url=site, trust_env=False) as client:
        yield client


def html(content: bytes | str, **headers: str) -> dict[str, object]:
    return {"content": content, "headers": {"Content-Type": "text/html"} | headers}


FORMS: dict[tuple[str, str], Callable[[], str]] = {
    ("extract", "json"): ARTICLE.to_json,
    ("extract", "markdown"): ARTICLE.to_markdown,
    ("extract", "text"): ARTICLE.to_text,
    ("extract", "html"): ARTICLE.to_html,
    ("explain", "json"): lambda: json.dumps(explain(PAGE).to_dict()),
    ("explain", "text"): lambda: str(explain(PAGE)),
    ("explain", "html"): lambda: report(explain(PAGE)),
}


@pytest.mark.parametrize(("path", "form"), FORMS)
@pytest.mark.parametrize("also", ["", ", text/*;q=0.5", ", */*;q=0.1"])
def test_forms(server: httpx.Client, path: str, form: str, also: str) -> None:
    """By the header, and by the query, which goes before it."""
    media_type = MEDIA_TYPES[form]
    expected = FORMS[path, form]()
    for query, accept in ((path, media_type + also), (f"{path}?format={form}", "image/png")):
        answer = server.post(query, content=PAGE, headers={"Accept": accept})
        assert answer.text == expected
        assert answer.headers["Content-Type"].split(";")[0] == media_type


@pytest.mark.parametrize("option", ["front_matter", "images", "links", "headline"])
@pytest.mark.parametrize("wish", [True, False])
def test_the_options_of_markdown(server: httpx.Client, option: str, wish: bool) -> None:  # noqa: FBT001
    page = PAGE.replace(
        "<p>", "<p><a href=https://fen.example/a>Snow</a> <img src=https://fen.example/a.png>", 1
    )
    query = {"format": "markdown", option: str(wish).lower()}
    answer = server.post("extract", params=query, content=page, headers={"Content-Type": "text/html"})
    assert answer.text == extract(page).to_markdown(**{option: wish})
    refused = server.post("extract", params={**query, option: "maybe"}, content=page)
    assert (refused.status_code, refused.json()) == (
        400,
        {"error": f"{option} is true or false, not 'maybe'"},
    )


@pytest.mark.parametrize(
    "asked",
    [
        html(PAGE),
        html(PAGE, **{"Content-Type": "application/x-www-form-urlencoded"}),  # curl's own idea
        {"content": PAGE.encode()},
        {"json": {"html": PAGE}},
        {"json": {"text": PAGE, "language": "en"}},
        {"json": {"html": PAGE, "text": ""}},
    ],
)
def test_ways_to_send_a_page(server: httpx.Client, asked: dict[str, object]) -> None:
    answer = server.post("extract", **asked)  # type: ignore[arg-type]
    assert answer.json() == ARTICLE.to_dict()


def test_address_and_language_go_along(server: httpx.Client) -> None:
    expected = extract(PAGE, url=URL, language="no").to_dict()
    query = {"url": URL, "language": "no"}
    assert expected["language"] == "no"
    assert server.post("extract", params=query, content=PAGE).json() == expected
    assert server.post("extract", json={"html": PAGE} | query).json() == expected


def test_the_charset_of_the_header_counts(server: httpx.Client) -> None:
    page = PAGE.replace("Oslo", "Tromsø").encode("mac_roman")
    answer = server.post("extract", **html(page, **{"Content-Type": "text/html; charset=macintosh"}))  # type: ignore[arg-type]
    assert answer.json()["headline"] == "Snow in Tromsø"


def test_a_page_without_an_article(server: httpx.Client) -> None:
    answer = server.post("extract", content=NO_ARTICLE)
    assert (answer.status_code, answer.json()["body"]) == (200, [])
    answer = server.post("extract?format=markdown", content=NO_ARTICLE)
    assert (answer.status_code, answer.json()["error"]) == (
        422,
        "the page holds no article; /explain says why",
    )
    assert "Home" in server.post("explain?format=text", content=NO_ARTICLE).text


REFUSED: list[tuple[str, dict[str, object], int, str]] = [
    ("extract", {"content": b""}, 400, "is empty"),
    ("extract", {"json": {}}, 400, 'give one of "html" and "text"'),
    ("extract", {"json": {"html": PAGE, "text": PAGE}}, 400, 'give one of "html" and "text"'),
    ("extract", {"json": {"html": PAGE, "limits": "none"}}, 400, "nothing but html, text, url, language"),
    ("extract", {"json": {"html": [PAGE]}}, 400, "must be strings"),
    ("extract", {"json": [PAGE]}, 400, "must be an object"),
    ("extract", {"content": "{", "headers": {"Content-Type": "application/json"}}, 400, "no JSON"),
    (
        "extract",
        {"content": "[" * 9_999, "headers": {"Content-Type": "application/json"}},
        400,
        "no JSON",
    ),
    ("extract", {"json": {"url": "https://fen.example/"}}, 403, "fetches nothing"),
    ("extract?format=pdf", html(PAGE), 400, "no format 'pdf'; there are json, markdown, text, html"),
    ("explain?format=markdown", html(PAGE), 400, "no format 'markdown'; there are json, text, html"),
    ("extract", html(PAGE, Accept="image/png, text/html;q=0"), 406, "application/json, text/markdown"),
    ("extract", {"files": {"page": b"<p>Snow"}}, 415, "--data-binary"),
    ("extract", html(b"%PDF-1.7\n" + bytes(200)), 422, "UnreadableInput: "),
    ("extract", html("x" * (MOST_BYTES + 1)), 413, "larger than 20,000 bytes"),
    ("extract", html("x" * 1_000 * MOST_BYTES), 413, "larger than 20,000 bytes"),
    ("extract?url=foo", html(PAGE), 400, "'foo' is no address"),
    ("explain?language=xx", html(PAGE), 400, "'xx' is no code of ISO 639-1"),
    ("nowhere", html(PAGE), 404, "Not Found"),
]


@pytest.mark.parametrize(("path", "asked", "status", "complaint"), REFUSED)
def test_refusals(
    server: httpx.Client, path: str, asked: dict[str, object], status: int, complaint: str
) -> None:
    """On one line, in JSON; and the server goes on."""
    answer = server.post(path, **asked)  # type: ignore[arg-type]
    assert answer.status_code == status
    assert complaint in answer.json()["error"]
    assert server.get("health").json() == {"status": "ok", "version": __version__}


def test_pages_are_posted(server: httpx.Client) -> None:
    assert server.get("extract").status_code == 405


@pytest.mark.parametrize("path", ["", "health", "static/playground.js", "static/nowhere", "extract"])
def test_a_browser_is_told_to_trust_nothing(server: httpx.Client, path: str) -> None:
    headers = server.get(path).headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"


def test_a_report_is_kept_apart_even_when_it_is_opened_by_itself(server: httpx.Client) -> None:
    policy = server.post("explain?format=html", content=PAGE).headers["Content-Security-Policy"]
    assert re.fullmatch(
        r"default-src 'none'; .*; script-src 'sha256-\S+'; style-src 'sha256-\S+'; sandbox allow-scripts",
        policy,
    )


def test_its_description_names_all_that_it_gives_and_refuses(server: httpx.Client) -> None:
    paths = server.get("openapi.json").json()["paths"]
    for path in ("extract", "explain"):
        described = paths[f"/{path}"]["post"]
        offered = list(OFFERED[path])
        assert described["parameters"][0]["schema"]["enum"] == offered
        assert list(described["responses"]["200"]["content"]) == [MEDIA_TYPES[form] for form in offered]
        refused = {str(status) for target, _, status, _ in REFUSED if target.startswith("extract")}
        assert refused <= described["responses"].keys()


def test_importing_articlex_imports_nothing_of_it() -> None:
    code = "import sys, articlex; print(*(sys.modules.keys() & {'articlex.serve', 'starlette', 'uvicorn', 'anyio', 'httpx'}))"
    assert run("-c", code).stdout == "\n"


def test_without_the_extra_it_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['uvicorn'] = None; from articlex.cli import main; sys.exit(main(['serve']))"
    )
    ended = run("-c", code)
    assert ended.returncode == 2
    assert ended.stderr == "articlex: this needs uvicorn: pip install 'articlex[serve]'\n"


@pytest.mark.parametrize(
    "words", ["--workers 0", "--timeout 0", "--timeout inf", "--at-once -1", "--port x", "--port 65536"]
)
def test_wrong_usage(words: str) -> None:
    ended = run("-m", "articlex", "serve", *words.split())
    assert ended.returncode == 2
    assert "usage: articlex serve" in ended.stderr


def test_where_it_cannot_listen_it_is_wrong_usage() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ended = run("-m", "articlex", "serve", "--port", port, "--workers", "1")
    assert ended.returncode == 2
    assert "in use" in ended.stderr
    assert "Traceback" not in ended.stderr
    for host in ("nowhere.invalid", "x" * 70):
        assert run("-m", "articlex", "serve", "--host", host, "--workers", "1").returncode == 2


@pytest.mark.parametrize("weight", ["nan", "inf", "-1", "2", "snow", ""])
def test_an_odd_weight_counts_as_none(server: httpx.Client, weight: str) -> None:
    for accept in (
        f"application/json;q={weight}, text/html",
        f"application/json;q={weight}, text/html;q=0.9",
    ):
        answer = server.post("extract", content=PAGE, headers={"Accept": accept})
        assert answer.json() == ARTICLE.to_dict()


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, check=False, env=ENVIRONMENT
    )


@pytest.mark.skipif(sys.platform != "linux", reason="finds the workers in /proc")
def test_the_command(tmp_path: Path) -> None:
    """It says where it serves, and ends its workers when it is told to end."""
    command = [sys.executable, "-m", "articlex", "serve", "--port", "0", "--workers", "1"]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT, cwd=tmp_path
    ) as server:
        assert server.stderr
        lines = iter(server.stderr.readline, "")
        site = next(found[0] for line in lines if (found := re.search(r"http://[\d.:]+", line)))
        answer = httpx.post(f"{site}/extract", content=PAGE, trust_env=False)
        assert answer.json() == ARTICLE.to_dict()
        assert "Server" not in answer.headers
        workers = children(server.pid)
        server.send_signal(signal.SIGINT)
        server.wait(20)
        said = server.stderr.read()
    assert "Traceback" not in said
    assert workers
    assert not any(worker.exists() for worker in workers)
    assert list(tmp_path.iterdir()) == []


def children(process: int) -> list[Path]:
    """The entries in /proc of the children of a process, whichever of its threads started them."""
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return [Path(f"/proc/{child}") for task in tasks for child in task.read_text(encoding="ascii").split()]


@pytest.mark.parametrize("charset", ["charset*=x'y", "charset*=nonsense''%ff", "charset*0*=%", "charset*='"])
def test_a_malformed_charset_is_none(server: httpx.Client, charset: str) -> None:
    answer = server.post("extract", content=PAGE, headers={"Content-Type": f"text/html; {charset}"})
    assert answer.json() == ARTICLE.to_dict()


def test_a_foreign_host_is_not_answered(server: httpx.Client) -> None:
    """Whose name may be bound to this machine by a page that wants to read the answer."""
    for path in ("health", "extract", ""):
        answer = server.request("GET", path, headers={"Host": "evil.example:8000"})
        assert answer.status_code == 421
        assert answer.json() == {"error": "this server does not answer to that host"}
    for host in ("localhost:1", "127.0.0.1", "[::1]:8000"):
        assert server.get("health", headers={"Host": host}).status_code == 200


def test_a_host_that_is_named_is_answered() -> None:
    with running(Settings(workers=1, hosts=("news.example",))) as site:
        assert (
            httpx.get(f"{site}/health", headers={"Host": "News.example"}, trust_env=False).status_code == 200
        )


@pytest.mark.parametrize("form", EXCHANGED)
def test_the_formats_of_exchange(server: httpx.Client, form: str) -> None:
    answer = server.post(f"extract?format={form}", content=PAGE)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].partition(";")[0] == MEDIA_TYPES[form]
    assert answer.text == EXCHANGED[form].of_one(extract(PAGE))
    accepted = server.post("extract", content=PAGE, headers={"Accept": MEDIA_TYPES[form]})
    assert accepted.text == answer.text


def test_a_feed_of_several_is_refused(server: httpx.Client) -> None:
    feed = EXCHANGED["rss"].of_several([extract(PAGE)] * 2)  # type: ignore[misc]
    answer = server.post("extract", content=feed, headers={"Content-Type": "application/rss+xml"})
    assert answer.status_code == 422
    assert "several pages" in answer.json()["error"]
