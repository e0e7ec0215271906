"""Cities, as languages call them."""

CITIES = """
Berlin
Bangkok
Manila
Accra
Anchorage
Auschwitz|Oświęcim|Osvětim|Освенцим|Аушвиц|奥斯维辛|アウシュビッツ
Bayern Munich|Bayern München|Bayern Monaco|Bayern de Múnich|Bayern Múnich|Bayern Monachium|Bayern Mnichov|Bayern de Munique|Бавария Мюнхен|拜仁
Tel Aviv|Tel-Aviv|Tel Awiw|Тель-Авив|תל אביב|تل أبيب|特拉维夫
Haifa|Haïfa|Chaifa|Hajfa|Хайфа|חיפה|حيفا|海法
Riyadh|Riad|Rijád|Rijad|Эр-Рияд|الرياض|利雅得
Jeddah|Dschidda|Djeddah|Gedda|Yeda|Dżudda|Джидда|جدة|吉达
Stockholm|Estocolmo|Stoccolma|Sztokholm|Štokholm|Tukholma|Стокгольм|Стокхолм|Στοκχόλμη|斯德哥尔摩|ストックホルム|ستوكهولم|שטוקהולם
Copenhagen|Kopenhagen|København|Copenhague|Copenaghen|Copenhaga|Kopenhaga|Kodaň|Kööpenhamina|Köpenhamn|Копенгаген|Κοπεγχάγη|哥本哈根|コペンハーゲン|Kopenhag|Copenhaguen
Oslo|Осло|奥斯陆|オスロ|Όσλο
Amsterdam|Ámsterdam|Amsterdã|Amesterdão|Амстердам|Άμστερνταμ|阿姆斯特丹|アムステルダム
Reykjavik|Reykjavík|Reikiavik|Рейкьявик|雷克雅未克|レイキャビク|Ρέικιαβικ|Рейк'явік
Luxembourg City|Luxemburg|Люксембург
Zagreb|Zagabria|Záhřeb|Загреб|萨格勒布|Ζάγκρεμπ
Ljubljana|Laibach|Lubiana|Lublaň|Lublana|Liubliana|Любляна|卢布尔雅那
Bratislava|Pressburg|Pozsony|Bratysława|Братислава|布拉迪斯拉发
Sarajevo|Sarajewo|Сараево|Сараєво|萨拉热窝|Σαράγεβο|Saraybosna
Skopje|Skopie|Скопье|Скоп'є|Σκόπια|Üsküp
Pristina|Prishtina|Priština|Prisztina|Приштина|Приштіна
Podgorica|Подгорица
Frankfurt am Main|Франкфурт-на-Майне
Strasbourg|Straßburg|Strasburgo|Estrasburgo|Štrasburk|Strasburg|Страсбург|斯特拉斯堡|ストラスブール|Στρασβούργο
Marseille|Marsiglia|Marsella|Marselha|Marsylia|Марсель|马赛|Μασσαλία
Lyon|Lione|Lión|Lião|Лион|里昂|Λυών|Λιόν|Ліон
Nice|Nizza|Niza|Nicea|Ницца|Νίκαια|Ніцца
Bern|Berna|Berno|Берн|伯尔尼|Berne|Βέρνη
Barcelona|Barcelone|Barcellona|Барселона|巴塞罗那|バルセロナ|Βαρκελώνη
Jerusalem|Jérusalem|Gerusalemme|Jerusalén|Jerusalém|Jeruzalém|Jerozolima|Иерусалим|Єрусалим|耶路撒冷|エルサレム|القدس|ירושלים|Kudüs|Ιερουσαλήμ
Ankara|Анкара|安卡拉|アンカラ|أنقرة|אנקרה|Άγκυρα
Geneva Canton|Genevois
Dardanelles|Dardanellen|Dardanelos|Дарданеллы|Çanakkale
Caribbean|Karibik|Caraïbes|Caraibi|Caribe|Karibik|Karaiby|Карибы|Карибский|加勒比|カリブ
Munich|München|Monaco|Monaco di Baviera|Múnich|Munique|Mnichov|Monachium|Мюнхен|慕尼黑|ミュンヘン|Münih|Μόναχο
Cologne|Köln|Colonia|Colónia|Kolín nad Rýnem|Kolín|Kolína|Kolonia|Кёльн|Кельн|科隆|ケルン|Keulen|Κολωνία
Nuremberg|Nürnberg|Norimberga|Núremberg|Nuremberga|Norimberk|Norymberga|Нюрнберг|纽伦堡|ニュルンベルク|Neurenberg
Hanover|Hannover|Hannovre|Ганновер|汉诺威
Dresden|Dresde|Dresda|Drážďany|Drezno|Дрезден|德累斯顿
Leipzig|Lipsko|Lipsk|Лейпциг|莱比锡|Lipsia|Leipzigas|Lipcse|Λειψία|Ляйпциг
Aachen|Aix-la-Chapelle|Aquisgrán|Aquisgrana|Cáchy|Akwizgran|Aken|Ахен
Mainz|Mayence|Magonza|Maguncia|Mohuč|Moguncja|Майнц
Trier|Trèves|Treviri|Tréveris|Trewir|Трир|Trevír|Τρίερ|Трір|Тріру
Hamburg|Hambourg|Amburgo|Hamburgo|Гамбург|汉堡|ハンブルク
Frankfurt|Francfort|Francoforte|Fráncfort|Франкфурт|法兰克福
Geneva|Genf|Genève|Ginevra|Ginebra|Genebra|Ženeva|Genewa|Женева|日内瓦|ジュネーブ|Cenevre|Γενεύη
Basel|Basle|Bâle|Basilea|Bazel|Βασιλεία|Basileia|Basilej|Bazylea|Базель|巴塞尔
Lucerne|Luzern|Lucerna|Lucerna|Люцерн
Milan|Mailand|Milano|Milán|Milão|Milán|Mediolan|Милан|Мілан|米兰|ミラノ|Milaan|Μιλάνο
Turin|Torino|Turín|Turim|Turyn|Турин|都灵|Turijn|Τορίνο
Florence|Florenz|Firenze|Florencia|Florença|Florencie|Florencja|Флоренция|佛罗伦萨|Florència
Venice|Venedig|Venise|Venezia|Venecia|Veneza|Benátky|Wenecja|Венеция|威尼斯|Venetië|Venècia|Veneția|Βενετία|Венеція|Venedik|Velence
Naples|Neapel|Napoli|Nápoles|Neapol|Неаполь|那不勒斯|Napels
Genoa|Genua|Gênes|Genova|Génova|Gênova|Janov|Генуя|热那亚|Gènova|Γένοβα|Cenova
Padua|Padoue|Padova|Падуя
Seville|Sevilla|Siviglia|Sevilha|Севилья|塞维利亚|Σεβίλλη|Sewilla|Севілья
Zaragoza|Saragossa|Saragosse|Сарагоса
Porto|Oporto|Порту
Antwerp|Antwerpen|Anvers|Anversa|Amberes|Antuérpia|Antverpy|Antwerpia|Антверпен|安特卫普|Αμβέρσα
Ghent|Gent|Gand|Gante|Гент
Bruges|Brügge|Brugge|Brujas|Brugia|Брюгге|Brygge|Bruggy|Μπριζ|Брюґґе
Liège|Lüttich|Luik|Liegi|Lieja|Льеж
The Hague|Den Haag|La Haye|L'Aia|La Haya|Haia|Haag|Haga|Гаага|海牙|Hague
Gothenburg|Göteborg|Gotemburgo|Гётеборг|哥德堡|Gøteborg|Gotenburg
Krakow|Cracow|Krakau|Cracovie|Cracovia|Cracóvia|Krakov|Kraków|Краков|Краків|克拉科夫
Gdynia|Gdingen|Gdynie|Гдыня|Гдиня|格丁尼亚|グディニャ|그디니아
Gdansk|Gdanjsk|Gdanjska|Gdanjsku|Danzig|Gdańsk|Dantzig|Danzica|Гданьск|Гданськ|格但斯克
Wroclaw|Wrocław|Breslau|Vratislav|Вроцлав|弗罗茨瓦夫
Poznan|Poznań|Posen|Poznaň|Познань
Lodz|Łódź|Lodž|Лодзь
Szczecin|Stettin|Štětín|Щецин
Brno|Brünn|Брно
Plzeň|Pilsen|Plzen|Пльзень
Ostrava|Ostrau|Острава
Lviv|Lwiw|Lemberg|Lvov|Lwów|Leopoli|Львов|Львів|利沃夫
Kharkiv|Charkiw|Kharkov|Charkow|Charków|Járkov|Харьков|Харків|哈尔科夫
Odesa|Odessa|Одесса|Одеса|敖德萨
Dnipro|Днепр|Дніпро
Zaporizhzhia|Saporischschja|Zaporijia|Zaporizhia|Zaporozhye|Запорожье|Запоріжжя|Zaporoże
Donetsk|Donezk|Donieck|Doněck|Донецк|Донецьк
Luhansk|Lugansk|Ługańsk|Луганск|Луганськ
Mariupol|Marioupol|Мариуполь|Маріуполь
Kherson|Cherson|Chersoń|Jersón|Херсон
Mykolaiv|Mykolajiw|Nikolaev|Николаев|Миколаїв
Chernobyl|Tschernobyl|Tchernobyl|Černobyl|Czarnobyl|Чернобыль|Чорнобиль
Saint Petersburg|St Petersburg|Sankt Petersburg|Saint-Pétersbourg|San Pietroburgo|San Petersburgo|São Petersburgo|Petrohrad|Санкт-Петербург|圣彼得堡|Petersburg|Petersburgo|Петербург|Санкт-Петербург|サンクトペテルブルク
Nizhny Novgorod|Nischni Nowgorod|Нижний Новгород
Yekaterinburg|Jekaterinburg|Iekaterinbourg|Ekaterimburgo|Екатеринбург
Rostov|Rostow|Ростов
Kazan|Kasan|Казань|喀山
Grozny|Grosny|Грозный
Krasnodar|Краснодар
Moscow|Moskau|Moscou|Mosca|Moscú|Moscovo|Moskva|Moskwa|Москва|московский|мск|莫斯科|モスクワ|Moskova|Μόσχα
Astana|Nur-Sultan|Астана|阿斯塔纳
Almaty|Alma-Ata|Алматы|Алма-Ата|阿拉木图
Shymkent|Schymkent|Шымкент
Ashgabat|Aschgabat|Ashkhabad|Ашхабад|阿什哈巴德
Thessaloniki|Thessalonique|Salonicco|Salónica|Saloniki|Soluň|Салоники|Θεσσαλονίκη|Selanik|Salonik|Солунь|Салоніки|Салонік|Салоник
Izmir|İzmir|Smyrna|Измир
Aleppo|Alep|Alepo|Halep|Aleppo|Алеппо|阿勒颇
Mosul|Mossul|Mossoul|Мосул
Basra|Bassora|Basora|Басра
Gaza|Gasa|Газа|加沙|ガザ|Gazze|Γάζα
Bethlehem|Betlehem|Belén|Betlemme|Belém|Bethléem|Вифлеем
Nazareth|Nazaret|Назарет
Hebron|Hébron|Hebrón|Хеврон
Tel Aviv|Tel-Aviv|Тель-Авив|特拉维夫|テルアビブ
Mecca|Mekka|La Mecque|La Mecca|La Meca|Meca|Мекка|麦加
Medina|Médine|Медина
Alexandria|Alexandrien|Alexandrie|Alessandria|Alejandría|Александрия
Marrakesh|Marrakesch|Marrakech|Марракеш
Tangier|Tanger|Tangeri|Tánger|Танжер
Beijing|Peking|Pékin|Pechino|Pekín|Pequim|Pekin|Пекин|Пекін|北京|Πεκίνο
Guangzhou|Canton|Kanton|Гуанчжоу|广州
Chongqing|Tschungking|Чунцин|重庆
Nanjing|Nanking|Nankin|Нанкин|南京
Wuhan|Ухань|武汉
Tianjin|Тяньцзинь|天津
Shenzhen|Шэньчжэнь|深圳
Chengdu|Чэнду|成都
Xi'an|Xian|Сиань|西安
Harbin|Charbin|Харбин|哈尔滨
Osaka|Ōsaka|Осака|大阪
Kyoto|Kioto|Киото|京都
Hiroshima|Hiroschima|Хиросима|广岛|広島
Nagasaki|Нагасаки|长崎|長崎
Fukushima|Fukuschima|Фукусима|福岛|福島
Okinawa|Окинава|冲绳|沖縄
Hokkaido|Хоккайдо|北海道
Busan|Pusan|Пусан|釜山|부산
Mumbai|Bombay|Bombaj|Мумбаи|孟买|मुंबई
Delhi|Nueva Delhi|Deli|Дели|德里|दिल्ली
Chennai|Madras|Ченнаи|金奈
Bangalore|Bengaluru|Бангалор|班加罗尔
Ho Chi Minh City|Ho-Chi-Minh-Stadt|Saigon|Хошимин|胡志明市
New York|Nueva York|Nova York|Nova Iorque|Nowy Jork|Нью-Йорк|纽约|ニューヨーク
Los Angeles|Лос-Анджелес|洛杉矶|ロサンゼルス
San Francisco|Сан-Франциско|旧金山
Washington|Вашингтон|华盛顿|ワシントン|Waszyngton|Ουάσιγκτον
Philadelphia|Philadelphie|Filadelfia|Filadélfia|Филадельфия|费城
Boston|Бостон|波士顿
Chicago|Чикаго|芝加哥
Houston|Хьюстон|休斯顿|休斯敦|侯斯顿
Georgia|Géorgie|Джорджия|乔治亚
"""
