"""The byline: `byline` and `authors` have the rules, `lines` finds lines that look like one, `names` parses the names
in one, `names_east` those of Chinese, Japanese and Korean papers.
"""
