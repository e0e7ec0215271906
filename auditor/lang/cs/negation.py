"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(
        r"ne(?=[\s.,!?…;:)“\"]|$)|nebuď\w*|nechoď\w*|není|nejsou|nejsem|nejsi|nejsme|nejste|neby[lt]\w*|nebud\w+|"
        r"nej(?:el[aiy]?|edu|ede|edeme|edou|ezd\w+)|nem(?:á|aj\w*|ají|ám|áme|áte|ěl\w*|oh\w+|ůž\w+|us\w+)|"
        r"ne(?!dalek|děl|jen|ch(?!c|t[eěí])|s(?:l[aioy]?|eme|ete|ou|u|eš|e)(?!\w)|přítel|návi|bo|boť|b[eě]sk|smysl|g[ou]|utr|rv|het)\w{2,}"
        r"(?:(?<!ite)l[aoiy]?|ujeme|áme|íme|uje(?:te|š)?|áte|íte|aj[íe]|[iyí]je|ůže|áže|íše|jde|[vn]ese|veze|bere|ej[íe]|uj[íiue]|(?<!n)ím|ám|ej(?:te)?|ujte|[ďňť](?:te)?|[aáií]t|áv[áa]|[íý]v[áa])|"
        r"ne(?!dalek|\w{2,}(?:é|ého|ému|ém|ým|ých|ými|ější\w*|ost\w*|ivě|itě|atě)(?!\w))(?:chc\w+|cht\w+|chtě\w+|dal\w*|dá|dok\w+|dosta\w+|d[aá]\w+|exist\w+|jde|jsou|lze|líb\w+|mohl\w*|mysl\w+|na[cšj]\w{2,}|ob\w{3,}|o[dčp]\w{3,}|p[oří]\w{3,}|př\w{3,}|pl[aá]\w+|r[aeo]\w{3,}|řek\w+|s[mtpvl]\w{2,}|še\w+|šl[aoiy]?|šel|tr\w{3,}|u[dvmp]\w{2,}|ud\w+|v[ěiyz]\w{2,}|vyš\w+|z[apnv]\w{2,}|zm\w+|žij\w+)|"
        r"nikdo|nikoho|nikomu|nic|ničeho|nikdy|nikde|žádn\w+|ani|nikoli|nikoliv"
    ),
    weak=(
        r"hlasoval\w* proti|(?:poprvé|první\w*|nej\w+) (?:\S+ ){0,6}od|anonym\w*|zdarma|bezplatn\w*|varov\w*|varuj\w*|"
        r"upozorn\w*|nejdříve|výpad\w+ proudu|bez|"
        r"ne(?!závis\w*|j\w*|boť|bo|ho|mu|ž|bezpeč\w+|děl\w+|mocn\w+|dávn\w*|vad\w*|zřídka|ustál\w+|přítel\w*|hod\w+|vlast\w+|be\w*|celý|jen)\w{3,}|"
        r"beze|zmiz\w*|mizí|leda|pochyb\w*|bůhví|bůh ví|kdoví|kdo ví|čert ví|(?:úplně |fakt )?(?:jedno|fuk|putna|ukradené)|uhýb\w*|uhnu\w*|"
        r"odmít\w*|zamít\w*|chyb\w*|zakáz\w*|zákaz\w*|zakaz\w*|brán\w*|zabrán\w*|vyhn\w*|vyhýb\w*|"
        r"popř\w*|popír\w*|sotva|stěží|selh\w*|vylouč\w*|nedostat\w*|bez\w{3,}|zůst\w+|zůstáv\w*|"
        r"mlč\w*|nadále|ček\w*"
    ),
    faint=(
        r"kromě|proti|místo|pouze|jen|jenom|zřídka|málo|příliš|ještě|dokud|nula|ztrat\w*|"
        r"proti\w+|anti\w+|přest\w*"
    ),
    never=r"(?:nikdo|nikoho|nic) (?:kromě|než)|či ne|nebo ne|nechyb\w+|nejen|nejenom|nikoli jen|ne víc než|ne méně než|než ne|neméně|ani ne|nejde jen",
    idle=(
        r"nem[oů]\w+ (?:se |si |už )*dočk\w+|nen[ií] div\w*|nen[ií] (?:se )?(?:čemu div\w*|překvap\w+|pochyb\w*|tajemství\w*)|není (?:\w+ )?(?:sporu|zač)|"
        r"ne (?:nadarmo|náhodou)|ne bez důvodu|nic moc|no nic|proč ne|nevadí|nic se neděje|žádn\w+ (?:problém\w*|strach\w*|div\w*|překvapen\w*|starost\w*)|neboj\w*|nestojí za řeč|"
        r"nene(?:ch|chávej)\w* (?:si )?(?:\w+ ){0,3}ujít|ne(?:zapom|váh)\w+|nezmešk\w+|nepropás\w+|jako nikdy|ne-li|pokud ne|když ne|"
        r"nezbýv\w+ než|ne(?:lze|jde) než|nem[oů]\w+ (?:být|mít|bejt) (?:\w+ )?(?:\w{3,}ější|lepší|víc|raději|radši)|nejed(?:en|n\w+)|nemálo|nehledě|"
        r"nic (?:jiného )?než"
    ),
    indefinite=(r"nikdo|nikoho|nikomu|nic|ničeho|nikdy|nikde|žádn\w+|ani"),
    joins=r"a|i|nebo|ani|či|ale",
    loose=r"nepřekroč\w+|nepřesáh\w+|nepřesah\w+|není (?:vůbec |tak |zas |až )*(?:špatn\w+|zl\w+|k zahození|na škodu)|nevylouč\w*|ne(?:za)?líb\w+|ne(?: [^\s,]+){1,4}, nýbrž|dokud (?:\S+ ){0,8}ne\w+",
    slight=r"pravomocn\w+|příliš (?:dalek\w*|málo|pozd\w+|mal\w+|slab\w+|pomal\w+|krátk\w+)|střízliv\w+|prázdn\w+|liduprázdn\w+|opuštěn\w+|zruš\w*|odvola(?:l[aiy]?|n[áéýoaiy]?)|málo|(?<!ne)méně(?! než)|míň|slab\w+|těžk\w+|obtížn\w+|krátko|jen (?:když|tehdy|pokud)|pouze (?:když|tehdy|pokud)|až (?:když|po|v|od|na)|teprve",
)
