"""The words by which names of classes and ids say what an element holds, by the name of the hint (`hints.py`)."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "NAVIGATION": "nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs topbar masthead sitenav"
    " pagination pager paging toolbar skip skiplink jumplink offcanvas hamburger toc",
    "SHARING": "share sharing shares social socials sharebar sharedaddy addthis addtoany sociable bookmark"
    " followus whatsapp tweetbutton socialmedia",
    "RELATED": "related relateds recommended recommendation recommendations recirc recirculation teaser teasers"
    " popular trending mostread mostpopular outbrain taboola readmore morestories morenews similar"
    " suggestions suggested seealso readalso upnext latest crosslinks linklist relatedposts"
    " relatedarticles",
    "COMMENTS": "comment comments commentlist disqus discussion respond coral livefyre kommentare commentaires",
    "PROMOTION": "newsletter newsletters subscribe subscription signup promo promos promotion donate donation"
    " membership optin mailchimp cta abo marketing podcastpromo appstore upsell",
    "CONSENT": "cookie cookies consent gdpr ccpa onetrust cmp didomi usercentrics cookiebanner truste sourcepoint"
    " qc",
    "LEGAL": "copyright disclaimer legal colophon imprint impressum copyrights rights",
    "ADVERTISING": "ad ads advert adverts advertisement advertising adslot adbox adunit adwrapper adcontainer"
    " sponsor sponsored anzeige dfp gpt pub publicite banner werbung adsense googlead",
    "WIDGET": "widget widgets tooltip popover tippy hovercard modal popup overlay lightbox player video videoplayer jwplayer"
    " playlist carousel slider swiper weather ticker poll quiz search searchform login signin calendar",
    "GALLERY": "gallery slideshow galleries slides photogallery",
    "CAPTION": "caption captions figcaption cutline legend imagecaption legende bildunterschrift wp-caption-text"
    " photocaption",
    "CREDIT": "credit credits photographer copyrightholder imagecredit photocredit fotograf",
    "HEADLINE": "headline",
    "STANDFIRST": "standfirst subtitle dek deck lede lead subheadline subhead subheading chapo summary excerpt"
    " abstract sapo vorspann sottotitolo sommario bajada copete entradilla teaserlead subhed kurzzusammenfassung"
    " articlelead intro perex ingress manchet spot",
    "KICKER": "kicker eyebrow dachzeile overline occhiello volanta spitzmarke rubric section-name topline roofline"
    " toptitle pretitle supertitle overtitle preheadline oberzeile vorzeile surtitre sovratitolo antetitulo"
    " cintillo",
    "BYLINE": "byline author authors autor autore auteur contributor contributors writer reporter byauthor"
    " autoren journalist autora redacteur skribent forfatter kirjoittaja hofundur szerzo yazar muhabir penulis avtor"
    " autorius tacgia egilea zuozhe",
    "DATE": "date dates time timestamp datetime published pubdate posted postdate datum fecha data updated"
    " publication-date",
    "MODIFIED": "updated modified update",
    "DATELINE": "dateline",
    "BODY": "articlebody storybody entrycontent postcontent articlecontent articletext storytext bodytext"
    " storycontent bodycopy postbody textbody contentbody fulltext richtext prose newsbody newstext",
    "AUTHOR_BOX": "bio authorbox authorbio aboutauthor vcard authorinfo authorcard",
    "TAGS": "tag tags keywords topics taglist hashtags tagcloud",
    "ASIDE": "sidebar aside rail rightrail siderail",
    "SCREEN_READER": "visuallyhidden screenreader sronly",
    "HEADER": "header siteheader",
    "FOOTER": "footer sitefooter pagefooter",
    "PAYWALL": "paywall regwall piano premium",
    "QUOTE": "quote blockquote pullquote",
    "FOLD": "accordion accordions akkordeon faq faqs",
    "VERSE": "verse poem poetry lyrics stanza strophe gedicht poema",
    "SET_APART": "zitat zitatbox citation callout exergue destacado destacada destaque cita citat citaat citazione"
    " streamer pullout",
    "CARD": "card cards tile tiles grid listing list-item",
    "LIVE": "liveblog live-blog ticker-entry",
    "HIDDEN": "tooltiptext",
    "ICON": "icon icons glyphicon",
    "FOOTNOTE": "footnote footnotes endnote endnotes sidenote marginnote",
    "FORMULA": "mathjax",
}  # fmt: skip
"""Words that are enough by themselves."""

PAIRS: Mapping[str, str] = {
    "BODY": "article-body article-content article-text story-body story-content story-text entry-content"
    " post-content post-body body-text body-copy rich-text content-body",
    "ARTICLE": "main-content",
    "RELATED": "read-more most-read most-popular see-also read-also more-from more-on also-like up-next",
    "PROMOTION": "sign-up",
    "WIDGET": "sign-in tip-content tip-text",
    "AUTHOR_BOX": "author-bio author-box author-info author-card author-intro author-about author-description"
    " about-author about-writer writer-bio author-profile",
    "SCREEN_READER": "visually-hidden sr-only screen-reader hidden-visually offscreen-text a11y-hidden element-invisible"
    " assistive-text accessibility-text",
    "HIDDEN": "material-icons material-symbols mw-editsection",
    "FORMULA": "katex-html math-jax",
    "FOOTNOTE": "mw-references easy-footnotes",
    "EMBED": "twitter-tweet twitter-video instagram-media tiktok-embed bluesky-embed reddit-embed reddit-card"
    " mastodon-embed imgur-embed post-media fb-post fb-video flourish-embed infogram-embed telegram-post",
    "QUOTE": "pull-quote",
    "HEADLINE": "post-title article-title entry-title story-title page-title",
    "LIVE": "live-blog",
    "STANDFIRST": "key-points",
    "NAVIGATION": "back-to table-contents",
}  # fmt: skip
"""Words that say it together, one after the other."""
