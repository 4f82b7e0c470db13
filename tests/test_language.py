"""Which language a page is in, whatever it claims."""

from __future__ import annotations

import pytest

import articlex

POLISH = (
    "<p>Rada miasta zdecydowała w środę o budowie mostu, który ma połączyć oba brzegi rzeki, i to jeszcze w tym roku.</p>"
    "<p>Jak powiedział burmistrz, prace mają ruszyć jesienią i potrwać do wiosny, a na czas budowy ruch się nie zmieni.</p>"
    "<p>Nie wszyscy są zadowoleni, bo od lat mówi się o tym, że koszt jest za wysoki dla miasta i dla jego mieszkańców.</p>"
)
JAPANESE = (
    "<p>市議会は月曜日、川に新しい橋を架ける計画を可決した。工事は秋に始まり、来年の春まで続く見通しだ。</p>"
    * 4
)
RUSSIAN = (
    "<p>Городской совет решил в понедельник построить новый мост через реку, и работы начнутся уже этой осенью, если за зиму не выпадет много снега.</p>"
    * 4
)
HINDI = (
    "<p>नगर परिषद ने सोमवार को नदी पर नया पुल बनाने की योजना को मंजूरी दी, और काम इस साल शरद में शुरू होगा।</p>" * 4
)
SWAHILI = (
    "<p>Baraza la mji limeamua siku ya Jumatatu kujenga daraja jipya katika mto huo, na kazi hiyo itaanza mwaka huu baada ya mvua kubwa ya masika.</p>"
    * 4
)
KOREAN = (
    "<p>시의회는 22일 수해로 문을 닫은 옛 수산시장을 고치는 계획을 통과시켰다. 공사는 가을에 시작된다.</p>"
    "<p>시에 따르면 철제 지붕은 그대로 두고 내부에 점포 서른 곳과 도서관을 들인다.</p>"
    "<p>한 상인은 “이 소식을 5년이나 기다렸다”고 말했다. 총사업비는 180억 원이다.</p>"
)
FINNISH = (
    "<p>Joen yli kulkeva vanha rautasilta avataan jälleen liikenteelle syyskuussa kahden vuoden töiden jälkeen.</p>"
    "<p>Insinöörien mukaan kolme palkkia oli niin ruosteessa, etteivät ne enää kestäneet kuorma-autojen painoa.</p>"
    "<p>”Emme enää uskoneet siihen”, sanoo kirjakaupan omistaja, joka oli menettänyt puolet asiakkaistaan.</p>"
)
HUNGARIAN = (
    "<p>A polgármester szerdán közölte, hogy az árvíz óta zárva tartott halpiac felújítása ősszel megkezdődik.</p>"
    "<p>Az épület megőrzi vastetőjét, belül pedig harminc üzlet és egy közkönyvtár nyílik majd, mondta el újságíróknak.</p>"
    "<p>Az ellenzék szerint azonban nem elég, hogy csak most kezdenek hozzá, mert az egész túl sokba fog kerülni.</p>"
)
MALAGASY = (
    "<p>Nanapa-kevitra ny filankevitry ny tanàna omaly fa hanorina tetezana vaovao eo ambonin’ny renirano, ary hanomboka amin’ny fararano ny asa.</p>"
    * 3
)
UKRAINIAN = (
    "<p>Рада міста вирішила в середу побудувати новий міст через річку, який з'єднає обидва її береги, і роботи почнуться восени.</p>"
    "<p>Як сказав міський голова, рух на час будівництва не зміниться, але мешканці бояться, що вартість буде завеликою.</p>"
)
BULGARIAN = (
    "<p>Общинският съвет реши в сряда да построи нов мост над реката, който ще свърже двата бряга, и работата ще започне през есента.</p>"
    "<p>Според кмета движението няма да бъде променено, но хората се опасяват, че цената ще бъде твърде висока за града.</p>"
)
CATALAN = (
    "<p>El ple va aprovar dimarts la construcció d'un pont nou sobre el riu, que unirà els dos marges de la ciutat amb els pobles.</p>"
    "<p>Segons l'alcaldessa, les obres començaran a la tardor i el trànsit no canviarà, però els veïns creuen que és massa car.</p>"
)
PERSIAN = (
    "<p>شورای شهر روز چهارشنبه تصمیم گرفت پل تازه‌ای بر رودخانه بسازد که دو سوی شهر را به هم پیوند می‌دهد و کار در پاییز آغاز می‌شود.</p>"
    "<p>شهردار گفت رفت و آمد در زمان ساخت تغییری نمی‌کند، اما مردم نگران هستند که هزینه آن برای شهر بسیار زیاد باشد.</p>"
)
ENGLISH = (
    "<p>The council said on Monday that it would build a new bridge over the river, and that it will be open by May.</p>"
    * 4
)


@pytest.mark.parametrize(
    ("claimed", "text", "language"),
    [
        ("en-US", POLISH, "pl"),
        ("en", JAPANESE, "ja"),
        ("en", RUSSIAN, "ru"),
        ("de", HINDI, "hi"),
        ("en", SWAHILI, "sw"),
        ("en", KOREAN, "ko"),
        ("en", FINNISH, "fi"),
        ("en", HUNGARIAN, "hu"),
        ("en", MALAGASY, "en"),  # we have no words for it, so what it claims stands
        ("ru", ENGLISH, "en"),
        ("de", POLISH, "pl"),
        ("ru", UKRAINIAN, "uk"),
        ("ru", BULGARIAN, "bg"),
        ("uk", RUSSIAN, "ru"),
        ("es", CATALAN, "ca"),
        ("ar", PERSIAN, "fa"),
        ("ru", UKRAINIAN[:120], "ru"),  # too little to tell
        ("en-GB", ENGLISH, "en"),
        ("mi", ENGLISH, "mi"),  # of a language that we have no words for, the page knows better
        ("da", "<p>Short.</p>", "da"),
    ],
)
def test_claimed_language(claimed: str, text: str, language: str) -> None:
    assert articlex.extract(f"<html lang='{claimed}'><h1>Bridge</h1>{text}").language == language


def test_the_language_that_is_asked_for_is_never_overridden() -> None:
    assert articlex.extract(f"<h1>Bridge</h1>{RUSSIAN}", language="en").language == "en"


@pytest.mark.parametrize("language", ["da", "no", "sk", "cs", "hr", "sr", "gl", "pt", "id", "ms", "bg", "mk"])
def test_near_relatives_are_believed(language: str) -> None:
    words = " ".join(articlex.lang.own_vocabulary(language).stopwords)
    text = f"<p>{words.capitalize()}.</p>" * 3
    assert articlex.extract(f"<html lang={language}><h1>Bridge</h1>{text}").language == language
