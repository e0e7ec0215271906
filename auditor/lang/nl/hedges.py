"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"volgens de eerste (?:bevindingen|berichten)|wordt aangenomen|wordt vermoed|men vermoedt|wordt verdacht|worden verdacht|vermeende?|naar verluidt|beweerde(?= \w)|verdacht van|verdacht worden van|"
        r"beschuldigd van|"
        r"zou(?:den)?(?= [^.;:!?]{0,120}?\b(?:hebben|zijn)\b)"
    ),
    possible=(
        r"misschien|mogelijk|wellicht|eventueel|zou(?:den)?(?= [^.;:!?]{0,80}?\bkunnen\b)|"
        r"niet uitgesloten"
    ),
    probable=r"waarschijnlijk|vermoedelijke?|hoogstwaarschijnlijk|naar alle waarschijnlijkheid",
    apparent=(r"blijkbaar|kennelijk|schijnbaar|ogenschijnlijk|naar het schijnt|lijkt|lijken"),
    planned=(
        r"wil|willen|naar verwachting|van plan|overweegt|overwegen|hoopt|hopen|moet(?:en)?(?= [^.;:!?]{0,80}?\bworden\b)"
    ),
    soft=(
        r"uitslui\w+|uitgesloten|sluit|zou|zouden|mag|moge\w*|lijk\w*|leek|leken|schijn\w*|scheen|mogelijk\w*|potentiële?|"
        r"waarschijnlijk\w*|volgens|verdacht(?! ?e)|verdenking\w*|verdenk\w*|gelo\w+|denk\w*|"
        r"dacht\w*|schat\w*|vermoed\w*|vermoedelijk\w*|beschuldig\w*|aangeklaagd|aanklacht\w*|"
        r"terecht|vervolg\w*|onderzo\w+|gerucht\w*|als|of|indien|twijfel\w*|onzeker\w*|"
        r"onduidelijk\w*|vrees\w*|vrez\w*|verwacht\w*|wijs\w*|wijz\w*|beschouwd|geldt|gold|"
        r"zogenaamde?|zogeheten|naar verluidt|verluidt|beweer\w*|bewering\w*|voorspel\w*|"
        r"waarschuw\w*|aanwijzing\w*|mening|oordeel|blijkt|blijken|veronderstel\w*|zullen|moet(?:en)? hebben"
    ),
    able=(
        r"kan|kunnen|kon\w*|in staat|risico\w*|dreig\w*|kans\w*|gevaar\w*|hoop\w*|hopen|plan\w*|"
        r"gepland\w*|wil|willen|wilde\w*|mogen|mocht\w*|toegestaan|optie\w*|mogelijkheid|soms|"
        r"overwe\w+|voornemen\w*|bedoel\w*"
    ),
    future=r"zal|zullen|gaat|gaan|wordt|worden|volgend\w*|morgen|binnenkort|komend\w*|straks",
    accused=r"verdachten?|aangeklaagden?",
    past=r"heeft|hebben|had|hadden|werd|werden|was|waren|is|zijn",
    rough=(
        r"ongeveer|circa|zo'n|zo’n|rond|bijna|minstens|ten minste|tenminste|minimaal|zeker|maar liefst|tot wel|naar schatting|omstreeks|rond de"
    ),
    bounds=(
        r"vroegste?|eerder|vroegst|eerst|meer|minder|boven|ruim|dik|hoogstens|maximaal|bereik\w*|tot|gemiddeld|geschat\w*|tussen|rond|wel|tegen|krap|een"
    ),
    suspected=r"vermeende?|vermoedelijke",
    condition=(
        r"(?<!net )(?<!zo)(?<!ook )als(?! gevolg| eerste| een\b| de\b)|indien|tenzij|mits|op voorwaarde dat|zolang|in het geval dat"
    ),
    depends=(r"in geval|afhankelijk|hangt|anders|zodra|wanneer"),
)
