"""How Hungarian says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"mesterséges intelligenci\w+|nyelvi modell\w*|gépi fordítás\w*|mi[-‑]\w+|ai[-‑]\w+",
    acronyms="MI|AI",
    automatic="automatikus(?:an)?|gépi(?:leg)?",
    document=r"(?:ez|ezt|ennek|a jelen|jelen|a fenti) (?:az? )?(?:\w+ )?(?:cikk\w{0,2}|szöveg\w{0,2}|dokumentum\w?|fordítás\w?|írás\w?|tartal(?:om|mat)|hír\w?|összefoglaló\w?|anyag\w?)",
    noun="(?:a |az )?(?:cikk|cikket|szöveg|szöveget|fordítás|írás|tartalom|hír|összefoglaló)",
    pronoun="ez",
    rewritten=r"átír\w+|újraír\w+|átfogalmaz\w+|átdolgoz\w+",
    translated=r"fordított\w*|lefordít\w+|fordítot\w+|fordítás\w*|fordította",
    summarised=r"összefoglal\w+|kivonatol\w+",
    generated=r"készült|készítet\w+|generál\w+|írt\w?|írta|létrehoz\w+|született|előállít\w+|megír\w+",
    assisted="segítségével|közreműködésével|felhasználásával|támogatásával|használatával",
    by="segítségével|által|felhasználásával|alapján|révén|útján|-val|-vel",
    image=r"kép\w*|fotó\w*|illusztráció\w*|grafika\w*|videó\w*|borítókép\w*|hang\w*",
    source="források?|eredeti (?:cikk|forrás|hír)",
    original=r"(?:ez a |ebből a )?forrás\w*|eredeti\w*(?: \w+)?|itt|tovább(?: \w+)?|bővebben",
    negation="nélkül|nem|soha|semmilyen|sem",
    label=r"megjegyzés|figyelem|tájékoztatás|a szerk\.|szerkesztői megjegyzés",
    breaks="hogyan|hogy|mit|miért|ki|aki|amely|ha|mikor|arról|bemutatja|leírja|szól",
    review=r"ellenőriz\w+|átnéz\w+|lektorál\w+|szerkesztő\w*|jóváhagy\w+",
    policy=r"szabályzat\w*|irányelv\w*|további információ\w*|adatvédel\w+|elvek\w*",
)
