"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(r"he|him|his|himself|mr"),
    she=(r"she|her|hers|herself|mrs|ms"),
    maybe_he=(
        r"man|men|father|dad|son|brother|husband|boy|boys|king|prince|duke|actor|sir|"
        r"gentlem[ae]n|chairman|spokesman|businessman|policeman|fireman|congressman|"
        r"salesman|uncle|nephew|grandfather|grandson|male|males|guy|widower|monk|priest|"
        r"lord|boyfriend|groom|stepfather|hero|waiter|host|fisherman|sportsman|emperor|"
        r"godfather|men's|man's|father's|his|king's|son's"
    ),
    maybe_she=(
        r"woman|women|mother|mum|mom|daughter|sister|wife|girl|girls|queen|princess|"
        r"duchess|actress|lady|ladies|chairwoman|spokeswoman|businesswoman|policewoman|"
        r"congresswoman|aunt|niece|grandmother|granddaughter|female|females|widow|nun|"
        r"girlfriend|bride|stepmother|heroine|waitress|hostess|sportswoman|empress|miss|"
        r"madam|women's|woman's|mother's|queen's|ship|maiden|pregnant"
    ),
    shows_he="",
    man=(
        r"spokesman|chairman|businessman|policeman|congressman|sportsman|salesman|fireman|"
        r"cameraman|councilman|assemblyman|men['’]s|husband|father|son|brother|uncle|nephew|"
        r"grandfather|boyfriend|widower|king|prince|duke|boy|man"
    ),
    woman=(
        r"spokeswoman|chairwoman|businesswoman|policewoman|congresswoman|sportswoman|saleswoman|"
        r"firewoman|camerawoman|councilwoman|assemblywoman|women['’]s|wife|mother|daughter|sister|"
        r"aunt|niece|grandmother|girlfriend|widow|queen|princess|duchess|girl|woman"
    ),
)
