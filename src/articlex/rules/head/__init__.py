"""The head of a story: `headline/`, `byline/`, `dates/`, `dateline/`, `standfirst` (and kicker), and what only the
page's metadata says: `addresses`, `details`, `terms`. `window` says where on a page the head is, `sites` how the site is
called.
"""
