"""How French says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"intelligences? artificielles?|mod[èe]les? de langage|ia générative|outil d['’]ia|ia[-‑]\w+",
    acronyms=r"IA|I\.A\.|AI",
    automatic="automatique(?:ment)?|machine",
    document=r"(?:cet|cette|ce|ces|le présent|la présente) (?:\w+ )?(?:article|texte|contenu|document|résumé|traduction|dépêche|page|version|billet|récit|papier|actualité|information|nouvelle|synthèse|brève)",
    noun="(?:l['’]|le |la |un |une )?(?:article|texte|contenu|résumé|traduction|dépêche|version|synthèse|brève)",
    pronoun="ceci|il s['’]agit|c['’]",
    auxiliary="a été|ont été|est|sont|fut|était|d['’]un|d['’]une|est une?",
    rewritten="réécrite?s?|reformulée?s?|récrite?s?|remaniée?s?|réécriture|réécrire|reformuler|retravaillée?s?",
    translated="traduite?s?|traductions?|traduire",
    summarised="résumée?s?|résumer|synthétisée?s?|synthèse",
    generated="générée?s?|créée?s?|rédigée?s?|écrite?s?|produite?s?|réalisée?s?|élaborée?s?|conçue?s?|générer|rédiger|créer|composée?s?|préparée?s?",
    assisted="assistée?s?|aidée?s?|avec l['’](?:aide|assistance|appui)|à l['’]aide|corrigée?s?|enrichie?s?|relue?s?|utilisée?s?|utiliser",
    by="par|avec|à l['’]aide (?:de|d['’])|grâce à|au moyen|via|à partir|depuis|d['’]après|sur la base|de|d['’]",
    image="images?|photos?|photographies?|illustrations?|visuels?|vidéos?|dessins?|infographies?|audio|voix|podcast",
    source="sources?|source originale|article original|article d['’]origine|texte original|publié (?:initialement|à l['’]origine) (?:sur|par|dans)|lire l['’](?:article )?original",
    original=r"(?:cette |la |sa )?source(?: originale)?|(?:l['’])?(?:article |texte )?original\w*|article d['’]origine|lire (?:l['’]|la |le )?\w+|ici|lire la suite",
    negation="sans|pas|aucune?|jamais|ni|non|n['’]est",
    label="avertissement|note|avis|mention|transparence|ndlr|information|remarque|note de la rédaction|à savoir",
    breaks=r"comment|que|qu['’]\w*|pourquoi|qui|dont|où|si|explique|explore|montre|parle|porte sur|évoque|analyse",
    review="relue?s?|vérifiée?s?|validée?s?|contrôlée?s?|relecture|révisée?s?|supervisée?s?|vérification",
    policy="charte|politique|en savoir plus|mentions légales|confidentialité|règles|principes|lignes directrices|déontologie",
)
