"""Reading: the text of a block is what a browser shows, and nothing of a sentence is lost."""

from __future__ import annotations

import pytest

from articlex import Article, Block, extract
from articlex.read import hints, read

STORY = "<p>Snow fell on Hollen on Monday, and the old bridge stayed closed to all traffic for the day.</p>"


def shown(markup: str) -> str:
    """The first block of a page."""
    return read(f'<html lang="en"><body>{markup}').blocks[0].text


def body(markup: str) -> tuple[Block, ...]:
    """What a story holds between its paragraphs."""
    page = f'<html lang="en"><h1>Snow closes the old bridge</h1>{STORY * 3}{markup}{STORY * 3}'
    return extract(page).body[3:-3]


# --- elements in a sentence ------------------------------------------------------------------


@pytest.mark.parametrize(
    "element",
    [
        "<button class=term>bearing</button>",
        "<g-emoji>bearing</g-emoji>",
        "<x-term data-id=3>bearing</x-term>",
        "<details>bearing</details>",
        "<summary>bearing</summary>",
        "<picture><img src=a.png></picture>bearing",
        "<noscript>no scripts</noscript>bearing",
        "<video>no films</video>bearing",
        "<audio>no sound</audio>bearing",
        "<object>no plug-in</object>bearing",
    ],
)
@pytest.mark.parametrize("tag", ["p", "h2"])
def test_an_element_in_a_sentence_parts_it_not(tag: str, element: str) -> None:
    assert shown(f"<{tag}>The {element} had failed.</{tag}>") == "The bearing had failed."


def test_a_button_is_still_a_button() -> None:
    page = read("<p><button>Read on</button></p><p>Snow fell. <button>Copy link</button></p>")
    assert [(block.text, block.tag) for block in page.blocks] == [
        ("Read on", "button"),
        ("Snow fell.", "p"),
        ("Copy link", "button"),
    ]


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        (
            "Ada Lund <button>Follow</button>, who keeps the lock, said so.",
            "Ada Lund, who keeps the lock, said so.",
        ),
        ("Ada Lund <button>Share</button> said that it held.", "Ada Lund said that it held."),
        ("Each <button>share</button> in the ferry is worth ten.", "Each share in the ferry is worth ten."),
        ("“<button>Follow</button> me,” said Ada Lund.", "“Follow me,” said Ada Lund."),
    ],
)
def test_the_label_of_a_button_is_no_word_of_the_sentence_around_it(sentence: str, text: str) -> None:
    assert shown(f"<p>{sentence}</p>") == text


@pytest.mark.parametrize("name", ["popover-body", "tippy-content", "info-popup", "tip-content"])
def test_what_a_pop_up_says_of_the_word_it_is_glued_to_is_not_shown(name: str) -> None:
    tip = f"<span class={name}>The water between two locks</span>"
    assert shown(f"<p>The lower pound{tip} will be drained.</p>") == "The lower pound will be drained."
    assert shown("<p>The pound<span class=popover>s</span> are dry.</p>") == "The pounds are dry."


def test_an_indented_line_below_a_sentence_begins_a_paragraph() -> None:
    markup = "<div><br>　雪停了。<br>　桥<b>关闭</b>了。<br>\n　<a href=/2>电车</a>停运。<br>明天恢复。</div>"
    blocks = read(markup).blocks
    assert [block.text for block in blocks] == ["雪停了。", "桥关闭了。", "电车停运。 明天恢复。"]
    assert [[(span.kind, span.start, span.stop) for span in block.spans] for block in blocks] == [
        [],
        [("strong", 1, 3)],
        [("link", 0, 2)],
    ]


def test_an_indented_line_within_a_sentence_begins_none() -> None:
    markup = "<p>The wheel goes round<br>&nbsp;&nbsp;and the lamp is low.<br>&nbsp; &nbsp;It fell.</p>"
    assert [block.text for block in read(markup).blocks] == [
        "The wheel goes round and the lamp is low.",
        "It fell.",
    ]


def test_an_element_of_the_pages_own_in_a_line_of_a_container_parts_it_not() -> None:
    markup = "<div>The <x-term>bearing</x-term> had failed<x-share>Share this</x-share></div>"
    assert [block.text for block in read(markup).blocks] == ["The bearing had failed", "Share this"]


