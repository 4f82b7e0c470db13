"""The small words inside people's names, in every language: Ursula von der Leyen, Maria do Carmo."""

from __future__ import annotations

PARTICLES = frozenset(
    """
    von vom van vander der den de del della dello dei degli di da do dos das du des la le les los las el al
    bin ibn ben bint abu zu zum zur af av ter ten te 't ’t ‘t op st san santa mac mc nic ní ap ab
    """.split()
)
