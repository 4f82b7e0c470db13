"""Which blocks are the story: their scores, turned into roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import exp, log
from typing import NamedTuple

from articlex.ledger import Finding, Ledger, Mark
from articlex.page import NO_REGION, Page, PageBlock
from articlex.read import hints
from articlex.read.inheritance import ends_sentence
from articlex.rules.body.apart import SURE, below_labels, comments_on, less_likely_runs, run_of_story
from articlex.rules.body.features import Features, measure
from articlex.rules.body.kind import kind_odds
from articlex.rules.body.model import Model, model_for, score_blocks
from articlex.rules.body.threads import signed_posts

CERTAIN = 0.2  # log odds: a little doubt is enough to leave a block out
MUCH_SURE = 80  # words of such blocks: with so much of a story found, what is as likely as not is left out
HARDLY_MISSED = (
    0.9  # log odds below the threshold: enough for running text where its container is the story's
)
LIKELY = 0.5  # that a page is an article
VERY_LIKELY = 0.8  # the same: enough for all of its story to stand in one run
POSTS = 0.2  # how likely a page is a discussion: with less, what readers wrote under it is no story
LONG_THREAD = 0.5  # of the page's running text: with more, comments hide what its main text is
APART = 1.0  # log odds over the threshold that a block needs apart from the story
LOWEST = -1.5  # log odds: however much is in doubt, less is no story
MUCH = 0.6  # of the story's running text: containers with the name of those that hold it are the story's
WITHOUT_PROSE = 0.5  # log odds: the threshold of a page without markup that has no running text either
FEW_WORDS = 15  # of a block without markup: where it has more, the threshold comes down …
LONGER = 0.6  # … by so many log odds whenever the words are e times as many, …
MOST_LONGER = 2.0  # … up to so many times
LONGEST_QUOTE = 0.5  # of the page's running text: a longer one is a story indented
_KINDS = {
    "li": "list_item",
    "dd": "list_item",
    "dt": "list_item",
    "blockquote": "quote",
    "td": "table",
    "th": "table",
    "caption": "table",
}


def body_scores(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    """What kind of page it is, first; then blocks whose score is over the page's threshold are the story, and
    running text that hardly missed it in a container named like that of the story.

    Leaves alone what earlier rules know as furniture, and blocks far from any running text.

    >>> from articlex import extract
    >>> page = "<nav><a href=/>Home</a></nav><h1>Snow</h1>" + "<p>Snow fell on Oslo on Monday, all day long.</p>" * 2
    >>> len(extract(page).body)
    2
    """
    scored = score_page(page, ledger)
    yield from _kind(scored)
    for index, score in scored.scores.items():
        if score > scored.threshold_of(index):
            yield Mark(index, kind_of(page, page.blocks[index]), f"score {score:+.1f}")
    for index in _missed(page, scored):
        because = f"score {scored.scores[index]:+.1f}, in a container like that of the story"
        yield Mark(index, kind_of(page, page.blocks[index]), because)


def _kind(scored: ScoredPage) -> Iterator[Finding]:
    """The kind of a page with any text that could be story, and how likely it is an article."""
    if scored.scores:
        odds = scored.kind
        because = ", ".join(f"{kind} {share:.2f}" for kind, share in odds.items())
        yield Finding("kind", max(odds, key=odds.__getitem__), "model", because)
        yield Finding("confidence", round(odds["article"], 3), "model", because)


class ScoredPage(NamedTuple):
    """The model for a page of its kind, its features, the score per block, the threshold for story, how likely the
    page is each kind, and how far the threshold of some blocks is another: a higher one for what stands apart."""

    model: Model
    features: Features
    scores: dict[int, float]
    threshold: float
    kind: dict[str, float]
    shifts: dict[int, float]

    def threshold_of(self, index: int) -> float:
        """The score over which a block is story."""
        return self.threshold + self.shifts.get(index, 0.0)


def score_page(page: Page, ledger: Ledger) -> ScoredPage:
    """Score every block that could be story; the ledger is as it is before `body_scores`."""
    features = measure(page, ledger)
    kind = kind_odds(page, ledger, features)
    if page.is_text:
        model, threshold = model_for("text"), 0.0 if page.prose_sums[-1] else WITHOUT_PROSE
        scores = score_blocks(page, features, model)
        return ScoredPage(model, features, scores, threshold, kind, _for_longer(page, scores))
    headline = ledger.block_of("headline")
    is_article = kind["article"] >= LIKELY
    comments: frozenset[int] = frozenset()
    if kind["discussion"] < POSTS:
        comments = comments_on(page, headline).union(signed_posts(page, headline) if is_article else ())
    if sum(page.prose[i] for i in comments) > LONG_THREAD * page.prose_sums[-1]:
        features = measure(page.without(comments), ledger)
    model = model_for("article" if is_article else "other")
    scores = score_blocks(page, features, model)
    if comments:
        scores = {index: score for index, score in scores.items() if index not in comments}
    threshold = best_threshold(page, scores, is_article=is_article)
    apart = below_labels(page, ledger, features, scores) if is_article else frozenset()
    if kind["article"] >= VERY_LIKELY:
        if threshold < 0.0 and headline >= 0:
            unlikely = less_likely_runs(page, headline, features, scores, threshold)
            scores = {index: score for index, score in scores.items() if index not in unlikely}
        start, stop = run_of_story(page, scores, threshold)
        apart |= {index for index in scores if not start <= index < stop}
    return ScoredPage(model, features, scores, threshold, kind, dict.fromkeys(apart, APART))


def _for_longer(page: Page, indexes: Iterable[int]) -> dict[int, float]:
    """How far the threshold comes down for the longer of some blocks: long paragraphs are story more often than the
    little that is known of them without markup says."""
    words = {index: page.blocks[index].words / FEW_WORDS for index in indexes}
    return {index: -LONGER * min(MOST_LONGER, log(times)) for index, times in words.items() if times > 1.0}


def best_threshold(page: Page, scores: dict[int, float], *, is_article: bool = True) -> float:
    """The score over which blocks are taken as story, so that the F1 of their words may be expected to be highest.

    Of k blocks, the likeliest first, the expected F1 is 2 * (words likely right) / (words taken + words likely
    story). Where it is highest, half of it is the odds that a block needs: even ones where the page leaves
    little doubt, lower ones where all is in doubt (Lipton, Elkan and Narayanaswamy, 2014, "Optimal thresholding
    of classifiers to maximize F1 measure"). Blocks in doubt share their fate, though, which that does not know:
    on an article's page, beside a story that is sure, they are mostly another story.
    """
    blocks = page.blocks
    ranked = sorted(scores.items(), key=lambda scored: -scored[1])
    likely = [blocks[index].words / (1 + exp(CERTAIN - score)) for index, score in ranked]
    total = sum(likely)
    half_of_f1 = taken = right = 0.0
    for (index, _), story in zip(ranked, likely, strict=True):
        taken += blocks[index].words
        right += story
        half_of_f1 = max(half_of_f1, right / (taken + total))
    if not half_of_f1:
        return CERTAIN
    sure = sum(blocks[index].words for index, score in ranked if score > SURE)
    lowest = 0.0 if is_article and sure >= MUCH_SURE else LOWEST
    return max(lowest, CERTAIN + log(half_of_f1 / (1 - half_of_f1)))


def _missed(page: Page, scored: ScoredPage) -> list[int]:
    """Running text that missed the threshold by a little, in the container of much of the story or one named like it."""
    scores, containers = scored.scores, scored.features.containers
    missed = [
        index
        for index, score in scores.items()
        if scored.threshold - HARDLY_MISSED < score <= scored.threshold_of(index)
        and page.prose[index]
        and not page.regions[page.blocks[index].region].hints & hints.FURNITURE
    ]
    if not missed or page.is_text:
        return []
    story: dict[tuple[str, str], int] = {}
    for index, score in scores.items():
        if score > scored.threshold_of(index):
            name = _named(page, containers[index])
            story[name] = story.get(name, 0) + page.prose[index]
    much = MUCH * sum(story.values())
    return [i for i in missed if story.get(_named(page, containers[i]), 0) > much]


def _named(page: Page, region: int) -> tuple[str, str]:
    """The tag of a container and its first class, which says what it is: `RichText RichText--last`. One without a class is
    like itself alone."""
    container = page.regions[region]
    return container.tag, container.names.split(maxsplit=1)[0] if container.names.strip() else str(region)


def kind_of(page: Page, block: PageBlock) -> str:
    """The role in the body of a block; a paragraph in a quote is a quote, what stands in a `<pre>` is code, and several sentences
    there are not."""
    region = page.regions[block.region]
    parent = region.parent
    if region.hints & hints.CODE:
        is_sentence = block.tag == "pre" and region.stop - region.start > 1 and ends_sentence(block.text)
        return "paragraph" if is_sentence else "code"
    if block.tag == "p" and parent != NO_REGION and page.regions[parent].tag == "blockquote":
        quote = page.regions[parent]
        if page.prose_between(quote.start, quote.stop) <= LONGEST_QUOTE * page.prose_between(
            0, len(page.blocks)
        ):
            return "quote"
    return "heading" if block.level else _KINDS.get(block.tag, "paragraph")
