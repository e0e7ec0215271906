"""How German says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"künstliche[rnms]? intelligenz|sprachmodell\w*|ki[-‑–]\w+|ai[-‑–]\w+|sprach-ki|maschinell\w*",
    acronyms=r"KI|AI|K\.I\.",
    automatic=r"automati(?:sch|siert)\w*|maschinen",
    document=r"dies(?:e[rsnm]?)? (?:\w+ ){0,2}?(?:artikel|text|beitrag|meldung|bericht|nachricht|übersetzung|zusammenfassung|dokument|inhalt|inhalte|seite|version|fassung|story|textes|artikels|beitrags)|(?:der|die|das) (?:vorliegende|folgende|obige)[rns]? (?:artikel|text|beitrag|meldung|bericht|nachricht|übersetzung|zusammenfassung|inhalt)",
    noun="(?:der |die |das |unser |ein |eine |einer |einem )?(?:artikel|text|texte|beitrag|meldung|bericht|nachricht|übersetzung|zusammenfassung|inhalt|inhalte|fassung|version)",
    pronoun="dies|dieses|das|es",
    auxiliary="wurden?|ist|sind|wird|werden|wurde|entstand|entstanden",
    active="hat|haben|habe|lassen|ließ|um",
    rewritten=r"umgeschrieben\w*|umformuliert\w*|neu (?:geschrieben|formuliert|verfasst)|überarbeitet|redigiert|paraphrasiert|umzuschreiben|umschreiben",
    translated=r"(?:ki-)?übersetzt\w*|(?:ki-|maschinen)?übersetzung\w*|zu übersetzen|übersetzen|übertragen",
    summarised=r"zusammengefasst\w*|(?:ki-)?zusammenfassung\w*|zusammenzufassen",
    generated="erstellt|generiert(?:e[rsnm]?)?|geschrieben|verfasst|erzeugt(?:e[rsnm]?)?|produziert|zu erstellen|erstellen|entstanden|entstand|formuliert|aufbereitet|angefertigt|geschaffen|(?:ki-)?generiert(?:e[rsnm]?)?|(?:ki-)?erstellt(?:e[rsnm]?)?|(?:ki-)?erzeugt(?:e[rsnm]?)?",
    assisted=r"(?:ki-)?unterstützt(?:e[rsnm]?)?|(?:ki-)?unterstützung|bearbeitet|optimiert|geprüft|eingesetzt|verwendet|genutzt|gestützt\w*|(?:ki-)?gestützt\w*|(?:ki-)?assistiert\w*|recherchiert|ergänzt",
    by="mit hilfe|mithilfe|mit|durch|von|vom|unter|per|via|aus|auf basis|auf grundlage|anhand|nach|dank|basierend",
    image=r"bild(?:er|es|ern)?|foto\w*|grafik\w*|illustration\w*|titelbild|symbolbild|beitragsbild|aufmacherbild|video\w*|audio\w*|podcast\w*|montage|karikatur\w*|stimme",
    source="(?:original)?quellen?|quellenangabe|originalquelle|originalartikel|originalmeldung|originalbeitrag|zuerst erschienen (?:bei|in|auf)|mit material von|grundlage",
    original=r"(?:dieser |der |zur |die |diese )?(?:original)?quelle|original\w*|ursprüngliche\w* \w+|hier|vollständige\w* \w+|ganze\w* artikel|weiterlesen|quellartikel|ausgangstext",
    negation=r"ohne|nicht|kein\w*|nie|niemals|keinerlei",
    label=r"hinweis|anmerkung|anm\. d\. red\.|transparenzhinweis|ki-hinweis|info|hinweis der redaktion|redaktioneller hinweis|disclaimer|achtung|in eigener sache",
    breaks="wie|dass|ob|warum|weshalb|was|wer|weil|wenn|über|handelt|zeigt|erklärt|beschreibt|geht|worin|wobei",
    review="geprüft|überprüft|gegengelesen|redigiert|kontrolliert|redaktionell|nachgeprüft|freigegeben|verifiziert|lektoriert",
    policy=r"richtlinien?|leitlinien?|ki-(?:richtlinien?|leitlinien?|hinweise?|nutzung|kodex|regeln)|mehr erfahren|mehr dazu|mehr informationen|so arbeiten wir|impressum|datenschutz\w*|kodex",
)
