"""The walk over a page, in parts: each module adds a class on top of the one before.

`state` (what is gathered), `pictures`, `regions` (containers), `blocks` (text), `inlines`, `either` (the one or the
other), `unread` (what is passed over). `Walk` in `articlex.read.html` is all of them, and the parser's target.
"""
