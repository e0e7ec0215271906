"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"没有一[个個名位]|无一|無一",
    few=r"极少数|極少數|少数(?!民族|服从)|寥寥",
    minority=r"不到一半|不足一半|不到半数|不足半数",
    some=r"一些|部分(?=[^\s])|某些|若干|有些",
    many=r"许多|許多|很多|众多|眾多",
    half=r"一半|半数|半數",
    most=r"大多数|大多數|多数|多數|大部分|过半数?|過半數?|超过一半|逾半数|半数以上|一半以上|绝大多数|绝大部分",
    nearly=r"几乎所有|幾乎所有|几乎全部|几乎全体",
    all=r"所有(?!权|權|者|制)|全部|全体|全體",
    never=r"大部分时间|部分地区|所有人",
)
