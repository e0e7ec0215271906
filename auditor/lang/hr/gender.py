"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(r"gospodin\w*|muškar\w+|otac|oca|sin|sina|brat\w?|suprug|supruga|kralj\w?"),
    she=(
        r"gospođ\w+|žen[aeiu]|majk\w+|kćer\w*|kći|sestr\w+|suprug[aeu]|kraljic\w+|"
        r"ministric\w+|predsjednic\w+"
    ),
    maybe_he=(r"on|njega|njegov\w*|njemu|mu|ga|njim"),
    maybe_she=(r"ona|nje|njezin\w*|njen\w*|njoj|joj|nju|ju|je"),
    shows_he=(r"njegov\w*|njemu|njega"),
    shows_she=(r"njezin\w*|njoj|nju"),
)
