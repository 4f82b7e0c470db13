"""Every container gives the article that the page itself gives; damaged and hostile ones cost little."""

from __future__ import annotations

import gzip
import io
import json
import random
import zipfile
from pathlib import Path

import pytest

import articlex
import containers as c
from articlex import Article, LimitExceeded, Limits, RawPage, SeveralPages, UnreadableInput
from articlex.read.containers.held import Held
from articlex.read.containers.opening import page_in, pages_in
from articlex.read.containers.sniff import kind_of
from articlex.read.containers.wayback import original
from pages import page_files
from samples import FULL
from warc import HTML, record

FIELDS = ("headline", "byline", "published", "dateline", "language", "text")
BESIDE = ("url", "captions", "image")
WANTED = articlex.extract(c.PAGE, url=c.URL)
PAGES = page_files()


def expect_reader(name: str) -> None:
    """Skip what only an extra reads."""
    if name.startswith(("WARC", "WET", "WACZ")):
        pytest.importorskip("fastwarc", reason="needs articlex[batch]")


def fields_of(article: Article, *names: str) -> dict[str, object]:
    return {name: getattr(article, name) for name in names}


def test_the_page_itself() -> None:
    assert WANTED.text == c.TEXT
    assert WANTED.byline == ("Elin Berg",)
    assert WANTED.captions[0].image == c.IMAGE


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_an_ordinary_page_is_no_container(path: Path) -> None:
    assert kind_of(path.read_bytes()) is None
    assert kind_of(path.read_text("utf-8", "replace")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Subject: snow\n\nIt fell on Oslo.",
        "From: the editor\nDear reader, it snowed.",
        "{ Snow } fell on Oslo.",
        '["Snow", "fell"] is what she said.',
        '{"city": "Oslo"} is what it said.',
        '["Snow fell," she said.]',
        "[{Photo: Ada Lund}] Snow fell.",
        '{"a": ' + "[" * 100_000,
        "From Oslo to Bergen it snowed.",
        "PK means goalkeeper here.",
        "WARC is a format of archives.",
        "BMW builds cars. BZh does not. ID3 tags neither.",
        "<feed>the cat</feed> is what she said.",
        "<rssi>is a signal</rssi>",
        "<p>saved from url=(0012)</p>",
    ],
)
def test_a_text_that_begins_like_a_container_is_none(text: str) -> None:
    assert kind_of(text) is None
    articlex.extract(text)


@pytest.mark.parametrize(("name", "content"), c.WITH_ALL.items(), ids=c.WITH_ALL)
def test_containers_that_keep_all(name: str, content: bytes | str) -> None:
    expect_reader(name)
    found = articlex.extract(content)
    assert fields_of(found, *FIELDS, *BESIDE) == fields_of(WANTED, *FIELDS, *BESIDE)
    assert found.is_article


@pytest.mark.parametrize(("name", "content"), c.WITH_TEXT.items(), ids=c.WITH_TEXT)
def test_containers_that_keep_the_story(name: str, content: bytes | str) -> None:
    expect_reader(name)
    found = articlex.extract(content)
    if name.startswith("WET"):  # a text has no moment, but the day that it prints
        assert found.published == c.PUBLISHED[:10]
        found = Article.from_dict({**found.to_dict(), "published": c.PUBLISHED})
    assert fields_of(found, *FIELDS) == fields_of(WANTED, *FIELDS)


@pytest.mark.parametrize(
    "name", ["mail of Outlook", "RSS of WordPress", "NITF of a wire", "mhtml of Chrome", "JSON Feed 1.1"]
)
def test_text_is_read_as_bytes_are(name: str) -> None:
    content = {**c.WITH_ALL, **c.WITH_TEXT}[name]
    assert isinstance(content, str)
    assert articlex.extract(content) == articlex.extract(content.encode())
    assert articlex.extract(b"\xef\xbb\xbf" + content.encode()).text == WANTED.text


def test_xml_in_another_encoding() -> None:
    wide = c.RSS_WORDPRESS.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")
    assert articlex.extract(wide).text == WANTED.text


@pytest.mark.parametrize("packing", ["zstandard", "brotli"])
def test_other_packings(packing: str) -> None:
    module = pytest.importorskip(packing)
    assert articlex.extract(module.compress(c.PAGE.encode())).text == WANTED.text


def test_one_story_in_an_archive_three_times() -> None:
    expect_reader("WARC")
    wayback, wet, warc = (articlex.extract(content) for content in (c.WAYBACK, c.WET, c.WARC))
    assert wayback == warc
    assert fields_of(wet, "headline", "byline", "dateline", "text", "url") == fields_of(
        warc, "headline", "byline", "dateline", "text", "url"
    )


