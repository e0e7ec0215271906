"""Words without a claim of their own."""

from auditor.lang.topics.modifiers import ModifierTable

TABLE = ModifierTable(
    function=frozenset(
        (
            "a ahora al alguna algunas alguno algunos algún allí ante antes aquel aquella aquello "
            "aquellos aquí así aunque ayer aún bajo cada como con contra cual cuales cuando cuya cuyo "
            "de debe deben debería debía del desde después donde durante e el ella ellas ellos en "
            "entonces entre era eran es esa esas ese eso esos esta estaba estaban estado estar estas "
            "este esto estos estuvo está están fue fueron ha haber habrá habría había habían hace "
            "hacer hacia han hasta hay hecho hizo hoy hubo ir la las le les lo los luego mas mañana "
            "me mediante menos mi mis misma mismo mismos mucho muchos muy más nada nadie ni ningún no "
            "nos nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poco "
            "pocos podría podrían podía por porque puede pueden pues que quien quienes se según ser "
            "será serán sería si sido siempre siendo sin sino sobre son su sus también tampoco tan "
            "tanto te tener tenía tenían tiene tienen toda todas todavía todo todos tras tu tus tuvo "
            "u un una unas unos usted ustedes va van y ya yo él"
        ).split()
    ),
    light=tuple(
        (
            "previst absolut actual actualmente adecuad ademá además alrededor alta alto amplia amplio "
            "anterior antigu anual aparente aproxim asimismo asociad aun bastante bien breve buen "
            "buena básic casi ciert clar claro complet común concret consecu consider constante "
            "continu correspond corriente corto dad debid definitiv demás desde determinad dicha "
            "dicho diferent direct distint divers durante efectiv ejempl enorme enseguida entera "
            "entero entonc esencial especial específic eventual exact exclusiv existent exten extra "
            "extrem final finalmente frecuen fuerte fundament futur fácil general gran grand habitual "
            "igual import importante incluso individu inicial inmediat jove junto justo larga largo "
            "leve llamad local luego mayor mayori mejor menor menudo mero mism moment much mutu "
            "múltipl natural necesari normal notabl nuev numeros obvi oficial original parcial "
            "particular partir pasad pequeñ perman personal pleno poco posibl posible poster "
            "potencial precis presen previ primer principal privad probable pronto propi práctic "
            "prácticamente próxim públic quizá real realmente reciente reg regular relativ relevant "
            "respectiv restant resto reunid rápid seguid seguida segund sencill serio siempre "
            "significativ siguient similar simple simultáne sino sobre sol solamente solo suficient "
            "sumament supuest sólo tal tambien temporal tempran tercer tipo total totalmente tras "
            "usual vari verdad verdader vez viej últim única único"
        ).split()
    ),
    after=True,
)