def test_elements_beside_paragraphs_part_them() -> None:
    assert [block.text for block in read("<div>One<button>Two</button>Three</div>").blocks] == [
        "One",
        "Two",
        "Three",
    ]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<span aria-hidden=true>I</span><span class=sr-only>I</span>nspectors", "Inspectors"),
        ("10<span class=sr-only> to </span><span aria-hidden=true>–</span>12", "10–12"),
        ("More <span aria-hidden=true>→</span>", "More"),
        ("More <i class=icon aria-hidden=true>arrow_right</i>", "More"),
        ("More <a aria-hidden=true href=#x>permalink</a>", "More"),
        (
            "<i aria-hidden=true>It</i> <i aria-hidden=true>fell</i><span class=sr-only>It fell</span>.",
            "It fell.",
        ),
        (
            "<span class=sr-only>It fell</span><i aria-hidden=true>It</i> <i aria-hidden=true>fell</i>.",
            "It fell.",
        ),
        (
            "<i aria-hidden=true>Snow fell on </i><i aria-hidden=true>the old bridge.</i>",
            "Snow fell on the old bridge.",
        ),
        ("<span aria-hidden=true>A</span> street in Hollen", "A street in Hollen"),
        ("<span aria-hidden=true>S</span>now fell on Hollen", "Snow fell on Hollen"),
        ("<i aria-hidden=true>X</i> Post on the network", "Post on the network"),
    ],
)
def test_of_a_pair_the_shown_one_stays(markup: str, text: str) -> None:
    assert shown(f"<p>{markup}</p>") == text


# --- elements that their style makes blocks --------------------------------------------------


def texts(markup: str) -> list[str]:
    return [block.text for block in read(f'<html lang="en"><body>{markup}').blocks]


@pytest.mark.parametrize(
    "style",
    [
        "display:inline-block",
        "display:block; float:left",
        "display:block; position:absolute",
        "margin:1em",
        "--display:block",
    ],
)
def test_other_styles_part_nothing(style: str) -> None:
    assert texts(f"<p><span style='{style}'>S</span>now fell.</p>") == ["Snow fell."]


@pytest.mark.parametrize(
    ("style", "attribute"),
    [
        ("", "style='display: block; margin: 1em'"),
        ("", "style='DISPLAY:list-item'"),
        ("", "style='display:flex'"),
        ("<style>.line{margin:0;display:block}</style>", "class=line"),
        ("<style>span.line { display: block }</style>", "class='first line'"),
    ],
)
@pytest.mark.parametrize("tag", ["p", "div", "blockquote"])
def test_an_inline_element_that_is_a_block_parts_paragraphs(tag: str, style: str, attribute: str) -> None:
    markup = (
        f"{style}<{tag}><span {attribute}>Snow fell.</span><span {attribute}>It lay.</span>Then rain.</{tag}>"
    )
    assert texts(markup) == ["Snow fell.", "It lay.", "Then rain."]


@pytest.mark.parametrize("tag", ["h1", "li", "figcaption", "td"])
def test_in_an_element_of_one_text_it_is_a_line(tag: str) -> None:
    markup = f"<{tag}>Snow closes <span style='display:block'>the bridge</span></{tag}>"
    assert texts(markup) == ["Snow closes the bridge"]


@pytest.mark.parametrize(
    "style", ["@media print{.line{display:block}}", ".a .line{display:block}", "b.line{display:block}"]
)
def test_rules_for_other_elements_part_nothing(style: str) -> None:
    assert texts(f"<style>{style}</style><p><span class=line>Snow</span>fall</p>") == ["Snowfall"]


def test_short_lines_that_are_blocks_are_a_verse() -> None:
    lines = ["The wheel goes round,", "the lamp is low,", "they all have seen the snow."]
    verse = "".join(f"<span style='display:block'>{line}</span>" for line in lines)
    assert [block.text for block in body(f"<p>{verse}</p>")] == ["\n".join(lines)]


def test_sentences_that_are_blocks_are_paragraphs() -> None:
    lines = ["“Which street?”", "“All of them.”", "He went."]
    talk = "".join(f"<span style='display:block'>{line}</span>" for line in lines)
    assert [block.text for block in body(f"<p>{talk}</p>")] == lines


# --- formulas and signs ----------------------------------------------------------------------

