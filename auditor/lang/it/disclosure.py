"""How Italian says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"intelligenz[ae] artificial[ei]|modell[oi] linguistic[oi]|(?:ia|ai) generativa|ia[-‑]\w+|ai[-‑]\w+",
    acronyms=r"IA|AI|I\.A\.",
    automatic="automatic[oa]|automaticamente|macchina",
    document=r"(?:quest[oaie]|quest['’]|il presente|la presente) ?(?:\w+ )?(?:articolo|testo|contenuto|documento|traduzione|notizia|riassunto|pezzo|pagina|versione|sintesi|post)",
    noun="(?:l['’]|il |la |lo |un |una )?(?:articolo|testo|contenuto|traduzione|notizia|riassunto|versione|sintesi)",
    pronoun="questo|questa|si tratta di",
    auxiliary="è stat[oa]|sono stat[ie]|è|sono|viene|vengono|fu|venne",
    active="abbiamo|ha|hanno",
    rewritten="riscritt[oaie]|riformulat[oaie]|rielaborat[oaie]|riscrivere|rielaborazione|riscrittura|adattat[oaie]|parafrasat[oaie]",
    translated="tradott[oaie]|traduzion[ei]|tradurre",
    summarised="riassunt[oaie]|sintetizzat[oaie]|riassumere|sintesi",
    generated="generat[oaie]|creat[oaie]|scritt[oaie]|redatt[oaie]|realizzat[oaie]|prodott[oaie]|elaborat[oaie]|generare|scrivere|creare|compost[oaie]",
    assisted="assistit[oaie]|assistenza|con l['’](?:ausilio|aiuto|assistenza)|con il supporto|supportat[oaie]|modificat[oaie]|utilizzat[oaie]|impiegat[oaie]",
    by="da(?:ll['’]|lla|l)?|con(?: l['’](?:ausilio|aiuto|uso))?|tramite|mediante|attraverso|grazie a(?:ll['’]|lla)?|utilizzando|usando|a partire|sulla base|dalla|di",
    image=r"immagin[ei]|foto\w*|illustrazion[ei]|video|grafic[ah]\w*|audio|voce|copertina",
    source="font[ei]|fonte originale|articolo originale|notizia originale|testo originale|pubblicato originariamente su|via|leggi su",
    original=r"(?:questa |la )?fonte(?: originale)?|(?:l['’])?(?:articolo |testo )?original[ei]|qui|leggi(?: \w+){0,3}|continua a leggere",
    negation="senza|non|mai|nessun[oa]?|né",
    label="avviso|nota|nota della redazione|avvertenza|trasparenza|disclaimer|ndr",
    breaks="come|che|perché|chi|quando|se|dove|spiega|racconta|analizza|parla|mostra|su come",
    review="revisionat[oaie]|verificat[oaie]|controllat[oaie]|rivist[oaie]|supervisionat[oaie]|revisione|validat[oaie]",
    policy="linee guida|politica|policy|scopri di più|maggiori informazioni|note legali|privacy|codice etico|principi",
)
