"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"enligt preliminära uppgifter|tros|antas|påstådd?a?|påstått|förment\w*|påstås|påstods|lär|uppges|uppgavs|sägs|"
        r"ska(?:ll)?(?= (?:\w+ ){0,4}?ha \w+)|misstänkta?(?= (?:för|[a-zåäö]+\w*n\b))|"
        r"misstänks|anklagas|anklagad\w* för|enligt uppgift"
    ),
    possible=(
        r"kanske|möjligen|möjligtvis|eventuellt|måhända|potentiellt|kan ha|kan komma att|skulle kunna|"
        r"inte uteslutet"
    ),
    probable=r"troligen|förmodligen|sannolikt|antagligen|troligtvis|med all sannolikhet",
    apparent=r"tydligen|till synes|skenbart|verkar|tycks",
    planned=r"ska(?:ll)?|planerar|avser|överväger|vill|väntas|hoppas",
    soft=(
        r"utesl\w+|skulle|lär|borde|bör|tycks|tycktes|verka\w*|möjlig\w*|sannolik\w*|trolig\w*|potentiell\w*|"
        r"enligt|misstänks|misstänkt för|misstank\w*|misstän(?:kt|ker)|tro\w*|tänk\w*|"
        r"uppskatt\w+|anta\w*|anklaga\w*|åtal\w*|utred\w*|rättegång\w*|rykte\w*|om|ifall|tvivel\w*|"
        r"osäker\w*|oklar\w*|befara\w*|vänta\w*|förvänta\w*|tyd\w+|anses|ansågs|påst\w+|uppge\w*|"
        r"uppgift\w*|sägs|så kallad\w*|varna\w*|kanske|bedöm\w*|prognos\w*|räkna\w*|ska(?:ll)? ha|"
        r"måste ha|mena\w*|åsikt\w*|fruktar|tolka\w*"
    ),
    able=(
        r"kan|kunna|kunde|må|risk\w*|hot\w*|chans\w*|fara|hopp\w*|plan\w*|vill|ville|får|fick|tillåt\w+|"
        r"möjlighet\w*|alternativ\w*|avse\w*|överväg\w*|ibland"
    ),
    future=r"ska(?:ll)?|kommer|nästa|imorgon|i morgon|snart|blir|framöver",
    accused=r"misstänkte|misstänkta|den åtalade|åtalade|den misstänkt\w+",
    past=r"har|hade|blev|blivit|var|\w{3,}(?:ade|ades)",
    rough=(
        r"omkring|cirka|ungefär|runt|nästan|minst|åtminstone|upp till|uppemot|närmare|drygt|knappt|uppskattningsvis"
    ),
    bounds=(
        r"tal|tidigast|förrän|tiden|\w+-tiden|mer|mindre|över|under|högst|max\w*|nå\w*|som mest|till|genomsnitt\w*|mellan|kring|som lägst|runt|bortåt"
    ),
    suspected=r"påstådd?a?|förment\w*",
    condition=(
        r"(?<!som )(?<!även )(?<!tal )om(?= (?:[^\s,]+ ){1,8}[^\s,]+(?:,|\.|$))|såvida|förutsatt att|så länge|under förutsättning|ifall"
    ),
    depends=(r"i fall|beroende|beror|annars|ifall|om"),
)
