"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:tu|nižšie) (?:je|nájdete|uvádzam)",
    work=(
        r"(?:\w+ ){0,2}(?:prepísan|preformulovan|upraven|preložen|skráten)(?:ý|á|é) (?:\w+ ){0,2}(?:článok|text|verzia|znenie)|"
        r"(?:preklad|zhrnutie)(?: článku| textu)?(?=:)"
    ),
    model=r"ako (?:umelá inteligencia|jazykový model),? (?:nem|m)(?:ôžem|ám)",
    offer=(
        r"(?:dajte mi vedieť,? (?:ak|či)|chcete,? aby som|dúfam,? že (?:vám )?(?:to|táto verzia))"
        r"|ak chcete,? môžem|ak chceš,? môžem"
    ),
    agree=r"samozrejme|iste|jasné|rád|s radosťou|rozumiem",
    hope=r"dúfam,? že (?:to|vám to|ti to) (?:pomôže|pomohlo|bude užitočné)",
    prompt=r"(?:prosím,? )?(?:prepíš|prepíšte|preformuluj(?:te)?|prelož(?:te)?|zhrň(?:te)?) (?:tento |nasledujúci |nižšie uvedený )(?:článok|text)|(?:si|ste) (?:\w+ ){0,2}(?:novinár|redaktor|asistent)",
    blank=r"doplň(?:te)?|vlož(?:te)?|vaše meno|tvoje meno",
    label=r"titulok|nadpis|článok|perex|zhrnutie",
)
