"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"påstådda?|påstått|förment\w*|så kallade?|misstänkta?|påstås|lär",
    possible=r"kanske|möjligen|möjligtvis|eventuellt|måhända|potentiellt",
    probable=r"troligen|förmodligen|sannolikt|antagligen|troligtvis",
    apparent=r"tydligen|till synes|skenbart|verkar",
    soft=(
        r"kan|kunna|kunde|skulle|ska|må|lär|borde|bör|tycks|tycktes|verka\w*|möjlig\w*|"
        r"sannolik\w*|potentiell\w*|enligt|misstän\w+|tro\w*|tänk\w*|uppskatt\w+|anta\w*|"
        r"anklaga\w*|rykte\w*|om|ifall|tvivel\w*|osäker\w*|oklar\w*|befara\w*|risk\w*|hot\w*|"
        r"vänta\w*|förvänta\w*|hopp\w*|tyd\w+|nästan|plan\w*|chans\w*|fara|anses|ansågs|vill|"
        r"ville|påst\w+"
    ),
)
