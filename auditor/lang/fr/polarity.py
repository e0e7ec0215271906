"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "augment* hausse* croissance croît croissent crû accru* accroît* accroiss* grimp* progress* bondi* relev* haussé*",
            "baisse* diminu* chut* recul* rédui* réduct* décroi* déclin* abaiss*",
        ),
        "high": (
            "élevé* haut haute hauts hautes supérieur*",
            "bas basse faible* inférieur*",
        ),
        "more_than": (
            "plus_de au_moins",
            "moins_de au_plus",
        ),
        "win": (
            "gagn* remport* victoire* vainqueur*",
            "perd perdu* perdent perdre défaite* vaincu*",
        ),
        "accept": (
            "accept* approuv* adopt* valid* ratifi*",
            "refus* rejet* rejett* repouss*",
        ),
        "allow": (
            "autoris* permis* permet* légal*",
            "interdi* prohib* illégal*",
        ),
        "support": (
            "soutien* souten* appui* favorable*",
            "critiqu* oppos* contre",
        ),
        "start": (
            "commenc* début* entam* lanc* démarr* ouverture",
            "fin termin* achev* cess* arrêt* clôtur* conclu*",
        ),
        "open": (
            "ouvert* ouvre* ouvrir ouvrent rouvr*",
            "ferm*",
        ),
        "first": (
            "premier première premiers premières",
            "dernier dernière derniers dernières",
        ),
        "before": (
            "avant auparavant précéd*",
            "après ensuite suivant*",
        ),
        "arrest": (
            "arrêté* arrest* interpell* détenu* incarcér* emprisonn*",
            "libér* relâch*",
        ),
        "guilty": (
            "coupable* condamn*",
            "innocent* acquitt*",
        ),
        "healthy": (
            "sain* guéri* santé",
            "malade* maladie*",
        ),
        "success": (
            "succès réuss*",
            "échec* échou*",
        ),
        "strong": (
            "fort* renforc* puissant*",
            "faible* affaibl*",
        ),
        "positive": (
            "positi*",
            "négati*",
        ),
        "left": (
            "gauche",
            "droite",
        ),
        "buy": (
            "achet* achat* acqui*",
            "vend* vent*",
        ),
        "import": (
            "import*",
            "export*",
        ),
        "rich": (
            "riche*",
            "pauvre*",
        ),
        "hot": (
            "chaud* chaleur",
            "froid*",
        ),
        "fast": (
            "rapide* vite",
            "lent*",
        ),
        "safe": (
            "sûr* sécuris*",
            "dangereu* risqu*",
        ),
        "north": (
            "nord",
            "sud",
        ),
        "east": (
            "est_de à_l’est oriental*",
            "ouest occidental*",
        ),
        "public": (
            "public* publique*",
            "privé* secret* secrète*",
        ),
        "majority": (
            "majorit*",
            "minorit*",
        ),
        "temporary": (
            "temporaire* provisoire*",
            "permanent* définiti*",
        ),
        "voluntary": (
            "volontair* facultati*",
            "obligatoire*",
        ),
        "legal": (
            "légal* légitime*",
            "illégal* illicite*",
        ),
        "profit": (
            "bénéfice* profit* excédent*",
            "perte* déficit*",
        ),
        "improve": (
            "amélior* mieux",
            "aggrav* détérior* dégrad* pire",
        ),
        "hire": (
            "embauch* recrut*",
            "licenci* renvoy*",
        ),
        "urban": (
            "ville* urbain*",
            "village* rural* campagne",
        ),
        "victim": (
            "victime*",
            "auteur* agresseur*",
        ),
        "demand": (
            "demande*",
            "offre*",
        ),
    },
    never=r"assurance[- ]maladie|congés? maladie|arrêts? maladie|pas moins de|pas plus de|(?:la |le )?(?:semaine|mois|année|an|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jours?|mois|années|temps) derni\w+|derni\w+ (?:semaine|mois|année|an|nuit|jours?|années|temps)|à la fin|en fin|fin (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d+|de|du)|au début|début (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d+|de|du)|premi\w+ ministre\w*|tout d['’]abord|là-bas|campagne (?:électorale|de)|droits?|faible|par contre|contre",
)
