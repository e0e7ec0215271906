"""
Acronyms that languages translate, with the names they stand for.

Written from knowledge. Each line: forms in capitals, then beginnings of the spelt-out name in
lower case, over all languages.
"""

from functools import cache

GROUPS = """
EU|UE|ЕС|ЄС|AB|ΕΕ|ES|ELi|europäische union|european union|union européenne|unión europea|unione europea|الاتحاد الأوروبي|האיחוד האירופי|यूरोपीय संघ|유럽연합|اتحادیه اروپا|unió|euroopan unioni|eu:n|união europeia|евросоюз|євросоюз|европейск|європейськ|евросъюз|unia europejska|unii europejskiej|evropská unie|evropské unie|avrupa birliği|欧盟|歐盟|欧州連合|europese unie|europeiska unionen|europæiske union|europeiske union|uniunea europeană|unió europea|european commission|european council|european parliament|commission européenne|conseil européen|parlement européen|europäische kommission|europäischen kommission|europäischer rat|comisión europea|consejo europeo|commissione europea|consiglio europeo|comissão europeia|conselho europeu|comissió europea|comisia europeană|europese commissie|europeiska kommissionen|europa-kommissionen|europakommisjonen|komisja europejska|komisji europejskiej|evropská komise|evropské komise|европейская комиссия|еврокомисс|європейська комісія|єврокоміс|avrupa komisyonu|欧盟委员会|欧州委員会
UN|UNO|ONU|OSN|ONZ|VN|ООН|FN|ENSZ|BM|ΟΗΕ|OUN|vereinte nationen|vereinten nationen|united nations|nations unies|naciones unidas|nazioni unite|nações unidas|организаци|объединенных наций|объединённых наций|об'єднаних націй|narodów zjednoczonych|spojených národů|birleşmiş milletler|联合国|聯合國|国連|verenigde naties|förenta nationerna|האו"ם|האומות המאוחדות|الأمم المتحدة|संयुक्त राष्ट्र|유엔|yk:n|yhdistyneet kansakunnat|egyesült nemzetek|ηνωμένων εθνών|ujedinjen|обединените нации|سازمان ملل|forenede nationer|forente nasjoner|națiunile unite|nacions unides
NATO|OTAN|НАТО|ΝΑΤΟ|北约|北大西洋|nato|NAVO|atlantikpakt|atlantic treaty|atlantique nord
WHO|OMS|ВОЗ|ВООЗ|DSÖ|ŚOZ|WGO|ΠΟΥ|SZO|weltgesundheitsorganisation|world health|santé|organización mundial de la salud|organizzazione mondiale|organização mundial|всемирн|всесвітн|światow|světov|dünya sağlık|世界卫生|世卫|世界保健機関|wereldgezondheids|världshälso|verdenssundheds|verdens helse|mondială a sănătății|mundial de la salut|organização mundial da saúde|organisation mondiale
USA|US|EEUU|EUA|ÉU|ABD|США|ΗΠΑ|СЩА|SAD|ZDA|vereinigte staaten|vereinigten staaten|united states|états-unis|estados unidos|stati uniti|соединен|соединён|сполучен|stany zjednoczone|stanów|spojené státy|spojených států|amerika birleşik|美国|美國|美方|美军|美帝|中美|美中|俄美|在美|赴美|对美|驻美|美总统|美媒|美股|美元|日米|米軍|米国|アメリカ|verenigde staten|america|amerika|ameryk|amerik|أمريك|امريك|الولايات المتحدة|ארצות הברית|ארה"ב|אמריק|अमेरिक|미국|آمریکا|amérique|américa|америк|förenta staterna|forenede stater|statele unite|estats units|usa
UK|GB|VK|vereinigtes königreich|großbritannien|britisch|united kingdom|britain|british|royaume-uni|britann|reino unido|regno unito|великобритан|британ|wielk|velk|ingiltere|birleşik krallık|英国|英國|イギリス|verenigd koninkrijk|storbritannien|förenade kungariket|storbritannia|regatul unit|regne unit|grande-bretagne|gran bretagna|gran bretaña|grã-bretanha|groot-brit|brits
GDP|BIP|PIB|PIL|BBP|HDP|PKB|ВВП|БВП|ΑΕΠ|GSYİH|GSYH|BNP|bruttoinlandsprodukt|gross domestic|produit intérieur|producto interno|producto interior|prodotto interno|produto interno|валовой|валов|produkt krajowy|hrubý domácí|gayrisafi|国内生产总值|国内総生産|gdp|bruto binnenlands|bruttonational|bruttonasjonal|produsul intern|producte interior|bruto nationaal
HIV|VIH|ВИЧ|ВІЛ|艾滋病病毒
AIDS|SIDA|СПИД|СНІД|aids|艾滋|エイズ|иммунодефицит
DNA|DNS|ADN|ДНК|脱氧核糖|erbgut|dna
RNA|RNS|ARN|РНК
NGO|NRO|ONG|НПО|НКО|ONZ|STK|NRR|nichtregierungs|non-governmental|organisation non gouvernementale|organización no gubernamental|organizzazione non governativa|неправительств|неурядов|pozarządow|nevládní|非政府|niet-gouvernementele|frivilligorganis|icke-statlig|não governament|neguvernament
IMF|IWF|FMI|МВФ|MFW|MMF|IMV|währungsfonds|monetary fund|fonds monétaire|fondo monetario|fundo monetário|валютн|walutowy|měnový|国际货币|国際通貨|monetaire fonds|valutafond|pengefond|monetar internațional|monetari internacional
WTO|OMC|ВТО|СОТ|DTÖ|welthandelsorganisation|world trade|organisation mondiale du commerce|comercio|торгов|世贸|世界贸易
OECD|OCDE|ОЭСР|ОЕСР|OCSE|OESO|entwicklung|économique|economic co|经合
OSCE|OSZE|OBSE|ОБСЕ|ОБСЄ|OVSE|AGİT|欧安|OSSE|säkerhet och samarbete|sikkerhed og samarbejde|sicurezza e la cooperazione|seguridad y la cooperación
IAEA|IAEO|AIEA|МАГАТЭ|МАГАТЕ|MAEA|UAEA|atomenergie|atomic energy|énergie atomique|energía atómica|原子能
ICC|IStGH|CPI|МУС|MTK|UCM|strafgerichtshof|criminal court|cour pénale|corte penal|уголовн|刑事法院|strafhof|strafhov|brottmåls|straffedomstol|penale internazionale|penal internacional
ECB|EZB|BCE|ЕЦБ|ЄЦБ|EBC|AMB|zentralbank|central bank|banque centrale|banco central|banca centrale|центральн|中央银行|欧洲央行|centralbanken|sentralbank|europese centrale|europæiske centralbank|banca centrală
ECHR|EGMR|CEDH|TEDH|ЕСПЧ|ЄСПЛ|AİHM|menschenrecht|human rights|droits de l|derechos humanos|прав человека|прав людини
UNESCO|ЮНЕСКО|教科文
UNICEF|ЮНИСЕФ|儿童基金|kinderhilfswerk|children’s fund|barnfond|børnefond|barnefond|pour l’enfance|para la infancia|per l’infanzia|para a infância
UNHCR|HCR|ACNUR|УВКБ|flüchtlingshilfswerk|refugee agency|refugees|réfugiés|refugiados|беженц|біженц|难民署
UNRCCA|RCC
NASA|НАСА|美国宇航局
ESA|ЕКА|raumfahrtagentur|space agency|agence spatiale|欧洲航天
ISS|МКС|MKS|raumstation|space station|station spatiale|estación espacial|космическ|空间站
CIA|ЦРУ|中情局
FBI|ФБР|联邦调查局
KGB|КГБ
FSB|ФСБ
USSR|UdSSR|URSS|СССР|СРСР|ZSRR|SSSR|SSCB|sowjetunion|soviet|soviétique|soviétic|sovietic|советск|радянськ|苏联|ソ連
UAE|VAE|EAU|ОАЭ|ОАЕ|BAE|SAE|arabische emirate|arabischen emirate|emirates|émirats|emiratos|emirati|эмират|阿联酋
CEO|PDG|ГД|geschäftsführer|vorstandschef|chef|chief executive|directeur|director|amministratore|директор|首席执行官|AD|VD|topman|topvrouw|amministratrice|consejer|diretor|verkställande|administrerende direktør|director general
FIFA|ФИФА|ФІФА|国际足联
UEFA|УЕФА|УЄФА|欧足联
IOC|IOK|CIO|COI|МОК|MKOl|MOV|olympische|olympic committee|comité international|comité olímpico|олимпийск|国际奥委会
OPEC|OPEP|ОПЕК|欧佩克|石油输出国|erdöl|petroleum export|exportateurs de pétrole|exportadores de petróleo|esportatori di petrolio
BRICS|БРИКС|金砖
G7|G-7|七国
G20|G-20|二十国
ISIS|ISIL|IS|EI|ИГИЛ|ІДІЛ|DAESH|DEAŞ|islamischer staat|islamischen staat|islamic state|état islamique|estado islámico|исламск|伊斯兰国
PLO|OLP|ООП|palästinensische befreiungs
PKK|РПК|ПКК
ETA|ЭТА
IRA|ИРА
BBC|Би-би-си|英国广播公司
CNN
AFP|法新社
AP|associated press|美联社
TASS|ТАСС|塔斯社
CDU|ХДС|ХДП
CSU|ХСС
SPD|СДПГ
SDP|social democrat|socialdemokrat|sosialidemokraat|sozialdemokrat
RKP|SFP|swedish people|schwedische volkspartei|svenska folkpartiet|ruotsalai
AfD|АдГ
COVID|КОВИД|covid|新冠|corona|корона|コロナ
PCR|ПЦР|核酸
TV|ТВ|fernseh|television|télé|televis|телевид|电视
GPS|ГЛОНАСС
CO2|СО2|kohlendioxid|carbon dioxide|kohlenstoff|dioxyde de carbone|dióxido de carbono|二氧化碳
MSF|AzG|ÄoG|doctors without|ärzte ohne|médecins sans|medici senza|médicos sin|médicos sem|artsen zonder|läkare utan|læger uden|leger uten|medici fără|metges sense|lekarze bez|lékaři bez|врачи без|лікарі без|sınır tanımayan|無国界|无国界
MEP|MdEP|eurodéput|eurodiput|eurodeput|europaabgeordnet|europarlament|europaparlament|european parliament|parlement européen|parlamento europe
ICRC|IKRK|CICR|МККК|MKKK|rotes kreuz|roten kreuz|red cross|croix-rouge|cruz roja|croce rossa|cruz vermelha|rode kruis|röda korset|røde kors
IPCC|GIEC|weltklimarat|climate panel|klimapanel|klimatpanel
NHS|gesundheitsdienst|health service|service de santé|servicio de salud|servizio sanitario
MP|abgeordnet|member of parliament|député|diputad|deputat|депутат|议员|parlament|parliament|parlement|riksdag|folketing|storting|kamerlid|tweede kamer|deputad|bundestag|volksvertreter|onorevol
PM|premierminister|ministerpräsident|prime minister|premier ministre|primer ministro|премьер|总理|首相
VAT|MwSt|TVA|IVA|НДС|ПДВ|DPH|KDV|mehrwertsteuer|umsatzsteuer|value added|增值税|BTW|MOMS|MVA|meerwaarde|omzetbelasting|mervärdesskatt|merverdi|valeur ajoutée|valor añadido|valore aggiunto|valor acrescentado|valoarea adăugată
IT|informationstechn|information techn|ИТ|ІТ
AI|KI|IA|ИИ|ШІ|YZ|künstliche intelligenz|künstlicher intelligenz|artificial intelligence|intelligence artificielle|inteligencia artificial|искусствен|штучн|人工智能|inteligência artificial|intelligenza artificiale|kunstmatige intelligentie|artificiell intelligens|kunstig intelligens|inteligența artificială|intel·ligència artificial
LGBT|LGBTQ|LGBTQI|ЛГБТ|LGBTIQ
UTC|GMT|МСК|MEZ|CET|EST|weltzeit
TB|tuberkulose|tuberculosis|tuberculose|туберкул|结核
BRD|ФРГ|ФРН|RFA|RFN|NSR|west german|westdeutsch|bundesrepublik|federal republic|germany|deutschland
DDR|GDR|RDA|ГДР|НДР|NRD|NDR|east german|ostdeutsch|deutsche demokratische
WLAN|WIFI|WiFi|wi-fi|wlan|drahtlos
PhD|dr
SUV|geländewagen
SMS|kurznachricht|text message
DNS
ID|ausweis|личност
"""

# Letters for an ordinary word, which may be written out or not.
GENERIC = frozenset(
    "AI CEO CFO DIY DNA EV GDP GMT GP HQ ID IPO IT IQ MEP MP NGO PC PHD PM PR RNA SMS SUV TB UTC"
    " VIP VP KI PIB BIP ONG NGOS ВВП ЧП ДТП МП".split()
)


@cache
def groups() -> dict[str, tuple[tuple[frozenset[str], tuple[str, ...]], ...]]:
    """Map letters to the groups of equivalents they are in: forms in capitals, names."""
    found: dict[str, list[tuple[frozenset[str], tuple[str, ...]]]] = {}
    for line in GROUPS.strip().splitlines():
        parts = line.split("|")
        forms = frozenset(p.replace("-", "") for p in parts if p[:1].isupper())
        names = tuple(p for p in parts if not p[:1].isupper())
        for form in forms:
            found.setdefault(form.upper(), []).append((frozenset(f.upper() for f in forms), names))
    return {form: tuple(groups) for form, groups in found.items()}
