"""Kinds of markup that publishers write: what a story holds of each, between its paragraphs and at its end."""

from __future__ import annotations

import pytest

from articlex import Article, Block, extract

BEFORE = (
    "<p>Snow fell on Hollen on Monday, and the old bridge stayed closed to all traffic for the day.</p>"
    "<p>The mayor said that the trams would run again on Tuesday, if the wind let the crews work at night.</p>"
    "<p>Schools stay open, and the ferry sails as ever, said the harbour master in the morning of Monday.</p>"
)
AFTER = (
    "<p>Nobody was hurt, the police said, and most of the shops on the market had opened by ten in the morning.</p>"
    "<p>The county has ordered eleven more plows, which will come by rail from the coast before the end of the week.</p>"
    "<p>Forecasters expect the thaw on Friday, with rain from the west and winds that may reach the force of a gale.</p>"
)


def article(markup: str, end: str = "") -> Article:
    story = f"<article><h1>Snow closes the old bridge</h1><p class=byline>By Ada Lund</p><div class=article-body>{BEFORE}{markup}{AFTER}{end}</div></article>"
    return extract(f'<html lang="en"><main>{story}</main>', url="https://fen.example/news/1")


def between(markup: str) -> tuple[Block, ...]:
    body = article(markup).body
    assert [block.text for block in (*body[:3], *body[-3:])] == [
        part.removeprefix("<p>") for part in (BEFORE + AFTER).split("</p>")[:-1]
    ]
    return body[3:-3]


# --- sentences -------------------------------------------------------------------------------

FAILED = "The bearing under the western pier had failed, said the engineer."


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote>The <x-term>bearing</x-term> under the western pier had failed, said the engineer.</blockquote>",
        "<ul><li>The <button class=term>bearing</button> under the western pier had failed, said the engineer.</li></ul>",
        "<p>The <i class=material-icons aria-hidden=true>build</i>bearing under the western pier had failed, said the engineer.</p>",
        "<p>The <span class=material-symbols-outlined>build</span>bearing under the western pier had failed, said the engineer.</p>",
        "<p>The bearing<span class=d-none> A tip.</span> under the western pier had failed, said the engineer.</p>",
        "<p>The bearing <span class='sr-only md:not-sr-only'>under</span> the western pier had failed, said the engineer.</p>",
        "<p>The bearing<span class=a11y-hidden> A tip.</span> under the western pier had failed, said the engineer.</p>",
        "<p>The bearing<span style='position:absolute;width:1px;height:1px;overflow:hidden'> A tip.</span> under the western pier had failed, said the engineer.</p>",
        "<p>The bearing under the western pier had failed, said the engineer.</p><p><button>Read on</button></p>",
    ],
)
def test_a_sentence_stays_whole(markup: str) -> None:
    assert [block.text for block in between(markup)] == [FAILED]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<span class=katex><span class=katex-html aria-hidden=true>E=m</span></span>", "E=m"),
        ("<img class='ql-img quicklatex' alt='E=m' src=/l.png>", "E=m"),
        ("<img src='https://latex.codecogs.com/svg.latex?E=m' alt='E=m'>", "E=m"),
        ("<math><mfenced><mi>a</mi><mi>b</mi></mfenced></math>", "(a, b)"),
        ("<span aria-hidden=true>„</span>E<span aria-hidden=true>“</span>", "„E“"),
        ("<img alt=€ src=/e.png>", "€"),
    ],
)
def test_signs_and_formulas_in_a_sentence(markup: str, text: str) -> None:
    [block] = between(f"<p>The rule is {markup} here, said the surveyor who has kept it for years.</p>")
    assert block.text == f"The rule is {text} here, said the surveyor who has kept it for years."


@pytest.mark.parametrize("formula", [r"<p>\[Q = a\]</p>", "<p>$$Q = a$$</p>"])
def test_delimiters_tell_a_formula(formula: str) -> None:
    assert between(formula) == (Block("formula", "Q = a"),)


@pytest.mark.parametrize(
    "heading",
    [
        "What is next <button class=share>Share</button>",
        "What is next<a class=anchor href=#next>#</a>",
        "What is next <a href=#next title=Permalink>¶</a>",
        "<button aria-expanded=true>What is next</button>",
    ],
)
def test_a_heading_holds_its_words_alone(heading: str) -> None:
    [block, _] = between(
        f"<h3>{heading}</h3><p>Not much at all, the engineer told us on Monday before he went home.</p>"
    )
    assert block.text == "What is next"


