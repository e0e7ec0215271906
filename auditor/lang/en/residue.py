"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=(r"here(?: is|'s|’s| are)"),
    work=(
        r"(?:(?:the|your|a|an|my) )?(?:\w+ ){0,2}(?:rewritten|reworded|revised|translated|"
        r"summari[sz]ed|shortened|paraphrased|edited|updated) (?:\w+ ){0,2}(?:article|text|"
        r"version|story|draft|piece|summary)|(?:the|your|a) (?:translation|summary|rewrite|"
        r"rewritten version)(?: of (?:the|your) (?:article|text|story))?(?=:| in )"
    ),
    model=(
        r"as an? (?:ai|artificial intelligence|(?:large )?language model|ai language "
        r"model)(?: (?:language )?(?:model|assistant))?,? i(?: |'|’)"
    ),
    offer=(
        r"(?:let me know if you(?:'d|’d| would)? (?:like|need|want)|would you like me to|i "
        r"hope this (?:helps|version|rewrite)|feel free to ask|i(?: am|'m|’m) (?:sorry|"
        r"unable),? (?:but )?(?:i )?(?:can't|can’t|cannot|to) (?:assist|help|fulfil|comply))"
    ),
)
