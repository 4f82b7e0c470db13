"""One story, in every container that a page comes in, each in the shapes of two producers."""

from __future__ import annotations

import base64
import gzip
import io
import json
import plistlib
import quopri
import re
import zipfile
from email.header import Header

from warc import DATE, HTML, record

URL = "https://www.harbourpost.example/2024/03/16/ferry-returns"
IMAGE = "https://img.harbourpost.example/ferry.jpg"
HEADLINE = "Night ferry returns to Östervik after eleven years"
PUBLISHED = "2024-03-16T08:30:00+01:00"
MAILED = "Sat, 16 Mar 2024 08:30:00 +0100"
SAVED = "Sun, 17 Mar 2024 10:00:00 -0000"
CAPTION = "The ferry Sankta Ragna lies at the new quay in Östervik on Friday."
CREDIT = "Maja Lindqvist"
PARAGRAPHS = (
    "The night ferry between Östervik and the outer islands will sail again from the first of June, the county said on Friday, eleven years after the last boat was sold to Greece.",
    "“People here have planned their lives around a bus that leaves at four in the afternoon,” said Karin Dahl, who chairs the islands’ council. “Now a nurse can work a late shift and still sleep at home.”",
    "The county will pay 34 million kronor a year for the service, about half of what a bridge would have cost in interest alone, according to a report that was published in January.",
)
AFTER = (
    "The vessel, Sankta Ragna, was built in 1998 and carried passengers on the Finnish coast until last autumn. It takes 120 passengers and 14 cars, and it has been given new engines that run on methanol.",
    "Not everybody is pleased. The owners of two small guest houses on the quay have asked a court to move the landing, because they fear that lorries will wait under their windows until midnight.",
    "Tickets go on sale on April 15. A single journey costs 65 kronor, and islanders who show a card of residence travel for half of that.",
)
SUBHEAD = "A ship with a past"
DATELINE = "ÖSTERVIK, Sweden"
FILED = f"{DATELINE} — {PARAGRAPHS[0]}"
TEXT = "\n\n".join((f"{DATELINE} – {PARAGRAPHS[0]}", *PARAGRAPHS[1:], SUBHEAD, *AFTER))


def story(first: str = FILED, *, picture: str = IMAGE, subhead: str = "h2") -> str:
    """The body as HTML."""
    figure = (
        f'<figure><img src="{picture}" alt="A white ferry at a quay">'
        f'<figcaption>{CAPTION} <span class="credit">Photo: {CREDIT}</span></figcaption></figure>'
    )
    link = '<a href="https://www.county.example/report">a report that was published in January</a>'
    opening = "".join(f"<p>{text}</p>\n" for text in (first, *PARAGRAPHS[1:]))
    opening = opening.replace("a report that was published in January", link)
    closing = "".join(f"<p>{text}</p>\n" for text in AFTER)
    return f"{figure}\n{opening}<{subhead}>{SUBHEAD}</{subhead}>\n{closing}"


XHTML = story().replace('quay">', 'quay"/>')


def page(*, head: str = "", before: str = "", picture: str = IMAGE, charset: str = "utf-8") -> str:
    """The story as a page of its paper."""
    return f"""<!doctype html>
<html lang="en"><head>{head}<meta charset="{charset}"><title>{HEADLINE} | The Harbour Post</title>
<link rel="canonical" href="{URL}">
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="{PUBLISHED}">
</head><body>{before}
<nav><ul><li><a href="/">Home</a></li><li><a href="/islands">Islands</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>{HEADLINE}</h1>
<p class="byline">By <a href="/staff/elin-berg" rel="author">Elin Berg</a></p>
<time datetime="{PUBLISHED}">March 16, 2024</time>
<div class="article-body">
{story(picture=picture)}</div></article>
<aside><h2>Most read</h2><ol><li><a href="/a">Harbour seal bites swimmer</a></li><li><a href="/b">Bakery closes</a></li></ol></aside></main>
<footer><p>© 2024 The Harbour Post</p></footer></body></html>
"""


PAGE = page()


def _encoded(text: str, encoding: str = "utf-8") -> str:
    return quopri.encodestring(text.encode(encoding)).decode().replace("\r\n", "\n").replace("\n", "\r\n")


