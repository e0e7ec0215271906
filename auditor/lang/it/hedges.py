"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"presunt[oaie]|presuntamente|sedicent[ei]|cosiddett[oaie]",
    possible=r"forse|magari|possibilmente|può darsi|eventualmente|potenzialmente",
    probable=r"probabilmente|verosimilmente|con ogni probabilità|presumibilmente|è probabile",
    apparent=r"apparentemente|a quanto pare|a quanto sembra|pare che|sembra che",
    soft=(
        r"pot(?:r\w+|ev\w+|ut\w+)|pu[oò]|possono|avrebb\w+|sarebb\w+|dovrebb\w+|\w{3,}rebb\w+|"
        r"sembr\w+|pa(?:re|iono|rv\w+)|possibil\w*|probabil\w*|potenzial\w*|secondo|sospett\w+|"
        r"cred\w+|pens\w+|stim\w+|suppon\w+|presum\w+|accus\w+|voci|se|dubbi\w*|incert\w+|tem\w+|"
        r"rischi\w*|minacci\w+|prev\w+|sper\w+|indic\w+|sugger\w+|consider\w+|pericol\w*|quasi|come|"
        r"eventual\w*|ipot\w+|ritien\w+|ritenut\w+|dett\w+|dice\w*|può|possono|ammess\w+|consentit\w+|"
        r"permess\w+"
    ),
)
