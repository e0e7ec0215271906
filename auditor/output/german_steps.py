"""
German wording of reasoning steps and of reasons why something could not be compared.

Reports store these in English, so a stored report can be read in another language, too: a step
that one of the patterns matches is said in German, with `{0}`, `{1}` … for what stands at the
gaps, and with `{w0}` where this is itself one of our own words (`OWN`). Steps that no pattern
matches stay English.
"""

from collections.abc import Mapping

from auditor.output.german_reasons import REASONS

__all__ = ["OWN", "STEPS"]

STEPS: Mapping[str, str] = {
    # names, acronyms, spelling
    "“{}” appears nowhere in the source": "„{0}“ steht nirgends in der Quelle",
    "“{}” appears nowhere in the rewrite": "„{0}“ steht nirgends in der Fassung",
    "“{}” of the source has no counterpart in the rewrite": (
        "„{0}“ aus der Quelle hat in der Fassung keine Entsprechung"
    ),
    "“{}” of the source is a slip away": "„{0}“ aus der Quelle ist nur einen Tippfehler entfernt",
    "the lexicon knows too few word forms of the language": (
        "das Wörterverzeichnis kennt zu wenige Wortformen der Sprache"
    ),
    "“{}” is a slip away": "„{0}“ ist nur einen Tippfehler entfernt",
    "both follow “{}” in aligned sentences": ("beide stehen in zugeordneten Sätzen hinter „{0}“"),
    "the source has “{}” neither in this nor in other words": (
        "die Quelle hat „{0}“ weder so noch in anderen Worten"
    ),
    "the rewrite has the known spelling of a body, the source has not": (
        "die Fassung schreibt die Einrichtung, wie sie bekannt ist, die Quelle nicht"
    ),
    "the same words stand beside both": "neben beiden stehen dieselben Wörter",
    "a place of the country in whose language the source is written": (
        "ein Ort des Landes, in dessen Sprache die Quelle geschrieben ist"
    ),
    "said of a place that the source has": "von einem Ort gesagt, den die Quelle hat",
    "the sentences beside have a denial fewer there: it may have moved": (
        "die Nachbarsätze haben dort eine Verneinung weniger: sie ist womöglich gewandert"
    ),
    "part of a name whose rest the source has": "Teil eines Namens, dessen Rest die Quelle hat",
    "the source speaks nowhere of the country of “{}”": (
        "die Quelle spricht nirgends vom Land zu „{0}“"
    ),
    "the rewrite speaks nowhere of the country of “{}”": (
        "die Fassung spricht nirgends vom Land zu „{0}“"
    ),
    "both are known, and they are two": "beide sind bekannt, und es sind zwei",
    "no source has it in any form that is known": "keine Quelle hat ihn in einer bekannten Form",
    "the sentence that restates this one has it in no form": (
        "der Satz, der diesen wiedergibt, hat dies in keiner Form"
    ),
    "the source has neither these letters nor a name they stand for": (
        "die Quelle hat weder diese Buchstaben noch einen Namen, für den sie stehen"
    ),
    "acronyms of two languages may be translations of each other": (
        "Abkürzungen zweier Sprachen können Übersetzungen voneinander sein"
    ),
    "the reading of names in kanji is not shown": "Kanji zeigen nicht, wie ein Name klingt",
    "a script without vowels does not show names fully": (
        "eine Schrift ohne Vokale zeigt Namen nicht vollständig"
    ),
    "a short name has many spellings in this script": (
        "ein kurzer Name hat in dieser Schrift viele Schreibweisen"
    ),
    "the other script does not show names": "die andere Schrift zeigt nicht, was ein Name ist",
    "a German noun that no lexicon knows may be a name": (
        "ein deutsches Hauptwort, das kein Lexikon kennt, kann ein Name sein"
    ),
    "only the sounds are alike across scripts": (
        "zwischen den Schriften gleicht sich nur der Klang"
    ),
    "the lexicon does not know “{}”": "das Lexikon kennt „{0}“ nicht",
    # gender, opposites, denials, hedges
    "{} gendered words on either side, and {} differ": (
        "auf beiden Seiten je {0} Wörter mit Geschlecht, {1} davon verschieden"
    ),
    "the source sentence shows the other gender only": (
        "der Satz der Quelle zeigt nur das andere Geschlecht"
    ),
    "opposite poles of “{}”": "Gegenpole von „{0}“",
    "rewrite denies with nothing": "die Fassung verneint nicht",
    "rewrite denies with {}": "die Fassung verneint mit {0}",
    "source denies with nothing": "die Quelle verneint nicht",
    "source denies with {}": "die Quelle verneint mit {0}",
    "the rewrite denies “{}…”, which the source has without a denial": (
        "die Fassung verneint „{0}…“, was in der Quelle ohne Verneinung steht"
    ),
    "the source denies “{}…”, which the rewrite has without a denial": (
        "die Quelle verneint „{0}…“, was in der Fassung ohne Verneinung steht"
    ),
    "no table of negation for “{}”": "keine Wortliste der Verneinung für „{0}“",
    "no table of hedges for “{}”": "keine Wortliste der Vorbehalte für „{0}“",
    "one side alone denies its ruling out": "nur eine Seite verneint, was ausgeschlossen ist",
    "source hedges with “{}”": "die Quelle macht den Vorbehalt „{0}“",
    "the sentence that restates it has no hedge, mood of doubt or attribution": (
        "der Satz, der dies wiedergibt, hat weder Vorbehalt noch Konjunktiv noch Zuschreibung"
    ),
    "source makes it depend on a condition: “{}”": "die Quelle knüpft es an eine Bedingung: „{0}“",
    "the sentence that restates it has no condition, and no word of this one": (
        "der Satz, der dies wiedergibt, hat keine Bedingung und kein Wort von dieser"
    ),
    "the sentence that restates it tells it as done": (
        "der Satz, der dies wiedergibt, erzählt es als geschehen"
    ),
    "source has “{}” with “{}”": "in der Quelle steht „{0}“ bei „{1}“",
    "the rewrite gives the same figure as exact": "die Fassung nennt dieselbe Zahl als genaue",
    # numbers, dates, times
    "“{}” stands nowhere in the aligned source sentence": (
        "„{0}“ steht nirgends im zugeordneten Satz der Quelle"
    ),
    "no number or word of the source stands for it": (
        "keine Zahl und kein Wort der Quelle steht dafür"
    ),
    "the rewrite rounds the figure of the source": "die Fassung rundet die Zahl der Quelle",
    "no rate of these currencies is near it": "kein Kurs dieser Währungen kommt dem nahe",
    "a neighbouring sentence without a sure link may hold it": (
        "ein Nachbarsatz ohne sichere Zuordnung enthält es womöglich"
    ),
    "a sum in another currency; the rate is not known": (
        "ein Betrag in anderer Währung; der Kurs ist nicht bekannt"
    ),
    "number words of “{}” are unknown; digits only": (
        "Zahlwörter für „{0}“ sind unbekannt; nur Ziffern zählen"
    ),
    "the same figure, but {} where the source has {}": (
        "dieselbe Zahl, aber {0}, wo die Quelle {1} hat"
    ),
    "the figure is a bound: {} here, {} in the source": (
        "die Zahl ist eine Grenze: hier {w0}, in der Quelle {w1}"
    ),
    "the date is a limit: {} here, {} in the source": (
        "das Datum ist eine Grenze: hier {w0}, in der Quelle {w1}"
    ),
    "the rewrite goes from “{}”": "in der Fassung ist „{0}“ der Ausgangswert",
    "the source goes from “{}”": "in der Quelle ist „{0}“ der Ausgangswert",
    "the two sides of the vote have changed places": (
        "die beiden Seiten der Abstimmung sind vertauscht"
    ),
    "counted by the {} here, by the {} in the source": (
        "hier je {w0} gezählt, in der Quelle je {w1}"
    ),
    "one is a percentage, the other a count": (
        "das eine ist ein Prozentwert, das andere eine Anzahl"
    ),
    "the figures of the designation differ": "die Ziffern der Bezeichnung weichen ab",
    "{} does not come out as this much {}": "{0} ergibt umgerechnet nicht so viel {1}",
    "dates of another calendar are not converted": (
        "Daten eines anderen Kalenders werden nicht umgerechnet"
    ),
    "the rewrite leaves a part of the date out": "die Fassung lässt einen Teil des Datums weg",
    "a relative date without a known day of publication": (
        "ein relatives Datum ohne bekannten Erscheinungstag"
    ),
    "{} falls on a {}": "{0} ist ein {w1}",
    "the source says “{}” only": "die Quelle sagt nur „{0}“",
    "no date of the source agrees with it": "kein Datum der Quelle stimmt damit überein",
    "the times may be in two zones": "die Uhrzeiten können in zwei Zeitzonen liegen",
    "another time of day": "eine andere Uhrzeit",
    "only the first {} of a sentence are compared": (
        "nur die ersten {0} eines Satzes werden verglichen"
    ),
    # several sources
    "one source": "eine einzige Quelle",
    "another source has it, the one that this sentence restates does not": (
        "eine andere Quelle hat es, die von diesem Satz wiedergegebene nicht"
    ),
    "the source that this sentence restates has “{}”": (
        "die von diesem Satz wiedergegebene Quelle hat „{0}“"
    ),
    # additions and omissions
    "{} source sentences seem to be of another story": (
        "{0} Sätze der Quelle scheinen zu einer anderen Meldung zu gehören"
    ),
    "{} sentences seem to be of another story": (
        "{0} Sätze scheinen zu einer anderen Meldung zu gehören"
    ),
    "it stands between words that follow each other in the source": (
        "es steht zwischen Wörtern, die in der Quelle aufeinander folgen"
    ),
    "its sentence is longer than its source by about this clause": (
        "ihr Satz ist etwa um diesen Satzteil länger als seine Quelle"
    ),
    "hardly any of its words stands in the source near by, many of the others do": (
        "kaum eines ihrer Wörter steht dort in der Quelle, von den übrigen viele"
    ),
    "no source has these words in any form": "keine Quelle hat diese Wörter in irgendeiner Form",
    "no sentence of any source is likely to be its origin": (
        "wohl kein Satz einer Quelle ist sein Ursprung"
    ),
    "no sentence of any source is likely to be its origin ({})": (
        "wohl kein Satz einer Quelle ist sein Ursprung ({0})"
    ),
    "it carries facts of its own: {}": "er trägt eigene Tatsachen: {0}",
    "the page was hard to extract: this may be furniture": (
        "der Text war schwer aus der Seite zu lösen: dies kann Beiwerk sein"
    ),
    "{} of {} sentences have no sure link and no sure absence": (
        "{0} von {1} Sätzen sind weder sicher zugeordnet noch sicher ohne Entsprechung"
    ),
    "{} source sentences have no sure link and no sure absence": (
        "{0} Sätze der Quelle sind weder sicher zugeordnet noch sicher ohne Entsprechung"
    ),
    "{} more sentences of less weight are left out": (
        "{0} weitere Sätze von geringerem Gewicht fehlen"
    ),
    "rank {} by news value; it carries {}": "Rang {0} nach Nachrichtenwert; er trägt: {w1}",
    "no sentence of the rewrite is likely to restate it ({})": (
        "wohl kein Satz der Fassung gibt ihn wieder ({0})"
    ),
    "the rewrite's text is partial: {}": "der Text der Fassung ist unvollständig: {0}",
    "single sentences": "einzelne Sätze",
    "no table of assistants' words for “{}”": (
        "keine Wortliste von Assistenten-Floskeln für „{0}“"
    ),
    "so an assistant speaks to its user; no source has it": (
        "so spricht ein Assistent zu seinem Nutzer; keine Quelle hat es"
    ),
    "this version has no check for it": "diese Version hat dafür keine Prüfung",
    # quotations, attributions, roles, relations
    "the source quotes {} of its words in this order": (
        "die Quelle zitiert {0} der Wörter in dieser Reihenfolge"
    ),
    "hardly a word of it stands in the source": "kaum ein Wort davon steht in der Quelle",
    "the source reports these words and quotes nothing here or beside it": (
        "die Quelle berichtet diese Worte und zitiert hier und daneben nichts"
    ),
    "“{}” stands for “{}”": "„{0}“ steht für „{1}“",
    "“{}” was put in": "„{0}“ wurde eingefügt",
    "“{}” was left out": "„{0}“ wurde weggelassen",
    "a fact inside the quotation differs ({})": "eine Angabe im Zitat weicht ab ({0})",
    "the rewrite ties the quotation to “{}”, the source to “{}”": (
        "die Fassung schreibt das Zitat „{0}“ zu, die Quelle „{1}“"
    ),
    "the source has “{}” elsewhere": "die Quelle nennt „{0}“ an anderer Stelle",
    "no quotations in the rewrite": "keine Zitate in der Fassung",
    "the source has it from somebody: “{}”": "die Quelle hat es von jemandem: „{0}“",
    "the rewrite names nobody here or in the sentences beside it": (
        "die Fassung nennt hier und in den Sätzen daneben niemanden"
    ),
    "an outlet passes on what it is told": "ein Medium gibt weiter, was man ihm sagt",
    "the outlet reports what others have found": (
        "das Medium berichtet, was andere herausgefunden haben"
    ),
    "the rewrite has it from “{}”, the source from “{}”": (
        "die Fassung hat es von „{0}“, die Quelle von „{1}“"
    ),
    "both names stand on both sides": "beide Namen stehen auf beiden Seiten",
    "no table of speech for {}": "keine Wortliste der Redeverben für {0}",
    "no linked source sentence names who says so": (
        "kein zugeordneter Satz der Quelle nennt, wer das sagt"
    ),
    "the source has “{}” and nowhere “{}”": "die Quelle hat „{0}“ und nirgends „{1}“",
    "the source does not say “{}”": "die Quelle sagt nicht „{w0}“",
    "the source says “{}”, the rewrite does not": "die Quelle sagt „{w0}“, die Fassung nicht",
    "both stand beside “{}”": "beide stehen neben „{0}“",
    "both stand in linked sentences whose other roles agree": (
        "beide stehen in zugeordneten Sätzen, deren übrige Ämter übereinstimmen"
    ),
    "no table of roles for {}": "keine Wortliste der Ämter für {0}",
    "no role beside a name": "kein Amt neben einem Namen",
    "the rewrite has “{}”, the source “{}”": "die Fassung hat „{0}“, die Quelle „{1}“",
    "the two names have each other's countries": "die beiden Namen haben ihre Länder getauscht",
    "both sides have the same names and numbers, one beside the other": (
        "beide Seiten haben dieselben Namen und Zahlen nebeneinander"
    ),
    "the rewrite gives “{}” to “{}”": "die Fassung gibt „{0}“ zu „{1}“",
    "the source gives “{}” to it": "die Quelle gibt „{0}“ dazu",
    "in the rewrite “{}” does it to “{}”": "in der Fassung tut es „{0}“ an „{1}“",
    "in the source “{}” does it to “{}”": "in der Quelle tut es „{0}“ an „{1}“",
    "in the rewrite it belongs to “{}”": "in der Fassung gehört es zu „{0}“",
    "in the source it belongs to “{}”": "in der Quelle gehört es zu „{0}“",
    "who did what is not read in {}": "wer was tat, wird nicht gelesen für: {0}",
    "no linked sentences with the same two names": (
        "keine zugeordneten Sätze mit denselben zwei Namen"
    ),
    "no {} in either text": "in keinem der Texte: {w0}",
    **REASONS,
}
OWN: Mapping[str, str] = dict(
    pair.split(":")
    for pair in (
        "Monday:Montag Tuesday:Dienstag Wednesday:Mittwoch Thursday:Donnerstag Friday:Freitag "
        "Saturday:Samstag Sunday:Sonntag over:mindestens under:höchstens since:ab until:bis "
        "deputy:stellvertretend "
        "former:ehemalig acting:amtierend elect:designiert negation:Verneinung quote:Zitat "
        "name:Name acronym:Abkürzung number:Zahl quantity:Menge money:Betrag date:Datum "
        "attribution:Zuschreibung hedge:Vorbehalt role:Amt time:Uhrzeit gender:Geschlecht "
        "polarity:Gegensatz spelling:Schreibweise percent:Prozentwert hour:Stunde day:Tag "
        "week:Woche month:Monat year:Jahr minute:Minute second:Sekunde"
    ).split()
) | {
    "the lead": "den Einstieg",
    "a quotation": "ein Zitat",
    "money or a measure": "einen Betrag oder ein Maß",
    "a named person": "eine Person mit Namen",
    "an attribution": "eine Angabe, wer das sagt",
}
