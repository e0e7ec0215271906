"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:íme|itt (?:van|található|olvasható)|alább)",
    work=(
        r"(?:az? )?(?:\w+ ){0,2}(?:átírt|átfogalmazott|lefordított|átdolgozott|rövidített|szerkesztett) (?:\w+ ){0,2}(?:cikk|szöveg|változat|verzió)|"
        r"(?:a )?(?:fordítás|összefoglaló)(?=:)"
    ),
    model=(
        r"(?:mesterséges intelligenciaként|nyelvi modellként|ai-asszisztensként) (?:nem|én)"
        r"|(?:mesterséges intelligenciaként|(?:nagy )?nyelvi modellként|ai-asszisztensként),? (?:nem|én|sajnos)"
    ),
    offer=(
        r"(?:szólj(?:on)?,? ha|jelezze,? ha|szeretnéd?,? (?:ha|hogy) [^.?!\n]{0,40}n[áé]m(?!\w)|remélem,? (?:hogy )?(?:ez|segít))"
        r"|ha szeretné,? (?:szívesen )?|ha szeretnéd,? szívesen"
    ),
    agree=r"természetesen|persze|szívesen|rendben|értem",
    hope=r"remélem,? (?:hogy )?(?:ez|tudtam) (?:segít|segített|segíteni|hasznos)",
    prompt=r"(?:kérlek,? |kérem,? )?(?:írd át|írja át|fogalmazd át|fordítsd le|foglald össze) (?:a|az|ezt) (?:következő|alábbi)? ?(?:cikket|szöveget)",
    blank=r"beillesztése|illessze be|ide írja|az ön neve|kitöltendő",
    label=r"cím|cikk|összefoglaló|lead",
)
