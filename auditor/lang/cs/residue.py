"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:zde|tady|níže) (?:je|najdete|uvádím)",
    work=(
        r"(?:\w+ ){0,2}(?:přepsan|přeformulovan|upraven|přeložen|zkrácen)(?:ý|á|é) (?:\w+ ){0,2}(?:článek|text|verze|znění)|"
        r"(?:překlad|shrnutí)(?: článku| textu)?(?=:)"
    ),
    model=(
        r"jako (?:umělá inteligence|jazykový model|(?:velký )?jazykový model|asistent ai),? (?:ne)?(?:mohu|mám|jsem)"
        r"|jsem (?:jen )?(?:jazykový model|umělá inteligence) a"
    ),
    offer=(
        r"(?:dejte mi vědět,? (?:pokud|jestli|zda)|dej mi vědět,? (?:pokud|jestli)|(?:chcete|přejete si),? abych|doufám,? že (?:vám )?(?:to|tato verze) (?:pomůže|vyhovuje))"
        r"|pokud chcete,? mohu|pokud chceš,? mohu"
    ),
    agree=r"samozřejmě|jistě|jasně|rád(?:a)?|s radostí|rozumím",
    hope=r"doufám,? že (?:to|vám to|ti to) (?:pomůže|pomohlo|bude užitečné|vyhovuje)",
    prompt=r"(?:prosím,? )?(?:přepiš|přepište|přeformuluj(?:te)?|přelož(?:te)?|shrň(?:te)?) (?:tento |následující |níže uvedený )(?:článek|text)|(?:jsi|jste) (?:\w+ ){0,2}(?:novinář|redaktor|asistent)",
    blank=r"doplň(?:te)?|vlož(?:te)?|vaše jméno|tvoje jméno",
    label=r"titulek|nadpis|článek|perex|shrnutí",
)
