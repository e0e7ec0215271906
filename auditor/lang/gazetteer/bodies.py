"""
Bodies, courts, wars and events that are called by ordinary words, in their own words per language.

Written from knowledge. Under each heading stand rivals: a text that has one where its source has
another one has changed it. Each line holds the forms of one; `*` stands for any ending of a word.
Forms in capitals are acronyms and are met in capitals only. `ministry` is completed by the
portfolios of the role tables.
"""

PHRASES = """
[united nations]
security council|un-sicherheitsrat*|weltsicherheitsrat*|sicherheitsrat*|conseil de sécurité|consejo de seguridad|consiglio di sicurezza|conselho de segurança|veiligheidsraad|rad* bezpieczeństwa|rad* bezpečnosti|совет* безопасности|совбез*|рад* безпеки|радбез*|güvenlik konseyi*|συμβούλιο* ασφαλείας|συμβουλίου ασφαλείας|säkerhetsråd*|安理会|安全理事会|安保理|안보리|안전보장이사회|مجلس الأمن|מועצת הביטחון|सुरक्षा परिषद
general assembly|un-vollversammlung*|un-generalversammlung*|generalversammlung*|vollversammlung*|assemblée générale|asamblea general|assemblea generale|assembleia geral|algemene vergadering|zgromadzeni* ogóln*|valn* shromáždění*|генеральн* ассамбле*|генассамбле*|генеральн* асамбле*|генасамбле*|genel kurul*|γενική* συνέλευση*|generalförsamling*|联合国大会|联大|国連総会|유엔총회|الجمعية العامة|העצרת הכללית|महासभा
human rights council|menschenrechtsrat*|conseil des droits de l homme|consejo de derechos humanos|consiglio per i diritti umani|conselho de direitos humanos|mensenrechtenraad|rad* praw człowieka|rad* pro lidská práva|совет* по правам человека|рад* з прав людини|insan hakları konseyi*|råd* för mänskliga rättigheter|人权理事会|人権理事会|인권이사회|مجلس حقوق الإنسان
unicef|UNICEF|ЮНИСЕФ|ЮНІСЕФ|children s fund|kinderhilfswerk*|fonds des nations unies pour l enfance|fondo de las naciones unidas para la infancia|儿童基金会|ユニセフ|유니세프|اليونيسف|יוניצ"ף|यूनिसेफ
unesco|UNESCO|ЮНЕСКО|教科文组织|ユネスコ|유네스코|اليونسكو|אונסק"ו|यूनेस्को
unhcr|UNHCR|HCR|ACNUR|УВКБ|refugee agency|flüchtlingshilfswerk*|haut-commissariat* aux réfugiés|难民署|難民高等弁務官|유엔난민기구|مفوضية اللاجئين|联合国难民署|国連難民高等弁務官事務所|المفوضية السامية للأمم المتحدة لشؤون اللاجئين|संयुक्त राष्ट्र शरणार्थी एजेंसी
world health organi*|WHO|OMS|ВОЗ|ВООЗ|DSÖ|WGO|ΠΟΥ|СЗО|SZO|weltgesundheitsorganisation*|organisation mondiale de la santé|organización mundial de la salud|organizzazione mondiale della sanità|organização mundial d* saúde|wereldgezondheidsorganisatie|światow* organizacj* zdrowia|světov* zdravotnick* organizac*|всемирн* организаци* здравоохранения|всесвітн* організаці* охорони здоров*|dünya sağlık örgütü*|παγκόσμι* οργανισμ* υγείας|världshälsoorganisation*|世界卫生组织|世卫组织|世卫|世界保健機関|세계보건기구|منظمة الصحة العالمية|ארגון הבריאות העולמי|विश्व स्वास्थ्य संगठन
world trade organi*|WTO|OMC|ВТО|СОТ|DTÖ|ΠΟΕ|welthandelsorganisation*|organisation mondiale du commerce|organización mundial del comercio|organizzazione mondiale del commercio|organização mundial d* comércio|wereldhandelsorganisatie|światow* organizacj* handlu|světov* obchodní* organizac*|всемирн* торгов* организаци*|світов* організаці* торгівлі|dünya ticaret örgütü*|παγκόσμι* οργανισμ* εμπορίου|världshandelsorganisation*|世界贸易组织|世贸组织|世贸|世界貿易機関|세계무역기구|منظمة التجارة العالمية|ארגון הסחר העולמי|विश्व व्यापार संगठन
world food programme|world food program|WFP|PAM|PMA|ВПП|welternährungsprogramm*|programme alimentaire mondial|programa mundial de alimentos|programma alimentare mondiale|wereldvoedselprogramma|世界粮食计划署|世界食糧計画|세계식량계획|برنامج الأغذية العالمي|विश्व खाद्य कार्यक्रम
food and agriculture organi*|FAO|ФАО|ernährungs- und landwirtschaftsorganisation*|organisation pour l alimentation et l agriculture|粮农组织|食糧農業機関|국제연합 식량농업기구|유엔 식량농업기구|식량농업기구|منظمة الأغذية والزراعة|खाद्य एवं कृषि संगठन|खाद्य और कृषि संगठन
international labour organi*|international labor organi*|ILO|OIT|МОТ|МОП|internationale arbeitsorganisation*|organisation internationale du travail|organización internacional del trabajo|国际劳工组织|国際労働機関|국제노동기구|منظمة العمل الدولية|अंतरराष्ट्रीय श्रम संगठन
world meteorological organi*|WMO|OMM|ВМО|weltorganisation für meteorologie|世界气象组织|世界気象機関|세계기상기구|المنظمة العالمية للأرصاد الجوية|विश्व मौसम विज्ञान संगठन
atomic energy agency|IAEA|IAEO|AIEA|OIEA|МАГАТЭ|МАГАТЕ|MAEA|UAEA|atomenergiebehörde|atomenergie-organisation|atomenergieorganisation|agence internationale de l énergie atomique|organismo internacional de energía atómica|agenzia internazionale per l energia atomica|agência internacional de energia atómica|atoomagentschap|agencj* energii atomowej|agentur* pro atomovou energii|агентств* по атомной энергии|агентств* з атомної енергії|atom enerjisi ajansı*|υπηρεσία* ατομικής ενέργειας|atomenergiorgan*|国际原子能机构|国際原子力機関|국제원자력기구|الطاقة الذرية|סבא"א
[unions]
european union|EU|UE|ЕС|ЄС|AB|ΕΕ|europäisch* union|union européenne|unión europea|unione europea|união europeia|europese unie|uni* europejsk*|evropsk* uni*|европейск* союз*|евросоюз*|європейськ* союз*|євросоюз*|avrupa birliği*|ευρωπαϊκή* ένωση*|europeiska unionen*|euroopan unioni*|欧盟|欧洲联盟|欧州連合|유럽연합|유럽 연합|الاتحاد الأوروبي|האיחוד האירופי|यूरोपीय संघ
african union|AU|afrikanisch* union|union africaine|unión africana|unione africana|união africana|afrikaanse unie|uni* afrykańsk*|africk* uni*|африканск* союз*|африканськ* союз*|afrika birliği*|αφρικανική* ένωση*|afrikanska unionen*|非洲联盟|非盟|アフリカ連合|아프리카연합|الاتحاد الأفريقي|האיחוד האפריקאי|अफ्रीकी संघ|아프리카 연합|الاتحاد الإفريقي
arab league|arabisch* liga|ligue arabe|liga árabe|lega araba|arabische liga|lig* arabsk*|arabsk* lig*|лиг* арабских государств|ліг* арабських держав|arap birliği*|αραβικό* σύνδεσμο*|arabförbund*|阿拉伯国家联盟|阿盟|アラブ連盟|아랍연맹|جامعة الدول العربية|הליגה הערבית|अरब लीग|아랍 연맹|الجامعة العربية
nato|NATO|OTAN|НАТО|ΝΑΤΟ|nordatlantikpakt*|north atlantic treaty organi*|north atlantic alliance|alliance atlantique|alianza atlántica|alleanza atlantica|североатлантическ* альянс*|північноатлантичн* альянс*|北约|北大西洋公约组织|北大西洋条約機構|나토|북대서양조약기구|حلف شمال الأطلسي|الناتو|נאט"ו|नाटो
warsaw pact|warschauer pakt*|pacte de varsovie|pacto de varsovia|patto di varsavia|pacto de varsóvia|warschaupact|układ* warszawsk*|varšavsk* smlouv*|варшавск* договор*|варшавськ* договір|варшавськ* договору|varşova paktı*|华沙条约|ワルシャワ条約
commonwealth of independent states|CIS|GUS|СНГ|СНД|CEI|BDT|SNS|WNP|gemeinschaft unabhängiger staaten|communauté des états indépendants|comunidad de estados independientes|содружеств* независимых государств|独联体
united nations|UN|UNO|ONU|ООН|OSN|ONZ|VN|FN|BM|ΟΗΕ|ENSZ|vereinte* nationen|nations unies|naciones unidas|nazioni unite|nações unidas|verenigde naties|narod* zjednoczon*|narodów zjednoczonych|spojen* národ*|объедин* наци*|об'єднан* націй|birleşmiş milletler*|ηνωμέν* εθν*|förenta nationerna*|联合国|国連|유엔|국제연합|الأمم المتحدة|האו"ם|האומות המאוחדות|संयुक्त राष्ट्र
organi* of american states|OAS|OEA|ОАГ|organisation amerikanischer staaten|organisation des états américains|organización de los estados americanos|organizzazione degli stati americani|organização dos estados americanos|организаци* американских государств|美洲国家组织|米州機構
opec|OPEC|OPEP|ОПЕК|欧佩克|石油输出国组织|石油輸出国機構|أوبك|오펙|석유수출국기구|منظمة الدول المصدرة للبترول|אופ"ק|ओपेक
oecd|OECD|OCDE|OCSE|OESO|ОЭСР|ОЕСР|经合组织|経済協力開発機構|경제협력개발기구|منظمة التعاون الاقتصادي والتنمية
osce|OSCE|OSZE|OBSE|OBWE|OVSE|ОБСЕ|ОБСЄ|AGİT|欧安组织|欧州安保協力機構|유럽안보협력기구|منظمة الأمن والتعاون في أوروبا
asean|ASEAN|ANASE|АСЕАН|东盟|東南アジア諸国連合|아세안|رابطة دول جنوب شرق آسيا|आसियान
turkic council|turkic states|turkstaaten|turkrat*|organisation der turkstaaten|états turciques|estados túrquicos|stati turchi|тюркск* государств*|тюркск* совет*|тюркськ* держав|突厥国家
[banks]
world bank|weltbank*|banque mondiale|banco mundial|banca mondiale|wereldbank|bank* światow*|světov* bank*|всемирн* банк*|світов* банк*|dünya bankası*|παγκόσμια* τράπεζα*|världsbanken*|verdensbanken*|世界银行|世銀|世界銀行|세계은행|البنك الدولي|הבנק העולמי|विश्व बैंक
monetary fund|IMF|IWF|FMI|МВФ|MFW|MMF|ΔΝΤ|währungsfonds|fonds monétaire|fondo monetario|fundo monetário|fondo monetario|monetair fonds|fundusz* walutow*|měnov* fond*|валютн* фонд*|para fonu*|νομισματικ* ταμεί*|valutafond*|国际货币基金组织|国際通貨基金|국제통화기금|صندوق النقد الدولي|קרן המטבע|मुद्रा कोष
european central bank|ECB|EZB|BCE|ЕЦБ|ЄЦБ|EBC|ΕΚΤ|europäisch* zentralbank|banque centrale européenne|banco central europeo|banca centrale europea|banco central europeu|europese centrale bank|europejski* bank* centraln*|evropsk* centrální* bank*|европейск* центральн* банк*|європейськ* центральн* банк*|avrupa merkez bankası*|ευρωπαϊκή* κεντρική* τράπεζα*|europeiska centralbanken*|欧洲央行|欧洲中央银行|欧州中央銀行|유럽중앙은행|البنك المركزي الأوروبي|欧州中銀|המרכזי האירופי|यूरोपीय केंद्रीय बैंक|यूरोपियन सेंट्रल बैंक|הבנק המרכזי האירופי|यूरोपीय सेंट्रल बैंक|europsk* središnj* bank*|evropsk* centraln* bank*
federal reserve|Fed|us-notenbank*|réserve fédérale|reserva federal|riserva federale|rezerw* federaln*|federální* rezerv*|федеральн* резервн* систем*|ФРС|федрезерв*|美联储|連邦準備|연준|연방준비|الاحتياطي الفيدرالي|美国联邦储备委员会|米連邦準備制度理事会|מערכת הפדרל ריזרב|הפדרל ריזרב|फेडरल रिजर्व|مجلس الاحتياطي الاتحادي
bank of england|banque d angleterre|banco de inglaterra|banca d inghilterra|банк* англии|банк* англії|英格兰银行|イングランド銀行|영란은행|banco da inglaterra|bank* anglii|bank* anglie|anglick* centrální* bank*|ingiltere merkez bankası*|τράπεζα* της αγγλίας|brittiska centralbanken*|britische* notenbank|बैंक ऑफ इंग्लैंड|بنك إنجلترا|잉글랜드은행
bank of japan|japanische* notenbank|banque du japon|banco de japón|банк* японии|日本银行|日本銀行|日银|日銀|banco do japão|banca del giappone|bank* japonii|bank* japonska|japonsk* centrální* bank*|japonya merkez bankası*|τράπεζα* της ιαπωνίας|банк* японії|japanse centrale bank|japanska centralbanken*|일본은행|بنك اليابان|बैंक ऑफ जापान
bundesbank*|deutsche* bundesbank*|德国央行
deutsche bank|德意志银行|ドイツ銀行
deutsche bahn|德国铁路|ドイツ鉄道
central bank|zentralbank*|notenbank*|banque centrale|banco central|banca centrale|centrale bank|bank* centraln*|centrální* bank*|центробанк*|центральн* банк*|нацбанк*|національн* банк*|национальн* банк*|merkez bankası*|κεντρική* τράπεζα*|riksbank*|centralbank*|央行|中央银行|中央銀行|중앙은행|البنك المركزي|הבנק המרכזי|केंद्रीय बैंक|रिज़र्व बैंक|reserve bank
[courts]
court of auditors|audit office|accounts chamber|bundesrechnungshof*|rechnungshof*|cour des comptes|tribunal de cuentas|corte dei conti|tribunal de contas|rekenkamer|najwyższ* izb* kontroli|kontrolní* úřad*|счетн* палат*|счётн* палат*|рахунков* палат*|sayıştay*|ελεγκτικ* συνέδρι*|riksrevisionen*|会计检查院|审计院|会計検査院|감사원
council of state|staatsrat*|conseil d état|consejo de estado|consiglio di stato|conselho de estado|raad van state|rad* stanu|státní* rad*|danıştay*|συμβούλι* της επικρατείας|行政法院
court of cassation|cour de cassation|corte di cassazione|cassazione|tribunal de casación|kassationshof*|kassationsgericht*|hof van cassatie|sąd* kasacyjn*|кассационн* суд*|касаційн* суд*
electoral court|electoral tribunal|superior eleitoral|tribunal electoral|tribunal eleitoral|wahlgericht*|tribunal électoral|trybunał* wyborcz*
administrative court|verwaltungsgericht*|oberverwaltungsgericht*|bundesverwaltungsgericht*|tribunal administratif|tribunal administrativo|tribunale amministrativo|bestuursrechter*|sąd* administracyjn*|správní* soud*|административн* суд*|адміністративн* суд*|idare mahkemesi*|διοικητικ* δικαστήρι*|förvaltningsrätt*
federal court of justice|bundesgerichtshof*|BGH|cour fédérale de justice|corte federale di giustizia|tribunal federal de justicia|联邦最高法院|德国联邦法院|連邦最高裁判所|連邦通常裁判所|연방대법원|연방법원|محكمة العدل الاتحادية|المحكمة الاتحادية|הפדרלי לצדק|संघीय न्यायालय
supreme court|oberst* gericht*|oberst* gerichtshof*|cour suprême|corte suprema|tribunal supremo|suprema corte|supremo tribunal|hoge raad|hooggerechtshof*|sąd* najwyższ*|nejvyšší* soud*|верховн* суд*|yüksek mahkeme*|yargıtay*|άρειο* πάγο*|ανώτατο* δικαστήριο*|högsta domstolen*|最高法院|最高裁|대법원|المحكمة العليا|בית המשפט העליון|सुप्रीम कोर्ट|सर्वोच्च न्यायालय|उच्चतम न्यायालय
constitutional court|constitutional council|consejo constitucional|consiglio costituzionale|verfassungsrat*|verfassungsgericht*|bundesverfassungsgericht*|verfassungsgerichtshof*|cour constitutionnelle|conseil constitutionnel|tribunal constitucional|corte constitucional|corte costituzionale|grondwettelijk hof|trybunał* konstytucyjn*|ústavní* soud*|конституционн* суд*|конституційн* суд*|anayasa mahkemesi*|συνταγματικό* δικαστήριο*|författningsdomstol*|宪法法院|憲法裁判所|헌법재판소|المحكمة الدستورية
international criminal court|ICC|IStGH|CPI|МУС|internationale* strafgerichtshof*|strafgerichtshof*|cour pénale internationale|corte penal internacional|corte penale internazionale|tribunal penal internacional|internationaal strafhof|międzynarodow* trybunał* karn*|mezinárodní* trestní* soud*|международн* уголовн* суд*|міжнародн* кримінальн* суд*|uluslararası ceza mahkemesi*|διεθνές* ποινικό* δικαστήριο*|internationella brottmålsdomstolen*|国际刑事法院|国際刑事裁判所|국제형사재판소|المحكمة الجنائية الدولية|בית הדין הפלילי הבינלאומי|הדין הפלילי הבינלאומי|अंतरराष्ट्रीय आपराधिक न्यायालय|अंतरराष्ट्रीय अपराध न्यायालय
international court of justice|world court|ICJ|IGH|CIJ|internationale* gerichtshof*|cour internationale de justice|corte internacional de justicia|corte internazionale di giustizia|tribunal internacional de justiça|internationaal gerechtshof|międzynarodow* trybunał* sprawiedliwości|mezinárodní* soudní* dv*|международн* суд* оон|международн* суд*|міжнародн* суд* оон|міжнародн* суд*|uluslararası adalet divanı*|διεθνές* δικαστήριο*|internationella domstolen*|国际法院|国際司法裁判所|국제사법재판소|محكمة العدل الدولية|בית הדין הבינלאומי|הדין הבינלאומי לצדק|अंतरराष्ट्रीय न्यायालय
european court of human rights|ECHR|EGMR|CEDH|TEDH|ЕСПЧ|ЄСПЛ|AİHM|ETPČ|ESLP|europäisch* gerichtshof* für menschenrechte|gerichtshof* für menschenrechte|cour européenne des droits de l homme|tribunal europeo de derechos humanos|corte europea dei diritti dell uomo|tribunal europeu dos direitos humanos|europees hof voor de rechten van de mens|europejsk* trybunał* praw człowieka|evropsk* soud* pro lidská práva|европейск* суд* по правам человека|європейськ* суд* з прав людини|avrupa insan hakları mahkemesi*|ευρωπαϊκό* δικαστήριο* ανθρωπίνων δικαιωμάτων|europadomstolen*|欧洲人权法院|欧州人権裁判所|유럽인권재판소|المحكمة الأوروبية لحقوق الإنسان
european court of justice|court of justice of the european union|ECJ|EuGH|CJUE|TJUE|europäisch* gerichtshof*|cour de justice de l union|cour de justice européenne|tribunal de justicia de la unión|corte di giustizia|europees hof van justitie|trybunał* sprawiedliwości unii|soudní* dv* evropské|суд* европейского союза|суд* єс|avrupa adalet divanı*|eu-domstolen*|欧洲法院|欧州司法裁判所
crown court|korunní* soud*|krunsk* sud*|королівськ* суд*|королевск* суд*|коронн* суд*|刑事法院|בית משפט הכתר|क्राउन कोर्ट
[chambers]
national council|nationalrat*|conseil national|consejo nacional|consiglio nazionale|conselho nacional|nationale raad|rad* narodow*|národní* rad*|национальн* совет*|національн* рад*|ulusal konsey*|εθνικ* συμβούλι*|nationalrådet*|国民议会|国民議会
council of states|ständerat*|conseil des états|consiglio degli stati|consejo de los estados|rad* kantonów
house of lords|oberhaus*|chambre des lords|cámara de los lores|camera dei lord|câmara dos lordes|hogerhuis|izb* lordów|sněmovn* lordů|палат* лордов|палат* лордів|lordlar kamarası*|βουλή* των λόρδων|överhus*|上议院|上院|貴族院|상원|مجلس اللوردات|हाउस ऑफ लॉर्ड्स
house of commons|unterhaus*|chambre des communes|cámara de los comunes|camera dei comuni|câmara dos comuns|lagerhuis|izb* gmin|dolní* sněmovn*|палат* общин|палат* громад|avam kamarası*|βουλή* των κοινοτήτων|underhus*|下议院|下院|庶民院|하원|مجلس العموم|हाउस ऑफ कॉमन्स
house of representatives|representantenhaus*|repräsentantenhaus*|chambre des représentants|cámara de representantes|camera dei rappresentanti|câmara dos representantes|huis van afgevaardigden|tweede kamer|izb* reprezentantów|sněmovn* reprezentantů|палат* представителей|палат* представників|temsilciler meclisi*|βουλή* των αντιπροσώπων|representanthus*|众议院|眾議院|衆議院|下院|하원|مجلس النواب|בית הנבחרים|प्रतिनिधि सभा|zweite* kammer|مجلس النواب الأمريكي
senate|us-senat*|senat|senats|senatu|senacie|senatem|senatowi|sénat|senado|senato|eerste kamer|senátu|senát*|сенат*|senato*|γερουσία*|senaten|参议院|參議院|参議院|上院|상원|مجلس الشيوخ|הסנאט|सीनेट|erste* kammer
congress|us-kongress*|kongress*|congrès|congreso|congresso|kongres*|конгресс*|конгрес*|kongre*|κογκρέσο*|kongressen|国会|議会|의회|الكونغرس|קונגרס|कांग्रेस
bundestag*|бундестаг*|联邦议院|ブンデスターク|連邦議会|연방하원|독일 하원|البوندستاغ|הבונדסטאג|बुंडेस्टाग
bundesrat*|бундесрат*|联邦参议院|連邦参議院
national assembly|nationalversammlung*|assemblée nationale|asamblea nacional|assemblea nazionale|assembleia nacional|nationale vergadering|zgromadzeni* narodow*|národní* shromáždění*|национальн* собрани*|национальн* ассамбле*|національн* асамбле*|національн* збор*|ulusal meclis*|εθνοσυνέλευση*|nationalförsamling*|国民议会|国民議会|국회|الجمعية الوطنية
chamber of deputies|abgeordnetenkammer*|abgeordnetenhaus*|chambre des députés|cámara de diputados|camera dei deputati|câmara dos deputados|izb* poselsk*|poslaneck* sněmovn*|палат* депутатов|палат* депутатів|temsilciler kamarası|众议院
state duma|staatsduma|douma|duma de estado|duma di stato|государственн* дум*|госдум*|держдум*|державн* дум*|devlet duması*|国家杜马|杜马|国家院|下院
federation council|föderationsrat*|conseil de la fédération|consejo de la federación|consiglio della federazione|совет* федерации|рад* федерації|совфед*|联邦委员会|連邦院|上院
federal council|bundesrat*|conseil fédéral|consiglio federale|consejo federal|федеральн* совет*|联邦委员会
verkhovna rada|werchowna rada|верховн* рад*|rada suprema|rada najwyższ*|nejvyšší* rad*|最高拉达|最高会議
sejm*|сейм*|色姆|セイム
knesset*|кнессет*|кнесет*|כנסת|הכנסת|以色列议会|クネセト|الكنيست
riksdag*|riksdagen*|риксдаг*|瑞典议会
storting*|stortinget*|стортинг*
folketing*|folketinget*|фолькетинг*
european parliament|eu parliament|eu-parlement|parlement de l ue|parlamentul european|europaparlamentet|europäisch* parlament*|eu-parlament*|europaparlament*|europarlament*|parlement européen|eurocámara|parlamento europeo|parlamento europeu|europees parlement|parlament* europejsk*|evropsk* parlament*|европейск* парламент*|європейськ* парламент*|европарламент*|європарламент*|avrupa parlamentosu*|ευρωκοινοβούλιο*|ευρωπαϊκό* κοινοβούλιο*|欧洲议会|欧州議会|유럽의회|البرلمان الأوروبي|הפרלמנט האירופי|यूरोपीय संसद
european commission|eu commission|eu s commission|europäisch* kommission|eu-kommission*|europakommis*|europa-kommission*|eu-kommisjon*|europakommisjon*|commission de l ue|comisión de la ue|commissione ue|comissão da ue|eu-commissie|comissió europea|comisia europeană|comisiei europene|commission européenne|comisión europea|commissione europea|comissão europeia|europese commissie|komisj* europejsk*|evropsk* komis*|европейск* комисси*|еврокомисси*|європейськ* комісі*|єврокомісі*|avrupa komisyonu*|ευρωπαϊκή* επιτροπή*|κομισιόν|europeiska kommissionen*|eu-kommissionen*|欧盟委员会|欧委会|欧州委員会|유럽위원회|المفوضية الأوروبية|欧州委|유럽연합 집행위원회|집행위원회|הנציבות האירופית|यूरोपीय आयोग
european council|europäisch* rat|europäischen rates|conseil européen|consejo europeo|consiglio europeo|conselho europeu|europese raad|rad* europejsk*|evropsk* rad*|европейск* совет*|евросовет*|європейськ* рад*|avrupa birliği konseyi*|ευρωπαϊκό* συμβούλιο*|europeiska rådet*|欧洲理事会|欧州理事会|유럽이사회
council of europe|europarat*|conseil de l europe|consejo de europa|consiglio d europa|conselho da europa|raad van europa|rad* europy|совет* европы|рад* європи|avrupa konseyi*|συμβούλιο* της ευρώπης|europarådet*|欧洲委员会|欧州評議会|유럽평의회
[space and science]
european space agency|ESA|ЕКА|europäisch* weltraumorganisation|europäisch* raumfahrtagentur|agence spatiale européenne|agencia espacial europea|agenzia spaziale europea|agência espacial europeia|europese ruimtevaartorganisatie|europejsk* agencj* kosmiczn*|evropsk* kosmick* agentur*|европейск* космическ* агентств*|європейськ* космічн* агентств*|avrupa uzay ajansı*|ευρωπαϊκ* διαστημ*|欧洲航天局|欧空局|欧州宇宙機関|유럽우주국|وكالة الفضاء الأوروبية|סוכנות החלל האירופית|यूरोपीय अंतरिक्ष एजेंसी
european medicines agency|EMA|europäisch* arzneimittel*|agence européenne des médicaments|agencia europea de medicamentos|agenzia europea per i medicinali|agência europeia de medicamentos|europees geneesmiddelenbureau|europejsk* agencj* leków|evropsk* lékov* agentur*|европейск* агентств* по лекарственн*|європейськ* агентств* з лікарськ*|欧洲药品管理局|欧州医薬品庁
nasa|NASA|НАСА|us-raumfahrtbehörde|美国宇航局|美国国家航空航天局|ナサ|나사|ناسا|נאס"א|नासा|米航空宇宙局|アメリカ航空宇宙局|美国航天局|미국 항공우주국|미 항공우주국|وكالة الفضاء الأمريكية|وكالة الفضاء الأميركية|סוכנות החלל האמריקאית|סוכנות החלל האמריקנית|अमेरिकी अंतरिक्ष एजेंसी
roscosmos|roskosmos|роскосмос*|俄罗斯航天|ロスコスモス|俄罗斯国家航天集团|로스코스모스|روسكوسموس|रोस्कोस्मोस
international space station|ISS|МКС|internationale* raumstation*|station spatiale internationale|estación espacial internacional|stazione spaziale internazionale|estação espacial internacional|internationaal ruimtestation|międzynarodow* stacj* kosmiczn*|mezinárodní* vesmírn* stanic*|международн* космическ* станци*|міжнародн* космічн* станці*|国际空间站|国際宇宙ステーション|국제우주정거장|محطة الفضاء الدولية|תחנת החלל הבינלאומית|अंतरराष्ट्रीय अंतरिक्ष स्टेशन|अंतर्राष्ट्रीय अंतरिक्ष स्टेशन
[offices of the union]
eurostat|евростат*|євростат*|eurostatu|statistikamt der europäischen union|eu-statistikamt|eu statistics office|eu s statistics office|european statistics office|office statistique de l union européenne|oficina estadística de la unión europea|ufficio statistico dell unione europea|欧盟统计局|歐盟統計局|欧州連合統計局|欧州連合（eu）統計局|eu統計局|ユーロスタット|유로스타트|유럽연합 통계청
europol|европол*|європол*|europolu|欧洲刑警组织|歐洲刑警組織|ユーロポール|欧州刑事警察機構|유로폴
interpol|интерпол*|інтерпол*|interpolu|国际刑警组织|國際刑警組織|インターポール|国際刑事警察機構|인터폴|الإنتربول|אינטרפול
frontex|фронтекс*|欧洲边境管理局|フロンテックス|프론텍스
[aid]
red cross|rotes kreuz|rote kreuz|roten kreuz*|croix-rouge|cruz roja|croce rossa|cruz vermelha|rode kruis|czerwon* krzyż*|červen* kříž*|красн* крест*|червон* хрест*|kızılhaç*|ερυθρός* σταυρός*|ερυθρού σταυρού|röda korset*|红十字会|红十字|赤十字|적십자|الصليب الأحمر|הצלב האדום|रेड क्रॉस
red crescent|roter halbmond|rote halbmond|roten halbmond*|croissant-rouge|media luna roja|mezzaluna rossa|crescente vermelho|rode halve maan|czerwon* półksięży*|červen* půlměsíc*|красн* полумесяц*|червон* півмісяц*|kızılay*|ερυθρά* ημισέληνο*|röda halvmånen*|红新月|赤新月|적신월|الهلال الأحمر|הסהר האדום
doctors without borders|MSF|médecins sans frontières|medecins sans frontieres|ärzte ohne grenzen|médicos sin fronteras|medici senza frontiere|médicos sem fronteiras|artsen zonder grenzen|lekarz* bez granic|lékař* bez hranic|врач* без границ|лікар* без кордонів|sınır tanımayan doktorlar*|γιατρο* χωρίς σύνορα|läkare utan gränser|无国界医生|国境なき医師団|국경없는의사회|أطباء بلا حدود|רופאים ללא גבולות|डॉक्टर्स विदाउट बॉर्डर्स
reporters without borders|RSF|RoG|reporter ohne grenzen|reporters sans frontières|reporteros sin fronteras|reporter senza frontiere|reporterzy bez granic|репортёр* без границ|репортер* без границ|репортер* без кордонів|无国界记者|国境なき記者団|국경없는기자회|مراسلون بلا حدود|रिपोर्टर्स विदाउट बॉर्डर्स
amnesty international|amnistie internationale|amnistía internacional|международн* амнисти*|国际特赦组织|大赦国际|アムネスティ|국제앰네스티|منظمة العفو الدولية|एमनेस्टी इंटरनेशनल|אמנסטי|国際アムネスティ|アムネスティ・インターナショナル
human rights watch|HRW|хьюман райтс вотч|人权观察|ヒューマン・ライツ・ウォッチ|هيومن رايتس ووتش|휴먼라이츠워치|ह्यूमन राइट्स वॉच
save the children|救助儿童会|セーブ・ザ・チルドレン
[wars]
first world war|world war i|world war one|WWI|WW1|erst* weltkrieg*|première guerre mondiale|grande guerre|primera guerra mundial|prima guerra mondiale|primeira guerra mundial|eerste wereldoorlog|pierwsz* wojn* światow*|i wojn* światow*|prvn* světov* válk*|перв* миров* войн*|перш* світов* війн*|birinci dünya savaşı*|i. dünya savaşı*|πρώτο* παγκόσμι* πόλεμ*|första världskriget*|第一次世界大战|一战|第一次世界大戦|제1차 세계대전|الحرب العالمية الأولى|מלחמת העולם הראשונה|प्रथम विश्व युद्ध|पहले विश्व युद्ध
second world war|world war ii|world war two|WWII|WW2|zweite* weltkrieg*|seconde guerre mondiale|deuxième guerre mondiale|segunda guerra mundial|seconda guerra mondiale|tweede wereldoorlog|drug* wojn* światow*|ii wojn* światow*|druh* světov* válk*|втор* миров* войн*|друг* світов* війн*|ikinci dünya savaşı*|ii. dünya savaşı*|δεύτερο* παγκόσμι* πόλεμ*|β παγκόσμι* πόλεμ*|andra världskriget*|第二次世界大战|二战|第二次世界大戦|第2次世界大戦|제2차 세계대전|2차 세계대전|الحرب العالمية الثانية|מלחמת העולם השנייה|द्वितीय विश्व युद्ध|दूसरे विश्व युद्ध
cold war|kalte* krieg*|guerre froide|guerra fría|guerra fredda|guerra fria|koude oorlog|zimn* wojn*|studen* válk*|холодн* войн*|холодн* війн*|soğuk savaş*|ψυχρ* πόλεμ*|kalla kriget*|冷战|冷戦|냉전|الحرب الباردة|המלחמה הקרה|शीत युद्ध
thirty years war|dreißigjährige* krieg*|guerre de trente ans|guerra de los treinta años|guerra dei trent anni|wojn* trzydziestoletni*|třicetilet* válk*|тридцатилетн* войн*|三十年战争|三十年戦争
vietnam war|vietnamkrieg*|guerre du viêt nam|guerre du vietnam|guerra de vietnam|guerra del vietnam|guerra do vietname|wojn* w wietnamie|wojn* wietnamsk*|válk* ve vietnamu|вьетнамск* войн*|в'єтнамськ* війн*|越南战争|越战|ベトナム戦争|베트남 전쟁
korean war|koreakrieg*|guerre de corée|guerra de corea|guerra di corea|guerra da coreia|wojn* koreańsk*|korejsk* válk*|корейск* войн*|корейськ* війн*|朝鲜战争|朝鮮戦争|한국전쟁|6·25
gulf war|golfkrieg*|guerre du golfe|guerra del golfo|guerra do golfo|golfoorlog|wojn* w zatoce|válk* v zálivu|войн* в заливе|війн* в затоці|海湾战争|湾岸戦争|걸프 전쟁
spanish civil war|spanische* bürgerkrieg*|guerre d espagne|guerre civile espagnole|guerra civil española|guerra civile spagnola|西班牙内战|スペイン内戦
american civil war|sezessionskrieg*|amerikanische* bürgerkrieg*|guerre de sécession|guerra de secesión|guerra di secessione|гражданск* войн* в сша|美国内战|南北战争|南北戦争
french revolution|französisch* revolution|révolution française|revolución francesa|rivoluzione francese|revolução francesa|franse revolutie|rewolucj* francusk*|francouzsk* revoluc*|французск* революци*|французьк* революці*|fransız devrimi*|法国大革命|フランス革命|프랑스 혁명
october revolution|oktoberrevolution|révolution d octobre|revolución de octubre|rivoluzione d ottobre|rewolucj* październikow*|říjnov* revoluc*|октябрьск* революци*|жовтнев* революці*|十月革命
[games]
world cup|world championship*|fußball-wm|fußball-weltmeisterschaft*|weltmeisterschaft*|WM|coupe du monde|championnat* du monde|copa del mundo|copa mundial|coppa del mondo|mondiali|campionat* mondial*|campionat* del mondo|copa do mundo|wereldkampioenschap*|WK|wereldbeker|mistrzostw* świata|puchar* świata|mistrovstv* světa|světov* pohár*|šampionát*|чемпионат* мира|кубок* мира|кубка мира|чемпіонат* світу|кубок* світу|кубка світу|мундіал*|dünya kupası*|dünya şampiyona*|παγκόσμι* κύπελλο*|παγκοσμίου κυπέλλου|μουντιάλ|παγκόσμι* πρωτάθλημα*|världsmästerskap*|VM|vm-guld*|världscup*|世界杯|世锦赛|世界锦标赛|ワールドカップ|w杯|世界選手権|월드컵|세계선수권|كأس العالم|גביע העולם|מונדיאל|विश्व कप|वर्ल्ड कप
european championship*|fußball-em|europameisterschaft*|EM|eurocopa|championnat* d europe|campionato europeo|europei|campeonato de europa|europees kampioenschap|EK|mistrzostw* europy|mistrovstv* evropy|чемпионат* европы|чемпіонат* європи|avrupa şampiyona*|ευρωπαϊκό* πρωτάθλημα*|em-guld*|europamästerskap*|欧洲杯|欧锦赛|欧州選手権|유럽선수권|유로|كأس أمم أوروبا|יורו
champions league|ligue des champions|liga de campeones|liga dei campioni|liga dos campeões|lig* mistrzów|lig* mistrů|лиг* чемпионов|ліг* чемпіонів|şampiyonlar ligi*|τσάμπιονς λιγκ|欧冠|欧洲冠军联赛|チャンピオンズリーグ|챔피언스리그|دوري أبطال أوروبا|ליגת האלופות
europa league|ligue europa|liga europa|lig* europy|evropsk* lig*|лиг* европы|ліг* європи|avrupa ligi*|欧联杯|欧罗巴联赛|ヨーロッパリーグ
olympic games|olympics|olympisch* spiele*|olympisch* winterspiel*|olympisch* sommerspiel*|olympia|winterspiele*|sommerspiele*|jeux olympiques|juegos olímpicos|giochi olimpici|olimpiad*|jogos olímpicos|olympische spelen|igrzysk* olimpijski*|olympijsk* h*|olympiád*|олимпийск* игр*|олимпиад*|олімпійськ* ігр*|олімпійськ* ігор|олімпіад*|olimpiyat*|ολυμπιακ* αγών*|olympisk* spel*|os-guld*|OS|奥运会|奥运|冬奥|奥林匹克|五輪|オリンピック|올림픽|الألعاب الأولمبية|الأولمبياد|אולימפיאדה|אולימפיים|ओलंपिक
paralympic games|paralympics|paralympisch* spiele*|paralympics|jeux paralympiques|juegos paralímpicos|giochi paralimpici|paralimpiad*|igrzysk* paraolimpijsk*|paralympijsk* h*|паралимпийск* игр*|паралимпиад*|паралімпійськ* ігр*|паралімпіад*|残奥会|パラリンピック|패럴림픽
commonwealth games|commonwealth-spiele|jeux du commonwealth|juegos de la commonwealth|игр* содружества|英联邦运动会|कॉमनवेल्थ गेम्स|राष्ट्रमंडल खेल
asian games|asienspiele*|jeux asiatiques|juegos asiáticos|азиатск* игр*|亚运会|アジア大会|아시안게임|एशियाई खेल
africa cup of nations|afrika-cup|coupe d afrique des nations|CAN|copa africana|coppa d africa|кубок* африки|非洲杯|كأس أمم أفريقيا
tour de france|tour of france|frankreich-rundfahrt|frankreichrundfahrt|tour de francia|giro di francia|volta a frança|ronde van frankrijk|тур* де франс|тур-де-франс|环法自行车赛|环法|環法|ツール・ド・フランス|투르 드 프랑스|طواف فرنسا|טור דה פראנס
giro d italia|tour of italy|italien-rundfahrt|tour d italie|giro de italia|джиро д італія|джиро д италия|环意自行车赛|环意|ジロ・デ・イタリア|지로 디탈리아
vuelta|vuelta a españa|tour of spain|spanien-rundfahrt|tour d espagne|вуэльт*|вуельт*|环西自行车赛|环西|ブエルタ・ア・エスパーニャ|부엘타
formula one|formula 1|formel 1|formule 1|formule un|fórmula 1|fórmula uno|formula uno|formuł* 1|formul* 1|формул* 1|формул* один|формел* 1|一级方程式|フォーミュラワン|포뮬러 원
super bowl|superbowl|супербоул*|супер боул|超级碗|スーパーボウル|슈퍼볼
davis cup|davis-cup|coupe davis|copa davis|coppa davis|taça davis|puchar* davisa|davisov* pohár*|кубок* дэвиса|кубка дэвиса|戴维斯杯|デビスカップ
eurovision song contest|eurovision|eurovisión|eurovisão|eurowizj*|euroviz*|евровидени*|євробаченн*|欧洲歌唱大赛|ユーロビジョン|유로비전
nobel peace prize|friedensnobelpreis*|prix nobel de la paix|premio nobel de la paz|nobel per la pace|prémio nobel da paz|prêmio nobel da paz|nobelprijs voor de vrede|pokojow* nagrod* nobla|nobelov* cen* míru|нобелевск* преми* мира|нобелівськ* премі* миру|nobel barış ödülü*|nobels fredspris*|诺贝尔和平奖|ノーベル平和賞|노벨 평화상|جائزة نوبل للسلام|פרס נובל לשלום|नोबेल शांति पुरस्कार
nobel prize in literature|literaturnobelpreis*|prix nobel de littérature|premio nobel de literatura|nobel per la letteratura|nobelprijs voor literatuur|literack* nagrod* nobla|nobelov* cen* za literaturu|нобелевск* преми* по литературе|нобелівськ* премі* з літератури|nobel edebiyat ödülü*|nobelpriset i litteratur|诺贝尔文学奖|ノーベル文学賞|노벨 문학상
nobel prize in physics|physiknobelpreis*|prix nobel de physique|premio nobel de física|nobel per la fisica|нобелевск* преми* по физике|诺贝尔物理学奖|ノーベル物理学賞
nobel prize in chemistry|chemienobelpreis*|prix nobel de chimie|premio nobel de química|nobel per la chimica|нобелевск* преми* по химии|诺贝尔化学奖|ノーベル化学賞
nobel prize in medicine|medizinnobelpreis*|prix nobel de médecine|premio nobel de medicina|nobel per la medicina|нобелевск* преми* по медицине|нобелевск* преми* по физиологии|诺贝尔医学奖|诺贝尔生理学|ノーベル医学|ノーベル生理学
[ministry]
#foreign|state department|department of state|us-außenministerium*|auswärtige* amt*|foreign office|quai d orsay|département d état|departamento de estado|dipartimento di stato|farnesina|cancillería|itamaraty|госдеп*|держдеп*|МИД|МЗС|MSZ|外交部|国务院外交|外務省|외교부|국무부|وزارة الخارجية|משרד החוץ|विदेश मंत्रालय
#defence|pentagon*|verteidigungsministerium*|минобороны|міноборони|MON|国防部|国防总省|国防省|防衛省|국방부|وزارة الدفاع|משרד הביטחון|रक्षा मंत्रालय
#interior|home office|home ministry|viminale|МВД|МВС|内政部|公安部|内務省|総務省|내무부|وزارة الداخلية|משרד הפנים|गृह मंत्रालय
#finance|treasury|us treasury|schatzamt*|schatzkammer*|bercy|минфин*|мінфін*|财政部|財務省|재무부|기획재정부|وزارة المالية|משרד האוצר|वित्त मंत्रालय
#health|минздрав*|МОЗ|卫生部|卫健委|厚生労働省|厚労省|保健省|보건복지부|보건부|وزارة الصحة|משרד הבריאות|स्वास्थ्य मंत्रालय
#economy|минэкономразвития|минэкономики|商务部|経済産業省|経産省|산업부|وزارة الاقتصاد|משרד הכלכלה
department of homeland security|homeland security|DHS|heimatschutzministerium*|ministère* de la sécurité intérieure|departamento de seguridad nacional|dipartimento della sicurezza interna|министерств* внутренней безопасности|міністерств* внутрішньої безпеки|ministerstv* vnitřní* bezpečnosti|国土安全部|国土安全保障省|המשרד לביטחון המולדת
#justice|минюст*|мін'юст*|司法部|法务省|法務省|법무부|وزارة العدل|משרד המשפטים|कानून मंत्रालय
#education|минобрнауки|минпросвещения|МОН|教育部|文部科学省|文科省|교육부|وزارة التعليم|وزارة التربية|משרד החינוך|शिक्षा मंत्रालय
#culture|минкульт*|мінкульт*|文化部|文化和旅游部|文化庁|문화부|문화체육관광부|وزارة الثقافة|משרד התרבות|संस्कृति मंत्रालय
#transport|минтранс*|мінтранс*|交通部|交通运输部|国土交通省|国交省|국토교통부|وزارة النقل|משרד התחבורה|परिवहन मंत्रालय
#environment|минприроды|міндовкілля|环境部|生态环境部|環境省|환경부|وزارة البيئة|המשרד להגנת הסביבה|पर्यावरण मंत्रालय
#agriculture|минсельхоз*|农业部|农业农村部|農林水産省|農水省|농림부|وزارة الزراعة|משרד החקלאות|कृषि मंत्रालय
#energy|минэнерго|міненерго|能源部|エネルギー省|에너지부|وزارة الطاقة|משרד האנרגיה|ऊर्जा मंत्रालय
#labour|минтруд*|劳工部|劳动部|労働省|노동부|وزارة العمل|משרד העבודה|श्रम मंत्रालय
"""

