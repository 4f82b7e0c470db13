"""The body: `story` marks the blocks whose score is over the threshold.

The score: `features` (and `container_features`, `units`) measures, `model` adds up, `contributions` shows the parts,
`kind` says what kind of page it is, `threads` which blocks are posts of readers, `apart` what needs a higher score. What
the model leaves open: `edges`, `wholes` (lists, tables, verse), `quotes`, `nested`, `beside` (formulas, footnotes), `insets`, `lives`, `repeats`; `opinion` is
for pages on which it finds no story.
"""
