"""Serve: `extract` and `explain` over HTTP, and a playground in the browser."""
