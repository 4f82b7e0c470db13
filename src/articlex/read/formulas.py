"""Formulas in MathML: their TeX where the page has it, else a line that people can read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

LONGEST = 4_000  # characters of a formula that are read
_RELATIONS = frozenset("=<>≤≥≠≈≡∼∈→⇒↔±×")  # signs with a space on either side
_TEX = frozenset(("application/x-tex", "application/x-latex", "latex", "tex"))
_DISPLAY_STYLE = re.compile(r"\{\\(?:displaystyle|textstyle)\b(.*)\}", re.DOTALL)
_DELIMITERS = (("$$", "$$"), ("$", "$"), ("\\(", "\\)"), ("\\[", "\\]"))
_UNREAD = frozenset(("annotation", "annotation-xml", "none", "mprescripts", "mphantom"))


@dataclass(slots=True)
class Formula:
    """One `<math>` that is being read: what begins and ends in it is handed in, its text comes out."""

    alternative: str
    display: bool = False
    tex: str = ""
    _open: list[_Element] = field(default_factory=list)

    @classmethod
    def of(cls, attributes: Mapping[str, str]) -> Formula:
        """A formula that begins with the attributes of its `<math>`."""
        display = attributes.get("display") == "block" or attributes.get("mode") == "display"
        return cls(attributes.get("alttext", ""), display, "", [_Element("mrow")])

    def start(self, tag: str, attributes: Mapping[str, str], before: str) -> None:
        """An element begins, after some text."""
        self._open[-1].add(before)
        is_tex = tag == "annotation" and attributes.get("encoding", "").lower() in _TEX
        self._open.append(_Element("tex" if is_tex else tag))

    def end(self, before: str) -> None:
        """The innermost element ends, after some text."""
        element = self._open[-1]
        element.add(before)
        if len(self._open) == 1:
            return
        self._open.pop()
        if element.tag == "tex":
            self.tex = self.tex or "".join(element.parts)
        elif element.tag not in _UNREAD:
            self._open[-1].parts.append(element.line()[:LONGEST])

    def text(self) -> str:
        """The formula: its TeX, its `alttext`, or its symbols in a line."""
        while len(self._open) > 1:
            self.end("")
        line = self._open[0].line()
        return bare_tex(self.tex) or bare_tex(self.alternative) or " ".join(line.split())


@dataclass(slots=True)
class _Element:
    """An element of a formula and its parts, each a line of its own."""

    tag: str
    parts: list[str] = field(default_factory=list)

    def add(self, text: str) -> None:
        if not text.isspace():
            self.parts.append(text if self.tag == "tex" else text.strip())

    def line(self) -> str:
        """The element in a line: `h^2`, `(a + b)/c`."""
        parts = [part for part in self.parts if part]
        match self.tag, parts:
            case (("msup" | "mover"), [base, upper]):
                return f"{base}^{_grouped(upper)}"
            case (("msub" | "munder"), [base, lower]):
                return f"{base}_{_grouped(lower)}"
            case (("msubsup" | "munderover"), [base, lower, upper]):
                return f"{base}_{_grouped(lower)}^{_grouped(upper)}"
            case "mfrac", [above, below]:
                return f"{_grouped(above)}/{_grouped(below)}"
            case "msqrt", _:
                return f"√{_grouped(''.join(parts))}"
            case "mroot", [base, degree]:
                return f"{_grouped(base)}^(1/{degree})"
            case "mo", [sign] if sign in _RELATIONS:
                return f" {sign} "
            case (("mtr" | "mlabeledtr" | "mfenced"), _):
                listed = ", ".join(parts)
                return f"({listed})" if self.tag == "mfenced" else listed
            case (("mtable" | "mtext"), _):
                return f" {'; '.join(parts)} "
            case _:
                return "".join(parts)


def _grouped(part: str) -> str:
    part = part.strip()
    return part if len(part) == 1 or part.isalnum() else f"({part})"


def bare_tex(tex: str) -> str:
    r"""TeX without the delimiters and the styles that pages put around it, on one line.

    >>> bare_tex("$E=mc^2$"), bare_tex(r"{\displaystyle E=mc^{2}}"), bare_tex("  a + b ")
    ('E=mc^2', 'E=mc^{2}', 'a + b')
    """
    tex = " ".join(tex.split())
    for opening, closing in _DELIMITERS:
        if len(tex) > 2 * len(opening) and tex.startswith(opening) and tex.endswith(closing):
            tex = tex[len(opening) : -len(closing)].strip()
            break
    if styled := _DISPLAY_STYLE.fullmatch(tex):
        tex = styled[1].strip()
    return tex
