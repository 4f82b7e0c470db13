"""One page from the web: `fetch` within limits, `addresses` for public addresses only, `transport` for connections to them, `articles` for articles of URLs."""
