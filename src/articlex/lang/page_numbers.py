"""What stands beside the number of a page of a story: `Page 2 of 3`, `Seite 2 von 3`. Data only, as headlines have it."""

from __future__ import annotations

PAGES = ("page", "seite", "página", "pagina", "side", "sida", "strona", "страница")
OF = ("of", "von", "/", "de")
