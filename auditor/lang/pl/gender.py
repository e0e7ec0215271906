"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(
        r"pan|pana|panu|panem|mężczyzn\w*|ojciec|ojca|syn|syna|brat|brata|mąż|męża|król|"
        r"książę"
    ),
    she=(
        r"pani|panią|kobiet\w*|matk\w+|córk\w+|siostr\w+|żon\w+|królow\w+|księżniczk\w+|"
        r"ministerka|prezydentka|dyrektorka|aktork\w+|rzeczniczk\w+|posłank\w+|"
        r"dziennikark\w+|lekark\w+|powiedziała|dodała|stwierdziła|oświadczyła|podkreśliła|"
        r"zauważyła|napisała|odpowiedziała|ogłosiła|poinformowała"
    ),
    maybe_he=(
        r"on|jego|jemu|go|mu|nim|niego|niemu|powiedział|dodał|stwierdził|oświadczył|"
        r"podkreślił|zauważył|napisał|odpowiedział|ogłosił|poinformował"
    ),
    maybe_she=(r"ona|jej|ją|nią|niej|je"),
    shows_he=(r"powiedział|dodał|stwierdził|oświadczył|podkreślił|zauważył|odpowiedział|on"),
    shows_she=(r"ona"),
    bodies=(
        r"firm\w+|policj\w+|prokuratur\w+|organizacj\w+|parti\w+|gazet\w+|służb\w+|"
        r"administracj\w+|komisj\w+|grup\w+|spółk\w+|armi\w+|izb\w+|federacj\w+|rad\w|"
        r"stron\w+|redakcj\w+|agencj\w+|polska|rosja|ukraina|francja|turcja"
    ),
)
