"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"di(?:sse|sseram|z|zem|zia|ziam|rá|zendo|to)|dizer|"
        r"(?:afirm|declar|explic|inform|relat|contou?|anunci|coment|acrescent|adiant|observ|ressalt|destac|salient|sublinh|not|argument|relembr|lembr|record(?!e\b)|refor[cç]|reiter|assegur|detalh|pontu|public|pergunt|frisou?|revel|indic|avali|confess|narr|aleg|avanç|constat|completou?|testemunh)(?:ou|aram|a|am|ava|avam|ado|ando|ar|e|em)|"
        r"cont(?:a|am|ava|ou|aram)|escrev(?:eu|eram|e|em|ia)|escrito|"
        r"respond(?:eu|eram|e|em|ia|ido)|refer(?:iu|iram|e|em|ido)|defend(?:eu|eram|e|em)|"
        r"reconhec(?:eu|eram|e|em|ido)|insist(?:iu|iram|e|em)|conclu(?:iu|íram|i|em)|"
        r"sust(?:entou|entaram|enta|entam|eve)|mant(?:ém|eve|iveram)|admit(?:iu|iram|e|em)|"
        r"esclarec(?:eu|eram|e|em)|prossegu(?:iu|e)|garant(?:iu|iram|e|em)|"
        r"enfatiz(?:ou|aram|a|am)|tuit(?:ou|a)|frisa(?:m|va)?|citou|cita"
    ),
    claims=(
        r"sentenciou|considerou|congratulou-se|regozijou-se|queixou-se|lamentou-se|desabafou|comemorou|festejou|admitiu|reconheceu|ironizou|rematou|frisou|salientou|sublinhou|vincou|"
        r"(?:critic|denunci|acus|ameaç|lament|celebr|reclam|confirm|consider|jur|brinc|grit|exclam|sussurr|murmur|suspir|continu|alert|rejeit|elogi|cham|fal|ironiz|recomend|esper|ach|culp)(?:ou|aram|a|am|ava|avam|ado|ando|ar)|"
        r"advert(?:iu|iram|e|em)|promet(?:eu|eram|e|em)|neg(?:ou|aram|a|am)|nega|"
        r"desment(?:iu|iram|e|em)|acredit(?:a|am|ava)|pens(?:a|am|ou|ava)|suger(?:iu|e)|"
        r"ped(?:iu|iram|e|em)|exig(?:iu|e|em)|descrev(?:eu|e|em)|agradec(?:eu|e|em)|r(?:iu|i)|"
        r"prev(?:ê|iu|eem)|defin(?:iu|e)|classific(?:ou|a)|qualific(?:ou|a)"
    ),
    before=(
        r"segundo|de acordo com|conforme|na opinião d[eoa]s?|nas palavras d[eoa]s?|"
        r"para o presidente|citando|no entender d[eoa]s?|na avaliação d[eoa]s?"
    ),
    beside=r"segundo|conforme",
    that=r"que|se|como|por que",
    reported=r"mostra[m]?|revel\w+|decidiu|teria(?:m)?|seria(?:m)?|supostamente|alegadamente",
    own=r"eu|nós|me|mim|meus?|minhas?|noss[oa]s?",
    pronouns=r"ele|ela|eles|elas|eu|nós|você|vocês|quem",
    speakers=(
        r"at(?:or|riz|ores)|cantor(?:a|es)?|realizador(?:a|es)?|diretor(?:a|es)?|artistas?|escritor(?:a|es)?|agricultor(?:a|es)?|documento|bombeiros|operadora?|concessionária|instituto|universidade|hospital|investigador(?:es|a|as)?|companhia|aeroporto|engenheir[oa]s?|alfândega|guarda costeira|observador(?:es|a)?|câmara|prefeitura|regulador|empresa|banco|proteção civil|clube|editora|porta-voz(?:es)?|ministr[oa]s?|ministério|president[ea]s?|chanceler(?:es)?|"
        r"primeir[oa]-ministr[oa]|secretári[oa]s?|governador(?:a|es|as)?|prefeit[oa]s?|autarca|"
        r"senador(?:a|es|as)?|deputad[oa]s?|embaixador(?:a|es|as)?|polícia|exército|governo|"
        r"oposição|ministério público|procurador(?:a|es|as)?|promotor(?:a|es|as)?|"
        r"juiz(?:a|es|as)?|juíz(?:a|es)|tribunal|advogad[oa]s?|testemunhas?|especialistas?|"
        r"analistas?|pesquisador(?:a|es|as)?|investigador(?:a|es|as)?|cientistas?|"
        r"professor(?:a|es|as)?|médic[oa]s?|doutor(?:a|es|as)?|diretor(?:a|es|as)?|chefes?|"
        r"líder(?:es)?|dirigentes?|responsáve(?:l|is)|treinador(?:a|es|as)?|técnic[oa]|"
        r"jogador(?:a|es|as)?|capit(?:ão|ã)|empresa|companhia|banco|agência|autoridades?|conselho|"
        r"comissão|comitê|partido|sindicatos?|associação|organização|ong|relatório|estudo|fontes?|"
        r"jornal|moradores?|moradoras?|vizinh[oa]s?|vítimas?|família|familiares|sobreviventes?|"
        r"ativistas?|trabalhador(?:a|es|as)?|funcionári[oa]s?|don[oa]s?|proprietári[oa]s?|"
        r"fundador(?:a|es|as)?|economistas?|bispo|arcebispo|papa|rei|rainha|príncipe|princesa"
    ),
    statements=(
        r"declaraç(?:ão|ões)|comunicados?|entrevistas?|discursos?|palavras?|mensage(?:m|ns)|"
        r"cartas?|relatórios?|respostas?|comentários?|nota|frases?"
    ),
    joins=r"e|ou|bem como|nem",
    light=(
        r"o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|em|no|na|nos|nas|num|numa|por|pelo|pela|"
        r"pelos|pelas|para|pra|com|sobre|entre|desde|até|ao|aos|à|às|e|ou|mas|se|que|quem|qual|"
        r"quais|quando|como|onde|porque|pois|este|esta|isto|estes|estas|esse|essa|isso|esses|"
        r"essas|aquele|aquela|aquilo|deste|desta|disso|desse|dessa|nesta|neste|nessa|nesse|eu|me|"
        r"mim|meu|minha|meus|minhas|nós|nosso|nossa|nossos|nossas|você|vocês|te|teu|tua|ele|ela|"
        r"eles|elas|lhe|lhes|seu|sua|seus|suas|dele|dela|deles|delas|sou|é|és|somos|são|era|eram|"
        r"fui|foi|foram|sido|ser|será|serão|seria|seja|sejam|estou|está|estão|estamos|estava|"
        r"estavam|estado|estar|tenho|tem|têm|temos|tinha|tinham|ter|terá|teria|tido|há|houve|"
        r"haver|pode|podem|podemos|podia|poderia|vai|vão|vamos|vou|ia|fazer|faz|feito|muito|muita|"
        r"mais|também|já|assim|então|bem|aqui|ali|lá|né|realmente|simplesmente|mesmo|mesma|todo|"
        r"toda|todos|todas|ainda|agora|tudo|tão|quero|queremos|quer|certamente|claro"
    ),
    norms=r"plano|lei|regras?|acordo|constituição|tradição|tipo|tamanho|idade|artigo|tratado|lenda|lugar|semestre|trimestre|mandato|turno|tempo|maior",
    but=r"mas|que|quando|enquanto|onde|embora|após|porque",
    finds=r"descobri\w+|conclu\w+|comprov\w+|constat\w+|demonstr\w+",
    like=r"como",
)