def test_an_address_of_an_archive_is_that_of_the_page() -> None:
    assert articlex.extract(c.WAYBACK, url=c.WAYBACK_URL).url == c.URL
    assert articlex.extract(c.PAGE, url=c.WAYBACK_URL.replace("/https", "id_/https")).url == c.URL
    assert original("https://fen.example/a?to=/20240317100000/") == (
        "https://fen.example/a?to=/20240317100000/",
        None,
    )


def test_when_it_was_saved() -> None:
    expect_reader("WARC")
    saved = {name: page_in(Held(content)).fetched for name, content in c.WITH_ALL.items()}
    assert saved["Wayback"] == saved["pywb"] == "2024-03-17T10:00:00Z"
    assert saved["mhtml of Chrome"] == "2024-03-17T10:00:00"
    assert saved["WARC"] == "2026-01-02T03:04:05Z"


def test_links_of_an_archived_page_lead_to_the_web() -> None:
    (link,) = articlex.extract(c.WAYBACK).links
    assert link == "https://www.county.example/report"


# --- several ------------------------------------------------------------------------------------------------


def feed(count: int) -> str:
    items = "".join(
        f"<item><title>Ferry {at}</title><link>https://www.harbourpost.example/{at}</link>"
        f"<description>&lt;p&gt;{' '.join(c.PARAGRAPHS)}&lt;/p&gt;</description></item>"
        for at in range(count)
    )
    return f'<rss version="2.0"><channel><title>The Harbour Post</title>{items}</channel></rss>'


def test_a_feed_of_several_is_refused_by_extract_and_read_by_extract_many(tmp_path: Path) -> None:
    with pytest.raises(SeveralPages, match="extract_many"):
        articlex.extract(feed(3))
    path = tmp_path / "feed.xml"
    path.write_text(feed(3), "utf-8")
    page = RawPage(c.PAGE, c.URL)
    results = list(articlex.extract_many([page, feed(3), path, page], workers=1))
    assert [r.article.headline for r in results if r.article] == [
        c.HEADLINE, *(f"Ferry {at}" for at in range(3)) , *(f"Ferry {at}" for at in range(3)), c.HEADLINE
    ]  # fmt: skip
    assert [r.url for r in results[1:4]] == [f"https://www.harbourpost.example/{at}" for at in range(3)]


def test_a_mailbox_an_archive_and_a_message_hold_several() -> None:
    expect_reader("WARC")
    mails = [mail.replace("\r\n", "\n") for mail in (c.MAIL_GMAIL, c.MAIL_PLAIN)]
    box = "".join(f"From reader@fen.example Sat Mar 16 08:30:00 2024\n{mail}\n\n" for mail in mails)
    archive = c.RESPONSE + record("https://www.harbourpost.example/2", c.PAGE)
    message = c.NEWSML_REUTERS.replace("</itemSet>", c.NEWSML_DPA.partition("?>")[2] + "</itemSet>")
    for several in (box, archive, gzip.compress(archive), message):
        results = list(articlex.extract_many([several], workers=1))
        assert [r.article.text for r in results if r.article] == [c.TEXT] * 2
        with pytest.raises(SeveralPages):
            articlex.extract(several)


def test_items_have_names_of_their_own() -> None:
    pages = list(pages_in(Held(feed(2))))
    assert [page.name for page in pages] == [page.url for page in pages]


# --- what is refused ----------------------------------------------------------------------------------------


def office(name: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "")
        archive.writestr(name, "<x/>")
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"%PDF-1.7", "a PDF"),
        (office("word/document.xml"), r"a Word document \(.docx\)"),
        (office("xl/workbook.xml"), "a spreadsheet"),
        (office("META-INF/container.xml"), "an EPUB book"),
        (office("content.xml"), "an OpenDocument file"),
        (office("a.txt"), "a ZIP archive"),
        (b"PK\x03\x04 cut off", "damaged or cut off"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "Outlook message"),
        (rb"{\rtf1\ansi Snow}", "Rich Text"),
        (b"\x89PNG\r\n", "a PNG image"),
        (b"\x00\x00\x00\x1cftypheic" + bytes(100), "a HEIC or AVIF image"),
        (b"\x00\x00\x00\x1cftypisom" + bytes(100), "an MP4 film"),
        (b"II*\x00" + bytes(100), "a TIFF image"),
        ("<svg xmlns='http://www.w3.org/2000/svg'><text>Snow</text></svg>", "an SVG image"),
        ("<urlset><url><loc>https://a.example</loc></url></urlset>", "a sitemap"),
        ("<opml version='2.0'><body/></opml>", "a list of feeds"),
        ("<NewsML Version='1.2'><NewsItem/></NewsML>", "NewsML 1"),
        ("<?xml version='1.0'?><plist version='1.0'><dict/></plist>", "no web archive"),
        ("<rss version='2.0'><channel><title>A</title></channel></rss>", "holds no item"),
        ("<nitf><head/></nitf>", "no body"),
        (f"<newsItem {c._G2}><contentSet/></newsItem>", "no item of text"),
        ('{"@type": "Person", "name": "Ada"}', "no story"),
        (b'\xef\xbb\xbf [{"snow": "It fell on Oslo."}]', "no story"),
        ('{"snow": "It fell on Oslo."}\n{"snow": "It thawed."}\n', "no story"),
        (FULL.to_json(indent=1), "Article.from_dict"),
        (f"[{FULL.to_json()}]", "Article.from_dict"),
        ("MIME-Version: 1.0\nContent-Type: image/jpeg\n\n", "no HTML and no text"),
        (b"\x1f\x8bjunk", "cannot be unpacked"),
    ],
)
def test_what_is_not_read_is_refused_by_name(content: bytes | str, says: str) -> None:
    with pytest.raises(UnreadableInput, match=says):
        articlex.extract(content)


