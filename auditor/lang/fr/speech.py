"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"di(?:t|sent|sait|saient|ra|rait|re|sant)|dirent|a(?:nt)? dit|"
        r"(?:déclar|affirm|expliqu|assur|ajout|précis|indiqu|annonc|estim|soulign|racont|"
        r"répliqu|rappel|rappell|not|témoign|confi(?!ée|és)|insist|argument|rétorqu|martel|signal|"
        r"comment|observ|remarqu|constat|avanc|énonc|lanc|demand|mentionn|rapport|relat|"
        r"tweet|expos|résum|déplor|justifi|plaid|évoqu|cit|clam|proclam|informe?)"
        r"(?:e|ent|ait|aient|a|èrent|é|ée|és|ées|er|ant|era|erait)|"
        r"(?:réaffirm|réitèr|réitér|explicit|détaill|appui|appuy)(?:e|ent|ait|a|é|ée|ant)|"
        r"répon(?:d|dent|dait|dit|du|dant|dre)|soutien(?:t|nent)|soutenu|soutint|soutenait|"
        r"écri(?:t|vent|vait|vit|re)|prétend(?:ent|ait|u|re)?|reconna[iî](?:t|ssent|ssait|tre)|"
        r"reconnu|fai(?:t|sait) (?:savoir|valoir|remarquer|observer)|fait-on|fit (?:savoir|valoir)|"
        r"poursui(?:t|vi|vait|vit)|conclu(?:t|ait|re)?|admet(?:tent|tait)?|admis|conv(?:ient|enait|enu)"
    ),
    claims=(
        r"s['’](?:est|était) (?:réjoui|félicité|exclamé|inquiété|indigné|étonné|emporté|défendu|agacé|amusé|interrogé|insurgé|alarmé|enthousiasmé|justifié|excusé|plaint|offusqué)e?|se (?:réjouit|félicite|défend|plaint|désole|souvient)|s['’](?:exclame|inquiète|indigne|étonne|emporte|agace|amuse|interroge|insurge|alarme|enthousiasme)|(?:critiqu|dénonc|accus|menac|promett|jur|ironis|plaisant|regrett|salu|félicit|"
        r"réclam|exig|confirm|espèr|espér|pens|juge|jug|considér|considèr|cri|hurl|murmur|chuchot|"
        r"souffl|exclam|soupir|gliss|tranch|lâch|enchaîn|tempêt|pest|tonn|fustig|recommand|"
        r"sugg[eé]r|suggèr|préven|alert|conseill|nuanc|relativis|appel|appell|dénomm|qualifi|attaqu|invit|reproch|lament)"
        r"(?:e|ent|ait|aient|a|é|ée|és|ées|er|ant)|nie(?:nt)?|nié|niait|démen(?:t|tent|ti|tait)|"
        r"promet|promis|prévient|prévenu|croi(?:t|ent|re)|cru|craint|avert(?:it|i|issait)|se réjoui(?:t|ssait)|"
        r"réjoui(?:t|e|s)?|rit|sourit|repr(?:end|is|it|enait)|redout(?:e|ait)|veut croire"
    ),
    before=(
        r"selon (?:\w+ ){1,2}(?:chiffres|sources|estimations)|selon|d['’]après|de l['’]avis d[eu]s?|aux dires d[eu]s?|au dire d[eu]s?|"
        r"de l['’]aveu d[eu]s?|à en croire|d['’]après les (?:propos|dires|déclarations) d[eu]s?|"
        r"selon les (?:propos|termes|mots) d[eu]s?|citant|dixit"
    ),
    behind=r"dixit",
    that=r"que|qu|si|comment|pourquoi",
    reported=r"montr(?:e|ent|ait|é)|révèl\w+|ressort|a jugé|a estimé|aurai(?:t|ent)|serai(?:t|ent)|apparemment|prétendument",
    own=r"je|j|nous|me|moi|mon|ma|mes|notre|nos",
    pronouns=r"il|elle|ils|elles|on|je|nous|qui|celui-ci|celle-ci|ce dernier|cette dernière|t-il|t-elle|t-on|lui|eux",
    speakers=(
        r"act(?:eur|rice)s?|chant(?:eur|euse)s?|réalisat(?:eur|rice)s?|artistes?|écrivaine?s?|agriculteurs?|agricultrices?|commerçante?s?|document|pompiers|exploitante?s?|opérateur\w*|institut\w*|université\w*|hôpital|hôpitaux|enquêteu\w+|compagnie|aéroport|ingénieur\w*|douanes?|garde-côtes?|observateur\w*|secours|mairie|ville|régulateur|secouristes|statisticiens?|éditeur\w*|plaignante?s?|club|porte-parole|ministres?|ministère|président(?:e|s|es)?|chanceli[eè]r?e?|secrétaires?|"
        r"gouverneure?s?|maires?|sénat(?:eur|rice)s?|député(?:e|s|es)?|ambassad(?:eur|rice)s?|"
        r"diplomates?|polici(?:er|ère|ers|ères)|police|gendarmerie|gendarmes?|armée|gouvernement|"
        r"opposition|parquet|procureure?s?|juges?|tribunal|cour|avocat(?:e|s|es)?|témoins?|"
        r"expert(?:e|s|es)?|analystes?|cherch(?:eur|euse)s?|scientifiques?|professeure?s?|"
        r"médecins?|docteure?s?|infirmi(?:er|ère)s?|enseignant(?:e|s|es)?|direct(?:eur|rice)s?|"
        r"présidence|chefs?|cheffes?|patron(?:ne|s|nes)?|pdg|dirigeant(?:e|s|es)?|responsables?|"
        r"entraîn(?:eur|euse)s?|sélectionneur|jou(?:eur|euse)s?|capitaines?|entreprise|société|"
        r"groupe|banque|agence|autorités?|conseil|commission|comité|parti|syndicats?|association|"
        r"organisation|ong|rapport|étude|sources?|médias?|journal|quotidien|habitant(?:e|s|es)?|"
        r"voisin(?:e|s|es)?|victimes?|famille|proches?|survivant(?:e|s|es)?|militant(?:e|s|es)?|"
        r"salarié(?:e|s|es)?|employé(?:e|s|es)?|propriétaires?|fondat(?:eur|rice)s?|économistes?|"
        r"historien(?:ne|s|nes)?|évêques?|archevêque|pape|roi|reine|prince|princesse|élysée|matignon|préfecture|préfète?|préfet"
    ),
    statements=(
        r"déclarations?|communiqués?|interviews?|entretiens?|discours|propos|mots?|paroles?|"
        r"tweets?|messages?|lettres?|rapports?|réponses?|allocution|témoignages?|citations?"
    ),
    joins=r"et|ou|ainsi que|puis",
    light=(
        r"le|la|les|l|un|une|des|du|de|d|à|au|aux|en|dans|sur|sous|par|pour|avec|chez|vers|entre|"
        r"et|ou|mais|donc|or|car|si|que|qu|qui|quoi|dont|où|quand|comme|parce|puisque|lorsque|ce|"
        r"c|cet|cette|ces|cela|ça|ceci|il|elle|ils|elles|on|je|j|me|m|moi|tu|te|t|toi|se|s|soi|"
        r"nous|vous|lui|leur|leurs|eux|y|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|ne|"
        r"n|j|qu|suis|es|est|sommes|êtes|sont|étais|était|étaient|été|être|étant|sera|serai|"
        r"seront|serait|soit|soient|fut|ai|as|a|avons|avez|ont|avais|avait|avaient|eu|avoir|aura|"
        r"auront|aurait|ait|fait|faire|fais|peut|peux|peuvent|pouvons|pouvait|pourrait|va|vais|"
        r"vont|allons|allait|veut|veux|voulons|veulent|très|bien|aussi|alors|là|ici|voilà|enfin|"
        r"eh|ben|euh|oui|vraiment|simplement|évidemment|tout|toute|toutes|tous|même|déjà|encore|"
        r"puis|ainsi|effectivement|quand même|quelque|absolument|franchement|justement|certes|"
        r"assez|ailleurs"
    ),
    norms=r"plan|loi|règles?|accord|constitution|tradition|type|taille|besoins?|âge|article|traité|usage|saison|légende|cas|lesquel\w*|lequel|laquelle",
    but=r"mais|qui|dont|où|tandis|alors|quand|lorsque|après|avant|car|puis",
    finds=r"découv\w+|constat\w+|conclu\w*|établi|démontré\w*|trouvé",
    like=r"comme",
)
