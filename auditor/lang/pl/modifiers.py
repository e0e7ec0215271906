"""Words without a claim of their own."""

from auditor.lang.topics.modifiers import ModifierTable

TABLE = ModifierTable(
    function=frozenset(
        (
            "a aby albo ale ani bardzo bez by byli być był była było były będzie będą ci ciebie co "
            "czy czym dla do dużo dzisiaj dziś gdy gdzie i ich im inna inne inny innych ja jak jaka "
            "jaki jakie jeden jedna jedno jego jej jemu jest jeszcze jutro już każda każde każdy "
            "kiedy kilka kogo komu kto która które którego której który których którym którzy lub ma "
            "mają mało mi miał miała mieli mimo między mnie mniej mogą mogła może można mu my mógł "
            "mój na nad najbardziej nam nas nasz nawet nich nie nigdy nim nią o od on ona one oni ono "
            "oprócz oraz po pod podczas ponieważ potem powinien przed przez przy również sam sama "
            "siebie się sobie swoich swoja swoje swojego swój są ta tak także tam tamten te tego tej "
            "temu ten teraz też to trzeba tu ty tych tylko tym tę u w was wasz wczoraj we według "
            "wiele więcej wobec wszyscy wszystkich wszystkie wszystko wtedy wy wśród z za zawsze ze "
            "znowu zostali został została zostało że żeby"
        ).split()
    ),
    light=tuple(
        (
            "planowan zaplanowan aktualn bardziej bezpośredn biez bież bliski cała całe całkowi cały ciągł czas częst "
            "często części częściow dalsz dalszy dany dawn dobr dodatkow dokładn dotychczas "
            "dotychczasow dość drugi duż dużo dzienn ewentualn faktyczn formaln gruntown głów główn "
            "innym istniejąc istotn jedn jednak jednocześnie jedynie kiedyś kilka kluczow kolejn "
            "kompletn konkretn końcow krótk krótko lepsz liczn lokaln mał mały mniej możliw młod "
            "nadal najczęściej najpierw najwięks naprawdę następn natomiast naturaln natychmiast "
            "nieco niedawn niedawno niedługo niektór niemal niewiel niezbędn nor normaln now nowy "
            "obecn oczywi oddzieln odpowiedn oficjaln ogromn ogóln około okreś określ osobist osobn "
            "ostateczn ostatn oto otwart pewn pełn pierwotn pierwsz początk podob podobn pojedyncz "
            "ponadto ponown poprzedn poszczególn potem potencjaln poważn powszechn praktyczn "
            "prawdopodobn prawdziw prawie prost przede przeszł przeszły przyszł publiczn późn "
            "późniejsz raczej razem realn regionaln regularn ryzyk rzadko rzeczywi rów również różn "
            "samo sil siln skrajn specjaln specyficzn spor star stał stopni szczegól szczególn szerok "
            "szybk tak taki takie także tradycyjn trochę tutaj twierdz tymczasem tymczasow typow "
            "uprzedn usta ważn wciąż wcześn wcześniej wiel większ większość wkrótce wraz wreszcie "
            "wspomnian wspóln wszelk wyjątk wyraźn wysok wyłączn właściw właśnie zaledwie zapewne "
            "zarówno zasadnicz zazwyczaj zbyt zdecydowan znacz znaczn znan zupełn zwyk zwykle "
            "zwłaszcza łączn"
        ).split()
    ),
)