TEX = '<annotation encoding="application/x-tex">Q=ah^2</annotation>'


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("<math><mi>h</mi></math>", "h"),
        ("<math alttext='{\\displaystyle Q=ah^2}'><mi>Q</mi></math>", "Q=ah^2"),
        (f"<math><semantics><mi>Q</mi>{TEX}</semantics></math>", "Q=ah^2"),
        ("<math><msup><mi>h</mi><mn>2</mn></msup></math>", "h^2"),
        ("<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>", "(a+b)/2"),
        (f"<span style='display:none'><math><mi>Q</mi>{TEX}</math></span><img class=mwe-math alt=Q>", "Q"),
        (f"<span class=katex><math>{TEX}</math><span aria-hidden=true>Q = ah2</span></span>", "Q=ah^2"),
        ("<script type='math/tex'>Q=ah^2</script>", "Q=ah^2"),
        ("<span aria-hidden=true>Q = ah2</span><script type='math/tex'>Q=ah^2</script>", "Q=ah^2"),
        ("<span data-tex='Q=ah^2'>Q = ah2</span>", "Q=ah^2"),
        (
            "<span class=MathJax_Preview>Q</span><span class=MathJax>Q</span><script type=math/tex>Q</script>",
            "Q",
        ),
        (f"<span class=MathJax>Qah2<math>{TEX}</math></span>", "Q=ah^2"),
        ("<span class=mathjax>Q = ah2</span>", "Q = ah2"),
        ("$Q=ah^2$", "$Q=ah^2$"),
    ],
)
def test_a_formula_is_read_once(formula: str, text: str) -> None:
    assert shown(f"<p>If {formula} holds, go.</p>") == f"If {text} holds, go."


def test_a_formula_is_marked() -> None:
    [block] = body(
        "<p>The rule is <math alttext='Q=ah^2'></math>, said the surveyor on Monday in her office.</p>"
    )
    [span] = block.spans
    assert (span.kind, block.text[span.start : span.stop]) == ("formula", "Q=ah^2")


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>It snowed <img alt=❄ src=s.png> all day.</p>", "It snowed ❄ all day."),
        ("<p>It snowed <img alt='A street' src=s.png> all day.</p>", "It snowed all day."),
        ("<h2>Snow <a href=#x><img alt=🔗 src=s.png></a></h2>", "Snow"),
        ("<p><img alt=S src=s.png>now fell.</p>", "Snow fell."),
        ("<p>Plan <img alt=B src=b.png></p>", "Plan"),
        ("<p><q>We ask <q>why</q></q>, she said.</p>", "“We ask ‘why’”, she said."),
        ("<p>“<q>We ask</q>”, she said.</p>", "“We ask”, she said."),
        ("<p><ruby>港町<rp>(</rp><rt>みなとまち</rt><rp>)</rp></ruby>の船</p>", "港町の船"),
        ("<p><ruby>港<rt>みなと<rb>町<rt>まち</ruby>の船</p>", "港町の船"),
    ],
)
def test_signs(markup: str, text: str) -> None:
    assert shown(markup) == text


def test_a_reading_that_is_not_closed_ends_where_a_block_begins() -> None:
    page = read("<body><ruby>港<rt>みなと<rp>)<p>船が着いた。</p><p>雪だ。</p>")
    assert [block.text for block in page.blocks] == ["港", "船が着いた。", "雪だ。"]


def test_quotation_marks_are_those_of_the_language() -> None:
    assert read('<html lang="de"><p><q>Nein</q>, sagte sie.').blocks[0].text == "„Nein“, sagte sie."


@pytest.mark.parametrize("mode", ["shadowrootmode", "shadowroot"])
def test_a_template_is_read_where_it_is_shown(mode: str) -> None:
    assert shown(f"<x-story><template {mode}=open><p>Snow fell.</p></template></x-story>") == "Snow fell."
    assert shown("<template><p>Hail fell.</p></template><p>Snow fell.</p>") == "Snow fell."


# --- what is not shown -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "hides",
    [
        "style='DISPLAY : NONE'",
        "style='visibility:hidden'",
        "style='position:absolute; clip: rect(0 0 0 0)'",
        "style='clip-path:inset(50%)'",
        "style='position:absolute;left:-9999px'",
        "role=tooltip",
        "class=tooltip__content",
        "class=gone",
        "class=away",
        "class=small",
        "class=tip",
        "class=wide",
        "class=below",
        "class=dot",
        "class=faint",
        "style='font-size:1px'",
        "style='opacity:0; position:absolute'",
    ],
)
def test_hidden_text_is_no_part_of_a_sentence(hides: str) -> None:
    style = (
        "<style>.gone{display:none} .away { position:absolute; left:-9999px } .small{font-size:0}"
        "span.tip, #tip{display:none} @media screen{.wide{display:none}} body .below{display:none}"
        ".dot{position:absolute; height:1px; width:1px; overflow:hidden} .faint{opacity:0; font-size:1px}</style>"
    )
    assert shown(f"{style}<p>Snow fell<span {hides}>A tip.</span> on Hollen.</p>") == "Snow fell on Hollen."


