"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"kein\w* (?:der|von|einzig\w+)|niemand (?:der|von)",
    few=r"(?:nur )?(?:ganz )?wenige(?= [a-zäöü])|eine handvoll|die wenigsten",
    minority=r"(?:eine|der|die) (?:kleine )?minderheit|weniger als die hälfte|unter der hälfte|nicht einmal die hälfte",
    some=r"einige|manche|mehrere|ein teil der|etliche",
    many=r"viele|zahlreiche",
    half=r"hälfte",
    most=r"(?:die|den|der) meisten|(?:eine|die|der) (?:große |überwiegende |überwältigende |klare |knappe )?mehrheit|mehr als die hälfte|über die hälfte|gut die hälfte",
    nearly=r"(?:fast|nahezu|beinahe|so gut wie) (?:[a-z]{2,3} )?alle[nr]?",
    all=r"alle[nr]?(?= [a-zäöü\d])|sämtliche[nr]?|jede[rs]? einzelne",
    never=r"vor allem|alle (?:jahre|tage|wochen|monate|minuten|stunden|paar|zwei|drei|vier|fünf|\d+ (?:jahre|wochen|tage|minuten|stunden))|(?:erste|zweite|andere)[nr]? hälfte|nicht alle|aller (?:art|zeiten|welt)|in aller|so viele|wie viele|zu viele|viele jahre|einige (?:jahre|zeit|tage|wochen|monate|stunden)|mehrere (?:jahre|tage|wochen|monate|stunden)|am meisten",
)
