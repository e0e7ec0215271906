"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"não|nem|nunca|jamais|nada|ninguém|nenhum[a]?|nenhuns|tampouco"),
    weak=(
        r"a menos que|salvo se|exceto se|vot\w+ contra|(?:primeir\w*|mais \w+|maior|menor|melhor|pior) (?:\S+ ){0,6}desde|anonim\w*|anónim\w*|"
        r"anônim\w*|grátis|gratuit\w*|alert\w*|advert\w*|avis\w*|o mais cedo|apag[ãõ]\w*|às escuras|"
        r"afastad[oa]s|sem|im(?:poss\w+|ped\w+|prov\w+|prev\w+)|"
        r"in(?:cap\w+|suf\w+|exist\w+|út\w+|efic\w+|válid\w+|cert\w+|compl\w+|dir\w+|evit\w+|just\w+|seg\w+|vis\w+)|"
        r"ile\w+|irre\w+|des(?:con\w+|ap\w+|emp\w+|ag\w+|igual\w+)|"
        r"neg(?:a|ou|aram|ar|ado|ativ\w+|ando)|recus\w+|rejeit\w+|falt\w+|falh\w+|fracass\w+|carec\w+|prescind\w+|dispens\w+|"
        r"carên\w+|ausên\w+|ausen\w+|proib\w+|deix\w+ de|abandon\w+|permanec\w*|silêncio|mant[eé]\w+|"
        r"aguard\w*|à espera|pendent\w*"
    ),
    faint=(
        r"contra|apesar|só|somente|apenas|únic\w+|longe|pouc[oa]s?|zero|demais|ainda|até|"
        r"antes|raramente|perd\w+|abandon\w*|anti\w+|exce\w+|salvo|em vez|evit\w+|exclu\w+"
    ),
    never=(
        r"vot\w+ não|a não ser que|enquanto (?:\S+ ){0,4}não|nem (?:sequer )?metade|desde (?:\S+ ){1,3}(?:que )?não (?:acontec\w+|ocorr\w+|se vi\w+)|(?:ninguém|nada) (?:exceto|salvo|a não ser)|ou não|não falt\w*|"
        r"(?:mais|menos|melhor\w*|pior\w*|maior\w*|menor\w*) (?:\S+ ){0,3}(?:jamais|nunca)|"
        r"não (?:[^\s,]+ ){1,4}senão|que nunca|não só|não apenas|não somente|nada mais|nada menos|"
        r"não menos de|não mais de|não obstante|se não|não raro"
    ),
    indefinite=(r"nem|nunca|jamais|nada|ninguém|nenhum[a]?|nenhuns|tampouco"),
    joins=r"e|ou|nem|mas",
    loose=(
        r"não (?:\w+ )?(?:ultrapass|exced)\w+|não (?:\S+ ){1,12}até|não (?:\S+ ){0,4}(?:vist\w|alcança\w+|aconte\w+|ocorr\w+|registad\w|registrad\w) desde|"
        r"não (?:se )?(?:descart\w*|exclu\w*|afast\w*)|"
        r"não (?:\S+ ){1,4}antes de,? (?:pelo menos|\d|setembro|outubro|final)|não quis (?:ser|revelar)|"
        r"não (?:\S+ ){1,5}até que|até que (?:\S+ ){0,4}não"
    ),
    slight=r"(?:só|apenas) (?:quando|depois|em|a partir|após)|transit\w+ em julgado|definitiv\w+|(?:o|a|os|as) únic[oa]s?|(?:demasiad[oa]|muito) (?:longe|poucos?|poucas?|tarde|pequen\w+|frac\w+|lent\w+|curt\w+)|(?:longe|tarde|pouco|cedo) demais|sóbri[oa]s?|vazi[oa]s?|desertas?|desocupad[oa]s?|levant\w+|revog\w+|abol\w+|anul\w+|pouc[oa]s?(?! depois| antes| mais)|(?<!pelo )(?<!ao )(?<!ou )menos(?! de)|escass\w+|difíci\w+|limitad\w+",
    excludes=r"descart\w*|exclu(?:ir|i|iu|ído|ída)|afast(?:a|ou|ada|ar)",
)