PIXEL = base64.b64encode(b"\xff\xd8\xff\xe0 no real picture").decode()

MHTML_CHROME = f"""From: <Saved by Blink>\r
Snapshot-Content-Location: {URL}\r
Subject: {Header(HEADLINE, "utf-8").encode()}\r
Date: {SAVED}\r
MIME-Version: 1.0\r
Content-Type: multipart/related;\r
\ttype="text/html";\r
\tboundary="----MultipartBoundary--x7Q2----"\r
\r
\r
------MultipartBoundary--x7Q2----\r
Content-Type: text/html\r
Content-ID: <frame-1@mhtml.blink>\r
Content-Transfer-Encoding: quoted-printable\r
Content-Location: {URL}\r
\r
{_encoded(PAGE)}\r
------MultipartBoundary--x7Q2----\r
Content-Type: text/html\r
Content-ID: <frame-2@mhtml.blink>\r
Content-Transfer-Encoding: quoted-printable\r
Content-Location: https://ads.example/frame\r
\r
{_encoded("<html><body>" + "<p>Win a cruise for two, book before Sunday and save a lot.</p>" * 200 + "</body></html>")}\r
------MultipartBoundary--x7Q2----\r
Content-Type: image/jpeg\r
Content-Transfer-Encoding: base64\r
Content-Location: {IMAGE}\r
\r
{PIXEL}\r
------MultipartBoundary--x7Q2------\r
"""

MHTML_FIREFOX = f"""From: <Saved by UnMHT>\r
Subject: {Header(HEADLINE, "iso-8859-1").encode()}\r
Date: {SAVED}\r
MIME-Version: 1.0\r
Content-Type: multipart/related;\r
\tboundary="----=_Part_1710";\r
\ttype="text/html"\r
\r
This is a multi-part message in MIME format.\r
\r
------=_Part_1710\r
Content-Type: text/html; charset="windows-1252"\r
Content-Transfer-Encoding: quoted-printable\r
Content-Location: {URL}\r
\r
{_encoded(page(picture="cid:part1.ferry@unmht", charset="windows-1252"), "windows-1252")}\r
------=_Part_1710\r
Content-Type: image/jpeg\r
Content-ID: <part1.ferry@unmht>\r
Content-Transfer-Encoding: base64\r
Content-Location: {IMAGE}\r
\r
{PIXEL}\r
------=_Part_1710--\r
"""

LETTER = f"""<html><body>
<table width="600"><tr><td><a href="{URL}?utm_source=mail">View this email in your browser</a></td></tr>
<tr><td><h1>{HEADLINE}</h1><p>By Elin Berg</p>{story()}</td></tr>
<tr><td>You receive this email because you signed up at harbourpost.example.
<a href="https://list.example/u">Unsubscribe</a> | <a href="https://list.example/p">Update your preferences</a></td></tr></table>
</body></html>"""
PLAIN = f"{HEADLINE}\n\nBy Elin Berg\n\n" + "\n\n".join((FILED, *PARAGRAPHS[1:], SUBHEAD, *AFTER)) + "\n"

MAIL_OUTLOOK = f"""From: The Harbour Post <news@harbourpost.example>\r
To: <reader@fen.example>\r
Subject: FW: {Header(HEADLINE, "windows-1252").encode()}\r
Date: {MAILED}\r
Message-ID: <DB7PR0102@eurprd01.example>\r
Thread-Index: AQHaN2k=\r
Content-Language: en-GB\r
X-MS-Has-Attach: \r
Content-Type: multipart/alternative;\r
\tboundary="_000_DB7PR0102_"\r
MIME-Version: 1.0\r
\r
--_000_DB7PR0102_\r
Content-Type: text/plain; charset="Windows-1252"\r
Content-Transfer-Encoding: quoted-printable\r
\r
{_encoded(PLAIN, "windows-1252")}\r
--_000_DB7PR0102_\r
Content-Type: text/html; charset="Windows-1252"\r
Content-Transfer-Encoding: quoted-printable\r
\r
{_encoded('<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang="EN-GB"><div class="WordSection1">' + LETTER.removeprefix("<html><body>").replace("<p>", '<p class="MsoNormal">'), "windows-1252")}\r
--_000_DB7PR0102_--\r
"""

