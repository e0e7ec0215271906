"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(r"pan|pana|panu|muž\w*|otec|otce|syn|syna|bratr\w*|manžel|král\w*|princ\w*"),
    she=(
        r"paní|žen\w{1,3}|matk\w+|dcer\w+|sestr\w+|manželk\w+|královn\w+|princezn\w+|"
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
)
