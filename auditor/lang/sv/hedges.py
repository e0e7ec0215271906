"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"påstådda?|påstått|förment\w*|så kallade?|misstänkta?|påstås|lär",
    possible=r"kanske|möjligen|möjligtvis|eventuellt|måhända|potentiellt",
    probable=r"troligen|förmodligen|sannolikt|antagligen|troligtvis",
    apparent=r"tydligen|till synes|skenbart|verkar",
    soft=(
        r"kan|kunna|kunde|skulle|ska|må|lär|borde|bör|tycks|tycktes|verka\w*|möjlig\w*|sannolik\w*|"
        r"potentiell\w*|enligt|misstän\w+|tro\w*|tänk\w*|uppskatt\w+|anta\w*|anklaga\w*|rykte\w*|om|"
        r"ifall|tvivel\w*|osäker\w*|oklar\w*|befara\w*|risk\w*|hot\w*|vänta\w*|förvänta\w*|hopp\w*|"
        r"tyd\w+|nästan|plan\w*|chans\w*|fara|anses|ansågs|vill|ville|påst\w+|får|fick|tillåt\w+"
    ),
)
