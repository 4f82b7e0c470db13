"""A page read by what is known of its site: the file of a site, its host, and its selectors."""
