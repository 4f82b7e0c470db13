"""The dateline: `filing` has the rule, `dateline` parses one, with `forms` (places), `signs` (date and agency), `east`
(Chinese, Japanese and Korean papers); `evidence` says whether one is one.
"""
