"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"sano(?:o|i|vat|ivat|nut|neet|taan|ttiin)|kerto(?:o|i|vat|ivat|nut|neet)|kerro(?:taan|ttiin)|"
        r"ilmoit(?:taa|ti|tavat|tivat|tanut|taneet|etaan|ettiin)|totea(?:a|vat)|tote(?:si|sivat)|todennut|"
        r"todetaan|todettiin|selit(?:tää|ti|tävät|tivät|tänyt)|vastaa|vastasi|vastannut|lisä(?:ä|si|nnyt)|"
        r"kirjoit(?:taa|ti|tavat|tivat|tanut)|korosta(?:a|vat)|korosti(?:vat)?|korostanut|paino(?:ttaa|tti)|"
        r"huomaut(?:taa|ti|tanut)|raportoi(?:vat|nut)?|kuvailee|kuvaili|kuvaa|kuvasi|arvioi(?:vat|nut)?|"
        r"väit(?:tää|ti|tävät|tivät|tänyt)|muist(?:uttaa|utti)|mainit(?:see|si)|täsmen(?:tää|si)|kysy(?:y|i)|"
        r"tiedott(?:aa|i|avat|ivat)|linja(?:a|si)|perustel(?:ee|i)|myön(?:tää|si|tänyt)|tunnus(?:taa|ti)|"
        r"katso(?:o|i|vat|ivat)|päättel(?:ee|i)|vakuut(?:taa|ti)|kommentoi(?:vat)?|julist(?:aa|i)|todist(?:aa|i)"
    ),
    claims=(
        r"varoit(?:taa|ti|tavat|tivat|tanut)|lupa(?:a|si|avat|sivat)|luvannut|vahvist(?:aa|i|avat|anut)|"
        r"kiist(?:ää|i|ävät|ivät|änyt)|kiel(?:tää|si|tänyt)|vaati(?:i|vat|nut)?|valit(?:taa|ti)|arvostel(?:ee|i)|"
        r"syyt(?:tää|ti|tävät|tivät|tänyt)|usko(?:o|i|vat)|toivo(?:o|i|vat)|ajattel(?:ee|i)|huu(?:taa|si)|"
        r"nimit(?:tää|ti)|kutsu(?:u|i|vat|nut)|jatk(?:aa|oi)|kehot(?:taa|ti)|ehdot(?:taa|ti)|kehu(?:u|i)|"
        r"kiit(?:tää|ti)|muist(?:aa|i|ele\w*)|puhu(?:u|i)|pahoit(?:telee|teli)|ennust(?:aa|i)|uhka(?:a|si)|"
        r"riemuit(?:see|si)|huoka(?:a|isi)|paljast(?:aa|i)|pitää|piti"
    ),
    behind=r"mukaan|mielestä|arvion mukaan|tietojen mukaan",
    that=r"että|jos|miten|miksi",
    reported=r"väitetään|kerrotaan|tiettävästi|kuulemma|ilmenee|käy ilmi|niin sanot\w*",
    own=r"minä|me|minun|meidän|minua|meitä|minulle|meille|mun|mä",
    pronouns=r"hän|he|se|ne|minä|me|hänen|heidän",
    speakers=(
        r"näyttelijä\w*|laulaja\w*|ohjaaja\w*|taiteilija\w*|kirjailija\w*|maanviljelijä\w*|\w*virasto\w*|"
        r"\w*laito(?:s|ks)\w*|pelastuslaito\w*|palokun\w*|operaattori\w*|viranomai\w*|instituut\w*|"
        r"yliopisto\w*|sairaala\w*|tutkija\w*|tutkimu\w*|lentoyhtiö\w*|lentoase\w*|insinööri\w*|\w*tulli\w*|"
        r"rajavartio\w*|kunta|kunnan|kaupun\w+|liitto|liiton|\w*ammattiliit\w*|kustantamo\w*|seura\w*|"
        r"tiedottaja\w*|edustaja\w*|\w*ministeri\w*|\w*ministeriö\w*|presiden\w*|liittokansleri\w*|"
        r"oikeuskansleri\w*|puheenjohtaja\w*|päällikkö|\w*päälli\w*|\w*johtaja\w*|kuvernööri\w*|"
        r"pormestari\w*|kansanedusta\w*|suurlähetti\w*|\w*poliisi\w*|armeija\w*|puolustusvoim\w*|halli\w*|"
        r"oppositio\w*|syyttäjä\w*|\w*oikeus|\w*oikeuden|tuomari\w*|asianajaja\w*|puolustu\w*|todistaja\w*|"
        r"asiantuntija\w*|analyytik\w*|professori\w*|lääkäri\w*|opettaja\w*|\w*valmentaja\w*|pelaaja\w*|"
        r"yritys|yrityksen|yhtiö\w*|pankki|pankin|toimisto\w*|valiokun\w*|komissio\w*|komitea\w*|puolue\w*|"
        r"yhdisty\w*|järjestö\w*|raport\w*|lähte\w*|lähde|media\w*|lehti|lehden|\w*sanomat|\w*sanomien|"
        r"asuk\w*|naapuri\w*|uhri\w*|perhe\w*|omai\w*|aktivisti\w*|työntekijä\w*|omistaja\w*|perustaja\w*|"
        r"ekonomisti\w*|piispa\w*|paavi\w*|kunin\w*|prinssi\w*|biologi\w*|geologi\w*|meteorologi\w*"
    ),
    statements=(
        r"lausun\w*|haastattelu\w*|puhe\w*|sanat|sanoin|tiedot(?:e|teen|teessa)\w*|kirje\w*|vastau\w*|"
        r"kommen\w*|raport\w*|ilmoitu\w*"
    ),
    joins=r"ja|tai|sekä|&",
    light=(
        r"ja|tai|mutta|vaan|niin|kun|jos|että|joka|jotka|jonka|jota|joita|mikä|mitä|kuka|se|ne|tämä|tätä|"
        r"nämä|tuo|hän|he|me|te|minä|sinä|minun|meidän|hänen|heidän|sen|niiden|on|oli|ovat|olivat|ole|olla|"
        r"ollut|olleet|olisi|ei|eivät|myös|vain|jo|vielä|nyt|sitten|siis|kyllä|aina|kuin|kanssa|mukaan|yli|"
        r"alle|noin|koko|kaikki|sellainen|tällainen|itse|aivan|hyvin|melko|vähän|todella|tietenkin|juuri|ihan"
    ),
    norms=r"suunnitelm\w*|lain|lakien|sopimu\w*|säännö\w*|sääntö\w*|perinte\w*|artikla\w*|aikataulu\w*|perustuslai\w*",
    but=r"mutta|kun|jossa|koska|sillä|joka|jotka|jonka",
    finds=r"löysi\w*|löytä\w*|havaits\w+|totesi\w*|selvi\w+",
    like=r"kuten|niin kuin",
)
