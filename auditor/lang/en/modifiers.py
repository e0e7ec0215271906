"""Words without a claim of their own."""

from auditor.lang.topics.modifiers import ModifierTable

TABLE = ModifierTable(
    function=frozenset(
        (
            "a about across after again against ago all along already also although always am amid "
            "among an and another any anyone anything are around as at away back be became because "
            "become becomes been before behind being below beneath beside besides between beyond both "
            "but by came can come comes coming could despite did do does done down during each either "
            "even ever every everyone everything except for from get gets getting go goes going gone "
            "got gotten had has have having he her here hers herself him himself his how i if in "
            "inside into is it its itself just let lets like made make makes making many may me might "
            "more most much must my near neither never no nor not nothing now of off on once one ones "
            "only onto or other our ours out outside over own past per plus put puts regarding same "
            "set shall she should since so some someone something soon still such take taken takes "
            "taking than that the their theirs them themselves then there these they thing things "
            "this those though through till to today tomorrow tonight too took toward towards under "
            "unless until up upon us very via was way ways we went were what when where whereas "
            "whether which while who whom whose why will with within without would yesterday yet you "
            "your"
        ).split()
    ),
    light=tuple(
        (
            "planned proposed accordingl actual addition alone already also although altogether another "
            "apparent appropriat approximat area around associated assort available based basic "
            "basical big brief broad btw case certain clear close common commonl complete completel "
            "concerned condition connected consecutive consequent considerabl consist contemporary "
            "continu correspond corresponding current customar different directl distinct diverse due "
            "during earl either elsewhere enough entire equal especial essential eventual ever "
            "everyda everywhere evident exact example exclusiv existing extensiv extra extreme fairl "
            "famil far few final finall first firstl following forme forthcoming frequen full "
            "fully fundamental further furthermore furthest general generall give given good great "
            "greatl group half hence high highl however huge immediate immediatel important includ "
            "incoming indeed individual initial initiall instead involved joint just key kind known "
            "large largel largest last lastl late later latest latter least likel little local "
            "located long longer main mainl maintain major mass maximum maybe mean meanwhile mere "
            "merel minimum moreover most mostl moving multiple mutual namel natural near nearb "
            "necessar necessit nevertheless new newl next nonetheless normal normall notabl notable "
            "number numerous obvious obviousl occasional official officiall often ongoing online "
            "ordinar original originall other otherwise overall own part partial participat "
            "particular particularl partl perhaps person point possibl potential practical practicall "
            "precise precisel present presentl previous previousl primar primaril principal prior "
            "probabl proper properl public publicl publish pure purel quick quickl quit quite rapid "
            "rapidl rather reach real reall recent recentl regular regularl related relative "
            "relativel relevant remain respective respectivel result roughl said same second secondl "
            "section separate separatel set several side significant significantl similar "
            "similarl simpl simple simultaneous single size slight slightl small so-called some "
            "sometimes somewhat special specific specificall standard state still strong strongl "
            "subsequent subsequentl substantial substantiall sufficient sure surround system taking "
            "term then therefore third thirdl thorough thus time together too total totall true trul "
            "turn type typical typicall ultimate ultimatel upcoming used usual usuall utter various "
            "vast vastl very well whole wide widel within work year yet young"
        ).split()
    ),
)
