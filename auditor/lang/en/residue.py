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
        r"|i(?:['’]m| am) (?:just |only )?an? (?:ai|artificial intelligence|(?:large )?language model)(?: \w+)? and|as an? (?:ai|language model)[^.]{0,20},? my"
    ),
    offer=(
        r"(?:let me know if you(?:'d|’d| would)? (?:like|need|want)|would you like me to|i "
        r"hope this (?:helps|version|rewrite)|feel free to ask|i(?: am|'m|’m) (?:sorry|"
        r"unable),? (?:but )?(?:i )?(?:can't|can’t|cannot|to) (?:assist|help|fulfil|comply))"
        r"|feel free to (?:let|tell|reach)|if you(?:['’]d| would) like(?: me to|,? i can)"
    ),
    agree=r"sure|sure thing|certainly|of course|absolutely|happy to help|great question|got it|understood",
    hope=r"(?:i )?hope (?:this|that|it) (?:helps|is helpful|was helpful|works for you)(?: you| out)?",
    prompt=r"(?:please )?(?:rewrite|paraphrase|summari[sz]e|translate|rephrase) (?:the|this) (?:following )?(?:news )?(?:article|text|story|report)|you are (?:an? )?(?:\w+ ){0,2}(?:journalist|news editor|copywriter|editor|assistant)",
    blank=r"insert|your name|add (?:name|date|source|link|quote)|fill in|name here|date here|link here",
    label=r"headline|title|lead|article|summary|rewritten article|body|subheading",
)
