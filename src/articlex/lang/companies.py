"""The forms of companies, which stand behind a comma and are of the name before it: Fen Instruments, Inc."""

from __future__ import annotations

COMPANY_FORMS = frozenset("inc corp ltd llc llp plc gmbh ag kg sa s.a spa s.p.a srl bv nv oy asa pte".split())
