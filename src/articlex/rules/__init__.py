"""The rules, in the order in which they are applied. Nothing registers itself: this is the list."""

from articlex.ledger import Rule
from articlex.rules.body.appeals import closing_prompt, subscribing_line
from articlex.rules.body.beside import footnote, formula_line, postal_address
from articlex.rules.body.edges import hanging_line, next_story, scattered_lines, story_goes_on, subhead
from articlex.rules.body.insets import hidden_inset, promotion_inset, time_stamp
from articlex.rules.body.listed import listed_stories
from articlex.rules.body.lives import author_life, author_section
from articlex.rules.body.nested import nested_item
from articlex.rules.body.opinion import second_opinion
from articlex.rules.body.quotes import boxed_quote, quote_attribution, repeated_quote, whole_post
from articlex.rules.body.repeats import repeated_text
from articlex.rules.body.story import body_scores
from articlex.rules.body.wholes import (
    code_sample,
    layout_cells,
    whole_fold,
    whole_list,
    whole_table,
    whole_verse,
)
from articlex.rules.furniture.hidden import hidden_text
from articlex.rules.furniture.labels import (
    advertising_label,
    comments_label,
    consent_label,
    gallery_counter,
    legal_label,
    navigation_label,
    promotion_label,
    reading_time,
    related_label,
    sharing_label,
    skip_link,
    unfilled_template,
    weather_label,
    weather_reading,
    widget_label,
)
from articlex.rules.furniture.phrases import prompt, related_line, tag_line
from articlex.rules.furniture.places import (
    advertising_slot,
    author_box,
    comments_section,
    consent_banner,
    navigation_bar,
    outside_the_story,
    page_footer,
    promotion_box,
    related_box,
    screen_reader_text,
    sharing_bar,
    tag_list,
    widget_box,
)
from articlex.rules.head.addresses import addresses_claimed, breadcrumbs
from articlex.rules.head.byline.authors import authors
from articlex.rules.head.byline.byline import byline_claimed, byline_shown
from articlex.rules.head.dateline.filing import dateline
from articlex.rules.head.dates.dates import date_claimed, date_shown
from articlex.rules.head.details import details_claimed
from articlex.rules.head.headline.headline import headline_claimed, headline_shown
from articlex.rules.head.headline.text import headline_line
from articlex.rules.head.standfirst import kicker, standfirst
from articlex.rules.head.terms import terms_claimed
from articlex.rules.media.boxes import boxed_captions, described_captions
from articlex.rules.media.captions import credit_lines, figure_captions
from articlex.rules.media.collected import captions_collected
from articlex.rules.media.pictures import lead_picture
from articlex.rules.media.printed import printed_captions
from articlex.rules.notes.notes import contributors, correction, editors_note, rights, section_break, sign_off

STORY_RULES: tuple[Rule, ...] = (
    # what nobody sees
    hidden_text,
    # furniture known by its words alone
    skip_link,
    navigation_label,
    sharing_label,
    related_label,
    comments_label,
    promotion_label,
    consent_label,
    legal_label,
    advertising_label,
    widget_label,
    unfilled_template,
    weather_label,
    weather_reading,
    gallery_counter,
    reading_time,
    # the head of the story
    headline_shown,
    headline_line,
    headline_claimed,
    byline_claimed,
    byline_shown,
    authors,
    date_claimed,
    date_shown,
    details_claimed,
    terms_claimed,
    addresses_claimed,
    breadcrumbs,
    # the body: the score of every block that is still open
    body_scores,
    next_story,
    listed_stories,
    author_section,
    hidden_inset,
    promotion_inset,
    subscribing_line,
    time_stamp,
    story_goes_on,
    whole_fold,
    subhead,
    scattered_lines,
    hanging_line,
    closing_prompt,
    layout_cells,
    whole_table,
    whole_list,
    whole_verse,
    nested_item,
    code_sample,
    repeated_text,
    repeated_quote,
    boxed_quote,
    whole_post,
    author_life,
    formula_line,
    footnote,
    postal_address,
    second_opinion,
    # the pictures
    figure_captions,
    boxed_captions,
    described_captions,
    printed_captions,
    credit_lines,
    quote_attribution,
    captions_collected,
    lead_picture,
    # the small print
    section_break,
    correction,
    editors_note,
    contributors,
    sign_off,
    rights,
    # what no story is
    related_line,
    tag_line,
    kicker,
    standfirst,
    dateline,
)
"""What makes the article."""

FURNITURE_RULES: tuple[Rule, ...] = (
    # furniture known by its place, among what is no story
    screen_reader_text,
    consent_banner,
    comments_section,
    sharing_bar,
    advertising_slot,
    promotion_box,
    related_box,
    author_box,
    tag_list,
    navigation_bar,
    page_footer,
    widget_box,
    prompt,
    outside_the_story,
)
"""What gives a name to the blocks that are no story: `explain` asks them, `extract` need not."""

RULES = (*STORY_RULES, *FURNITURE_RULES)
