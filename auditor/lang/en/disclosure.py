"""How English says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"artificial intelligence|generative ai|(?:large )?language models?|ai[-‑–]\w+|machine[- ]translat\w+|machine[- ]generat\w+|machine learning|a\.i\.|chatbots?",
    acronyms=r"AI|A\.I\.",
    automatic="automatic(?:ally)?|automated|machine",
    document=r"(?:this|these|the (?:above|following|present)) (?:[\w-]+ ){0,2}?(?:article|story|stories|text|post|report|translation|summary|document|page|content|version|piece|item|news|dispatch|newsletter|headline|bullet points|highlights)",
    noun="(?:the |an? )?(?:news )?(?:article|story|text|post|report|translation|summary|content|version|headline|highlights|bullet points|key points|overview)",
    pronoun="this|it",
    auxiliary="was|were|is|are|has been|have been|been|being|may contain|contains?|uses?|used",
    rewritten="re-?written|re-?writing|re-?write|re-?wrote|re-?worded|re-?phrased|paraphrased|adapted|rewrite|modified",
    translated="(?:ai-|machine-|auto-)?translated|(?:ai-|machine-|auto-)?translations?|translates?|translating",
    summarised="(?:ai-)?summari[sz]ed|(?:ai-)?summary|summaries|summari[sz]e|summari[sz]ing|condensed",
    generated="(?:ai-|machine-|auto-)?generated|created|(?:ai-)?written|authored|drafted|(?:ai-)?produced|composed|prepared|compiled|made|generate|create|write|wrote|draft|generating|creating",
    assisted="(?:ai-)?assisted|assistance|(?:ai-)?aided|supported|(?:ai-)?edited|(?:ai-)?enhanced|helped|help|used|using",
    by="with the (?:help|assistance|aid|support|use) of|with|by|using|via|through|from|based on|thanks to|in|for|into",
    image="images?|photos?|photographs?|pictures?|illustrations?|graphics?|videos?|audio|voice|voices|podcasts?|artwork|thumbnail|cover|renderings?|music|songs?",
    source="(?:original |news )?sources?|original(?: article| story| source| report| text)?|original article|via|first published (?:on|in|by|at)|originally published (?:on|in|by|at)|this (?:article|story) (?:first|originally) appeared (?:on|in|at)|read the (?:original|full) (?:article|story)(?: at| on| here)?|read at|based on",
    original=r"(?:this |the |its )?(?:original |news |primary )?(?:source|article|story|report)|original\w*|(?:read|view|see) (?:the )?(?:original|full|source)\w*(?: \w+){0,3}|full story|read more|here|continue reading",
    negation="no|not|never|without|free of|neither|nor|n't|isn't|wasn't|none|cannot",
    label="notice|note|editor['’]s note|disclaimer|disclosure|ai disclosure|ai notice|transparency(?: note)?|about this (?:article|story)|ai",
    breaks="how|that|what|why|who|whom|whether|because|about|explains?|explores?|examines?|looks at|discusses|describes|when|where|which|says|reports",
    review="reviewed|fact-?checked|verified|checked|edited by|proofread|approved|human review|editorial review|human editors?|oversight",
    policy="polic(?:y|ies)|guidelines?|principles|learn more|about us|terms|privacy|ethics|standards|faq|our use of|how we (?:use|work)",
)
