"""Words without a claim of their own."""

from auditor.lang.topics.modifiers import ModifierTable

TABLE = ModifierTable(
    function=frozenset(
        (
            "a agli ai al alcune alcuni alla alle allo altra altre altri altro anche ancora avere "
            "aveva avevano avrebbe avrà avuto che chi ci ciascuno ciò col come con contro così cui d "
            "da dagli dai dal dalla dalle dallo degli dei del della delle dello deve devono di domani "
            "dopo dove doveva dovrebbe durante e ebbe ed entro era erano essendo essere fa fanno fare "
            "fatto fino fra fu furono già gli ha hanno i ieri il in io l la le lei lo loro lui lì ma "
            "mai meno mentre mi mia mio molti molto ne negli nei nel nella nelle nello nessuno niente "
            "noi non nostra nostro nulla né o od oggi ogni oltre ora per perché più pochi poco poi "
            "poiché possono poteva potrebbe presso prima può quale quali quando quella quelle quelli "
            "quello questa queste questi questo qui saranno sarebbe sarà se secondo sempre senza si "
            "sono sopra sotto stata state stati stato stessa stesse stessi stesso su sua sue sugli "
            "sui sul sulla sulle sullo suo suoi ti tra tu tutta tutte tutti tutto un una uno va vanno "
            "verso vi voi vostro è"
        ).split()
    ),
    light=tuple(
        (
            "previst abbastanza abitual addirittura adeguat affinch allora almeno alt ampi anch annual annuo "
            "antic apparent appena appropriat appunt assai assolut attual attualmente base ben breve "
            "buon caso cert chiar circa complet completamente comun comunque conseguen consider "
            "continu corrent corrispond cosiddet costant definitiv determinat detto differen dirett "
            "divers dunque durante ecc eccetto effettiv ennesim enorm entramb esatt esclusiv esistent "
            "essenzial esteso eventual ex fac final finalmente fondament forse fort frequent futur "
            "general giovan già grand gross identic immediat import important infatti infine inizial "
            "inoltre insieme intera intero intorno invece larg largh legger local lung maggior mai "
            "medes meglio meno mero miglior minor molt momento multipl natural naturalment necessari "
            "nonostante norm normal notevol numeros nuov ogni oltre origin original ormai ovvi ovvia "
            "parte partic particolar parzial passat perfin person pi piccol pien più pochi poco poi "
            "possibil potenzial prec preced precedent precis presen presto prevalent prim prima "
            "primar principal privat probabil proprio prossim provvis pubblic pur purtroppo qualche "
            "qualsias quasi quello quindi quotid rapid real recent reciproc regolar relativ relevant "
            "rest restant rispettiv scors second secondo seguent semplic sempre seri significativ "
            "simil simultan sol solit solo soltanto soprattutto sotto spec special specific spesso "
            "stess stretto success sufficient supplementar tal talvolta tant tardi terz tip tipic "
            "total totalmente tutt tuttavia ufficial ulterior ultim unic usual vari vast vecchi ver "
            "veri via vicin volta"
        ).split()
    ),
    after=True,
)
