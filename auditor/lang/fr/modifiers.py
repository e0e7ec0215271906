"""Words without a claim of their own."""

from auditor.lang.topics.modifiers import ModifierTable

TABLE = ModifierTable(
    function=frozenset(
        (
            "a afin ainsi aller alors après au aucun aucune aujourd'hui auquel aura auraient aurait "
            "auront aussi autant autre autres aux avaient avait avant avec avoir ayant beaucoup bien "
            "c car ce ceci cela celle celles celui certaines certains ces cet cette ceux chaque chez "
            "comme contre d dans de demain depuis des devait devrait doit doivent donc dont du duquel "
            "durant dès déjà elle elles en encore enfin ensuite entre est et eu eux faire faisait "
            "fait font furent fut hier hors ici il ils j jamais je jusqu jusque l la laquelle le "
            "lequel les lesquelles lesquels leur leurs lorsqu lorsque lui là m ma mais malgré me mes "
            "moins mon même mêmes n ne ni non nos notre nous on ont or ou oui outre où par parce pas "
            "pendant personne peu peut peuvent plus plusieurs point pour pourraient pourrait pouvait "
            "puis puisqu puisque qu quand que quel quelle quelles quelque quelques quels qui quoi "
            "rien s sa sans se selon sera seraient serait seront ses si son sont sous sur t ta tant "
            "te tel telle telles tels tes ton toujours tous tout toute toutes trop très tu un une va "
            "vers veulent veut viennent vient voici voilà vont vos votre vous y ça étaient était "
            "étant été être"
        ).split()
    ),
    light=tuple(
        (
            "prévu absolu actuel afin ailleurs ainsi alors ancien annuel apparent approxim assez associé "
            "aupar auparavant aussitôt autre avant barème basé beaucoup bel bien bientôt bon brie "
            "certain chaque clair commun compl complet concern considérabl conséquent cour courant "
            "davantage dernier deuxième différent direct distinct divers début déjà désormais "
            "effectiv encore enfin ensemble ensuite entier entière environ essentiel exact exclusiv "
            "existant extrême facil fin final fois fondamental fort forte fortement futur grand gros "
            "général habituel haut identique immédiat import important individuel initial jeune joint "
            "jour juste large largement lieu local locaux long lors maint majeur majorit massif "
            "meilleur mineur moindre moyen multiple mutuel même naturel nombr nombreu normal notable "
            "notamment nouv nouveau nouvel nouvelle néanmoins nécessair obten officiel originaire "
            "original parfois part particip particuli partiel partout passé personnel petit peut "
            "plein pleinement plus plusieurs possibl potentiel pratique premier presque principal "
            "principale privé probable proch prochain progress propor propre précis précéd précédent "
            "présent public publique quasi quelque quotidien rapide relati respecti restant récemment "
            "récent réel réellement régional régulier second seul seulement signif significatif "
            "similaire simple simultan situé soit souvent spécial spécifi strict substantiel suffis "
            "suite suivant supplément supplémentaire surtout sérieu sûr tard technique tel temporai "
            "terme total totalement toujours toutefois troisième très type typique tôt ultérieur "
            "unique utilis valable vari vaste vieux vite vrai vraiment véritable également éventuel"
        ).split()
    ),
    after=True,
)
