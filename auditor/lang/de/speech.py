"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"sag(?:e|t|te|ten|en|st)|gesagt|erklär(?:e|t|te|ten|en)|meint(?:e|en)?|meinen|"
        r"behaupt(?:et|ete|eten|en)|beton(?:t|te|ten|en)|erläuter(?:t|te|ten|n)|"
        r"bericht(?:et|ete|eten|en)|schr(?:eibt|eiben|ieb|ieben)|geschrieben|"
        r"erzähl(?:t|te|ten|en)|antwort(?:et|ete|eten|en)|erwider(?:t|te|ten|n)|"
        r"entgegn(?:et|ete|eten|en)|ergänz(?:t|te|ten|en)|äußer(?:t|te|ten|n)|"
        r"versicher(?:t|te|ten|n)|bekräftig(?:t|te|ten|en)|unterstr(?:eicht|eichen|ich|ichen)|"
        r"verkünd(?:et|ete|eten|en)|konstatier(?:t|te|ten|en)|resümier(?:t|te|ten|en)|"
        r"argumentier(?:t|te|ten|en)|kommentier(?:t|te|ten|en)|frag(?:t|te|ten|en)|"
        r"unterstrich(?:en)?|informier(?:t|te|ten|en)|twitter(?:t|te|ten)|poste?te(?:n)?|"
        r"formulier(?:t|te|ten)|spr(?:icht|ach|achen)|zitier(?:t|te|ten|en)|"
        r"teil(?:t|te|ten|en) (?:\S+ ){0,8}?mit|mitgeteilt|gab(?:en)? (?:\S+ ){0,8}?an|"
        r"gibt (?:\S+ ){0,8}?an|geben (?:\S+ ){0,8}?an|gab(?:en)? (?:\S+ ){0,4}?bekannt|"
        r"führt(?:e|en)? (?:\S+ ){0,4}?aus|füg(?:t|te|ten) (?:\S+ ){0,4}?hinzu|fügte (?:\S+ ){0,4}?an|"
        r"kündig(?:t|te|ten) (?:\S+ ){0,8}?an|räum(?:t|te|ten) (?:\S+ ){0,4}?ein|"
        r"mitteilt(?:e|en)?|angab(?:en)?|hinzufügte(?:n)?|ankündigte(?:n)?|einräumte(?:n)?|"
        r"bezeichn(?:et|ete|eten|en)|stell(?:t|te|ten) (?:\S+ ){0,4}?(?:fest|klar)|"
        r"heißt es|hieß es|hob(?:en)? (?:\S+ ){0,6}?hervor|hebt (?:\S+ ){0,6}?hervor|"
        r"wies(?:en)? (?:\S+ ){0,8}?hin|weist (?:\S+ ){0,8}?hin"
    ),
    claims=(
        r"triumphier(?:t|te)|frohlockt(?:e)?|zeigte sich|zeigt sich|seufz(?:t|te)|stöhnt(?:e)?|witzel(?:t|te)|spottet(?:e)?|ärger(?:t|te)|empör(?:t|te)|wunder(?:t|te)|stellte klar|hielt (?:\S+ ){0,4}?entgegen|legte nach|zog(?:en)? bilanz|warn(?:t|te|ten|en)|forder(?:t|te|ten|n)|kritisier(?:t|te|ten|en)|"
        r"klag(?:t|te|ten|en)|beklag(?:t|te|ten|en)|vers(?:pricht|prach|prachen|prechen)|"
        r"bestätig(?:t|te|ten|en)|bestr(?:eitet|eiten|itt|itten)|dementier(?:t|te|ten|en)|"
        r"glaub(?:t|te|ten|en)|hoff(?:t|te|ten|en)|denk(?:t|en)|dachte(?:n)?|"
        r"schimpf(?:t|te|ten)|scherz(?:t|te|ten)|lach(?:t|te|ten)|r(?:uft|ief|iefen)|"
        r"schr(?:eit|ie|ien)|flüster(?:t|te|ten)|murmel(?:t|te|ten)|jubel(?:t|te|ten)|"
        r"freu(?:t|te|ten)|schwärm(?:t|te|ten)|lob(?:t|te|ten)|bedauer(?:t|te|ten)|"
        r"droh(?:t|te|ten)|mahn(?:t|te|ten)|appellier(?:t|te|ten)|plädier(?:t|te|ten)|"
        r"verlang(?:t|te|ten)|prognostizier(?:t|te|ten)|vermut(?:et|ete|eten)|"
        r"urteil(?:t|te|ten)|bilanzier(?:t|te|ten)|erinner(?:t|te|ten|n)|gest(?:eht|and|anden)|"
        r"schilder(?:t|te|ten|n)|begrüß(?:t|te|ten)|nannte(?:n)?|nenn(?:t|en)|"
        r"begründ(?:et|ete|eten)|beschr(?:eibt|ieb|ieben)|fasst(?:e|en)?|find(?:et|en)|fand(?:en)?|"
        r"wett(?:ert|erte|erten)|verteidig(?:t|te|ten)|befand(?:en)?|ließ(?:en)? (?:\S+ ){0,6}?wissen"
    ),
    before=(
        r"nach überzeugung|nach dafürhalten|nach lesart|nach erkenntnis(?:sen)?|nach (?:\w+ ){1,3}(?:angaben|worten|aussagen?|schätzungen|informationen|erkenntnissen)|laut|gemäß|nach angaben|nach den angaben|nach aussagen?|nach worten|nach den worten|"
        r"nach auskunft|nach darstellung|nach ansicht|nach meinung|nach auffassung|"
        r"nach einschätzung|nach informationen|nach einem bericht|nach mitteilung|"
        r"mit den worten|unter berufung auf|aus sicht"
    ),
    behind=r"zufolge|(?:meinung|ansicht|auffassung|angaben|aussagen?|darstellung|einschätzung|worten) nach",
    beside=r"so",
    that=r"dass|daß|ob|wie|warum",
    reported=(
        r"zeig(?:t|te|en|ten)|ergab|ergeben|entsch(?:ied|ieden|eidet)|geht hervor|ging hervor|hervorgeht|sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|komme|stehe|"
        r"bleibe|brauche|wisse|angeblich|offenbar"
    ),
    own=r"ich|wir|mich|mir|uns|mein\w{0,2}|unser\w{0,2}",
    pronouns=r"er|sie|es|man|ich|wir|ihm|ihnen",
    speakers=(
        r"kammer\w*|gericht\w*|senats?|regisseur(?:in|e)?|schauspieler(?:in|innen|n)?|sänger(?:in)?|künstler(?:in|innen)?|schriftsteller(?:in)?|gutachten|papier|schreiben|urteil|\w*vertreter(?:in|innen|n|s)?|händler(?:in|innen|n)?|landwirt(?:e|in|innen|en)?|präfekt(?:in|en)?|landrat|landrätin|\w*beauftragte[rn]?|dezernent(?:in)?|intendant(?:in)?|rektor(?:in)?|generalsekretär(?:in)?|staatssekretär(?:in)?|\w*wart(?:in)?|einsatzleiter(?:in)?|feuerwehr\w*|betreiber\w*|versorger\w*|statistik\w*|institut\w*|universität\w*|klinik\w*|krankenhaus|ermittler\w*|fluggesellschaft|flughafen|statiker\w*|ingenieur\w*|gutachter\w*|gruppe\w*|polizist\w*|küstenwache|zoll|präfektur|bürgermeisterei|beobachter\w*|stadt|landkreis|verwaltung\w*|zentralbank|\w*agentur|rettungskräfte|verlag\w*|kläger\w*|\w*sprecher(?:in|innen|n|s)?|\w*minister(?:in|innen|n|s)?|\w*ministerium\w*|"
        r"\w*präsident(?:in|innen|en)?|\w*kanzler(?:in|s)?|\w*chef(?:in|s|innen)?|"
        r"\w*leiter(?:in|s|innen)?|\w*direktor(?:in|en|s)?|\w*vorsitzende[rn]?|\w*vorstand\w*|"
        r"\w*politiker(?:in|innen|n|s)?|abgeordnete[rn]?|senator(?:in|en)?|"
        r"(?:ober)?bürgermeister(?:in|s)?|gouverneur(?:in|e|s)?|botschafter(?:in|s)?|"
        r"polizei|staatsanwaltschaft|\w*anw[aä]lt(?:e|in|innen|en|s)?|gericht\w*|\w*richter(?:in|innen|n|s)?|"
        r"regierung|opposition|behörden?|\w*amt|armee|militär|"
        r"expert(?:e|en|in|innen)|analyst(?:en|in|innen)?|\w*forscher(?:in|innen|n|s)?|"
        r"wissenschaftler(?:in|innen|n|s)?|professor(?:in|en|s)?|\w*ärzt(?:e|in|innen|en)|\w*arzt|"
        r"zeug(?:e|en|in|innen)|augenzeugen|autor(?:en|in|innen|s)?|studie|bericht|"
        r"unternehmen|firma|konzern|bank|partei|gewerkschaft\w*|verband|verein|"
        r"\w*trainer(?:in|s)?|\w*spieler(?:in|innen|n|s)?|kapitän(?:in|s)?|"
        r"geschäftsführer(?:in|s)?|manager(?:in|s)?|gründer(?:in|s)?|besitzer(?:in|s)?|"
        r"anwohner(?:in|innen|n|s)?|nachbar(?:n|in|innen)?|bewohner(?:in|innen|n|s)?|"
        r"opfer|angehörige[rn]?|familie|aktivist(?:en|in|innen)?|kritiker(?:in|innen|n|s)?|"
        r"lehrer(?:in|innen|n|s)?|mitarbeiter(?:in|innen|n|s)?|beamte[rn]?|diplomat(?:en|in|innen)?|"
        r"zeitung|agentur|nachrichtenagentur|sender|organisation\w*|kommission|ausschuss|rat|"
        r"bischof|bischöfin|papst|könig(?:in)?|prinz(?:essin)?|ökonom(?:en|in|innen)?|insider|kreise"
    ),
    statements=(
        r"erklärung(?:en)?|mitteilung(?:en)?|pressemitteilung(?:en)?|interviews?|gespräch(?:e|s)?|"
        r"rede|aussagen?|worte?|worten|äußerung(?:en)?|stellungnahme|brief|beitrag|bericht|antwort|zitat"
    ),
    joins=r"und|oder|sowie|&",
    light=(
        r"der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|denn|sondern|"
        r"doch|so|dann|da|dort|hier|in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|"
        r"für|um|über|unter|durch|gegen|als|wie|wenn|weil|dass|daß|ob|was|wer|wo|es|ich|mich|mir|"
        r"mein\w{0,2}|wir|uns|unser\w{0,2}|du|dich|dir|dein\w{0,2}|er|ihn|ihm|sein\w{0,2}|sie|"
        r"ihr\w{0,2}|ihnen|sich|man|dies\w{0,2}|jen\w{1,2}|welch\w{0,2}|bin|bist|ist|sind|seid|"
        r"war|waren|warst|gewesen|sei|seien|wäre|wären|habe|hast|hat|haben|habt|hatte|hatten|"
        r"hätte|hätten|gehabt|werde|wirst|wird|werden|wurde|wurden|worden|würde|würden|kann|"
        r"können|könnte|könnten|konnte|konnten|will|wollen|wollte|wollten|möchte|möchten|auch|nur|"
        r"noch|schon|ja|eben|halt|mal|einmal|eigentlich|wirklich|natürlich|äh|ähm|na|also|nun|"
        r"jetzt|sehr|ganz|eher|etwa|sogar|selbst|wieder|dabei|damit|daran|darauf|darüber|dazu|"
        r"davon|deshalb|gar|zwar|wohl|bereits|ebenfalls|einfach|ziemlich|durchaus|absolut|ehrlich|"
        r"schlicht|ans|ins|aufs|hab|'s|gibt|gab|lassen|lässt|ließ|raus|rein|rauf|runter|nem|nen|ne"
    ),
    norms=r"plan|gesetz\w*|vertrag|artikel|paragraf|satzung|tradition|bedarf|größe|regel\w*|verordnung|verfassung|ortszeit|legende",
    but=r"aber|doch|wobei|der|die|das|als|während|nachdem|weil|wo|sondern|bevor|obwohl|denn",
    finds=r"fand(?:en)? (?:\S+ ){0,4}?heraus|herausgefunden|entdeckte?n?|kam(?:en)? zu dem (?:schluss|ergebnis)|nachgewiesen|festgestellt|fand(?:en)?|stellte(?:n)? (?:\S+ ){0,4}?fest|wies(?:en)? (?:\S+ ){0,4}?nach",
    like=r"wie",
    tails=(
        r"(?:am \w+ )?(?:in (?:einer|einem) [\w ]{3,40}|auf (?:\w+ )?anfrage|vor journalisten|in \w+)(?: mit)?"
    ),
)
