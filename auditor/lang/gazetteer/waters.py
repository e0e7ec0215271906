"""Seas, straits, lakes, rivers, islands, mountains and deserts."""

WATERS = """
English Channel|Channel|Ärmelkanal|Manche|la Manche|canal de la Mancha|Manica|canal da Mancha|Het Kanaal|kanał La Manche|Lamanšský průliv|Ла-Манш|Ламанш|Μάγχη|Engelska kanalen|Manş Denizi|英吉利海峡|英仏海峡|イギリス海峡|영국 해협|القنال الإنجليزي|La Manche|canale della Manica|Canal da Mancha
North Sea|Nordsee|mer du Nord|mare del Nord|mar del Norte|mar do Norte|Noordzee|Morze Północne|Severní moře|Северное море|Северного моря|Северном море|Північне море|Північного моря|Kuzey Denizi|Βόρεια Θάλασσα|Nordsjön|Nordsøen|Nordsjøen|北海|북해|بحر الشمال|הים הצפוני
Baltic Sea|Baltic|Ostsee|mer Baltique|Baltique|Báltico|mar Báltico|mar Baltico|Oostzee|Morze Bałtyckie|Bałtyk|Baltské moře|Балтийское море|Балтика|Балтійське море|Baltık Denizi|Baltık|Βαλτική|Östersjön|Østersøen|Itämeri|波罗的海|バルト海|발트해|بحر البلطيق|הים הבלטי
Black Sea|Schwarzes Meer|Schwarze Meer|Schwarzen Meer|mer Noire|mar Nero|mar Negro|mar Negra|Zwarte Zee|Morze Czarne|Černé moře|Чёрное море|Черное море|Чёрного моря|Черного моря|Чорне море|Чорного моря|Чорному морі|Karadeniz|Μαύρη Θάλασσα|Εύξεινος Πόντος|Svarta havet|黑海|黒海|흑해|البحر الأسود|הים השחור|काला सागर
Red Sea|Rotes Meer|Rote Meer|Roten Meer|mer Rouge|mar Rosso|mar Rojo|mar Vermelho|Rode Zee|Morze Czerwone|Rudé moře|Красное море|Красного моря|Красном море|Червоне море|Червоного моря|Червоному морі|Kızıldeniz|Ερυθρά Θάλασσα|Röda havet|红海|紅海|홍해|البحر الأحمر|ים סוף|הים האדום|लाल सागर
Wadden Sea|Wattenmeer|Waddenzee|mer des Wadden|Vadehavet|Vadehav|Morze Wattowe|Mare dei Wadden|mar de Frisia|Ваттовое море|Ваттове море|ワッデン海|瓦登海
Dead Sea|Totes Meer|Tote Meer|Toten Meer|mer Morte|mar Morto|mar Muerto|Dode Zee|Morze Martwe|Mrtvé moře|Мёртвое море|Мертвое море|Мертве море|Ölü Deniz|Lut Gölü|Νεκρά Θάλασσα|Döda havet|死海|사해|البحر الميت|ים המלח
Yellow Sea|Gelbes Meer|mer Jaune|mar Giallo|mar Amarillo|Gele Zee|Morze Żółte|Žluté moře|Жёлтое море|Желтое море|Жовте море|黄海|황해
White Sea|Weißes Meer|mer Blanche|Morze Białe|Bílé moře|Белое море|Біле море|白海
Sea of Azov|Asowsches Meer|mer d'Azov|mar d'Azov|mar de Azov|mare d'Azov|Zee van Azov|Morze Azowskie|Azovské moře|Азовское море|Азовского моря|Азовське море|Азовського моря|Azak Denizi|Αζοφική|Azovska sjön|亚速海|アゾフ海|Azov|Азов
Caspian Sea|Caspian|Kaspisches Meer|Kaspische Meer|mer Caspienne|mar Caspio|mar Cáspio|Kaspische Zee|Morze Kaspijskie|Kaspické moře|Каспийское море|Каспий|Каспійське море|Каспій|Hazar Denizi|Κασπία|Kaspiska havet|里海|カスピ海|카스피해|بحر قزوين|הים הכספי
Mediterranean Sea|Mediterranean|Mittelmeer|mer Méditerranée|Méditerranée|Mar Mediterraneo|Mediterraneo|Mediterráneo|Mediterrâneo|Middellandse Zee|Morze Śródziemne|Śródziemne|Śródziemnomorze|Středozemní moře|Středozemní|Středomoří|Средиземное море|Средиземное|Средиземноморье|Середземне море|Середземне|Середземномор'я|Середземномор|Akdeniz|Μεσόγειος|Μεσογείου|Medelhavet|Middelhavet|Välimeri|地中海|지중해|البحر المتوسط|البحر الأبيض المتوسط|הים התיכון|भूमध्य सागर
Adriatic Sea|Adriatic|Adria|Adriatisches Meer|mer Adriatique|Adriatique|Adriatico|Adriático|Adriatische Zee|Adriatyk|Morze Adriatyckie|Jadran|Jaderské moře|Jaderské|Адриатическое море|Адриатика|Адріатичне море|Адріатика|Adriyatik|Αδριατική|Adriatiska havet|亚得里亚海|アドリア海|아드리아해
Aegean Sea|Aegean|Ägäis|Ägäisches Meer|mer Égée|Égée|mar Egeo|Egeo|mar Egeu|Egeu|Egeïsche Zee|Morze Egejskie|Egejskie|Egejské moře|Egejské|Эгейское море|Эгейское|Егейське море|Егейське|Ege Denizi|Ege|Αιγαίο|Αιγαίου|Egeiska havet|爱琴海|エーゲ海|에게해|بحر إيجة|הים האגאי
Ionian Sea|Ionian|Ionisches Meer|mer Ionienne|mar Ionio|mar Jónico|Jonia|Ионическое море|Іонічне море|Ιόνιο|爱奥尼亚海
Tyrrhenian Sea|Tyrrhenisches Meer|mer Tyrrhénienne|mar Tirreno|Тирренское море|Тірренське море
Sea of Marmara|Marmarameer|mer de Marmara|mar di Marmara|mar de Mármara|Мраморное море|Мармурове море|Marmara Denizi|Marmara|Marmarské moře|马尔马拉海
Barents Sea|Barentssee|mer de Barents|mare di Barents|mar de Barents|Баренцево море|Баренцове море|Morze Barentsa|巴伦支海|バレンツ海
Irish Sea|Irische See|mer d'Irlande|mare d'Irlanda|mar de Irlanda|Ierse Zee|Morze Irlandzkie|Irské moře|Ирландское море|Ірландське море
Sea of Japan|Japanisches Meer|mer du Japon|mar del Giappone|mar del Japón|Японское море|Японське море|Morze Japońskie|Japonské moře|日本海|동해|East Sea
South China Sea|Südchinesisches Meer|Südchinesischen Meer|mer de Chine méridionale|mar Cinese Meridionale|mar de China Meridional|mar de la China Meridional|Zuid-Chinese Zee|Morze Południowochińskie|Jihočínské moře|Южно-Китайское море|Південнокитайське море|Güney Çin Denizi|南海|南シナ海|남중국해|بحر الصين الجنوبي|दक्षिण चीन सागर
East China Sea|Ostchinesisches Meer|mer de Chine orientale|mar Cinese Orientale|mar de China Oriental|Восточно-Китайское море|东海|東シナ海|동중국해
Persian Gulf|Gulf|Persischer Golf|Persischen Golf|golfe Persique|golfo Persico|golfo Pérsico|Perzische Golf|Zatoka Perska|Zatoce Perskiej|Perský záliv|Персидский залив|Перська затока|Basra Körfezi|Περσικός Κόλπος|Persiska viken|波斯湾|ペルシャ湾|페르시아만|الخليج|המפרץ הפרסי|फारस की खाड़ी
Gulf of Mexico|Golf von Mexiko|golfe du Mexique|golfo del Messico|golfo de México|golf van Mexico|Zatoka Meksykańska|Mexický záliv|Мексиканский залив|Мексиканська затока|Meksika Körfezi|墨西哥湾|メキシコ湾
Gulf of Guinea|Golf von Guinea|golfe de Guinée|golfo di Guinea|golfo de Guinea|Гвинейский залив|Гвінейська затока
Gulf of Aden|Golf von Aden|golfe d'Aden|golfo di Aden|golfo de Adén|Аденский залив|亚丁湾|アデン湾
Bay of Bengal|Golf von Bengalen|golfe du Bengale|golfo del Bengala|golfo de Bengala|Бенгальский залив|孟加拉湾|ベンガル湾|बंगाल की खाड़ी
Bay of Biscay|Golf von Biskaya|Biskaya|golfe de Gascogne|golfo di Biscaglia|golfo de Vizcaya|Бискайский залив|比斯开湾
Strait of Gibraltar|Straße von Gibraltar|détroit de Gibraltar|stretto di Gibilterra|estrecho de Gibraltar|Гибралтарский пролив|Ґібралтарська протока|直布罗陀海峡
Strait of Hormuz|Straße von Hormus|Straße von Hormuz|détroit d'Ormuz|stretto di Hormuz|estrecho de Ormuz|cieśnina Ormuz|Hormuzský průliv|Ормузский пролив|Ормузька протока|Hürmüz Boğazı|Hormuz|Hormus|Ormuz|霍尔木兹海峡|ホルムズ海峡|مضيق هرمز
Taiwan Strait|Taiwanstraße|Straße von Taiwan|détroit de Taïwan|stretto di Taiwan|estrecho de Taiwán|Тайваньский пролив|Тайванська протока|台湾海峡|대만 해협
Bering Strait|Beringstraße|détroit de Béring|stretto di Bering|estrecho de Bering|Берингов пролив|白令海峡
Strait of Dover|Straße von Dover|pas de Calais|Па-де-Кале|多佛尔海峡
Suez Canal|Suezkanal|Sueskanal|canal de Suez|canale di Suez|Kanał Sueski|Suezský průplav|Суэцкий канал|Суецький канал|Süveyş Kanalı|苏伊士运河|スエズ運河|수에즈 운하|قناة السويس|תעלת סואץ|Suez|Sues|Суэц|Суец|Süveyş
Panama Canal|Panamakanal|canal de Panama|canale di Panama|canal de Panamá|Kanał Panamski|Panamský průplav|Панамский канал|Панамський канал|巴拿马运河|パナマ運河
Kiel Canal|Nord-Ostsee-Kanal|canal de Kiel|Кильский канал
Bosporus|Bosphorus|Bosphore|Bosforo|Bósforo|Bospor|Босфор|Boğaziçi|İstanbul Boğazı|Βόσπορος|Bosporen|博斯普鲁斯海峡|ボスポラス海峡|البوسفور|博斯普鲁斯
Caribbean Sea|Caribbean|Karibisches Meer|Karibik|mer des Caraïbes|Caraïbes|mar dei Caraibi|mar Caribe|Caribische Zee|Cariben|Morze Karaibskie|Karibské moře|Карибское море|Карибское|Карибське море|Карибське|Karayipler|Karayip Denizi|Καραϊβική|Karibiska havet|Karibien|加勒比海|カリブ海|카리브해|الكاريبي
Arctic Ocean|Nordpolarmeer|océan Arctique|Артический океан|Северный Ледовитый океан|Північний Льодовитий океан|Ocean Arktyczny|Severní ledový oceán|Noordelijke IJszee|Kuzey Buz Denizi|北冰洋|北極海
Arctic|Arktis|Arctique|Artico|Ártico|Arktida|Arktyka|Арктика|Noordpool|Kuzey Kutbu|Αρκτική|北极|北極圏|北極|북극|القطب الشمالي
Antarctic|Antarctica|Antarktis|Antarctique|Antartide|Antártida|Antarktida|Antarktyda|Антарктида|Антарктика|Antarktika|Ανταρκτική|南极|南極|남극
Atlantic Ocean|Atlantic|Atlantik|Atlantischer Ozean|océan Atlantique|Atlantique|Atlantico|Atlántico|Atlântico|Atlantische Oceaan|Atlantyk|Ocean Atlantycki|Atlantský oceán|Атлантический океан|Атлантика|Атлантичний океан|Атлантический|Атлантичний|Atlas Okyanusu|Ατλαντικός|Ατλαντικού|Atlanten|大西洋|대서양|المحيط الأطلسي|האוקיינוס האטלנטי|अटलांटिक
Pacific Ocean|Pacific|Pazifik|Pazifischer Ozean|océan Pacifique|Pacifique|Pacifico|Pacífico|Stille Oceaan|Grote Oceaan|Pacyfik|Ocean Spokojny|Tichý oceán|Tichomoří|Pacifik|Тихий океан|Тихого океана|Тихоокеанский|Pasifik|Büyük Okyanus|Ειρηνικός|Ειρηνικού|Stilla havet|太平洋|태평양|المحيط الهادئ|האוקיינוס השקט|प्रशांत महासागर
Indian Ocean|Indischer Ozean|Indischen Ozean|Indik|océan Indien|oceano Indiano|océano Índico|oceano Índico|Indische Oceaan|Ocean Indyjski|Indický oceán|Индийский океан|Індійський океан|Hint Okyanusu|Ινδικός Ωκεανός|Indiska oceanen|印度洋|インド洋|인도양|المحيط الهندي|हिंद महासागर
Lake Constance|Constance|Bodensee|lac de Constance|lago di Costanza|lago de Constanza|lago de Constança|Bodenmeer|Jezioro Bodeńskie|Bodamské jezero|Боденское озеро|Боденське озеро|Konstanz Gölü|Bodensjön|博登湖|ボーデン湖
Lake Geneva|Genfersee|Genfer See|lac Léman|Léman|lago di Ginevra|lago Lemano|lago Lemán|Meer van Genève|Jezioro Genewskie|Ženevské jezero|Женевское озеро|Женевське озеро|日内瓦湖|レマン湖
Lake Lucerne|Vierwaldstättersee|lac des Quatre-Cantons|lago dei Quattro Cantoni
Lake Garda|Gardasee|lac de Garde|lago di Garda|lago de Garda|Gardameer|Jezioro Garda|Гарда|Gardasjön
Lake Como|Comer See|lac de Côme|lago di Como|lago de Como|Комо
Lake Maggiore|Langensee|lac Majeur|lago Maggiore|lago Mayor
Lake Zurich|Zürichsee|lac de Zurich|lago di Zurigo|lago de Zúrich
Lake Victoria|Viktoriasee|lac Victoria|lago Vittoria|lago Victoria|Озеро Виктория|维多利亚湖|ビクトリア湖
Lake Chad|Tschadsee|lac Tchad|lago Ciad|lago Chad|乍得湖
Lake Baikal|Baikal|Baikalsee|lac Baïkal|Baïkal|lago Bajkal|lago Baikal|Bajkał|Bajkal|Байкал|Baykal Gölü|贝加尔湖|バイカル湖
Lake Ladoga|Ladogasee|Ладога|Ладожское озеро|Ладозьке озеро|拉多加湖
Great Lakes|Große Seen|Grands Lacs|Grandi Laghi|Grandes Lagos|Wielkie Jeziora|Великие озёра|五大湖
Great Barrier Reef|Großes Barriereriff|Great-Barrier-Riff|Grande Barrière de corail|Grande barriera corallina|Gran Barrera de Coral|Wielka Rafa Koralowa|Большой Барьерный риф|大堡礁|グレートバリアリーフ
Aral Sea|Aralsee|mer d'Aral|lago d'Aral|mar de Aral|Jezioro Aralskie|Aralské jezero|Аральское море|Аральське море|咸海|アラル海
Danube|Donau|Danubio|Danúbio|Dunaj|Дунай|Дунаю|Tuna|Duna|Dunărea|Dunav|Δούναβης|Δούναβη|多瑙河|ドナウ川|다뉴브|الدانوب|הדנובה
Rhine|Rhein|Rhin|Reno|Rin|Rýn|Ren|Рейн|Rijn|Ren Nehri|Ρήνος|Rhen|莱茵河|ライン川|라인강
Elbe|Labe|Łaba|Эльба|Ельба|Elba|易北河|エルベ川
Oder|Odra|Одер|Одра|奥得河
Lusatian Neisse|Neisse|Neiße|Lausitzer Neiße|Nysa Łużycka|Nysa|Lužická Nisa|Nisa|Нейсе|Ныса-Лужицка|尼斯河
Moselle|Mosel|Mosela|Mosella|Мозель|Moezel
Neckar|Некар|Неккар
Vistula|Weichsel|Wisła|Visla|Висла|Вісла|Vistule|Vistola|Vístula|Βιστούλας|维斯瓦河
Vltava|Moldau|Wełtawa|Влтава|伏尔塔瓦河
Meuse|Maas|Mosa|Маас|Moza|Mósa
Scheldt|Schelde|Escaut|Schelda|Escalda|Шельда
Thames|Themse|Tamise|Tamigi|Támesis|Tâmisa|Theems|Temže|Tamiza|Темза|Thames Nehri|Τάμεσης|Themsen|泰晤士河|テムズ川|템스강
Seine|Senna|Sena|Sekwana|Seina|Сена|Сени|Sen Nehri|Σηκουάνας|塞纳河|セーヌ川|센강
Loire|Loira|Loara|Луара|卢瓦尔河|Λίγηρας|Лоара
Rhone|Rhône|Rodano|Ródano|Rodan|Rhôna|Рона|罗讷河
Garonne|Garona|Гаронна|Garonna
Tiber|Tibre|Tevere|Tíber|Tibera|Tyber|Тибр|台伯河
Arno|Арно
Tagus|Tajo|Tejo|Tage|Tago|Taag|Tag|Тахо|Тежу|塔霍河
Ebro|Èbre|Ebre|Эбро
Guadalquivir|Гвадалквивир
Douro|Duero|Дуэро
Volga|Wolga|Wołga|Волга|Volha|Βόλγας|伏尔加河|ヴォルガ川
Dnieper|Dnipro|Dnjepr|Dnepr|Dniepr|Dněpr|Dniépr|Днепр|Дніпро|Dinyeper|Δνείπερος|第聂伯河|ドニエプル川|드니프로
Dniester|Dnister|Dnjestr|Dniestr|Dněstr|Днестр|Дністер|Dinyester|德涅斯特河
Neva|Newa|Néva|Нева|涅瓦河
Ob|Обь
Yenisei|Jenissei|Ienisseï|Енисей|Jenisej|叶尼塞河
Amur|Amour|Амур|黑龙江|アムール川
Nile|Nil|Nilo|Нил|Ніл|Nijl|Νείλος|Νείλου|Nilen|尼罗河|ナイル川|나일강|النيل|הנילוס|नील नदी
Congo River|Kongo|Congo|Конго|刚果河
Niger River|Нигер|尼日尔河
Zambezi|Sambesi|Zambèze|Zambesi|Замбези|赞比西河
Jordan River|Jordan|Jourdain|Giordano|Jordán|Jordão|Jordaan|Иордан|Йордан|Ürdün Nehri|Ιορδάνης|约旦河|ヨルダン川|نهر الأردن|הירדן
Euphrates|Euphrat|Euphrate|Eufrate|Éufrates|Eufrat|Евфрат|Fırat|Ευφράτης|幼发拉底河|ユーフラテス川|الفرات|הפרת
Tigris|Tigre|Tigri|Tygrys|Тигр|Dicle|Τίγρης|底格里斯河|チグリス川|دجلة|החידקל
Indus|Indo|Инд|印度河|インダス川|सिंधु
Ganges|Gange|Ganga|Ганг|恒河|ガンジス川|गंगा
Brahmaputra|Brahmapoutre|Брахмапутра|布拉马普特拉河|ब्रह्मपुत्र
Mekong|Mékong|Меконг|湄公河|メコン川|메콩강
Yangtze|Jangtse|Yang-Tsé|Yangtsé|Chang Jiang|Jang-c'-ťiang|Jangcy|Янцзы|长江|揚子江|長江|양쯔강
Yellow River|Gelber Fluss|Gelbe Fluss|fleuve Jaune|fiume Giallo|río Amarillo|rio Amarelo|Gele Rivier|Żółta Rzeka|Žlutá řeka|Хуанхэ|Sarı Irmak|黄河|Fleuve Jaune|Fiume Giallo
Amazon|Amazonas|Amazone|Amazonie|Amazzonia|Rio delle Amazzoni|Amazonía|Amazônia|Amazonka|Amazonia|Амазонка|Амазония|Амазонія|Amazonegebied|Amazon Nehri|Αμαζόνιος|Αμαζονίου|Amazonien|亚马孙|亚马逊|アマゾン|아마존|الأمازون|האמזונס|Амазон
Mississippi|Missisipi|Миссисипи|Міссісіпі|密西西比河|ミシシッピ川
Orinoco|Orénoque|Orinoko|Ориноко
Rio Grande|Río Bravo|Рио-Гранде
Niagara Falls|Niagarafälle|chutes du Niagara|cascate del Niagara|cataratas del Niágara|Wodospad Niagara|Niagarské vodopády|Ниагарский водопад|尼亚加拉瀑布|ナイアガラの滝
Victoria Falls|Victoriafälle|Viktoriafälle|chutes Victoria|cascate Vittoria|cataratas Victoria|Водопад Виктория|维多利亚瀑布
Alps|Alpen|Alpes|Alpi|Alpy|Альпы|Альпи|Alpler|Άλπεις|Alperna|Alperne|阿尔卑斯山|阿尔卑斯|アルプス|알프스|الألب|האלפים
Pyrenees|Pyrenäen|Pyrénées|Pirenei|Pirineos|Pireneus|Pyreneeën|Pireneje|Pyreneje|Пиренеи|Піренеї|Pireneler|Πυρηναία|Pyrenéerna|比利牛斯山|ピレネー
Apennines|Apennin|Appennini|Appennino|Apeninos|Apenniny|Apeniny|Апеннины|Апенніни
Carpathians|Carpathian|Karpaten|Carpates|Carpazi|Cárpatos|Karpaty|Карпаты|Карпати|Karpatlar|Καρπάθια|Karpaterna|喀尔巴阡山|カルパチア
Dolomites|Dolomiten|Dolomiti|Dolomitas|Dolomity|Доломиты|Доломіти|Dolomieten
Tatras|Tatra|Tatry|Татры|Татри
Black Forest|Schwarzwald|Forêt-Noire|Foresta Nera|Selva Negra|Floresta Negra|Zwarte Woud|Schwarzwaldu|Černý les|Шварцвальд|Kara Orman|黑森林|黒い森
Vosges|Vogesen|Vosgi|Vosgos|Wogezy|Вогезы|Vogezen
Ore Mountains|Erzgebirge|monts Métallifères|Rudawy|Krušné hory|Рудные горы
Giant Mountains|Riesengebirge|Karkonosze|Krkonoše|Крконоше
Bohemian Forest|Böhmerwald|Šumava
Urals|Ural|Oural|Urali|Urales|Урал|Ural Dağları|Ουράλια|乌拉尔|ウラル
Caucasus|Kaukasus|Caucase|Caucaso|Cáucaso|Kavkaz|Kaukaz|Кавказ|Kafkasya|Kafkaslar|Καύκασος|Kaukasien|高加索|コーカサス|القوقاز|הקווקז
Himalayas|Himalaya|Himálaj|Himalaje|Гималаи|Гімалаї|Himalayalar|Ιμαλάια|喜马拉雅山|喜马拉雅|ヒマラヤ|히말라야|الهيمالايا|हिमालय
Andes|Anden|Ande|Andy|Анды|Анди|And Dağları|Άνδεις|Anderna|安第斯|アンデス|안데스
Rocky Mountains|Rockies|montagnes Rocheuses|Rocheuses|Montagne Rocciose|Montañas Rocosas|Góry Skaliste|Skalisté hory|Скалистые горы|Скелясті гори|落基山|ロッキー山脈
Appalachians|Appalachian|Appalachen|Appalaches|Appalachi|Apalaches|Appalachy|Аппалачи|阿巴拉契亚
Mount Everest|Everest|Эверест|Джомолунгма|Еверест|Έβερεστ|珠穆朗玛峰|珠峰|エベレスト|에베레스트|एवरेस्ट|إيفرست
Mont Blanc|Montblanc|Monte Bianco|Mont Blancu|Монблан|勃朗峰|モンブラン|Mont-Blanc
Matterhorn|Cervin|Cervino|Маттерхорн|Маттергорн|马特洪峰|マッターホルン
Mount Fuji|Fuji|Fudschi|Fudschijama|Fuji-san|Fudżi|Fudži|Фудзи|Фудзіяма|富士山|후지산
Mount Sinai|Sinai|Sinaï|Sinaí|Synaj|Синай|سيناء|סיני|西奈
Mount Ararat|Ararat|Ağrı Dağı|Арарат|亚拉腊山
Mount Athos|Athos|Athosberg|Монт-Атос|Афон|Άγιον Όρος
Mount Olympus|Olympus|Olymp|Olympe|Olimpo|Olimp|Олимп|Олімп|Όλυμπος|奥林匹斯山
Kilimanjaro|Kilimandscharo|Kilimandjaro|Kilimangiaro|Kilimandżaro|Kilimandžáro|Килиманджаро|Кіліманджаро|乞力马扎罗山|キリマンジャロ
Vesuvius|Vesuv|Vésuve|Vesuvio|Vesubio|Vesúvio|Wezuwiusz|Везувий|Везувій|Vezüv|Βεζούβιος|维苏威火山|ヴェスヴィオ
Etna|Ätna|Mount Etna|Этна|Етна|Αίτνα|埃特纳火山|エトナ
Sahara|Сахара|Sahara Çölü|Σαχάρα|撒哈拉|サハラ|사하라|الصحراء الكبرى|סהרה
Gobi|Гоби|Гобі|戈壁|ゴビ砂漠
Heligoland|Helgoland|Héligoland|Гельголанд|黑尔戈兰
Corfu|Korfu|Corfou|Corfù|Corfú|Корфу|Керкира|Κέρκυρα|科孚岛|Kerkyra
Rhodes|Rhodos|Rodi|Rodas|Rodos|Родос|Ρόδος|Ρόδου|罗得岛
Lesbos|Lesvos|Лесбос|Λέσβος|Λέσβου|Midilli|莱斯沃斯岛|Lesbo
Karakoram|Karakorum|Karakórum|Caracórum|Karakoroum|Каракорум|Karakurum|Καρακορούμ|喀喇昆仑山|カラコルム
Samos|Самос|Σάμος|Σάμου
Kos|Кос|Κως|İstanköy
Chios|Quíos|Хиос|Хіос|Χίος|Χίου|Sakız
Crete|Kreta|Crète|Creta|Kréta|Крит|Κρήτη|Κρήτης|Girit|克里特岛|クレタ島|كريت|כרתים
Santorini|Santorin|Санторини|Σαντορίνη|圣托里尼
Majorca|Mallorca|Majorque|Maiorca|Majorka|Mallorka|Мальорка|Майорка|马略卡|マヨルカ
Balearic Islands|Balearics|Balearen|Baléares|Baleari|Baleares|Baleary|Baleáry|Балеарские острова|Балеарські острови
Canary Islands|Canaries|Kanarische Inseln|Kanarischen Inseln|Kanaren|îles Canaries|Canarie|Canarias|Ilhas Canárias|Canarische Eilanden|Wyspy Kanaryjskie|Kanárské ostrovy|Канарские острова|Канарські острови|Kanarya Adaları|Κανάρια|Kanarieöarna|加那利群岛|カナリア諸島
Azores|Azoren|Açores|Azzorre|Azory|Азорские острова|Азорські острови|亚速尔群岛|アゾレス|Азоры
Madeira|Madère|Madera|Мадейра|马德拉
Channel Islands|Kanalinseln|îles Anglo-Normandes|Isole del Canale|Islas del Canal|Нормандские острова
Isle of Man|île de Man|isla de Man|isola di Man|Остров Мэн
Orkney|Orkneys|Orkney-Inseln|Orcades|Orcadi|Órcadas|Оркнейские острова
Shetland|Shetlands|Shetlandinseln|Шетландские острова
Faroe Islands|Faroes|Färöer|Féroé|Fær Øer|Islas Feroe|Wyspy Owcze|Faerské ostrovy|Фарерские острова|Фарерські острови|Farski otoci|Farska ostrva|Farskih otoka|Farskim otocima|Farske otoke|法罗群岛|法羅群島|フェロー諸島|איי פארו|फ़रो द्वीपसमूह|جزر فارو
Aleutian Islands|Aleuten|Aléoutiennes|Aleutine|Aleutianas|Алеутские острова
Kuril Islands|Kuril|Kurils|Kurilen|Kouriles|Curili|Kuriles|Kuryle|Kurily|Курильские острова|Курилы|Курильські острови|千岛群岛|千島列島|北方領土|쿠릴
Sakhalin|Sachalin|Sakhaline|Sajalín|Сахалин|Сахалін|库页岛|サハリン
Spratly Islands|Spratly|Spratleys|Spratly-Inseln|Спратли|南沙群岛|スプラトリー諸島
Galapagos|Galápagos|Galapagosinseln|Galapagos-Inseln|Галапагос|加拉帕戈斯|ガラパゴス
Elba Island|île d'Elbe|isola d'Elba|isla de Elba|остров Эльба
Saint Helena|St. Helena|Sainte-Hélène|Sant'Elena|Santa Elena|Święta Helena|Svatá Helena|Остров Святой Елены|圣赫勒拿岛
Easter Island|Osterinsel|île de Pâques|isola di Pasqua|isla de Pascua|Wyspa Wielkanocna|Velikonoční ostrov|Остров Пасхи|Острів Пасхи|复活节岛|イースター島
Devil's Island|Teufelsinsel|île du Diable|Чёртов остров
Hong Kong Island|香港岛|香港島
Baltic|Ostsee|Baltique|Baltico|Báltico|Balt|Bałtyk|Балтика|Балтийское|波罗的海|Baltské|Oostzee|Östersjön|Østersøen|Østersjøen
Mediterranean|Mittelmeer|Méditerranée|Mediterraneo|Mediterráneo|Mediterrâneo|Středomoří|Śródziemne|Средиземное|地中海|Akdeniz|Μεσόγειος
Adriatic|Adria|Adriatique|Adriatico|Adriático|Адриатика
Aegean|Ägäis|Égée|Egeo|Ege|Эгейское|Αιγαίο
Caspian|Kaspisch|Kaspisches|Caspienne|Caspio|Cáspio|Каспийское|Каспій|里海|Hazar
Atlantic|Atlantik|Atlantique|Atlantico|Atlántico|Atlântico|Atlantyk|Атлантика|Атлантический|大西洋
Pacific|Pazifik|Pacifique|Pacifico|Pacífico|Tichý oceán|Pacyfik|Тихий|太平洋
Antarctica|Antarktis|Antarctique|Antartide|Antártida|Antarktida|Antarktyda|Антарктида|南极
Everest|Эверест|珠穆朗玛
Hiiumaa|Dagö|Хийумаа|Хіюмаа
Saaremaa|Ösel|Сааремаа
"""