MAIL_GMAIL = f"""Delivered-To: reader@fen.example
Received: by 2002:a05:6a10:1234 with SMTP id x1csp123;
        Sat, 16 Mar 2024 00:30:09 -0700 (PDT)
ARC-Seal: i=1; a=rsa-sha256; t=1710574209; cv=none; d=google.example; s=arc-20160816; b=aaaa
Return-Path: <news@harbourpost.example>
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=harbourpost.example; bh=bbbb
MIME-Version: 1.0
From: The Harbour Post <news@harbourpost.example>
Date: {MAILED}
Message-ID: <CAGx@mail.google.example>
Subject: {Header(HEADLINE, "utf-8").encode()}
To: reader@fen.example
Content-Type: multipart/mixed; boundary="000000000000a1"

--000000000000a1
Content-Type: multipart/alternative; boundary="000000000000b2"

--000000000000b2
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: base64

{base64.encodebytes(PLAIN.encode()).decode()}
--000000000000b2
Content-Type: text/html; charset="UTF-8"
Content-Transfer-Encoding: base64

{base64.encodebytes(('<div dir="ltr">' + LETTER + "</div>").encode()).decode()}
--000000000000b2--
--000000000000a1
Content-Type: text/html; charset="UTF-8"
Content-Disposition: attachment; filename="terms.html"

{"<p>These are the terms of the ferry, which nobody reads to the end.</p>" * 200}
--000000000000a1--
"""

MAIL_CAMPAIGN = f"""Return-Path: <bounce-mc.us1_1@mail1.list.example>
Received: from mail1.list.example (mail1.list.example [192.0.2.7])
Subject: {Header(HEADLINE, "utf-8").encode()}
From: =?utf-8?Q?The=20Harbour=20Post?= <news@harbourpost.example>
To: =?utf-8?Q??= <reader@fen.example>
Date: {MAILED}
Message-ID: <aa11.bb22@mail1.list.example>
X-Mailer: Campaigner - **CIDaa11**
Archived-At: <{URL}>
List-Unsubscribe: <https://list.example/unsubscribe?u=1>
Content-Type: multipart/alternative; boundary="_----------=_MCPart_99"
MIME-Version: 1.0

This is a multi-part message in MIME format

--_----------=_MCPart_99
Content-Type: text/plain; charset="utf-8"; format="fixed"
Content-Transfer-Encoding: quoted-printable

{_encoded(PLAIN)}
--_----------=_MCPart_99
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

{_encoded("<!doctype html>" + LETTER.replace("<body>", '<body><span class="mcnPreviewText" style="display:none; font-size:0px;">From the first of June.</span>'))}
--_----------=_MCPart_99--
"""

MAIL_PLAIN = f"""From: The Harbour Post <news@harbourpost.example>
Date: {MAILED}
Subject: {Header(HEADLINE, "utf-8").encode()}
Message-ID: <1@harbourpost.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{PLAIN}"""

_MAIN = {
    "WebResourceData": PAGE.encode(),
    "WebResourceFrameName": "",
    "WebResourceMIMEType": "text/html",
    "WebResourceTextEncodingName": "UTF-8",
    "WebResourceURL": URL,
}
WEBARCHIVE = plistlib.dumps(
    {"WebMainResource": _MAIN, "WebSubresources": [{**_MAIN, "WebResourceData": b"\xff\xd8"}]},
    fmt=plistlib.FMT_BINARY,
)
WEBARCHIVE_XML = plistlib.dumps({"WebMainResource": _MAIN}, fmt=plistlib.FMT_XML)

