"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"angeblich\w*|mutmaßlich\w*|vorgeblich\w*|sogenannt\w*|vermeintlich\w*|"
        r"dem vernehmen nach|gerüchteweise"
    ),
    possible=(
        r"vielleicht|möglicherweise|womöglich|unter umständen|eventuell|allenfalls|"
        r"gegebenenfalls|denkbar\w*"
    ),
    probable=(
        r"wahrscheinlich\w*|vermutlich|voraussichtlich\w*|höchstwahrscheinlich|"
        r"aller voraussicht nach"
    ),
    apparent=r"offenbar|anscheinend|scheinbar|allem anschein nach|augenscheinlich",
    soft=(
        r"könn\w+|konnte\w*|kann|dürft\w+|möge|mag|soll\w*|wohl|würde\w*|wäre\w*|hätte\w*|sei|seien|"
        r"habe|gelte\w*|werde|möglich\w*|schein\w*|schien\w*|verm?ut\w*|verdacht\w*|verdächtig\w*|"
        r"annehm\w*|nimmt an|angenommen|davon aus\w*|glaub\w*|erwart\w*|befürcht\w*|hoff\w*|schätz\w*|"
        r"hinweis\w*|deut\w+|unklar\w*|unbestätigt\w*|zweifel\w*|ob|falls|wenn|plan\w*|geplant\w*|"
        r"woll\w+|will|droh\w*|gefahr|risiko|risiken|chance\w*|potenziell\w*|potentiell\w*|eher|quasi|"
        r"fast|gewissermaßen|irgendwie|mitunter|gegebenenfalls|eventuell\w*|evtl|beschuldigt\w*|"
        r"vorgeworfen|behaupt\w*|gerücht\w*|soweit bekannt|offensichtlich|ersichtlich|wirk\w+|wirkte|"
        r"halte\w*|hielt|gilt|galt|dürfen|darf|durft\w+|erlaubt|zugelassen"
    ),
)
