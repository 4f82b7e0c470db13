"""Containers: what pages are saved, mailed, fed and archived in. Each module reads one format, known by content,
and hands on what it holds as a page: markup or text, its address, and when it was fetched."""