_SINGLE_FILE = f"""<!--
 Page saved with SingleFile 
 url: {URL} 
 saved date: Sun Mar 17 2024 11:00:00 GMT+0100 (Central European Standard Time)
-->"""  # noqa: W291 - as it writes them
SINGLE_FILE = (
    PAGE.replace('<html lang="en">', f'<html lang="en">{_SINGLE_FILE}', 1)
    .replace(IMAGE, f"data:image/jpeg;base64,{PIXEL}")
    .replace(f'<link rel="canonical" href="{URL}">\n', "")
)
SINGLE_FILE_SMALL = re.sub(  # without the quotation marks and line breaks that a browser can do without
    r'="([\w./:-]+)"',
    r"=\1",
    SINGLE_FILE.replace(
        "<head>",
        "<head><meta http-equiv=content-security-policy content=\"default-src 'none'; img-src data:\">",
        1,
    ).replace("</head>", "<style>.sf-hidden{display:none!important}</style></head>", 1),
)
MARK_OF_THE_WEB = PAGE.replace(
    "<!doctype html>", f"<!doctype html>\n<!-- saved from url=({len(URL):04}){URL} -->", 1
)

RSS_WORDPRESS = f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
\txmlns:content="http://purl.org/rss/1.0/modules/content/"
\txmlns:wfw="http://wellformedweb.org/CommentAPI/"
\txmlns:dc="http://purl.org/dc/elements/1.1/"
\txmlns:atom="http://www.w3.org/2005/Atom"
\txmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
\t>
<channel>
\t<title>The Harbour Post</title>
\t<atom:link href="https://www.harbourpost.example/feed/" rel="self" type="application/rss+xml" />
\t<link>https://www.harbourpost.example</link>
\t<description>News from the islands</description>
\t<language>en-US</language>
\t<generator>https://wordpress.org/?v=6.4.3</generator>
\t<item>
\t\t<title>{HEADLINE}</title>
\t\t<link>{URL}</link>
\t\t<dc:creator><![CDATA[Elin Berg]]></dc:creator>
\t\t<pubDate>{MAILED}</pubDate>
\t\t<category><![CDATA[Islands]]></category>
\t\t<category><![CDATA[Traffic]]></category>
\t\t<guid isPermaLink="false">https://www.harbourpost.example/?p=4711</guid>
\t\t<description><![CDATA[<p>The night ferry will sail again from the first of June. [&#8230;]</p>
<p>The post <a href="{URL}">{HEADLINE}</a> appeared first on <a href="https://www.harbourpost.example">The Harbour Post</a>.</p>
]]></description>
\t\t<content:encoded><![CDATA[{story()}
<p>The post <a href="{URL}">{HEADLINE}</a> appeared first on <a href="https://www.harbourpost.example">The Harbour Post</a>.</p>
]]></content:encoded>
\t</item>
</channel></rss>"""

RSS_LETTER = f"""<?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title><![CDATA[The Harbour Post]]></title><description><![CDATA[News from the islands]]></description><link>https://www.harbourpost.example</link><language><![CDATA[en]]></language><itunes:author><![CDATA[Somebody]]></itunes:author><item><title><![CDATA[{HEADLINE}]]></title><description><![CDATA[Eleven years after the last boat]]></description><link>{URL}</link><guid isPermaLink="false">{URL}</guid><dc:creator><![CDATA[Elin Berg]]></dc:creator><pubDate>{MAILED}</pubDate><enclosure url="{IMAGE}" length="0" type="image/jpeg"/><content:encoded><![CDATA[<div class="captioned-image-container">{story(subhead="h3")}</div>]]></content:encoded></item></channel></rss>"""

ATOM_WIRE = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://www.harbourpost.example/">
<title>The Harbour Post</title><id>urn:feed:wire</id><updated>2024-03-16T09:00:00+01:00</updated>
<entry><title type="html">Night ferry returns to &amp;Ouml;stervik after eleven years</title>
<link rel="enclosure" type="image/jpeg" href="{IMAGE}"/><link rel="alternate" href="/2024/03/16/ferry-returns"/>
<id>urn:story:4711</id><published>{PUBLISHED}</published><updated>2024-03-16T09:00:00+01:00</updated>
<author><name>Elin Berg</name><uri>https://www.harbourpost.example/staff/elin-berg</uri></author>
<category term="islands" label="Islands"/>
<summary>Eleven years after the last boat.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{XHTML}</div></content></entry></feed>"""

ATOM_BLOG = f"""<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'><id>tag:blogger.example,1999:blog-1</id><updated>2024-03-16T09:00:00+01:00</updated><title type='text'>The Harbour Post</title><entry><id>tag:blogger.example,1999:blog-1.post-1</id><published>{PUBLISHED}</published><updated>{PUBLISHED}</updated><title type='text'>{HEADLINE}</title><content type='html'>{story().replace("&", "&amp;").replace("<", "&lt;")}</content><link rel='replies' href='https://c.example/1'/><link rel='alternate' type='text/html' href='{URL}'/><author><name>Elin Berg</name></author></entry></feed>"""

JSON_FEED = json.dumps({
    "version": "https://jsonfeed.org/version/1.1",
    "title": "The Harbour Post",
    "language": "en",
    "items": [{
        "id": "4711", "url": URL, "title": HEADLINE, "content_html": story(), "date_published": PUBLISHED,
        "authors": [{"name": "Elin Berg"}], "image": IMAGE, "tags": ["Islands"],
    }],
})  # fmt: skip
JSON_FEED_1 = json.dumps({
    "version": "https://jsonfeed.org/version/1",
    "title": "The Harbour Post",
    "author": {"name": "Elin Berg"},
    "items": [{
        "id": 4711, "url": URL, "title": HEADLINE, "date_published": PUBLISHED,
        "content_text": "\n\n".join((FILED, *PARAGRAPHS[1:], SUBHEAD, *AFTER)),
    }],
}, indent=1)  # fmt: skip

_LD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": HEADLINE,
    "datePublished": PUBLISHED,
    "author": {"@type": "Person", "name": "Elin Berg"},
    "inLanguage": "en",
    "url": URL,
    "image": IMAGE,
    "publisher": {"@type": "NewsMediaOrganization", "name": "The Harbour Post"},
}
JSON_LD = json.dumps({**_LD, "articleBody": "\n\n".join((FILED, *PARAGRAPHS[1:], SUBHEAD, *AFTER))}, indent=2)
JSON_LD_GRAPH = json.dumps({"@context": "https://schema.org", "@graph": [
    {"@type": "WebSite", "name": "The Harbour Post"}, {**_LD, "articleBody": story()}]})  # fmt: skip

