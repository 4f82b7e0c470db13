"""What stands apart from a story: what readers wrote, what comes below it, and what is not in one run with it."""

from __future__ import annotations

from articlex.ledger import Ledger
from articlex.page import Page
from articlex.read import hints
from articlex.read.inheritance import LEAST_STORY
from articlex.rules.body.features import ENDING, Features

SURE = 2.0  # log odds of a block that is story without doubt
LOWEST_IN_RUN = -4.0  # log odds: however unlikely a block, it counts no more against the run it stands in
NEAR_HEADLINE = 15  # blocks below it
WIDE = 10.0  # log odds: with more against the blocks between two, they are in two runs


def comments_on(page: Page, headline: int) -> frozenset[int]:
    """The blocks in containers of comments, also one that holds most of the page's text, where a story stands between
    it and the headline. On a page that is no discussion they are never story; where they are longer than it, they
    would also be taken for the page's main text, and pull the threshold down to themselves."""
    if not page.own_hints & hints.COMMENTS:
        return frozenset()
    inside = {
        index for found, indexes in page.by_hints.items() if found & hints.COMMENTS for index in indexes
    }
    if headline >= 0:
        done = 0  # what lies in such a container is in it already
        for region in page.regions:
            if (
                region.own & hints.COMMENTS
                and region.start > headline
                and region.stop > done
                and page.prose_between(headline, region.start) >= LEAST_STORY
            ):
                inside.update(range(region.start, region.stop))
                done = region.stop
    return frozenset(inside)


def run_of_story(page: Page, scores: dict[int, float], threshold: float) -> tuple[int, int]:
    """Where the run of blocks with most in its favour begins and ends: each word of a block over the threshold is
    for it, each block under it against it."""
    best = gain = 0.0
    start = 0
    run = 0, 0
    for index, score in scores.items():
        if gain <= 0.0:
            gain, start = 0.0, index
        over = score - threshold
        gain += over * page.blocks[index].words if over > 0.0 else max(LOWEST_IN_RUN, over)
        if gain > best:
            best, run = gain, (start, index + 1)
    return run


def less_likely_runs(
    page: Page, headline: int, features: Features, scores: dict[int, float], threshold: float
) -> frozenset[int]:
    """The runs of blocks over a threshold that are less likely story than the first one below the headline, and in
    other containers.

    For pages on which nothing is sure. Blocks of a run are story together or not at all, which their scores one by one
    do not know: many words in a list of teasers, each a little likely, would outweigh three likelier sentences."""
    runs = _runs(scores, threshold)
    first = next((run for run in runs if run[-1] > headline), None)
    if first is None or first[0] > headline + NEAR_HEADLINE:
        return frozenset()
    least = _mean_score(page, first, scores)
    containers = {features.containers[index] for index in first}
    return frozenset(
        index
        for run in runs
        if _mean_score(page, run, scores) < least
        and containers.isdisjoint([features.containers[at] for at in run])
        for index in run
    )


def _runs(scores: dict[int, float], threshold: float) -> list[list[int]]:
    """The blocks over a threshold, parted where much stands against what is between two."""
    runs: list[list[int]] = []
    against = WIDE
    for index, score in scores.items():
        if score <= threshold:
            against += min(threshold - score, -LOWEST_IN_RUN)
            continue
        if against >= WIDE:
            runs.append([])
        runs[-1].append(index)
        against = 0.0
    return runs


def _mean_score(page: Page, run: list[int], scores: dict[int, float]) -> float:
    """The mean score of the words of a run."""
    words = [page.blocks[index].words for index in run]
    return sum(scores[index] * count for index, count in zip(run, words, strict=True)) / (sum(words) or 1)


def below_labels(page: Page, ledger: Ledger, features: Features, scores: dict[int, float]) -> frozenset[int]:
    """What stands below a story that is sure and below a label of comments or of other stories, in a container of
    its own."""
    sure = [index for index, score in scores.items() if score > SURE]
    if sum(page.blocks[index].words for index in sure) < LEAST_STORY:
        return frozenset()
    end = next((at for at in ledger.with_role(*ENDING) if at > sure[-1]), len(page.blocks))
    containers = {features.containers[index] for index in sure}
    return frozenset(
        index for index in scores if index > end and features.containers[index] not in containers
    )
