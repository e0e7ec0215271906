"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:iată|aici este|mai jos (?:este|găsiți))",
    work=(
        r"(?:\w+ ){0,2}(?:articolul|textul|versiunea|varianta) (?:\w+ ){0,2}(?:rescris|reformulat|tradus|revizuit|scurtat|adaptat)\w*|"
        r"(?:traducerea|rezumatul)(?: articolului| textului)?(?=:)"
    ),
    model=(
        r"(?:ca|în calitate de) (?:inteligență artificială|model lingvistic|model de limbaj|asistent ai),? (?:nu )?(?:pot|am|sunt)"
        r"|(?:ca|în calitate de|fiind un) (?:inteligență artificială|model lingvistic|model de limbaj|asistent ai),? (?:eu )?(?:nu )?(?:pot|am|sunt)"
    ),
    offer=(
        r"(?:(?:spune|anunță)(?:ți)?-mă dacă|spune(?:ți)?-mi dacă|(?:doriți|vrei|dorești) să (?:o |îl |le |vă |îți )?(?:modific|scurtez|rescriu|traduc|adaug|ajustez|fac|reformulez)|sper că (?:această versiune|vă ajută|te ajută))"
        r"|dacă (?:doriți|vrei),? pot"
    ),
    agree=r"desigur|sigur|bineînțeles|cu plăcere|am înțeles",
    hope=r"sper că (?:(?:aceasta|acest text|asta|te|vă) )*(?:ajută|ajut[ăa]|este util|a fost util|este de ajutor)",
    prompt=r"(?:vă rog,? )?(?:rescrie(?:ți)?|reformul(?:ează|ați)|traduce(?:ți)?|rezumă|rezumați) (?:următorul|acest) (?:articol|text)",
    blank=r"introduceți|introdu|inserați|completați|numele dumneavoastră|numele tău",
    label=r"titlu|articol|rezumat|text",
)