NINJS_AP = json.dumps({
    "uri": URL, "type": "text", "version": "3", "versioncreated": "2024-03-16T09:00:00+01:00",
    "firstcreated": PUBLISHED, "pubstatus": "usable", "language": "en", "headline": HEADLINE,
    "byline": "By Elin Berg", "infosource": [{"name": "The Harbour Post"}], "located": "Östervik", "slugline": "EU--Ferry-Returns",
    "body_nitf": "", "body_xhtml": story(FILED), "subject": [{"code": "a", "name": "Ferries", "rel": "direct"}],
    "copyrightholder": "The Harbour Post", "copyrightnotice": "Copyright 2024",
    "associations": {"main": {"uri": "tag:1", "type": "picture", "headline": "Ferry"}},
})  # fmt: skip
NINJS_DPA = json.dumps({
    "standard": {"name": "ninjs", "version": "3.0"}, "uri": "urn:newsml:dpa.example:20240316:4711", "type": "text",
    "contentCreated": PUBLISHED, "language": "en", "by": "Elin Berg",
    "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": HEADLINE}],
    "bodies": [{"role": "main", "contentType": "text/plain", "value": PLAIN},
               {"role": "main", "contentType": "text/html", "value": story(picture="")}],
    "people": [{"name": "Elin Berg", "rel": "author"}, {"name": "Karin Dahl", "rel": "about"}],
    "infoSources": [{"name": "The Harbour Post", "role": "publisher"}],
    "renditions": [{"contentType": "text/html", "href": URL}],
    "associations": [{"type": "picture", "by": CREDIT, "descriptions": [{"role": "caption", "value": CAPTION}, {"role": "alt", "value": "A white ferry at a quay"}],
                      "renditions": [{"href": "https://img.harbourpost.example/small.jpg", "width": 100}, {"href": IMAGE, "width": 1600}]}],
})  # fmt: skip
NINJS_DPA = NINJS_DPA.replace("<figure>", "<div hidden>").replace("</figure>", "</div>")

