"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"di(?:ce|cono|sse|ssero|ceva|cevano|rà|rebbe|cendo)|detto|dire|"
        r"(?:afferm|dichiar|spieg|racconta?|sottoline|assicur|annunci|comment|osserv|not|"
        r"precis|argoment|replic|ribad|conferm|rivel|segnal|rifer|ricord|lament|"
        r"evidenzi|rimarc|puntualizz|test[iì]moni|chios|ammonis|dettagli|rilev|rassicur|domand|illustr|incalz|ipotizz|cit)"
        r"(?:a|ano|ò|arono|ava|avano|ato|ata|ati|ando|are|i|ia|iò|iano|iato)|"
        r"racconta(?:no|va|vano|to|ndo)?|raccontò|aggiun(?:ge|gono|se|sero|geva|to|gendo)|"
        r"rispo(?:nde|ndono|se|sero|ndeva|sto)|scri(?:ve|vono|sse|ssero|veva|tto|vendo)|"
        r"sost(?:iene|engono|enne|ennero|eneva|enuto)|rifer(?:isce|iscono|ì|irono|iva|ito)|"
        r"ribad(?:isce|iscono|ì|irono|iva|ito)|chiar(?:isce|iscono|ì|iva|ito)|"
        r"conclu(?:de|dono|se|deva|so)|ammet(?:te|tono|teva)|ammise|ammesso|"
        r"chie(?:de|dono|se|deva|sto)|prosegu(?:e|ì|iva)|fa(?:nno)? (?:sapere|notare|presente)|"
        r"fatto (?:sapere|notare|presente)|riconosc(?:e|ono|iuto)|asser(?:isce|ì|ito)|esord(?:isce|ì)|insist(?:e|ono|eva)|intim(?:a|ò)"
    ),
    claims=(
        r"ha (?:stabilito|sentenziato|ritenuto)|hanno stabilito|si è (?:rallegrat|congratulat|lamentat|chiest|difes|dett|sfogat|augurat|compiaciut|scusat|mostrat)[oaie]|ha (?:esultato|commentato|tuonato|ribadito|replicato|ammesso|osservato|esclamato|precisato|rimarcato|sottolineato|chiosato)|gioisce|esulta|chiosa|si rallegra|si sfoga|(?:critic|denunci|accus|minacci|consider|pens|giudic|grid|sussurr|mormor|esclam|urla|url|"
        r"scherz|continu|elogi|lod|auspic|avvis|consigli|neg|chiam|parl|attacc|invit|ringrazi|tuon)"
        r"(?:a|ano|ò|arono|ava|avano|ato|ata|ando|are|i|iò|iano|iato)|avver(?:te|tono|tì|tiva|tito)|"
        r"prom(?:ette|ettono|ise|esso)|sment(?:isce|iscono|ì|ito)|cred(?:e|ono|eva)|sper(?:a|ano|ava)|"
        r"sugger(?:isce|ì|ito)|difen(?:de|dono|dendo)|difes[oa]|defin(?:isce|iscono|ì|iva|ito)|"
        r"descri(?:ve|sse|tto)|ri(?:de|se)|ripr(?:ende|ese)|riflette|prev(?:ede|isto)"
    ),
    before=(
        r"secondo|a detta d[ei]\w{0,3}|stando a\w{0,3}|a parere d[ei]\w{0,3}|"
        r"a giudizio d[ei]\w{0,3}|nelle parole d[ei]\w{0,3}|citando|ad avviso d[ei]\w{0,3}"
    ),
    behind=r"dixit|docet",
    that=r"che|se|come|perché",
    reported=r"mostra\w*|rivel\w+|emerge|risulta|stabilì|ha stabilito|sarebbe(?:ro)?|avrebbe(?:ro)?|presunt[oaie]|a quanto pare",
    own=r"io|noi|mi|ci|mio|mia|miei|mie|nostr[oaei]",
    pronouns=r"lui|lei|loro|egli|ella|essi|io|noi|chi|quest'ultimo|quest'ultima",
    speakers=(
        r"att(?:ore|rice|ori|rici)|cantant[ei]|regist[aei]|artist[aei]|scrit(?:tore|trice|tori)|agricoltor[ei]|documento|vigili del fuoco|pompieri|gestore|operatore|istituto|università|ospedale|inquirenti|investigatori|compagnia|aeroporto|ingegner[ei]|dogane?|guardia costiera|osservatori|comune|prefettura|questura|sindacati|sindacato|soccorritori|autorità|banca|club|editore|portavoce|ministr[oaie]|ministero|president[ei]|presidentessa|cancelli?er[ea]|"
        r"segretari[oaie]?|governator[ei]|governatrice|sindac[oaie]|sindaci|senator[ei]|senatric[ei]|"
        r"deputat[oaie]|ambasciator[ei]|ambasciatric[ei]|diplomatic[oaie]|diplomatici|polizia|"
        r"carabinieri|esercito|governo|opposizione|procur[ae]|procurator[ei]|giudic[ei]|tribunale|"
        r"avvocat[oaie]|avvocatessa|testimon[ei]|espert[oaie]|analist[aei]|ricercator[ei]|ricercatric[ei]|"
        r"scienziat[oaie]|professor[ei]|professoress[ae]|medic[oaie]|medici|dottor[ei]|dottoress[ae]|"
        r"direttor[ei]|direttric[ei]|cap[oi]|leader|dirigent[ei]|responsabil[ei]|allenator[ei]|allenatrice|"
        r"tecnico|giocator[ei]|giocatric[ei]|capitan[oa]|azienda|società|banca|agenzia|autorità|consiglio|"
        r"commissione|comitato|partito|sindacat[oi]|associazione|organizzazione|rapporto|studio|font[ei]|"
        r"media|giornale|quotidiano|resident[ei]|vicin[oaie]|vittim[ae]|famiglia|parenti|familiari|"
        r"sopravvissut[oaie]|attivist[aei]|lavorator[ei]|dipendent[ei]|proprietari[oaie]?|"
        r"fondator[ei]|fondatrice|economist[aei]|storic[oaie]|storici|vescovo|arcivescovo|papa|re|"
        r"regina|principe|principessa|funzionari[oaie]?|premier|prefett[oa]|questura|questore"
    ),
    statements=(
        r"dichiarazion[ei]|comunicat[oi]|intervist[ae]|discors[oi]|parol[ae]|messagg[io]o?|letter[ae]|"
        r"rapport[oi]|rispost[ae]|comment[oi]|tweet|testimonianz[ae]|fras[ei]|citazion[ei]|nota"
    ),
    joins=r"e|ed|o|od",
    light=(
        r"il|lo|la|i|gli|le|l|un|uno|una|di|d|del|dello|della|dei|degli|delle|dell|a|ad|al|allo|"
        r"alla|ai|agli|alle|all|da|dal|dallo|dalla|dai|dagli|dalle|dall|in|nel|nello|nella|nei|"
        r"negli|nelle|nell|con|col|su|sul|sullo|sulla|sui|sugli|sulle|sull|per|tra|fra|e|ed|o|od|"
        r"ma|se|che|chi|cui|quale|quali|quando|come|dove|perché|poiché|questo|questa|questi|"
        r"queste|quest|quello|quella|quelli|quelle|quel|quell|quei|ciò|io|mi|me|mio|mia|miei|mie|"
        r"noi|ci|ce|nostro|nostra|nostri|nostre|tu|ti|te|tuo|tua|voi|vi|ve|vostro|vostra|lui|lei|"
        r"loro|egli|ella|si|sé|suo|sua|suoi|sue|ne|sono|sei|è|siamo|siete|era|erano|ero|fu|furono|"
        r"stato|stata|stati|state|essere|sarà|saranno|sarebbe|sia|siano|ho|hai|ha|abbiamo|avete|"
        r"hanno|avevo|aveva|avevano|avuto|avere|avrà|avrebbe|abbia|fa|fare|fatto|può|possono|"
        r"possiamo|poteva|potrebbe|va|vanno|voglio|vuole|vogliamo|molto|anche|già|così|allora|poi|"
        r"qui|qua|là|lì|beh|ecco|davvero|veramente|semplicemente|proprio|stesso|stessa|tutto|"
        r"tutta|tutti|tutte|ancora|ora|adesso|più|bene|c|v|s|m|t|eh|insomma|assolutamente|certo|"
        r"certamente|pure|sto|sta|stiamo|stanno"
    ),
    norms=r"piano|piani|legge|regole|accordo|costituzione|tradizione|tipo|dimensioni|età|articolo|trattato|leggenda|posto|tempo",
    but=r"ma|che|quando|mentre|dove|dopo|perché|però|anche",
    finds=r"scopert\w+|scopr\w+|conclus\w+|dimostrat\w*|accertat\w*|scoprì|trovat\w*",
    like=r"come",
)
