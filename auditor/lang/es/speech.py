"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"comunic(?:ó|aron|a|an)|inform(?:ó|aron|a|an)|di(?:jo|jeron|ce|cen|ría|jera|cho|ciendo|cía|cían)|decir|"
        r"(?:afirm|declar|asegur|señal|explic|agreg|manifest|indic|anunci|coment|relat|"
        r"inform|report|apunt|coment|contest|not|argument|subray|recalc|remarc|resalt|"
        r"destac|not|precis|aclar|expres|reiter|detall|puntualiz|sentenci|zanj|replic|"
        r"public|tuite|pregunt|narr|constat|enfatiz|aleg|testific|confes)"
        r"(?:ó|aron|a|an|aba|aban|ará|aría|ado|ando|ar)|"
        r"(?:añad|respond|escrib)(?:ió|ieron|e|en|ía|ían|iendo|ido|er|ir)|escrito|"
        r"c(?:uenta|uentan|ontó|ontaron|ontaba|ontado|ontar)|sost(?:uvo|uvieron|iene|ienen|enía)|"
        r"sosteniendo|expus(?:o|ieron)|expone[n]?|repuso|mantuv(?:o|ieron)|mantiene[n]?|"
        r"adujo|aduce|admit(?:ió|ieron|e|en|ía)|insist(?:ió|ieron|e|en|ía)|insistiendo|"
        r"reconoc(?:ió|ieron|e|en|ía|ido)|prosigu(?:ió|e)|concluy(?:ó|eron|e|en)|"
        r"refir(?:ió|ieron)|ref(?:iere|ieren)|recuerda[n]?|record(?:ó|aron|aba)|aseveró|asevera[n]?|apostilló"
    ),
    claims=(
        r"dictamin(?:ó|aron|a)|sentenci(?:ó|aron)|se (?:alegró|felicitó|quejó|lamentó|congratuló|preguntó|defendió|indignó|jactó|disculpó|sinceró)|resumió|zanjó|apostilló|sentenció|remachó|matizó|replicó|ironizó|celebró|admitió|reconoció|(?:critic|denunci|acus|amenaz|lament|celebr|reclam|confirm|consider|opin|pens|"
        r"jur|brome|grit|exclam|susurr|murmur|suspir|bramó|continu|pronostic|recomend|alert|"
        r"consider|calific|rechaz|elogi|valor|felicit|llam|habl|culp|reproch|inst|ironiz)"
        r"(?:ó|aron|a|an|aba|aban|ado|ando|ar)|advirt(?:ió|ieron)|advierte[n]?|advertía|"
        r"promet(?:ió|ieron|e|en)|neg(?:ó|aron|aba)|niega[n]?|desmint(?:ió|ieron)|desmiente[n]?|"
        r"cre(?:e|en|ía|ía|yó)|espera(?:n|ba)?|sugir(?:ió|ieron)|sugiere[n]?|pid(?:ió|e|en|ieron)|"
        r"exig(?:ió|e|en|ieron)|defend(?:ió|ieron)|defiende[n]?|propus(?:o|ieron)|propone[n]?|"
        r"describ(?:ió|e|en|ieron)|cit(?:ó|a|an|ando)|agradec(?:ió|e|en|ieron)|rió|ríe|acept(?:ó|a|an)|reflexion(?:ó|a)"
    ),
    before=(
        r"según|de acuerdo con|conforme a|a juicio de|en opinión de|en palabras de|"
        r"a decir de|al decir de|citando a"
    ),
    behind=r"dixit",
    that=r"que|si|cómo|por qué",
    reported=r"muestra[n]?|revel\w+|se desprende|dictamin\w+|falló|habría(?:n)?|sería(?:n)?|supuestamente|presuntamente|al parecer",
    own=r"yo|nosotr[oa]s|me|nos|mi|mis|nuestr[oa]s?",
    pronouns=r"él|ella|ellos|ellas|yo|nosotros|quien|quienes|este|esta|usted|ustedes",
    speakers=(
        r"act(?:or|riz)(?:es)?|cantantes?|director(?:a|es)?|artistas?|escritor(?:a|es|as)?|agricultor(?:es|a|as)?|comerciantes?|documento|bomberos|operador(?:a|es|as)?|instituto|universidad|hospital|aerolínea|aeropuerto|ingenier[oa]s?|aduanas?|guardacostas|observador(?:es|a|as)?|ayuntamiento|regulador\w*|guardia civil|compañía|eléctrica|banco|central|institución|editorial|club|portavo(?:z|ces)|vocer[oa]s?|ministr[oa]s?|ministerio|president[ea]s?|cancill?er(?:es)?|"
        r"secretari[oa]s?|gobernador(?:a|es|as)?|alcald(?:e|es|esa|esas)|senador(?:a|es|as)?|"
        r"diputad[oa]s?|embajador(?:a|es|as)?|diplomátic[oa]s?|policía|ejército|gobierno|oposición|"
        r"fiscal(?:es|ía)?|juez(?:a|as)?|jueces|tribunal|abogad[oa]s?|testigos?|expert[oa]s?|analistas?|"
        r"investigador(?:a|es|as)?|científic[oa]s?|profesor(?:a|es|as)?|médic[oa]s?|doctor(?:a|es|as)?|"
        r"director(?:a|es|as)?|jef[ea]s?|líder(?:es)?|lideresa|dirigentes?|responsables?|"
        r"entrenador(?:a|es|as)?|técnico|seleccionador(?:a)?|jugador(?:a|es|as)?|capit(?:án|ana)|"
        r"empresa|compañía|banco|agencia|autoridad(?:es)?|consejo|comisión|comité|partido|sindicatos?|"
        r"asociación|organización|ong|informe|estudio|fuentes?|medios?|diario|periódico|vecin[oa]s?|"
        r"residentes?|víctimas?|familia|familiares|sobrevivientes?|supervivientes?|activistas?|"
        r"trabajador(?:a|es|as)?|emplead[oa]s?|dueñ[oa]s?|propietari[oa]s?|fundador(?:a|es|as)?|"
        r"economistas?|historiador(?:a|es|as)?|obispo|arzobispo|papa|rey|reina|príncipe|princesa|funcionari[oa]s?|mandatari[oa]s?"
    ),
    statements=(
        r"declaraci(?:ón|ones)|comunicados?|entrevistas?|discursos?|palabras?|mensajes?|cartas?|"
        r"informes?|respuestas?|comentarios?|tuits?|testimonios?|frases?|citas?"
    ),
    joins=r"y|e|o|u",
    light=(
        r"el|la|los|las|lo|un|una|unos|unas|de|del|a|al|en|con|por|para|sobre|entre|desde|hasta|"
        r"hacia|y|e|o|u|pero|sino|si|que|quien|quienes|cual|cuales|cuando|como|donde|porque|pues|"
        r"qué|quién|cómo|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|aquello|"
        r"yo|me|mí|mi|mis|nosotros|nosotras|nos|nuestro|nuestra|nuestros|nuestras|tú|te|ti|tu|tus|"
        r"él|ella|ellos|ellas|le|les|se|sí|su|sus|usted|ustedes|soy|eres|es|somos|son|era|eran|"
        r"fue|fueron|sido|ser|será|serán|sería|sea|sean|estoy|está|están|estamos|estaba|estaban|"
        r"estado|estar|he|has|ha|hemos|han|había|habían|haber|habrá|habría|haya|hay|hubo|tengo|"
        r"tiene|tienen|tenemos|tenía|puede|pueden|podemos|podía|podría|va|van|vamos|voy|iba|hacer|"
        r"hace|hacen|hecho|muy|más|también|ya|así|entonces|bueno|pues|aquí|allí|ahí|eh|realmente|"
        r"simplemente|mismo|misma|todo|toda|todos|todas|aún|todavía|ahora|además|verdaderamente|"
        r"absolutamente|bien|claro|incluso|tan|tanto|quiero|queremos|quiere"
    ),
    norms=r"plan|ley|reglas?|acuerdo|constitución|tradición|tipo|tamaño|edad|artículo|tratado|leyenda|lo previsto",
    but=r"pero|que|quien|cuando|mientras|donde|aunque|tras|porque|y",
    finds=r"descubr\w+|hall[óa]\w*|conclu\w+|comprob\w+|demostr\w+|encontr\w+|constat\w+",
    like=r"como",
)