_NITF_PARAGRAPHS = (
    "".join(f"<p>{text}</p>\n" for text in PARAGRAPHS[1:])
    + f"<hl2>{SUBHEAD}</hl2>\n"
    + "".join(f"<p>{text}</p>\n" for text in AFTER)
)
_NITF_MEDIA = (
    f'<media media-type="image"><media-reference mime-type="image/jpeg" source="{IMAGE}" alternate-text="A white ferry at a quay"/>'
    f"<media-caption><p>{CAPTION}</p></media-caption><media-producer>{CREDIT}</media-producer></media>"
)
NITF_AP = f"""<?xml version="1.0" encoding="utf-8"?>
<nitf version="-//IPTC//DTD NITF 3.4//EN" change.date="October 18, 2006" change.time="19:30"><head>
<title>EU--Ferry-Returns</title>
<docdata management-status="usable"><doc-id regsrc="AP" id-string="4711"/><date.issue norm="20240316T083000+0100"/>
<doc.copyright holder="AP" year="2024"/></docdata>
<pubdata type="web" ex-ref="{URL}" name="The Harbour Post"/></head>
<body xml:lang="en"><body.head><hedline><hl1 id="headline">{HEADLINE}</hl1></hedline>
<byline>By Elin Berg<byttl>The Harbour Post</byttl></byline><distributor>The Harbour Post</distributor>
<dateline><location>{DATELINE}</location></dateline></body.head>
<body.content><block id="Main">{_NITF_MEDIA}<p>{FILED}</p>{_NITF_PARAGRAPHS}</block></body.content></body></nitf>"""
NITF_BBC = (
    f"""<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.2/specification/dtd/nitf-3-2.dtd">
<nitf xml:lang="en"><head><title>{HEADLINE}</title>
<meta name="url" content="{URL}"/>
<docdata><doc-id id-string="news/4711"/><date.release norm="{PUBLISHED}"/><key-list><keyword key="ferries"/></key-list></docdata><pubdata name="The Harbour Post"/></head>
<body><body.head><hedline><hl1>{HEADLINE}</hl1></hedline><byline><person>Elin Berg</person></byline>
<dateline><location><city>ÖSTERVIK</city></location><location><country>Sweden</country></location></dateline></body.head>
<body.content><p>{PARAGRAPHS[0]}</p>{_NITF_PARAGRAPHS}{_NITF_MEDIA}</body.content></body></nitf>""".replace(
        "“", "&#8220;"
    )
    .replace("”", "&#8221;")
    .replace("’", "&#8217;")
    .encode("iso-8859-1", "xmlcharrefreplace")
)

NITF_ARCHIVE = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.3/specification/dtd/nitf-3-3.dtd">
<nitf change.date="June 10, 2005" version="-//IPTC//DTD NITF 3.3//EN" xml:lang="en"><head><title>{HEADLINE}</title>
<meta content="A20" name="slug"/><docdata><doc-id id-string="1815718"/><doc.copyright holder="The Harbour Post" year="2024"/></docdata>
<pubdata date.publication="{PUBLISHED}" ex-ref="{URL}" item-length="300" name="The Harbour Post" unit-of-measure="word"/></head>
<body><body.head><hedline><hl1>{HEADLINE}</hl1></hedline><byline class="print_byline">By Elin Berg</byline>
<byline class="normalized_byline">Berg, Elin</byline></body.head><body.content>
<block class="lead_paragraph"><p>{FILED}</p></block><block class="full_text">{_NITF_MEDIA}<p>{FILED}</p>{_NITF_PARAGRAPHS}</block>
</body.content></body></nitf>"""

_G2 = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
_CONTENT_META = f"""<contentMeta><contentCreated>{PUBLISHED}</contentCreated><creator><name>Elin Berg</name></creator>
<language tag="en"/><subject type="cpnat:abstract" qcode="medtop:1"><name>ferries</name></subject>
<headline>{HEADLINE}</headline><dateline>{DATELINE}</dateline></contentMeta>"""
_ITEM_META = f"""<itemMeta><itemClass qcode="ninat:text"/><provider literal="The Harbour Post"/>
<versionCreated>2024-03-16T09:00:00+01:00</versionCreated><pubStatus qcode="stat:usable"/>
<link rel="irel:seeAlso" href="{URL}"/></itemMeta>"""
NEWSML_DPA = f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem {_G2} guid="urn:newsml:dpa.example:4711" version="2" standard="NewsML-G2" standardversion="2.9">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
<rightsInfo><copyrightHolder><name>The Harbour Post</name></copyrightHolder></rightsInfo>{_ITEM_META}{_CONTENT_META}
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
<body>{XHTML}</body></html></inlineXML></contentSet></newsItem>"""
NEWSML_REUTERS = f"""<?xml version="1.0" encoding="UTF-8"?>
<newsMessage {_G2}><header><sent>2024-03-16T09:00:00+01:00</sent></header><itemSet>
<packageItem guid="tag:package"><itemMeta/></packageItem>
<newsItem guid="tag:picture" standard="NewsML-G2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentSet>
<remoteContent href="{IMAGE}" contenttype="image/jpeg"/></contentSet></newsItem>
<newsItem guid="tag:text" standard="NewsML-G2">{_ITEM_META}{_CONTENT_META}
<contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.head><hedline><hl1>{HEADLINE}</hl1></hedline></body.head>
<body.content>{_NITF_MEDIA}<p>{FILED}</p>{_NITF_PARAGRAPHS}</body.content></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>"""

