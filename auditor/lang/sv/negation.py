"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"inte|icke|ej|ingen|inget|inga|aldrig|ingenting|varken|ingenstans"),
    weak=(
        r"såvida|med mindre|(?:först\w*|\w{3,}sta?) (?:\S+ ){0,5}sedan|anonym\w*|gratis|kostnadsfri\w*|fri entré|"
        r"varna\w*|tidigast|strömavbrott\w*|strömlös\w*|utan|"
        r"o(?:möjlig\w*|känd\w*|säker\w*|vanlig\w*|klar\w*|lov\w*|laglig\w*|giltig\w*|beroend\w*|enig\w*|för\w+|till\w+|rätt\w*|nödig\w*|skad\w+)|"
        r"knappt|knappast|vägra\w*|misslyck\w*|sakna\w*|brist\w*|avvis\w*|avslog|avslå\w*|förbj\w*|"
        r"förbud\w*|förhindr\w*|hindra\w*|undvik\w*|undvek|förnek\w*|nekar|nekade|i stället|istället|"
        r"\w{3,}lös\w*|nej|icke-\w+|förbl\w+|kvarst\w+|tig(?:er|it)|teg|vänta\w*"
    ),
    faint=(
        r"emot|mot|förutom|bara|endast|enbart|sällan|få|lite|trots|noll|för|ännu|förrän|"
        r"slut\w*|anti\w*|\w{3,}fri\w*"
    ),
    never=(
        r"så länge (?:\S+ ){0,5}inte|inte ens hälften|rösta\w* nej|(?:ingen|inget)(?: annan| annat)? (?:än|utom)|eller inte|eller ej|inte bara|inte endast|inte minst|inte enbart|inte mindre än|inte mer än"
    ),
    joins=r"och|eller|men",
    loose=(
        r"inte överst\w+|inte (?:\S+ ){0,2}(?:setts|hänt|uppmätts|nåtts|inträffat) sedan|(?:utesl\w+|utesluta) inte|"
        r"inte (?:utesl\w+)|inte (?:\S+ ){0,3}(?:förrän|före)|inte (?:namnges|nämnas)|vill vara anonym"
    ),
    slight=r"(?:den|det|de) enda|för (?:långt|lite|få|sent|små|svag\w*|långsam\w*|kort\w*)|nyktra?|tom(?:t|ma|me)?|folktom\w*|hävt?\w*|upphäv\w*|avskaff\w*|slopa\w*|inställ\w*|få|mindre(?! än)|färre(?! än)|ringa|svårt|begränsa\w*",
    excludes=r"uteslut\w*|utesluter|uteslöt",
)