# Words for a ministry, per language; the portfolio stands beside them or in one word with them.
MINISTRIES = {
    "en": "ministry ministries department",
    "de": "*ministerium *ministeriums *ministerien *ressort",
    "fr": "ministère ministères",
    "es": "ministerio cartera secretaría",
    "it": "ministero dicastero",
    "pt": "ministério",
    "nl": "ministerie",
    "pl": "ministerstw*",
    "cs": "ministerstv*",
    "sk": "ministerstv*",
    "ru": "министерств* ведомств*",
    "uk": "міністерств* відомств*",
    "tr": "bakanlığ* bakanlık*",
    "el": "υπουργείο υπουργείου",
    "sv": "*departementet *departement *ministeriet ministerium",
}

# Bodies whose names are borrowed, not translated, and that are easily taken for one another.
BODIES = """
Mercosur|Mercosul|Mercosud|Меркосур|南方共同市场|メルコスール
Bundestag|Бундестаг|联邦议院|ブンデスターク|บุนเดสทาค|Bundestagu
Bundesrat|Бундесрат|联邦参议院|ブンデスラート|Bundesratu
Bundeswehr|Бундесвер|联邦国防军
Bundesbank|Бундесбанк|德国央行
Bundesliga|Бундеслига|Бундесліга|德甲|ブンデスリーガ
Nationalrat|Национальный совет Австрии
Knesset|Knesseth|Kneset|Кнессет|Кнесет|以色列议会|クネセト|הכנסת|الكنيست
Duma|Douma|Дума|杜马|ドゥーマ
Sejm|Сейм|Seim|Seym
Rada|Рада|拉达
Riksdag|Риксдаг|Riksdagen
Storting|Стортинг|Stortinget
Folketing|Фолькетинг|Folketinget
Eduskunta|Эдускунта|Riksdagen
Cortes|Кортесы
Bundesverfassungsgericht|Конституционный суд ФРГ
Turkic|turksprachig|Turkstaaten|Turkvölker|Turksprachen|turcique|turcophone|túrquico|turco-mongolo|turkijski|turkický|тюркский|тюркский|тюрк|突厥
"""