def test_what_a_button_in_a_heading_unfolds_is_shown() -> None:
    folds = "".join(
        f"<h3><button aria-controls=p{at}>Who pays for part {at}?</button></h3><div id=p{at} hidden><p>{text}</p></div>"
        for at, text in enumerate(("The city pays first, and it may ask for a part of it.", "Nobody."))
    )
    assert [block.text for block in between(folds)][-1] == "Nobody."
    assert "Nobody." not in article("<div id=p1 hidden><p>Nobody.</p></div>").text


# --- lists, tables, lines, code --------------------------------------------------------------


def test_items_have_level_number_and_marker() -> None:
    items = between(
        "<ol start=3 type=a><li><p>Two spades of steel</p></li><li value=7>Salt<ul><li>Coarse salt</li></ul></li></ol>"
    )
    assert [(b.kind, b.text, b.level, b.number, b.marker) for b in items] == [
        ("list_item", "Two spades of steel", 1, 3, "c."),
        ("list_item", "Salt", 1, 7, "g."),
        ("list_item", "Coarse salt", 2, None, None),
    ]
    assert "3. Two spades of steel\n7. Salt\n    - Coarse salt\n" in Article(body=items).to_markdown()
    assert '<li value="7">Salt' in Article(body=items).to_html()
    assert Article.from_dict(Article(body=items).to_dict()).body == items


def test_reversed_lists_count_down() -> None:
    items = between(
        "<ol reversed><li>Third in the race</li><li>Second in the race</li><li>First in the race</li></ol>"
    )
    assert [item.number for item in items] == [3, 2, 1]


def test_a_definition_lies_below_its_term() -> None:
    items = between("<dl><dt>Bearing</dt><dd>A part that lets another part turn or slide.</dd></dl>")
    assert [(item.text, item.level) for item in items] == [
        ("Bearing", 1),
        ("A part that lets another part turn or slide.", 2),
    ]


def test_the_foot_of_a_table_stands_last_and_its_figure_has_the_caption() -> None:
    [table] = between(
        "<figure><table><tr><th>Town<th>Share<tfoot><tr><td>All<td>36</tfoot><tbody><tr><td>Hollen<td>31</table>"
        "<figcaption>Shares of the vote</figcaption></figure>"
    )
    assert table.rows == (("Town", "Share"), ("Hollen", "31"), ("All", "36"))
    assert table.caption == "Shares of the vote"


def test_a_verse_ends_with_its_last_word() -> None:
    lines = "Oh the wheel goes round,<br>and the lamp is low,<br>and the ones who stayed"
    first, second = between(f"<p>{lines}<br><br>{lines.replace('wheel', 'mill')}</p>")
    assert first.text == lines.replace("<br>", "\n")
    assert second.text == lines.replace("<br>", "\n").replace("wheel", "mill")


@pytest.mark.parametrize(
    ("lines", "between_lines"),
    [
        (["Town Hall", "12 Mill Street", "4021 Hollen"], "\n"),
        (["The wheel goes round and the lamp is low", "And all of the ones who stayed at home for", "The night will see the morning snow again"], "\n"),
        (["The council met on Monday evening to talk of", "the bridge, and it will meet again on Thursday", "for the vote."], " "),
    ],
)  # fmt: skip
def test_lines_are_kept_where_nobody_wrapped_a_text(lines: list[str], between_lines: str) -> None:
    [block] = between(f"<p>{'<br>'.join(lines)}</p>")
    assert block.text == between_lines.join(lines)


def test_a_postal_address_in_the_story_keeps_its_lines() -> None:
    [block] = between("<address>Town Hall<br>12 Mill Street<br>4021 Hollen</address>")
    assert block == Block("paragraph", "Town Hall\n12 Mill Street\n4021 Hollen")


@pytest.mark.parametrize("formula", ["$$Q = a$$", "<math alttext='Q = a'></math>", "Q = a"])
def test_a_formula_in_a_table_has_its_number(formula: str) -> None:
    made = between(f"<table><tr><td></td><td>{formula}</td><td>(1)</td></tr></table>")
    assert made == (Block("formula", "Q = a", marker="(1)"),)
    assert "Q = a \\tag{1}" in Article(body=made).to_markdown()


def test_figures_in_brackets_are_cells_like_others() -> None:
    table = "<table><tr><td>Loss</td><td>(1)</td></tr><tr><td>Gain</td><td>31</td></tr></table>"
    assert [block.kind for block in between(table)] == ["table"]


@pytest.mark.parametrize("tag", ["div", "p"])
def test_lines_that_are_elements_make_a_verse(tag: str) -> None:
    lines = ("Oh the wheel goes round,", "and the <em>lamp</em> is low,", "and they have seen the snow.")
    [verse] = between(f"<div class=poem>{''.join(f'<{tag}>{line}</{tag}>' for line in lines)}</div>")
    assert verse.text == "Oh the wheel goes round,\nand the lamp is low,\nand they have seen the snow."
    assert [verse.text[span.start : span.stop] for span in verse.spans] == ["lamp"]


