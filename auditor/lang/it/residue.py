"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=(r"ecco"),
    work=(
        r"(?:l['’]|il |la |un['’]?a? )?(?:articolo|testo|versione|bozza)(?: \w+){0,2} "
        r"(?:riscritt[oa]|riformulat[oa]|tradott[oa]|rivist[oa]|riassunt[oa]|abbreviat[oa])|"
        r"(?:la |una )(?:traduzione|riscrittura)(?: dell['’]articolo| del testo)?(?=:)"
    ),
    model=(
        r"(?:come|in quanto) (?:ia|intelligenza artificiale|modello linguistico|assistente "
        r"\w+),? (?:io |non )?(?:posso|ho|sono)"
    ),
    offer=(
        r"(?:fammi sapere se|mi faccia sapere se|vuoi che (?:io )?|spero che questa versione)"
        r"|se (?:vuoi|desidera|vuole),? posso"
    ),
    agree=r"certo|certamente|naturalmente|volentieri|ecco fatto|con piacere|d['’]accordo",
    hope=r"spero (?:che )?(?:questo |ti |vi |le |possa )*(?:sia|essere|sarà|aiuti|aiutare)(?: (?:utile|d['’]aiuto))?",
    prompt=r"(?:per favore,? )?(?:riscriv[ia]|riformul[ia]|riassum[ia]|traduc[ia]) (?:il|questo|l['’]) ?(?:seguente )?(?:articolo|testo)|sei una? (?:\w+ ){0,2}(?:giornalista|redattore|redattrice|assistente)",
    blank=r"inserire|inserisci|il tuo nome|il suo nome|da completare",
    label=r"titolo|articolo|occhiello|sommario|sottotitolo|testo",
)
