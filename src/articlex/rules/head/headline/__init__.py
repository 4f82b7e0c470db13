"""The headline: `headline` has the rules, `titles` what the page claims, `headings` what of a heading counts, `text` the
headline of a page without markup.
"""