def test_preformatted_verse_is_no_code() -> None:
    [verse] = between("<pre class=wp-block-verse>Oh the wheel goes round,\nand the lamp is low.</pre>")
    assert (verse.kind, verse.text) == ("paragraph", "Oh the wheel goes round,\nand the lamp is low.")


@pytest.mark.parametrize(
    "markup",
    [
        "<pre class='highlight go'><code>a := 1</code></pre>",
        "<pre data-language=go>a := 1</pre>",
        "<pre><code lang=go>a := 1</code></pre>",
        "<pre class='sourceCode go'><code>a := 1</code></pre>",
    ],
)
def test_code_names_its_language(markup: str) -> None:
    [code] = between(markup)
    assert (code.text, code.language) == ("a := 1", "go")


# --- quotes, lives, footnotes ----------------------------------------------------------------

QUOTED = "Nobody has seen so much of it in years, not even the old."


@pytest.mark.parametrize(
    "markup",
    [
        f"<blockquote><p>{QUOTED} <cite>Ada Berg</cite></p></blockquote>",
        f"<blockquote><p>{QUOTED}</p><p>— Ada Berg</p></blockquote>",
        f"<blockquote><p>{QUOTED}</p><p class=attribution>Ada Berg</p></blockquote>",
        f"<blockquote><p>{QUOTED}</p><small>Ada Berg</small></blockquote>",
        f"<blockquote><p>{QUOTED}</p></blockquote><p>— Ada Berg</p>",
        f"<div><blockquote><p>{QUOTED}</p></blockquote><cite>Ada Berg</cite></div>",
    ],
)
def test_a_quote_has_its_speaker(markup: str) -> None:
    assert between(markup) == (Block("quote", QUOTED, cite="Ada Berg"),)


NOTE = "Printed in the almanac of the year 1911."


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        ("<sup class=reference><a href=#cite_note-1>[1]</a></sup>",
         f"<div class=mw-references-wrap><ol class=references><li id=cite_note-1><a href=#cite_ref-1>^</a> {NOTE}</li></ol></div>"),
        ("<a class=footnote-anchor href=#footnote-1>1</a>",
         f"<div class=footnote><a href=#footnote-anchor-1>1</a><div class=footnote-content><p>{NOTE}</p></div></div>"),
        ("<a href=#_ftn1>[1]</a>", f"<p><a href=#_ftnref1>[1]</a> {NOTE}</p>"),
        ("<a href=#n1 role=doc-noteref>1</a>", f"<section role=doc-endnotes><ol><li id=n1>{NOTE}</li></ol></section>"),
        ("<sup><a href=#easy-1>1</a></sup>", f"<ol class=easy-footnotes-wrapper><li>{NOTE}</li></ol>"),
    ],
)  # fmt: skip
def test_footnotes_of_every_style(mark: str, note: str) -> None:
    made = article(
        f"<p>The rule{mark} has been right for eleven years in a row, said the surveyor.</p>", note
    )
    assert made.body[-1] == Block("footnote", NOTE, mark="1", spans=made.body[-1].spans)
    assert "The rule[^1] has" in made.to_markdown()


NOTES = (NOTE, "Told by the keeper of the bridge.")


@pytest.mark.parametrize("mark", ["<sup>{}</sup>", "<sup>[{}]</sup>"])
@pytest.mark.parametrize(
    "notes",
    [
        f"<h3>Notes</h3><ol><li>{NOTES[0]}</li><li><p>{NOTES[1]}</p></li></ol>",
        f"<hr><p>1. {NOTES[0]}</p><p>2. {NOTES[1]}</p>",
        f"<p><sup>1</sup> {NOTES[0]}</p><p><sup>2</sup> {NOTES[1]}</p>",
        f"<p>[1] {NOTES[0]}</p><p>[2] {NOTES[1]}</p>",
    ],
)
def test_footnotes_without_links(mark: str, notes: str) -> None:
    marked = f"<p>The rule{mark.format(1)} holds for 10<sup>2</sup> fields of 3 m<sup>2</sup>, said the surveyor.{mark.format(2)}</p>"
    made = article(marked, notes)
    assert made.body[-2:] == tuple(Block("footnote", note, mark=str(at + 1)) for at, note in enumerate(NOTES))
    assert "The rule[^1] holds for 102 fields of 3 m2, said the surveyor.[^2]" in made.to_markdown()
    assert Article.from_dict(made.to_dict()).body == made.body


@pytest.mark.parametrize(
    "sign", ["10<sup>1</sup>", "m<sup>1</sup>", "area<sup>2</sup>", "the 1<sup>st</sup>"]
)
def test_powers_refer_to_no_note(sign: str) -> None:
    made = article(f"<p>The field is {sign} in all, said the surveyor.</p>", f"<ol><li>{NOTE}</li></ol>")
    assert made.body[-1].kind == "list_item"
    assert not any(block.spans for block in made.body)