@pytest.mark.parametrize(
    "style",
    [
        "@media print { .faded { display:none } }",
        "@media screen and (max-width: 600px) { .faded { display:none } }",
        ".faded { opacity:0 }",
        ".faded { display:none } .open.faded { display:inline }",
        "p .faded { display:none }",
        "div.faded { display:none }",
    ],
)
def test_shown_text_is(style: str) -> None:
    assert shown(f"<style>{style}</style><p>Snow <span class=faded>fell</span>.</p>") == "Snow fell."


def test_an_id_hides_its_element() -> None:
    page = read(
        "<style>#gone{display:none}</style><p id=gone>Copied without leave.</p><p id=here>Snow fell.</p>"
    )
    hidden = [bool(page.regions[block.region].own & hints.HIDDEN) for block in page.blocks]
    assert hidden == [True, False]


def test_a_note_within_a_sentence_is_no_part_of_it() -> None:
    note = "<span class=footnote__note>Printed in the almanac of 1987.</span>"
    rule = body(
        f"<p>The rule<sup>1</sup>{note} of the surveyor has been right for eleven years in a row.</p>"
    )
    assert [(block.kind, block.mark) for block in rule] == [("paragraph", None), ("footnote", "1")]
    assert rule[0].text.startswith("The rule1 of the surveyor")


def test_an_advertising_label_is_no_part_of_a_sentence() -> None:
    assert (
        shown("<p>It failed, <span class=ad-label>Advertisement</span> she said.</p>")
        == "It failed, she said."
    )
    assert shown("<p>It is an <span class=ad>inn</span>, she said.</p>") == "It is an inn, she said."


# --- encodings -------------------------------------------------------------------------------


def test_iso_2022_jp_needs_no_label() -> None:
    page = "<html lang=ja><p>港町の小学校で、船を作りました。</p>"
    assert read(page.encode("iso-2022-jp")).blocks[0].text == "港町の小学校で、船を作りました。"


def test_iso_2022_jp_has_all_letters_that_browsers_know() -> None:
    page = b'<meta charset="iso-2022-jp"><p>\x1b$B-!\x1b(I1A\x1b(B'
    assert read(page).blocks[0].text == "①ｱﾁ"


# --- blocks ----------------------------------------------------------------------------------


def test_merged_cells_keep_their_columns() -> None:
    [table] = body(
        "<table><caption>Shares</caption><thead><tr><th>Town<th>Year<th>Share</thead>"
        "<tr><th rowspan=2>Hollen<td>2020<td>31<tr><td>2021<td>33<tr><th>Mire<td><td>5"
        "<tr><th colspan=2>All<td>69</table>"
    )
    assert table.rows == (
        ("Town", "Year", "Share"),
        ("Hollen", "2020", "31"),
        ("Hollen", "2021", "33"),
        ("Mire", "", "5"),
        ("All", "All", "69"),
    )
    assert (table.caption, table.header_rows, table.header_columns) == ("Shares", 1, 1)


def test_a_cell_that_an_open_element_keeps_in_another_stands_beside_it() -> None:
    [table] = body("<table><tr><th>Town<th>Year<tr><td><div>Hollen<td><div>2020</table>")
    assert table.rows == (("Town", "Year"), ("Hollen", "2020"))


def test_lines_of_verse_stay_lines() -> None:
    [verse] = body(
        "<p>Oh the wheel goes round,<br>and the lamp is low,<br>and the ones who <b>stayed</b></p>"
    )
    assert verse.text == "Oh the wheel goes round,\nand the lamp is low,\nand the ones who stayed"
    assert verse.text[verse.spans[0].start : verse.spans[0].stop] == "stayed"


def test_a_break_in_running_text_is_a_space() -> None:
    [paragraph] = body(
        "<p>Nobody was hurt.<br>The old bridge stayed closed to all traffic for the whole day.</p>"
    )
    assert "\n" not in paragraph.text


@pytest.mark.parametrize("markup", ["<pre><code class='hljs language-python'>a = 1</code></pre>",
                                    "<pre class='brush: Python'>a = 1</pre>",
                                    "<div class=language-python><pre class=highlight><code>a = 1</code></pre></div>",
                                    "<div class='highlight highlight-source-python'><pre>a = 1</pre></div>"])  # fmt: skip
def test_code_has_its_language(markup: str) -> None:
    [code] = body(markup)
    assert (code.kind, code.text, code.language) == ("code", "a = 1", "python")


