"""How Romanian says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"inteligen[țţt](?:a|ă|ei|e) artificial[ăea]\w?|model(?:e|ul|ului)? (?:de limbaj|lingvistic)|traducere automat[ăa]",
    acronyms="IA|AI",
    automatic="automat[ăa]?",
    document=r"(?:acest|această|acestui|acestei|prezentul|prezenta) (?:\w+ )?(?:articol\w{0,3}|text\w{0,3}|document\w?|material\w?|traducere|conținut|știre|știri|rezumat|pagină)|(?:articolul|textul|materialul) de față",
    noun="(?:articolul?|textul?|materialul?|traducerea?|conținutul|știrea|știre|rezumatul?|rezumat)",
    pronoun="acesta|aceasta",
    auxiliary="a fost|au fost|este|sunt|e|fost",
    active="am|a|au",
    rewritten=r"rescris\w?|rescrisă|reformulat\w?|reformulată|reformulate|adaptat\w?|rescrie",
    translated=r"tradus\w?|tradusă|traducere\w?|traduce",
    summarised=r"rezumat\w?|rezumată|sintetizat\w?",
    generated="generat[ăe]?|creat[ăe]?|scris[ăe]?|redactat[ăe]?|realizat[ăe]?|elaborat[ăe]?|produs[ăe]?|întocmit[ăe]?",
    assisted="asistat[ăe]?|cu ajutorul|cu sprijinul|cu asistența|folosit[ăe]?|utilizat[ăe]?",
    by="de(?: către)?|cu(?: ajutorul)?|prin|folosind|utilizând|pe baza|din|după",
    image=r"imagin\w*|foto\w*|ilustra\w+|video\w*|grafic\w*|voce\w*",
    source="surs[ae]|sursa originală|articol(?:ul)? original|text original|publicat inițial (?:pe|în)",
    original=r"(?:această |acestei )?surs[aeă]\w?(?: originală)?|original\w*|articol\w* original|aici|citește (?:mai|tot|articolul)(?: \w+){0,2}",
    negation=r"fără|nu|niciodată|nici|niciun\w?|nicio",
    label="notă|nota redacției|avertisment|atenție|precizare",
    breaks="cum|că|ce|de ce|cine|care|dacă|când|despre|explică|arată|prezintă|descrie",
    review="verificat[ăe]?|revizuit[ăe]?|corectat[ăe]?|editat[ăe]? de|validat[ăe]?|revizie",
    policy=r"politic\w+|ghid\w*|află mai multe|confidențialitat\w+|principii\w*|cod etic",
)