def test_an_archive_without_a_page_is_refused() -> None:
    expect_reader("WARC")
    gone = record("https://a.example", "gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html")
    with pytest.raises(UnreadableInput, match="holds no page"):
        articlex.extract(gone)


# --- damaged and hostile ------------------------------------------------------------------------------------


def test_a_boundary_that_is_missing_or_wrong() -> None:
    missing = c.MAIL_CAMPAIGN.replace('; boundary="_----------=_MCPart_99"', "")
    wrong = c.MAIL_CAMPAIGN.replace('boundary="_----------=_MCPart_99"', 'boundary="other"')
    for mail in (missing, wrong):
        assert articlex.extract(mail).text == c.TEXT


@pytest.mark.parametrize(
    "name",
    ["mhtml of Chrome", "mail of Gmail", "RSS of WordPress", "NITF of a wire", "Atom of a wire", "gzip"],
)
def test_what_is_cut_off_gives_the_rest(name: str) -> None:
    content = {**c.WITH_ALL, **c.WITH_TEXT}[name]
    end = "A ship with a past"
    cut = content.index(end) if isinstance(content, str) and end in content else len(content) * 7 // 10
    assert c.PARAGRAPHS[0] in articlex.extract(content[:cut]).text


BOMB = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10 if at else "snow"}">' for at in range(12))


@pytest.mark.parametrize("place", ["<title>&l11;</title>", '<guid isPermaLink="&l11;">a</guid>'])
def test_entities_are_not_expanded(place: str) -> None:
    bomb = f'<!DOCTYPE rss [{BOMB}]><rss version="2.0"><channel><item>{place}<description>{c.PARAGRAPHS[0]}</description></item></channel></rss>'
    try:
        found = articlex.extract(bomb, limits=Limits(max_seconds=10))
    except UnreadableInput:
        return
    assert len(found.to_json()) < 5_000


