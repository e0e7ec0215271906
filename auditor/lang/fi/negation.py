"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"ei|en|et|emme|ette|eivät|eikä|älä|älköön|koskaan|mitään|kukaan|eihän|ettei|etteivät"),
    weak=(
        r"ellei\w*|jollei\w*|ensimmäi\w+ (?:\S+ ){0,5}\w+n jälkeen|anonyym\w*|nimettömä\w*|ilmai\w+|maksutt\w*|varoit\w*|"
        r"aikaisintaan|sähkökatko\w*|ilman|\w{4,}(?:ton|tön|ttoma\w*|ttömä\w*)|\w{4,}(?:matta|mättä)|"
        r"epä\w+|kielt\w*|kieltä\w*|puut\w*|epäonnist\w*|tuskin|lukuun ottamatta|estä\w*|välttä\w*|"
        r"hylkä\w*|hylät\w*"
    ),
    faint=(r"harvoin|vain|vastaan|paitsi|vielä|liian|nolla|vasta|sijaan"),
    never=(r"ei vain|ei ainoastaan|ei pelkästään|eikä vain"),
    joins=r"ja|tai|eikä|mutta",
    slight=r"ainoa\w*|tyhj\w+|autio\w*|vähän|vähemmän|harva\w*|vaikea\w*",
    indefinite=r"koskaan|mitään|kukaan|ketään|missään|mihinkään|ikinä|milloinkaan|lainkaan",
)