RESPONSE = record(URL, PAGE, more={"WARC-Date": DATE})
WARC = (
    record(
        "https://www.harbourpost.example/gone", "gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html"
    )
    + RESPONSE
)
WARC_PACKED = record(URL, gzip.compress(PAGE.encode(), mtime=0), f"{HTML}\r\nContent-Encoding: gzip")
WET_TEXT = (
    f"{HEADLINE} | The Harbour Post\nHome\nIslands\nSport\n{HEADLINE}\nBy Elin Berg\nMarch 16, 2024\n"
    + "\n".join((f"{CAPTION} Photo: {CREDIT}", FILED, *PARAGRAPHS[1:], SUBHEAD, *AFTER))
    + "\nMost read\nHarbour seal bites swimmer\nBakery closes\n© 2024 The Harbour Post\n"
)
WET = record(URL, WET_TEXT, "", "conversion")
WET_OF_A_CRAWL = gzip.compress(
    record("crawl.warc.wet.gz", "software: wet-maker 1.2\r\nformat: WARC 1.0\r\n", "", "warcinfo"), mtime=0
) + gzip.compress(
    record(URL, WET_TEXT, "", "conversion", more={"WARC-Identified-Content-Language": "eng"}), mtime=0
)

_REPLAY = "https://web.archive.org/web/20240317100000"
WAYBACK_URL = f"{_REPLAY}/{URL}"
WAYBACK = (
    page(
        head='<script type="text/javascript" src="https://web-static.archive.org/_static/js/bundle-playback.js?v=1" charset="utf-8"></script>\n'
        '<script type="text/javascript">\n  __wm.init("https://web.archive.org/web");\n'
        f'  __wm.wombat("{URL}","20240317100000","https://web.archive.org/","web","https://web-static.archive.org/_static/", "1710669600");\n'
        "</script>\n<!-- End Wayback Rewrite JS Include -->\n",
        before='<!-- BEGIN WAYBACK TOOLBAR INSERT -->\n<div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;"><div id="wm-ipp">'
        "<p>The Wayback Machine has 12 captures of this page, from March 16, 2024 to today, of which this is one.</p></div></div>"
        "<!-- END WAYBACK TOOLBAR INSERT -->",
        picture=f"{_REPLAY}im_/{IMAGE}",
    )
    .replace(f'"{URL}">', f'"{_REPLAY}/{URL}">')
    .replace('href="/', 'href="/web/20240317100000/https://www.harbourpost.example/')
    .replace("https://www.county.example", f"{_REPLAY}/https://www.county.example")
)
PYWB = page(
    head=f'<!-- WB Insert -->\n<script>\n  wbinfo = {{}};\n  wbinfo.url = "{URL}";\n  wbinfo.timestamp = "20240317100000";\n</script>\n<!-- End WB Insert -->\n',
    picture=f"https://archive.fen.example/coll/20240317100000im_/{IMAGE}",
)