def test_files_of_the_machine_stay_unread(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret of the machine")
    page = (
        f'<!DOCTYPE nitf [<!ENTITY x SYSTEM "{secret.as_uri()}">]><nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline>'
        f"</body.head><body.content><p>&x; {c.PARAGRAPHS[0]}</p></body.content></body></nitf>"
    )
    assert "secret" not in articlex.extract(page).to_json()


def test_bombs_are_refused() -> None:
    bomb = gzip.compress(b"<p>" * 7_000_000)
    with pytest.raises(LimitExceeded, match="20,000,000"):
        articlex.extract(bomb)
    with pytest.raises(LimitExceeded, match="1,000"):
        articlex.extract(gzip.compress(b"<p>" * 1000), limits=Limits(max_bytes=1000))
    nested = b"<p>snow"
    for _ in range(8):
        nested = gzip.compress(nested)
    with pytest.raises(UnreadableInput, match="within each other"):
        articlex.extract(nested)


def test_a_bomb_in_a_web_archive_is_refused() -> None:
    pytest.importorskip("fastwarc")
    packed = record(c.URL, gzip.compress(b"<p>" * 10_000_000), f"{HTML}\r\nContent-Encoding: gzip")
    with pytest.raises(UnreadableInput, match="larger than"):
        articlex.extract(packed)


def test_ten_thousand_parts_and_levels() -> None:
    many = c.MAIL_CAMPAIGN.replace(
        "--_----------=_MCPart_99--", "--_----------=_MCPart_99\nContent-Type: text/plain\n\nsnow\n" * 10_000
    )
    assert articlex.extract(many).text == c.TEXT
    deep = "MIME-Version: 1.0\n" + "".join(
        f'Content-Type: multipart/mixed; boundary="b{at}"\n\n--b{at}\n' for at in range(10_000)
    )
    with pytest.raises(UnreadableInput):
        articlex.extract(deep)
    tags = "<rss version='2.0'><channel>" + "<item>" * 10_000 + "snow"
    with pytest.raises(UnreadableInput):
        articlex.extract(tags)


def test_json_as_deep_as_a_well() -> None:
    with pytest.raises(UnreadableInput, match="no story"):
        articlex.extract('{"@type": ' + "[" * 100_000)
    assert not articlex.extract(
        json.dumps({"@type": "NewsArticle", "articleBody": [1], "headline": {"a": 1}})
    )


def test_every_beginning_of_every_container_is_an_article_or_a_typed_error() -> None:
    for content in {**c.WITH_ALL, **c.WITH_TEXT}.values():
        for cut in range(0, len(content), len(content) // 5):
            try:
                articlex.extract(content[:cut], limits=Limits(max_seconds=20))
            except articlex.ArticlexError:
                continue


def test_ten_thousand_items_are_read_once_each() -> None:
    item = "<entry><title>a</title><content>snow</content></entry>"
    atom = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Fen</title>{item * 10_000}<author><name>Ada</name></author></feed>'
    assert sum(1 for _ in pages_in(Held(atom))) == 10_000
    rss = f"<rss version='2.0'><channel>{'<item><title>a</title></item>' * 12_000}<language>en</language></channel></rss>"
    assert sum(1 for _ in pages_in(Held(rss))) == 10_000


def test_a_file_of_a_wacz_that_is_packed_too_densely_is_left() -> None:
    pytest.importorskip("fastwarc")
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/bomb.warc", bytes(30_000_000))
        archive.writestr("archive/data.warc", c.RESPONSE)
    bomb, page = pages_in(Held(file.getvalue()))
    assert bomb.problem
    assert "densely" in bomb.problem
    assert page.url == c.URL


def test_a_plain_mail_stands_under_its_subject() -> None:
    mail = (
        "From: Ann Berg <ann@fen.example>\nSubject: Re: Lunch at the harbour\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8; format=flowed\n\nHi Bo,\n\nshall we have lunch on Tuesday at the \n"
        "harbour, as we said last week, or are you busy until Friday with the ferry?\n\nAnn\n"
    )
    article = articlex.extract(mail)
    assert article.headline == "Lunch at the harbour"
    assert article.site_name == "Ann Berg"
    assert "on Tuesday at the harbour, as we said" in article.text


def test_a_damaged_archive_gives_the_pages_before_the_damage() -> None:
    pytest.importorskip("fastwarc")
    whole = gzip.compress(c.RESPONSE) + gzip.compress(record("https://www.harbourpost.example/2", c.PAGE))
    damaged = whole[:-200] + b"x" * 200
    page, problem = pages_in(Held(damaged))
    assert page.url == c.URL
    assert problem.problem
    assert articlex.extract(damaged).text == c.TEXT
    archive = bytearray(c.wacz())
    at = archive.index(b"archive/data.warc.gz") + 40
    archive[at : at + 300] = bytes(300)
    with pytest.raises(UnreadableInput, match=r"damaged|holds no page"):
        articlex.extract(bytes(archive))


def test_whatever_is_changed_in_a_container_the_error_is_typed() -> None:
    chance = random.Random(8)
    contents = [
        content if isinstance(content, bytes) else content.encode()
        for content in {**c.WITH_ALL, **c.WITH_TEXT}.values()
    ]
    for content in contents * 8:
        changed = bytearray(content)
        for _ in range(chance.choice((1, 5, 20))):
            at = chance.randrange(len(changed))
            changed[at : at + chance.choice((0, 3, 60))] = chance.choice(TOKENS)
        try:
            page_in(Held(bytes(changed)))
        except articlex.ArticlexError:
            continue


TOKENS = (
    b"",
    b"<",
    b">",
    b"&x;",
    b'"',
    b"{",
    b"]",
    b"null",
    b"<![CDATA[",
    b"]]>",
    b"\r\n\r\n",
    b"--",
    b"=",
    b"\x00",
    b"\xff",
)


def test_nested_notes_of_nitf_are_said_once() -> None:
    note = f"<note>{'<p>' * 100}The depth was corrected.{'</p>' * 100}</note>"
    page = f"<nitf><body><body.content><p>{c.PARAGRAPHS[0]}</p>{note}</body.content></body></nitf>"
    shown = [block.text for block in articlex.explain(page).page.blocks]
    assert shown.count("The depth was corrected.") == 1
