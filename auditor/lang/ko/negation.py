"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"않|(?<!\w)안 |(?<!\w)못|없|아니(?!라)|아닌|말라"),
    weak=(
        r"거부|거절|부인|실패|부족|결여|금지|방지|막|피하|불(?=\w)|비(?=\w)|무(?=\w)|미(?=\w)|중단"
    ),
    faint=(r"뿐|만|거의|드물|아직|전에|너무|대신|반대|제외|잃|취소"),
    never=(r"뿐만 아니라|뿐 아니라|지 않을 수 없|밖에 없|수밖에 없|틀림없|않으면 안|못지않"),
    words=False,
)
