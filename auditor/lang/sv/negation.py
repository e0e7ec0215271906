"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"inte|icke|ej|ingen|inget|inga|aldrig|ingenting|varken|ingenstans"),
    weak=(
        r"utan|"
        r"o(?:möjlig\w*|känd\w*|säker\w*|vanlig\w*|klar\w*|lov\w*|laglig\w*|giltig\w*|beroend\w*|enig\w*|för\w+|till\w+|rätt\w*|nödig\w*|skad\w+)|"
        r"knappt|knappast|vägra\w*|misslyck\w*|sakna\w*|brist\w*|avvis\w*|avslog|avslå\w*|"
        r"förbj\w*|förbud\w*|förhindr\w*|hindra\w*|undvik\w*|undvek|förnek\w*|nekar|nekade|"
        r"emot|mot|förutom|bara|endast|enbart|i stället|istället|sällan|få|lite|trots|"
        r"\w{3,}lös\w*|\w{3,}fri\w*|noll|för|ännu|förrän|nej|icke-\w+|slut\w*|anti\w*"
    ),
    never=(r"inte bara|inte endast|inte minst|inte enbart|inte mindre än|inte mer än"),
)
