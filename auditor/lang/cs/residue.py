"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:zde|tady|níže) (?:je|najdete|uvádím)",
    work=(
        r"(?:\w+ ){0,2}(?:přepsan|přeformulovan|upraven|přeložen|zkrácen)(?:ý|á|é) (?:\w+ ){0,2}(?:článek|text|verze|znění)|"
        r"(?:překlad|shrnutí)(?: článku| textu)?(?=:)"
    ),
    model=r"jako (?:umělá inteligence|jazykový model|(?:velký )?jazykový model|asistent ai),? (?:ne)?(?:mohu|mám|jsem)",
    offer=r"(?:dejte mi vědět,? (?:pokud|jestli|zda)|dej mi vědět,? (?:pokud|jestli)|(?:chcete|přejete si),? abych|doufám,? že (?:vám )?(?:to|tato verze) (?:pomůže|vyhovuje))",
)
