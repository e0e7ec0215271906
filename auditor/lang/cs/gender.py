"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(
        r"pan|pana|panu|muž|muže|muži|mužem|mužů|mužům|mužích|mužové|otec|otce|syn|syna|bratr\w*|manžel|král(?!ov)\w*|princ|prince|princi|princem|princové"
    ),
    she=(
        r"paní|žena|ženy|ženě|ženu|ženou|ženám|ženách|ženami|matk\w+|dcer\w+|sestr\w+|manželk\w+|královn\w+|princezn\w+|"
        r"ministryně|prezidentk\w+|ředitelk\w+|herečk\w+|poslankyně|novinářk\w+|lékařk\w+|"
        r"řekla|dodala|uvedla|prohlásila|oznámila|napsala|odpověděla"
    ),
    maybe_he=(
        r"on|jeho|jemu|jej|ho|mu|něj|něho|něm|ním|němu|řekl|dodal|uvedl|prohlásil|oznámil|"
        r"napsal|odpověděl"
    ),
    maybe_she=(r"ona|její\w*|jí|ji|ní|ni"),
    shows_he=(r"on|jeho|jemu|ho|mu|řekl|dodal|prohlásil|odpověděl|uvedl"),
    shows_she=(r"ona|její\w*"),
    bodies=(
        r"firm\w+|polici\w+|policie|prokuratur\w+|organizac\w+|stran\w+|služb\w+|"
        r"administrativ\w+|komis\w+|skupin\w+|společnost\w*|armád\w+|vlád\w+|"
        r"federac\w+|rad\w|redakc\w+|agentur\w+|televiz\w+|rusko|ukrajina|francie"
    ),
)
