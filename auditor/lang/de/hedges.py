"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

_PARTICIPLE = (
    r"(?:ge|be|ver|er|ent|zer|über|unter|miss|ab|an|auf|aus|ein|vor|weg|mit|zu|nieder|hin|her|um|los)"
    r"\w{2,}(?:t|en)|\w+iert"
)

TABLE = HedgeTable(
    alleged=(
        r"erste[nr]? erkenntnisse?n? zufolge|nach (?:ersten|bisherigen) erkenntnissen|ersten angaben zufolge|wird angenommen|wird vermutet|man geht davon aus|es wird geglaubt|angeblich\w*|mutmaßlich\w*|vorgeblich\w*|vermeintlich\w*|dem vernehmen nach|"
        r"gerüchteweise|verdächtigt|beschuldigt|"
        rf"soll(?:en)?(?= [^.;:!?]{{0,120}}?\b(?:(?:{_PARTICIPLE}) haben|(?:worden|gewesen|geworden) sein|"
        r"ge\w+en sein))|"
        r"(?:im|unter|unter dem) verdacht|verdacht(?:es)? steh\w+"
    ),
    possible=(
        r"vielleicht|möglicherweise|womöglich|unter umständen|denkbar\w*|könnten?|"
        r"nicht ausgeschlossen|nicht auszuschließen"
    ),
    probable=(
        r"wahrscheinlich|höchstwahrscheinlich|vermutlich|voraussichtlich|"
        r"aller voraussicht nach|dürften?"
    ),
    apparent=(
        r"offenbar|anscheinend|scheinbar|allem anschein nach|augenscheinlich|scheint|scheinen"
    ),
    planned=r"soll(?:en)?|plan(?:t|en)|beabsichtig(?:t|en)|erwäg(?:t|en)|will|wollen|möchten?",
    soft=(
        r"ausschließ\w*|ausgeschlossen|schließt|schloss|könnten?|dürft\w+|möge|mag|soll\w*|wohl|würde\w*|wäre\w*|hätte\w*|sei|seien|habe|"
        r"gelte\w*|werde|müsste\w*|müsse|möglich\w*|schein\w*|schien\w*|verm?ut\w*|vermut\w*|"
        r"mutmaß\w*|verdacht\w*|verdächtigt|verdächtig|annehm\w*|nimmt an|angenommen|annahme\w*|"
        r"davon aus\w*|glaub\w*|erwart\w*|befürcht\w*|fürcht\w*|schätz\w*|hinweis\w*|deut\w+|"
        r"unklar\w*|unbestätigt\w*|zweifel\w*|ob|falls|wenn|potenziell\w*|potentiell\w*|eher|"
        r"quasi|gewissermaßen|irgendwie|eventuell\w*|evtl|vorgeworfen|vorwurf\w*|vorwürf\w*|"
        r"wirft|werfen|angeklagt|anklage\w*|vor gericht|ermittel\w*|ermittlung\w*|behaupt\w*|"
        r"gerücht\w*|soweit bekannt|offensichtlich|ersichtlich|wirkt|wirken|wirkte\w*|halten|hält|"
        r"hielt\w*|gilt|galt|gelten|prognos\w+|prognostizier\w*|vorhersag\w*|rechne\w*|"
        r"ausgeh\w*|ausgegangen|sogenannt\w*|verdächtige\w{0,2} (?:person|gegenstand)\w*|"
        r"spekul\w+|drohend\w*|warn\w*|meinung|ansicht|sicht|einschätz\w*|eingeschätzt|"
        r"in aussicht|anzeichen|indiz\w*|voraussicht\w*|angebl\w*|mitunter|allenfalls|gut möglich"
    ),
    able=(
        r"kann|können|konnte\w*|fähig\w*|imstande|in der lage|plan\w*|geplant\w*|woll\w+|will|"
        r"möcht\w+|droh\w*|gefahr\w*|gefährd\w*|risik\w+|chance\w*|hoff\w*|dürfen|darf|durft\w+|"
        r"erlaub\w*|zugelassen|option\w*|lässt sich|lassen sich|gegebenenfalls|manchmal|ermöglich\w*|"
        r"erwäg\w*|absicht\w*|beabsichtig\w*|bereit\w*|vorhaben|anfällig\w*"
    ),
    future=(
        r"wird|werden|demnächst|künftig\w*|morgen|nächst\w+|kommend\w+|bald|in zukunft|ab|bis|"
        r"zu \w+en|vor\w*geseh\w+|steh\w+"
    ),
    accused=r"tatverdächtige\w*|verdächtige\w*|beschuldigte\w*|angeklagte\w*",
    past=r"hat|haben|hatten?|wurden?|war|waren|worden",
    rough=(
        r"etwa|rund|ungefähr|circa|ca|knapp|fast|gut|nahezu|beinahe|annähernd|schätzungsweise|mindestens|wenigstens|zumindest|bis zu"
    ),
    hours=r"gegen",
    bounds=(
        r"frühestens|spätestens|früher|herum|gegen|mehr|über|übersteig\w*|unter|weniger|höchstens|maximal|minimum|maximum|erreich\w*|bis|wohl|bald|um die|an die|durchschnittlich|schnitt|geschätzt\w*|gegen|kaum|zirka|zwischen|dutzend\w*|oder mehr|betr\w+"
    ),
    suspected=r"mutmaßlich\w*|vermeintlich\w*",
    condition=(
        r"(?<!als )(?<!auch )(?<!selbst )(?:wenn|falls|sofern|soweit)(?! auch| überhaupt)|es sei denn|vorausgesetzt|unter der bedingung|sollten?(?= (?:\S+ ){1,8}?\w+(?:en|n|et|t), )"
    ),
    depends=(r"im fall\w*|abhäng\w*|hängt|vorbehalt\w*|andernfalls|sonst|solange|sobald|ob"),
    never=r"könnten? (?:[^\s,.;:]+ ){0,4}nicht(?! ausgeschl| auszuschl)",
)
