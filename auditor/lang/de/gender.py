"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(
        r"herr|herrn|mann|vater|sohn|bruder|ehemann|junge|onkel|neffe|großvater|witwer|"
        r"könig|prinz"
    ),
    she=(
        r"frau|mutter|tochter|schwester|ehefrau|mädchen|tante|nichte|großmutter|witwe|"
        r"königin|prinzessin|"
        r"\w{3,}(?:ministerin|präsidentin|sprecherin|kanzlerin|chefin|leiterin|direktorin|richterin|anwältin|sängerin|schauspielerin|autorin|politikerin|botschafterin|spielerin|trainerin|lehrerin|ärztin|forscherin|journalistin)|"
        r"(?:ministerin|präsidentin|sprecherin|kanzlerin|chefin|leiterin|direktorin|richterin|anwältin|sängerin|schauspielerin|autorin|politikerin|botschafterin|spielerin|trainerin|lehrerin|ärztin|forscherin|journalistin|bürgermeisterin|gouverneurin|senatorin|kollegin|freundin|schülerin|studentin|siegerin|regisseurin|künstlerin|wissenschaftlerin|expertin|beamtin|polizistin|täterin|klägerin|verteidigerin|staatsanwältin|unternehmerin|gründerin|professorin|kandidatin|mitarbeiterin|bewohnerin|nachbarin|kundin|patientin)"
    ),
    maybe_he=(r"er|ihm|ihn|sein\w{0,2}|seiner\w*|männ\w+|dessen"),
    maybe_she=(
        r"sie|ihr\w{0,2}|ihnen|deren|\w{3,}(?:er|t|or|ng|st|log|nd|ss|öch|ält|ürst|ög|eud)in(?:nen)?|weib\w+|frau\w*|dame\w*"
    ),
    man=(
        r"sprecher|lehrer|schüler|student|arzt|richter|"
        r"anwalt|kläger|bürgermeister|kollege|ehemann|vater|sohn|bruder|onkel|neffe|großvater|"
        r"witwer|könig|prinz|junge|mann|nachbar|polizist|schauspieler|sänger"
    ),
    woman=(
        r"sprecherin|lehrerin|schülerin|studentin|ärztin|richterin|anwältin|klägerin|"
        r"bürgermeisterin|kollegin|ehefrau|mutter|tochter|schwester|tante|nichte|großmutter|witwe|"
        r"königin|prinzessin|mädchen|frau|nachbarin|polizistin|schauspielerin|sängerin"
    ),
    shows_he=(r"er|ihm|ihn|sein\w{0,2}"),
    shows_she=(
        r"sie (?:ist|hat|hatte|war|wird|wurde|kann|könne|konnte|will|wolle|soll|solle|muss|habe|sei|werde|\w{3,}te)|"
        r"(?:ist|hat|hatte|war|wird|wurde|kann|konnte|will|soll|muss|habe|sei|werde|\w{3,}te|\w{3,}sah|\w{3,}hielt|\w{2,}ging) sie(?! (?:alle|beide|haben|sind|waren|hatten|werden|wurden|können|\w+ten))"
    ),
)