# --- pictures and embeds ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markup", "image"),
    [
        ("<figure><noscript><img src=/a.jpg></noscript><figcaption>A street</figcaption></figure>", "a.jpg"),
        ("<div><noscript><img src=/a.jpg></noscript></div>", "a.jpg"),
        ("<figure><lazy-image src=/a.jpg></lazy-image><figcaption>A street</figcaption></figure>", "a.jpg"),
    ],
)
def test_pictures_without_scripts(markup: str, image: str) -> None:
    [figure] = between(markup)
    assert figure.figure
    assert figure.figure.image == f"https://fen.example/{image}"


@pytest.mark.parametrize(
    ("markup", "kinds"),
    [
        (f"<p><img src=/a.jpg>{FAILED}</p>", ["figure", "paragraph"]),
        (f"<p>{FAILED} <a href=/a.jpg><img src=/a.jpg></a></p>", ["paragraph", "figure"]),
        (f"<p>{FAILED}<br><img src=/a.jpg><br>{FAILED}</p>", ["paragraph", "figure", "paragraph"]),
        (f"<p>{FAILED}</p>\n<iframe src=https://youtu.be/x1></iframe>", ["paragraph", "embed"]),
        ("<p><picture><source srcset=/a.webp type=image/webp><img src=/a.jpg></picture></p>", ["figure"]),
        ("<p><img src=/a.jpg><img src=/b.jpg></p>", ["figure", "figure"]),
    ],
)
def test_a_picture_stands_on_its_side_of_a_text(markup: str, kinds: list[str]) -> None:
    assert [block.kind for block in between(markup)] == kinds


@pytest.mark.parametrize(
    "markup",
    [
        "<noscript><img src=https://count.example/p?c1=2></noscript>",
        "<img src=/count.gif width=1px height=1px>",
        "<img src=/count.gif style='width:1px;height:1px'>",
        "<a class=teaser href=/news/2><img src=/b.jpg></a>",
        "<div class=author><img src=/ada.jpg></div>",
        "<p><img class=emoji alt=:snow: src=/s.png></p>",
        "<iframe src=https://www.facebook.com/plugins/like.php?href=x></iframe>",
        "<iframe src=https://platform.twitter.com/widgets/tweet_button.html></iframe>",
    ],
)
def test_what_is_no_part_of_the_story(markup: str) -> None:
    assert between(markup) == ()


@pytest.mark.parametrize(
    ("markup", "kind", "url"),
    [
        ("<iframe src=about:blank data-src=https://www.youtube.com/embed/x1></iframe>", "video", "https://www.youtube.com/embed/x1"),
        ("<lite-youtube videoid=x1></lite-youtube>", "video", "https://www.youtube.com/watch?v=x1"),
        ("<figure><div>\nhttps://youtu.be/x1\n</div></figure>", "video", "https://youtu.be/x1"),
        ("<figure><oembed url=https://youtu.be/x1></oembed></figure>", "video", "https://youtu.be/x1"),
        ("<object data=https://www.youtube.com/v/x1></object>", "video", "https://www.youtube.com/v/x1"),
        ("<noscript><iframe src=https://youtube.com/embed/x1></iframe></noscript>", "video", "https://youtube.com/embed/x1"),
        ("<video controls><source src=/v.mp4></video>", "video", "https://fen.example/v.mp4"),
        ("<audio><source src=/a.mp3></audio>", "audio", "https://fen.example/a.mp3"),
        ("<iframe src=https://www.facebook.com/plugins/video.php?href=x></iframe>", "video", "https://www.facebook.com/plugins/video.php?href=x"),
        ("<iframe src=https://snow.example/@ada/1/embed></iframe>", "post", "https://snow.example/@ada/1/embed"),
        ("<div class=fb-post data-href=https://www.facebook.com/x/posts/1></div>", "post", "https://www.facebook.com/x/posts/1"),
        ("<div class=flourish-embed data-src=visualisation/12></div>", "chart", "https://flo.uri.sh/visualisation/12/embed"),
        ("<script src=w.js data-telegram-post=snow/1></script>", "post", "https://t.me/snow/1"),
        ("<blockquote class=twitter-tweet><a href=https://x.com/a/status/1>March 9</a></blockquote>", "post", "https://x.com/a/status/1"),
    ],
)  # fmt: skip
def test_embeds_of_every_host(markup: str, kind: str, url: str) -> None:
    embeds = [block.embed for block in article(markup).body if block.embed]
    assert [(embed.kind, embed.url) for embed in embeds] == [(kind, url)]
