"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(
        r"monsieur|m|homme|père|fils|frère|mari|garçon|oncle|neveu|grand-père|veuf|roi|"
        r"prince"
    ),
    she=(
        r"madame|mme|mlle|femme|mère|fille|sœur|soeur|épouse|tante|nièce|grand-mère|veuve|"
        r"reine|princesse|directrice|actrice|présidente|chancelière|chanteuse|avocate|"
        r"joueuse|fondatrice|candidate|cheffe|institutrice|ambassadrice|sénatrice|députée|"
        r"conseillère|infirmière|romancière|écrivaine|autrice|auteure"
    ),
    maybe_he=(
        r"il|lui|celui-ci|ce dernier|ils|hommes?|masc\w*|"
        r"(?:je|tu|il|on|nous|vous|ils|pour|de|à|et|ne|qui|que|faut|peut|doit|va) le|"
        r"l['’](?:a|ont|avait|aurait|avaient)"
    ),
    maybe_she=(
        r"elle|elles|celle-ci|cette dernière|\w+(?:euse|trice|ière|ienne)s?|"
        r"(?:je|tu|il|on|nous|vous|ils|pour|de|à|et|ne|qui|que|faut|peut|doit|va) la|"
        r"l['’](?:a|ont|avait|aurait|avaient)|(?:est|été|s['’]est|fut|soit) \w+ée"
    ),
    shows_he=(
        r"il(?! (?:y|faut|fallait|faudra\w*|est (?:\w+ )?(?:que|de|temps|possible|impossible|probable|important|nécessaire|difficile|clair|vrai|interdit|prévu)|s['’]agi\w*|pleu\w*|neige\w*|convient|suffit|reste|semble|existe|manque|se (?:peut|pourrait|trouve)|n['’]y|ne faut|n['’]est (?:pas|plus) (?:possible|exclu)))|"
        r"celui-ci|ce dernier"
    ),
    shows_she=(r"elle|celle-ci|cette dernière"),
)