def test_lines_of_code_are_one_block() -> None:
    [code] = body("<pre class=language-js><code><div>const a = 1;</div><div>  read(a);</div></code></pre>")
    assert code == Block("code", "const a = 1;\n  read(a);", language="js")


def test_sentences_parted_by_empty_lines_are_no_code() -> None:
    blocks = body("<pre>\nThe mayor said that the trams\nwould run again.\n\nNobody was hurt.\n</pre>")
    assert blocks == (
        Block("paragraph", "The mayor said that the trams would run again."),
        Block("paragraph", "Nobody was hurt."),
    )


def test_a_link_to_edit_a_chapter_is_no_part_of_its_heading() -> None:
    link = "<span class=mw-editsection>[<a href=/edit>edit</a>]</span>"
    assert shown(f"<h2><span class=mw-headline>Ice</span>{link}</h2>") == "Ice"


@pytest.mark.parametrize(
    ("names", "is_standfirst"), [("field--type-text-with-summary", False), ("article-summary", True)]
)
def test_what_a_name_is_with_is_in_it(names: str, *, is_standfirst: bool) -> None:
    assert bool(hints.named(names) & hints.STANDFIRST) is is_standfirst


def test_a_definition_may_be_a_paragraph() -> None:
    items = body(
        "<dl><dt>Pier</dt><dd><p>What the bearing of the bridge rests on in the river.</p></dd></dl>"
    )
    assert [(block.kind, block.level) for block in items] == [("list_item", 1), ("list_item", 2)]


def test_blocks_survive_a_round_trip() -> None:
    block = Block(
        "table", "a", rows=(("a",),), caption="Shares", header_rows=1, cite="Ada", language="python"
    )
    article = Article(body=(block,))
    assert Article.from_dict(article.to_dict()) == article


CHAPTER = "<p>Snow fell on Hollen on Monday, and the old bridge stayed closed to all traffic until noon.</p>"


@pytest.mark.parametrize(
    ("heading", "name", "is_furniture"),
    [
        ("Legal questions of the bridge", "legal-questions-of-the-bridge", False),
        ("Legal questions of the bridge", "h-legal-questions-of-the", False),
        ("Newsletter rules", "newsletter-rules-section", False),
        ("Comments", "comments", True),
        ("Comments", "comments-title", True),
        ("12 comments on the bridge", "comments", True),
        ("Related stories from all over the county", "related-stories", True),
        ("Snow on the bridge", "newsletter", True),
        ("Newsletter rules", "newsletter-rules-2", False),
    ],
)
def test_a_slug_of_its_own_heading_tells_of_no_furniture(
    heading: str, name: str, *, is_furniture: bool
) -> None:
    page = read(f"<h1>Snow</h1>{CHAPTER * 3}<section id='{name}'><h2>{heading}</h2>{CHAPTER}</section>")
    assert bool(page.regions[page.blocks[-1].region].hints & hints.FURNITURE) is is_furniture


def test_a_container_longer_than_the_story_above_it_keeps_its_name() -> None:
    comments = f"<div class=comments>{CHAPTER * 9}</div>"
    below = read(f"<h1>Snow</h1><div class=article-body>{CHAPTER * 3}</div>{comments}")
    around = read(
        f"<h1>Snow</h1><div class=comments><div class=article-body>{CHAPTER * 3}</div>{CHAPTER}</div>"
    )
    assert below.regions[below.blocks[-1].region].hints & hints.COMMENTS
    assert not around.regions[around.blocks[-1].region].hints & hints.COMMENTS


@pytest.mark.parametrize(
    ("names", "is_furniture"),
    [("post type-post tag-snow tag-newsletter category-related", False), ("tag-list tags", True)],
)
def test_what_a_post_is_filed_under_tells_of_no_furniture(names: str, *, is_furniture: bool) -> None:
    page = read(f"<h1>Snow</h1>{CHAPTER * 3}<div class='{names}'>{CHAPTER}</div>")
    assert bool(page.regions[page.blocks[-1].region].hints & hints.FURNITURE) is is_furniture


@pytest.mark.parametrize(("around", "is_hidden"), [("accordion", False), ("faq-item", False), ("menu", True)])
def test_a_button_unfolds_the_parts_of_a_text(around: str, *, is_hidden: bool) -> None:
    button = "<button aria-controls=a1>Who pays?</button>"
    page = read(
        f"<div class={around}>{button}<div id=a1 hidden><p>The city pays first, it says.</p></div></div>"
    )
    fold = page.regions[page.regions[page.blocks[-1].region].parent]
    assert bool(fold.own & hints.HIDDEN) is is_hidden
