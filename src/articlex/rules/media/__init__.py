"""Pictures: `captions`, `boxes` and `printed` find captions, `split` parts them from their credit, `collected` makes the
field of them, `pictures` chooses addresses and the lead picture.
"""
