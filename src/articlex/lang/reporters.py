"""How Chinese, Japanese and Korean pages call a reporter beside the name, before it or behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Reporters(NamedTuple):
    """The words before a name and those behind it, what may stand right behind a name after the former, and what
    stands there where the name is a photographer's."""

    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()
    pictured: tuple[str, ...] = ()


REPORTERS_EAST: Mapping[str, Reporters] = {
    "zh": Reporters(
        before=(
            "记者", "記者", "见习记者", "見習記者", "实习记者", "實習記者", "特派记者", "特派記者", "通讯员", "通訊員",
            "全媒体记者", "特约记者", "特約記者", "作者", "撰文", "采写", "撰稿",
        ),
        reported=("报道", "报导", "報導", "報道", "文"),
        pictured=("摄影", "攝影", "摄", "攝"),
    ),
    "ja": Reporters(
        before=("記者", "特派員", "文", "取材・文", "聞き手", "聞き手・構成"),
        behind=("記者", "特派員", "編集委員", "支局長", "論説委員"),
    ),
    "ko": Reporters(
        behind=(
            "기자", "선임기자", "전문기자", "인턴기자", "수습기자", "객원기자", "사진기자", "취재기자", "특파원", "논설위원",
            "통신원", "시민기자",
        ),
    ),
}  # fmt: skip
COMPOUND_SURNAMES = (
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "东方", "東方", "皇甫", "尉迟", "尉遲", "公孙", "公孫",
    "慕容", "令狐", "夏侯", "端木", "南宫", "南宮", "独孤", "獨孤", "轩辕", "軒轅", "长孙", "長孫",
)  # fmt: skip
"""Chinese surnames of two characters, before a name of one or two more."""
NETWORKS = frozenset(
    "twitter facebook instagram linkedin whatsapp telegram youtube bluesky mastodon threads tiktok follow email e-mail rss".split()
)
"""What stands behind a name where the page links to the author's account."""
