"""The networks and services on which readers are asked to follow a paper, as texts in any language name them."""

PLATFORMS = (
    "facebook", "twitter", "instagram", "whatsapp", "telegram", "youtube", "tiktok", "linkedin", "threads", "bluesky",
    "viber", "pinterest", "google news", "google actualités", "google noticias", "google notícias", "google nieuws",
    "google haberler", "google nyheter", "google новости", "телеграм", "фейсбук", "вконтакте", "в контакте", "вайбер",
    "واتساب", "فيسبوك", "تيليجرام", "تلگرام", "اینستاگرام", "व्हाट्सऐप", "व्हाट्सएप", "फेसबुक", "फ़ेसबुक", "गूगल न्यूज",
    "गूगल न्यूज़", "微信", "微博", "line公式", "公式アカウント",
)  # fmt: skip
"""In lower case."""
