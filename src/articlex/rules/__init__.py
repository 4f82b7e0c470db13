"""The rules, in the order in which they are applied."""

from articlex.pipeline import Rule
from articlex.rules.body.story import body_votes
from articlex.rules.head.headline import headline_claimed, headline_shown

RULES: tuple[Rule, ...] = (
    # head
    headline_shown,
    headline_claimed,
    # body
    body_votes,
)
