"""Words without a claim of their own."""

from auditor.lang.topics.modifiers import ModifierTable

TABLE = ModifierTable(
    function=frozenset(
        (
            "a agora ainda algum alguma algumas alguns ali amanhã ante antes ao aos após aquela "
            "aquele aqueles aqui aquilo as assim até cada com como contra cuja cujo da das de depois "
            "desde deve devem deveria devia do dos durante e ela elas ele eles em embora entre então "
            "era eram essa essas esse esses esta estado estar estas estava estavam este estes esteve "
            "está estão eu faz fazer feito fez foi foram haver havia hoje houve há ir isso isto já "
            "lhe lhes lá mais mas me menos mesma mesmo meu minha muito muitos na nada nas nem nenhum "
            "ninguém no nos nossa nosso num numa nunca não nós o onde ontem os ou outra outras outro "
            "outros para pela pelas pelo pelos pode podem poderia podia pois por porque pouco poucos "
            "quais qual quando que quem se segundo sem sempre sendo ser seria será serão seu seus "
            "sido sob sobre sua suas são só também tanto te tem ter teria terá teve tido tinha tinham "
            "toda todas todo todos tão têm um uma umas uns vai você vocês vão à às é"
        ).split()
    ),
    light=tuple(
        (
            "previst absolut adequad aliás alta alto além ampl anterior anteriormente antig anual aparent "
            "apenas apropriad aproxim assim associad atual atualmente bastante bem boa bom breve "
            "básic cada cerca cert clar complet completamente comum concret consequ consider constant "
            "contínu corrent correspond curt dad definitiv demais determinad diferent diret dist "
            "distint dito divers durante efetiv embora enfim enorme enquanto entanto então especial "
            "específic essencial eventual exat exclusiv existent extens extra extrem final finalmente "
            "fort frequen fundament futur fácil geral gradual grande habitual igual imediat import "
            "importante inclu inclusive individu inicial inteir jovem junto justo larg leve local "
            "logo long maior maioria melhor menor mero mesm moment muit múltipl mútu natural "
            "necessári normal notável nov novament numeros oficial original parcial particular partir "
            "passad pequen perman pessoal plen porém possivel possível poster potencial praticamente "
            "precis presen primeir principal privad provável prátic prévi própri próxim públic quase "
            "quer real realmente recente regular relativ relevant respectiv restant resto rápid "
            "seguid seguinte segund significativ similar simples simultân sobretudo sozinh suficient "
            "sumament sério tal tampouc tard temporári terceir tipo todavia total totalmente usual "
            "velh verdadeir vez vári últim únic"
        ).split()
    ),
    after=True,
)
