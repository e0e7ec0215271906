"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(
        r"değil\w*|yok\w*|hiç|hiçbir\w*|asla|ne (?:\w+ ){1,4}ne de|\w{2,}m[ae]d[ıi]\w*|"
        r"\w{2,}m[ıiuü]yor\w*|\w{2,}m[ae]m[ıi]ş\w*|\w{2,}m[ae]y[ae]ca\w+|\w{2,}m[ae]yece\w+|"
        r"\w{2,}[ae]m[ae](?:z|zl[ae]r|d[ıi]\w*)|\w{2,}m[ae]z(?:l[ae]r|d[ıi]\w*)?|"
        r"\w{2,}m[ae]m[ae]l[ıi]\w*|\w{2,}m[ae]y[ae]n\w*|\w{2,}m[ae]m[ae]s[ıi]\w*|"
        r"\w{2,}m[ae]d[ae]n"
    ),
    weak=(
        r"\w+den (?:bu yana|beri) (?:\S+ ){0,4}(?:ilk|en)|"
        r"\w+dan (?:bu yana|beri) (?:\S+ ){0,4}(?:ilk|en)|anonim\w*|ismini? açıkla\w*|ücretsiz\w*|"
        r"bedava|uyar\w*|en erken|\w{3,}s[ıiuü]z\w*|\w{3,}m[ae]ks[ıi]z[ıi]n|"
        r"red(?:detti\w*|deden\w*|dedil\w*|di\w*)|yalanla\w*|inkar|yasak\w*|engell\w*|önle\w*|"
        r"kaçın\w*|başarısız\w*|eksik\w*|imkansız\w*|vazgeç\w*|ret|iptal\w*|kald\w*|sessiz\w*|"
        r"bekl[ie]\w*"
    ),
    faint=(
        r"hariç|dışında|yerine|karşı\w*|sadece|yalnız\w*|(?<!, )ancak|nadiren|zor|az|henüz|sıfır|"
        r"kaybet\w*|rağmen|önce|anti\w+|son ver\w*|durdur\w*"
    ),
    never=r"sınır tanımayan|ya da değil|olup olmadığı\w*|yok değil\w*|sadece \w+ değil|yalnızca \w+ değil|değil mi|ne olursa olsun",
    indefinite=r"hiç|hiçbir\w*|asla",
    joins=r"ve|veya|ya da|ne|ama",
    loose=r"(?:aşma|geçme)\w+|göz ardı etme\w*|dışlama\w*|den önce \w+m[ae]\w+|dan önce \w+m[ae]\w+",
    slight=r"ancak (?:\S+ ){0,4}(?:sonra|zaman)|kesin\w*|(?:fazla|çok) (?:ileri\w*|geç|az|küçük|zayıf|yavaş|kısa)|ayık|alkolsüz|boş|boştu|boştur|boşaldı|ıssız\w*|az|daha az|zor\w*|sınırlı",
)
