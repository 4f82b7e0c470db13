"""Furniture: what belongs to the site and not to the story, by what gives it away.

`labels` (a block that is a menu's or button's word, a counter, a clock), `phrases` (sentences that prompt and promote),
`hidden` (what the page does not show), `places` (what lies in a menu, a sidebar, a footer).
"""