def wacz() -> bytes:
    """A WACZ file as browsers of archives write it."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("datapackage.json", '{"profile": "data-package"}')
        archive.writestr("archive/data.warc.gz", gzip.compress(RESPONSE, mtime=0))
        archive.writestr("pages/pages.jsonl", "{}")
    return file.getvalue()


def wacz_of_a_crawler() -> bytes:
    """A WACZ file as crawlers write it: records packed each by itself, requests beside their answers, an index."""
    request = record(URL, "", f"GET / HTTP/1.1\r\nHost: {URL.split('/')[2]}", "request")
    info = record("data.warc.gz", "software: crawler 1.0\r\n", "", "warcinfo")
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name in ("rec-0.warc.gz", "rec-1.warc.gz"):
            records = (info, request, RESPONSE) if name == "rec-1.warc.gz" else (info,)
            archive.writestr(f"archive/{name}", b"".join(gzip.compress(one, mtime=0) for one in records))
        archive.writestr("indexes/index.cdx.gz", gzip.compress(b"", mtime=0))
        archive.writestr("pages/pages.jsonl", f'{{"format": "json-pages-1.0"}}\n{{"url": "{URL}"}}\n')
        archive.writestr("datapackage.json", '{"profile": "data-package", "wacz_version": "1.1.1"}')
    return file.getvalue()


AMP_BOILERPLATE = (
    page()
    .replace('<html lang="en">', '<html amp lang="en">')
    .replace("<img ", '<amp-img width="600" height="400" layout="intrinsic" ')
    .replace(
        "</head>",
        "<style amp-boilerplate>body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style>"
        "<noscript><style amp-boilerplate>body{animation:none}</style></noscript></head>",
    )
)
AMP = (
    page()
    .replace('<html lang="en">', '<html ⚡ lang="en">')
    .replace("<img ", '<amp-img layout="responsive" width="1600" height="900" ')
    .replace(
        '<meta charset="utf-8">',
        '<meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script>',
    )
)

WITH_ALL: dict[str, bytes | str] = {
    "mhtml of Chrome": MHTML_CHROME,
    "mhtml of Firefox": MHTML_FIREFOX,
    "mail of a campaign": MAIL_CAMPAIGN,
    "webarchive, binary": WEBARCHIVE,
    "webarchive, XML": WEBARCHIVE_XML,
    "mark of the web": MARK_OF_THE_WEB,
    "RSS of WordPress": RSS_WORDPRESS,
    "RSS of a letter": RSS_LETTER,
    "Atom of a wire": ATOM_WIRE,
    "Atom of a blog": ATOM_BLOG,
    "JSON Feed 1.1": JSON_FEED,
    "JSON-LD in a graph": JSON_LD_GRAPH,
    "ninjs 1": NINJS_AP,
    "ninjs 3": NINJS_DPA,
    "NITF of a wire": NITF_AP,
    "NITF of a broadcaster": NITF_BBC,
    "NITF of an archive": NITF_ARCHIVE,
    "NewsML-G2 of XHTML": NEWSML_DPA,
    "NewsML-G2 of NITF": NEWSML_REUTERS,
    "WARC": WARC,
    "WARC, packed inside": WARC_PACKED,
    "WARC, packed": gzip.compress(WARC, mtime=0),
    "WACZ": wacz(),
    "WACZ of a crawler": wacz_of_a_crawler(),
    "Wayback": WAYBACK,
    "pywb": PYWB,
    "gzip": gzip.compress(PAGE.encode(), mtime=0),
    "AMP": AMP,
    "AMP with its boilerplate": AMP_BOILERPLATE,
}
"""Containers that keep everything: address, caption and picture too."""
WITH_TEXT: dict[str, bytes | str] = {
    "SingleFile": SINGLE_FILE,
    "SingleFile, small": SINGLE_FILE_SMALL,
    "mail of Outlook": MAIL_OUTLOOK,
    "mail of Gmail": MAIL_GMAIL,
    "mail of plain text": MAIL_PLAIN,
    "JSON Feed 1": JSON_FEED_1,
    "JSON-LD": JSON_LD,
    "WET": WET,
    "WET of a crawl": WET_OF_A_CRAWL,
}
"""Containers that keep the story and who wrote it when, not all that is shown or told beside."""
