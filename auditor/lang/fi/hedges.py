"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"väitety\w*|väitetään|väitetysti|epäil(?:lään|tiin|ty\w*)|epäiltyä|oletetaan|oletetu\w*|uskotaan|"
        r"luullaan|kerrotaan|tiettävästi|huhutaan|huhujen mukaan|ennakkotietojen mukaan|"
        r"alustavien tietojen mukaan|kuulemma|syyte(?:tään|ttyn?ä?)"
    ),
    possible=(
        r"ehkä|mahdollisesti|kenties|saattaa|saattavat|saattoi|saattoivat|saattaisi\w*|voisi|voisivat|"
        r"voi (?:olla|joutua|nousta|laskea|johtaa|tulla|menettää|aiheuttaa|jäädä|viedä)|lienee|lienevät|ei suljeta pois"
    ),
    probable=(
        r"todennäköisesti|luultavasti|oletettavasti|varmaankin|otaksuttavasti|arvattavasti|"
        r"mitä ilmeisimmin"
    ),
    apparent=r"ilmeisesti|nähtävästi|näennäisesti|näyttää siltä|vaikuttaa siltä|näyttää|vaikuttaa olevan",
    planned=(
        r"aikoo|aikovat|suunnittelee|suunnittelevat|harkitsee|harkitsevat|odotetaan|tarkoitus|on määrä|"
        r"on tarkoitus|toivoo|toivovat|haluaa|haluavat|pyrkii"
    ),
    soft=(
        r"\w+isi(?:vat|n|t|mme|tte)?|mahdolli\w*|todennäköi\w*|saatta\w*|saatto\w*|mukaan|epäil\w*|epäily\w*|"
        r"usko\w*|luul\w*|arvio\w*|olet\w*|syyt\w*|tutki\w*|tutkin\w*|huhu\w*|jos|mikäli|ellei\w*|jollei\w*|"
        r"epävarm\w*|epäselv\w*|pelä\w+|pelk\w+|odot\w*|viitta\w*|katso\w*|väit\w*|kerro\w*|niin sanot\w*|"
        r"varoit\w*|ennust\w*|näyt(?:tää|ti)\w*|vaikutta\w*|lienee|kai|lie|pidetään|mieltä|mielestä|tulkit\w*|"
        r"onko|tokko|laske\w+ (?:että|mukaan)"
    ),
    able=(
        r"voi|voivat|voida\w*|voitu|pysty\w*|kykene\w*|saa|saavat|riski\w*|uhka\w*|uhat\w*|vaara\w*|"
        r"mahdollisuu\w*|toivo\w*|suunnit\w*|aiko\w*|halu\w*|salli\w*|sallit\w*|tarjou\w*|joskus"
    ),
    future=r"tulee|tulevat|ensi|huomenna|pian|seuraava\w*|tuleva\w*|jatkossa|\w+kuussa",
    accused=r"epäilty\w*|syytet(?:ty|yt|yn|yille|ylle)\w*",
    past=r"oli|olivat|on (?:\w+ )?\w+(?:nut|nyt|tu|ty)|ovat (?:\w+ )?\w+neet|\w{3,}(?:nut|nyt|neet)|\w{4,}ttiin",
    rough=(
        r"noin|suunnilleen|likimain|arviolta|lähes|melkein|vähintään|ainakin|jopa|runsaa\w*|vajaa\w*|reilu\w*"
    ),
    bounds=(
        r"aikoihin|aikaan|maissa|kieppeillä|tienoilla|paikkeilla|tuntumassa|noin|liki|hieman|hiukan|vajaat?|jopa|ainakin|lähes|\w+isen|\w+sataa|vähän|kolmisen|puoli\w*|reilut?|runsaat?|aikaisintaan|viimeistään|enemmän|vähemmän|yli|alle|enintään|korkeintaan|saakka|asti|keskimäärin|"
        r"välillä|enimmillään|kymmenkun\w*|parisen|parikymmen\w*|useita|kymmen\w*|sato\w*"
    ),
    suspected=r"väitet(?:ty|yn|yt|tyä|tyjä)|epäil(?:ty|lyn|lyt|tyä|tyjä|lyistä)",
    condition=(
        r"(?<!ikään kuin )jos|mikäli|ellei\w*|jollei\w*|edellyttäen|sillä ehdolla|niin kauan kuin"
    ),
    depends=(r"tapauksessa|riippu\w*|muuten|kunnes"),
)
