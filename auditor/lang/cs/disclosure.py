"""How Czech says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"uměl\w{1,3} inteligenc\w{1,2}|jazykov\w{1,3} model\w{0,3}|strojov\w{1,3} překlad\w{0,2}",
    acronyms="AI|UI",
    automatic=r"automatick\w{1,2}|strojov\w{1,2}",
    document=r"(?:tento|tato|toto|tohoto|této) (?:\w+ )?(?:článek|článku|text\w?|dokument|překlad|příspěvek|obsah|souhrn|zpráva|zprávy|materiál)",
    noun="(?:článek|text|překlad|příspěvek|obsah|souhrn|zpráva)",
    pronoun="toto|jde o",
    rewritten=r"přepsán\w?|přepracován\w?|přeformulován\w?|upraven\w?",
    translated=r"přeložen\w?|překlad\w{0,2}|přeloženo",
    summarised=r"shrnut\w?|souhrn\w?|shrnuto",
    generated=r"vygenerován\w?|vytvořen\w?|napsán\w?|zpracován\w?|sepsán\w?|připraven\w?|vznikl\w?|vytvořeno",
    assisted=r"s pomocí|za pomoci|pomocí|s využitím|s podporou|s přispěním|využit\w?|použit\w?",
    by="pomocí|za pomoci|s pomocí|s využitím|s podporou|prostřednictvím|na základě|z|ze|od",
    image=r"obráz\w*|fot\w{0,9}|snímk\w*|ilustrac\w*|grafik\w*|vide\w*|hlas\w*",
    source="zdroje?|původní (?:článek|zdroj|zpráva)|originál",
    original=r"(?:tohoto |původní )?zdroj\w{0,2}|původní\w* \w+|originál\w{0,2}|zde|číst (?:dále|více)",
    negation=r"bez|ne|není|nebyl\w?|nikdy|žádn\w{1,3}",
    label=r"poznámka|upozornění|pozn\. red\.|poznámka redakce",
    breaks=r"jak|že|co|proč|kdo|zda|když|kter\w+|o|popisuje|vysvětluje|ukazuje",
    review=r"zkontrolován\w?|ověřen\w?|redakčně|redigován\w?|schválen\w?",
    policy=r"zásad\w*|pravidl\w*|více informací|ochrana\w*|kodex\w?",
)
