"""
Exonyms that CLDR does not list: cities, regions, waters, mountains, bodies, historic names.

Written from knowledge of the languages. Each line holds the forms of one place or body.
"""

import re

# Territories that texts abbreviate in Latin and Cyrillic letters.
ABBREVIATED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("US", "USA", "EEUU", "EUA", "США", "ABD", "СЩА"), ("US", "019")),
    **dict.fromkeys(("UK", "GB", "VK"), ("GB",)),
    **dict.fromkeys(("UAE", "VAE", "EAU", "ОАЭ", "ОАЕ"), ("AE",)),
    **dict.fromkeys(("USSR", "UdSSR", "URSS", "СССР", "СРСР", "ZSRR"), ("RU",)),
    **dict.fromkeys(("РФ", "FR"), ("RU",)),
    **dict.fromkeys(("ФРГ", "ФРН", "BRD", "RFN", "RFA"), ("DE",)),
    **dict.fromkeys(("КНР", "VR", "PRC"), ("CN",)),
    **dict.fromkeys(("EU", "UE", "ЕС", "ЄС"), ("150", "EU")),
}

# Conjunctions, prepositions and articles written together with the word.
PREFIXES = {
    "he": re.compile("^[ושכ]?[בלמהכש]?ה?"),
    "ar": re.compile("^[وف]?(?:لل|[بكل]?(?:ال)?)"),
}

PLACES = """
Auschwitz|Oświęcim|Osvětim|Освенцим|Аушвиц|奥斯维辛|アウシュビッツ
Bayern Munich|Bayern München|Bayern Monaco|Bayern de Múnich|Bayern Múnich|Bayern Monachium|Bayern Mnichov|Bayern de Munique|Бавария Мюнхен|拜仁
Tel Aviv|Tel-Aviv|Tel Awiw|Тель-Авив|תל אביב|تل أبيب|特拉维夫
Haifa|Haïfa|Chaifa|Hajfa|Хайфа|חיפה|حيفا|海法
Gaza Strip|Gazastreifen|bande de Gaza|Striscia di Gaza|Franja de Gaza|Faixa de Gaza|pásmo Gazy|Strefa Gazy|сектор Газа|加沙地带
Riyadh|Riad|Rijád|Rijad|Эр-Рияд|الرياض|利雅得
Jeddah|Dschidda|Djeddah|Gedda|Yeda|Dżudda|Джидда|جدة|吉达
Stockholm|Estocolmo|Stoccolma|Sztokholm|Štokholm|Tukholma|Стокгольм|Стокхолм|Στοκχόλμη|斯德哥尔摩|ストックホルム|ستوكهولم|שטוקהולם
Copenhagen|Kopenhagen|København|Copenhague|Copenaghen|Copenhaga|Kopenhaga|Kodaň|Kööpenhamina|Köpenhamn|Копенгаген|Κοπεγχάγη|哥本哈根|コペンハーゲン|Kopenhag|Copenhaguen
Oslo|Осло|奥斯陆|オスロ|Όσλο
Amsterdam|Ámsterdam|Amsterdã|Amesterdão|Амстердам|Άμστερνταμ|阿姆斯特丹|アムステルダム
Reykjavik|Reykjavík|Reikiavik|Рейкьявик|雷克雅未克|レイキャビク
Luxembourg City|Luxemburg|Люксембург
Zagreb|Zagabria|Záhřeb|Загреб|萨格勒布
Ljubljana|Laibach|Lubiana|Lublaň|Lublana|Liubliana|Любляна|卢布尔雅那
Bratislava|Pressburg|Pozsony|Bratysława|Братислава|布拉迪斯拉发
Sarajevo|Sarajewo|Сараево|Сараєво|萨拉热窝
Skopje|Skopie|Скопье|Скоп'є
Pristina|Prishtina|Priština|Prisztina|Приштина|Приштіна
Podgorica|Подгорица
Frankfurt am Main|Франкфурт-на-Майне
Strasbourg|Straßburg|Strasburgo|Estrasburgo|Štrasburk|Strasburg|Страсбург|斯特拉斯堡|ストラスブール
Marseille|Marsiglia|Marsella|Marselha|Marsylia|Марсель|马赛
Lyon|Lione|Lión|Lião|Лион|里昂
Nice|Nizza|Niza|Nicea|Ницца
Basle|Bâle|Basilea
Bern|Berna|Berno|Берн|伯尔尼|Berne
Barcelona|Barcelone|Barcellona|Барселона|巴塞罗那|バルセロナ
Jerusalem|Jérusalem|Gerusalemme|Jerusalén|Jerusalém|Jeruzalém|Jerozolima|Иерусалим|Єрусалим|耶路撒冷|エルサレム|القدس|ירושלים|Kudüs|Ιερουσαλήμ
Ankara|Анкара|安卡拉|アンカラ|أنقرة|אנקרה|Άγκυρα
Geneva Canton|Genevois
Bosporus|Bosphorus|Bosphore|Bosforo|Bósforo|Bospor|Босфор|博斯普鲁斯|Boğaziçi
Dardanelles|Dardanellen|Dardanelos|Дарданеллы|Çanakkale
Caribbean|Karibik|Caraïbes|Caraibi|Caribe|Karibik|Karaiby|Карибы|Карибский|加勒比|カリブ
Middle East|Naher Osten|Nahost|Nahen Osten|Moyen-Orient|Proche-Orient|Medio Oriente|Oriente Medio|Próximo Oriente|Oriente Médio|Blízký východ|Bliski Wschód|Ближний Восток|Близький Схід|中东|中東|Orta Doğu
Far East|Ferner Osten|Extrême-Orient|Estremo Oriente|Extremo Oriente|Дальний Восток|远东|極東
Yellow River|Gelber Fluss|Fleuve Jaune|Fiume Giallo|río Amarillo|Хуанхэ|黄河
Munich|München|Monaco di Baviera|Múnich|Munique|Mnichov|Monachium|Мюнхен|慕尼黑|ミュンヘン|Münih|Μόναχο
Cologne|Köln|Colonia|Colónia|Kolín nad Rýnem|Kolonia|Кёльн|Кельн|科隆|ケルン|Keulen|Κολωνία
Nuremberg|Nürnberg|Norimberga|Núremberg|Nuremberga|Norimberk|Norymberga|Нюрнберг|纽伦堡|ニュルンベルク|Neurenberg
Hanover|Hannover|Hannovre|Ганновер|汉诺威
Dresden|Dresde|Dresda|Drážďany|Drezno|Дрезден|德累斯顿
Leipzig|Lipsko|Lipsk|Лейпциг|莱比锡|Lipsia|Leipzigas|Lipcse|Λειψία
Aachen|Aix-la-Chapelle|Aquisgrán|Aquisgrana|Cáchy|Akwizgran|Aken|Ахен
Mainz|Mayence|Magonza|Maguncia|Mohuč|Moguncja|Майнц
Trier|Trèves|Treviri|Tréveris|Trewir|Трир
Hamburg|Hambourg|Amburgo|Hamburgo|Гамбург|汉堡|ハンブルク
Frankfurt|Francfort|Francoforte|Fráncfort|Франкфурт|法兰克福
Geneva|Genf|Genève|Ginevra|Ginebra|Genebra|Ženeva|Genewa|Женева|日内瓦|ジュネーブ|Cenevre|Γενεύη
Basel|Bâle|Basilea|Basileia|Basilej|Bazylea|Базель|巴塞尔
Lucerne|Luzern|Lucerna|Lucerna|Люцерн
Milan|Mailand|Milano|Milán|Milão|Milán|Mediolan|Милан|Мілан|米兰|ミラノ|Milaan|Μιλάνο
Turin|Torino|Turín|Turim|Turyn|Турин|都灵|Turijn
Florence|Florenz|Firenze|Florencia|Florença|Florencie|Florencja|Флоренция|佛罗伦萨|Florència
Venice|Venedig|Venise|Venezia|Venecia|Veneza|Benátky|Wenecja|Венеция|威尼斯|Venetië|Venècia|Veneția
Naples|Neapel|Napoli|Nápoles|Neapol|Неаполь|那不勒斯|Napels
Genoa|Genua|Gênes|Genova|Génova|Gênova|Janov|Генуя|热那亚|Gènova
Padua|Padoue|Padova|Падуя
Seville|Sevilla|Siviglia|Sevilha|Севилья|塞维利亚
Zaragoza|Saragossa|Saragosse|Сарагоса
Porto|Oporto|Порту
Antwerp|Antwerpen|Anvers|Anversa|Amberes|Antuérpia|Antverpy|Antwerpia|Антверпен|安特卫普
Ghent|Gent|Gand|Gante|Гент
Bruges|Brügge|Brugge|Brujas|Brugia|Брюгге|Brygge|Bruggy
Liège|Lüttich|Luik|Liegi|Lieja|Льеж
The Hague|Den Haag|La Haye|L'Aia|La Haya|Haia|Haag|Haga|Гаага|海牙|Hague
Gothenburg|Göteborg|Gotemburgo|Göteborg|Гётеборг|哥德堡|Gøteborg|Gotenburg
Krakow|Cracow|Krakau|Cracovie|Cracovia|Cracóvia|Krakov|Kraków|Краков|Краків|克拉科夫
Gdansk|Danzig|Gdańsk|Dantzig|Danzica|Гданьск|Гданськ|格但斯克
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
Thessaloniki|Thessalonique|Salonicco|Salónica|Saloniki|Soluň|Салоники|Θεσσαλονίκη|Selanik
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
Tibet|Xizang|Тибет|西藏|チベット
Xinjiang|Sinkiang|Синьцзян|新疆
Hubei|湖北
Guangdong|广东
Sichuan|四川
Heilongjiang|黑龙江
Shandong|山东
Zhejiang|浙江
Henan|河南
Hunan|湖南
Yunnan|云南
Hainan|海南
Fujian|福建
Liaoning|辽宁
Jilin|吉林
Inner Mongolia|Innere Mongolei|内蒙古
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
Kashmir|Kaschmir|Cachemire|Cachemira|Kašmír|Kaszmir|Кашмир|克什米尔|कश्मीर
Punjab|Pandschab|Pendjab|Punyab|Пенджаб|旁遮普
Ho Chi Minh City|Ho-Chi-Minh-Stadt|Saigon|Хошимин|胡志明市
New York|Nueva York|Nova York|Nova Iorque|Nowy Jork|Нью-Йорк|纽约|ニューヨーク
Los Angeles|Лос-Анджелес|洛杉矶|ロサンゼルス
San Francisco|Сан-Франциско|旧金山
Washington|Вашингтон|华盛顿|ワシントン|Waszyngton|Ουάσιγκτον
Philadelphia|Philadelphie|Filadelfia|Filadélfia|Филадельфия|费城
Boston|Бостон|波士顿
Chicago|Чикаго|芝加哥
Houston|Хьюстон|休斯顿|休斯敦|侯斯顿
Florida|Floride|Flórida|Флорида|佛罗里达|佛州
California|Kalifornien|Californie|Califórnia|Kalifornie|Kalifornia|Калифорния|加利福尼亚|加州|カリフォルニア
Texas|Техас|得克萨斯|德州|テキサス
Pennsylvania|Pennsylvanie|Pensilvania|Пенсильвания|宾夕法尼亚
Hawaii|Hawaï|Гавайи|夏威夷
Alaska|Аляска|阿拉斯加
Georgia|Géorgie|Джорджия|乔治亚
Louisiana|Louisiane|Luisiana|Луизиана|路易斯安那
North Carolina|Carolina del Norte|Caroline du Nord|Северная Каролина|北卡罗来纳
Virginia|Virginie|Вирджиния|弗吉尼亚
Quebec|Québec|Квебек|魁北克
Bavaria|Bayern|Bavière|Baviera|Bavorsko|Bawaria|Бавария|巴伐利亚|Beieren
Saxony|Sachsen|Saxe|Sassonia|Sajonia|Saxônia|Sasko|Saksonia|Саксония|Saksen|Saxònia|Saxonia|Szászország
Lower Saxony|Niedersachsen|Basse-Saxe|Bassa Sassonia|Baja Sajonia|Baixa Saxónia|Nedersaksen|Dolna Saksonia|Dolní Sasko|Нижняя Саксония
Hesse|Hessen|Assia|Hesensko|Гессен
Thuringia|Thüringen|Thuringe|Turingia|Тюрингия
North Rhine-Westphalia|Nordrhein-Westfalen|NRW|Rhénanie-du-Nord-Westphalie|Renania del Norte-Westfalia|Renania Settentrionale-Vestfalia|Renânia do Norte-Vestfália|Noordrijn-Westfalen
Rhineland-Palatinate|Rheinland-Pfalz|Rhénanie-Palatinat|Renania-Palatinato|Renania-Palatinado|Rijnland-Palts
Swabia|Schwaben
Franconia|Franken
Brandenburg|Brandebourg|Brandeburgo|Бранденбург
Prussia|Preußen|Prusse|Prussia|Prusia|Prusko|Prusy|Пруссия
Silesia|Schlesien|Silésie|Slesia|Silesia|Slezsko|Śląsk|Силезия
Pomerania|Pommern|Poméranie|Pomorze|Померания
Bohemia|Böhmen|Bohême|Boemia|Čechy|Czechy|Богемия
Moravia|Mähren|Moravie|Morava|Morawy|Моравия
Galicia|Galizien|Galicie|Галиция|Галичина|Galice|Galizia|Galiza|Galicië
Transylvania|Siebenbürgen|Transylvanie|Transilvania|Transilvânia|Трансильвания
Crimea|Krim|Crimée|Crimea|Krym|Крым|Крим|克里米亚|クリミア|Kırım|Κριμαία
Donbas|Donbass|Донбасс|Донбас|顿巴斯
Siberia|Sibirien|Sibérie|Sibéria|Sibiř|Syberia|Сибирь|西伯利亚
Chechnya|Tschetschenien|Tchétchénie|Cecenia|Chechenia|Чечня|车臣
Karelia|Karelien|Carélie|Карелия
Caucasus|Kaukasus|Caucase|Caucaso|Cáucaso|Kavkaz|Kaukaz|Кавказ|高加索
Abkhazia|Abchasien|Abkhazie|Абхазия
South Ossetia|Südossetien|Южная Осетия
Nagorno-Karabakh|Bergkarabach|Haut-Karabakh|Нагорный Карабах
Lapland|Lappland|Laponie|Lapponia|Laponia|Лапландия
Scandinavia|Skandinavien|Scandinavie|Escandinavia|Skandinávie|Skandynawia|Скандинавия
Balkans|Balkan|Balcani|Balcanes|Balkán|Bałkany|Балканы
Normandy|Normandie|Normandia|Normandía|Нормандия|诺曼底|Normandië
Brittany|Bretagne|Bretaña|Bretagna|Bretania|Бретань|Bretanya|Bretanha
Alsace|Elsass|Alsazia|Alsacia|Эльзас
Lorraine|Lothringen|Lorena|Лотарингия
Burgundy|Burgund|Bourgogne|Borgogna|Borgoña|Бургундия
Provence|Provenza|Прованс
Corsica|Korsika|Corse|Córcega|Корсика|科西嘉
Sardinia|Sardinien|Sardaigne|Sardegna|Cerdeña|Сардиния
Sicily|Sizilien|Sicile|Sicilia|Sicílie|Sycylia|Сицилия|西西里
Tuscany|Toskana|Toscane|Toscana|Тоскана|Toscânia
Lombardy|Lombardei|Lombardie|Lombardia|Lombardía|Ломбардия
Crete|Kreta|Crète|Creta|Kréta|Крит|Κρήτη
Catalonia|Katalonien|Catalogne|Catalogna|Cataluña|Catalunya|Каталония|加泰罗尼亚|Catalunha|Catalonië|Katalonie|Katalonia
Andalusia|Andalusien|Andalousie|Andalucía|Андалусия|Andaluzia|Andalusië
Basque|Baskenland|baskisch|basque|vasco|basco|País Vasco|баск
Flanders|Flandern|Flandre|Fiandre|Flandes|Vlaanderen|Фландрия
Wallonia|Wallonien|Wallonie|Vallonia|Valonia|Валлония
Tyrol|Tirol|Tirolo|Тироль
Carinthia|Kärnten|Carinthie|Carinzia
Styria|Steiermark|Styrie|Stiria
Thrace|Thrakien|Trakya|Фракия
Macedonia|Mazedonien|Macédoine|Македония
Anatolia|Anatolien|Anatolie|Anadolu|Анатолия
Kurdistan|Kurdistán|Курдистан|库尔德斯坦
Mesopotamia|Mesopotamien|Месопотамия
Persia|Persien|Perse|Persia|Персия|波斯
Babylon|Babylone|Babilonia|Вавилон
Palestine|Palästina|Palestina|Палестина|巴勒斯坦|パレスチナ|Filistin
West Bank|Westjordanland|Cisjordanie|Cisgiordania|Cisjordania
Sinai|Sinaï|Sinaí|Синай
Sahara|Сахара|撒哈拉
Sahel|Сахель
Darfur|Darfour|Дарфур
Danube|Donau|Danubio|Danúbio|Dunaj|Дунай|多瑙河|Tuna|Duna|Δούναβης
Rhine|Rhein|Rhin|Reno|Rin|Rýn|Ren|Рейн|莱茵河|Rijn
Elbe|Labe|Łaba|Эльба
Vistula|Weichsel|Wisła|Visla|Висла
Oder|Odra|Одер
Vltava|Moldau|Влтава
Meuse|Maas|Mosa|Mósa
Scheldt|Schelde|Escaut
Thames|Themse|Tamise|Tamigi|Támesis|Tâmisa|Temže|Tamiza|Темза|泰晤士河
Tiber|Tibre|Tevere|Tíber|Tibera|Тибр
Volga|Wolga|Wołga|Волга|伏尔加河
Dnieper|Dnjepr|Dniepr|Днепр|Дніпро
Nile|Nil|Nilo|Нил|尼罗河
Euphrates|Euphrat|Euphrate|Eufrate|Éufrates|Евфрат
Tigris|Tigre|Tigri|Тигр
Ganges|Gange|Ганг|恒河
Yangtze|Jangtse|Yang-Tsé|Янцзы|长江
Mekong|Mékong|Меконг|湄公河
Amazon|Amazonas|Amazonie|Amazzonia|Amazonía|Amazônia|Амазонка|亚马逊|亚马孙
Mississippi|Missisipi|Миссисипи
Baltic|Ostsee|Baltique|Baltico|Báltico|Balt|Bałtyk|Балтика|Балтийское|波罗的海|Baltské|Ostsee|Oostzee|Östersjön|Østersøen|Østersjøen
North Sea|Nordsee|mer du Nord|mare del Nord|mar del Norte|Северное море|北海|Noordzee|Nordsjön|Nordsøen|Nordsjøen|mar do Norte
Mediterranean|Mittelmeer|Méditerranée|Mediterraneo|Mediterráneo|Mediterrâneo|Středomoří|Śródziemne|Средиземное|地中海|Akdeniz|Μεσόγειος
Adriatic|Adria|Adriatique|Adriatico|Adriático|Адриатика
Aegean|Ägäis|Égée|Egeo|Ege|Эгейское|Αιγαίο
Black Sea|Schwarzes Meer|mer Noire|mar Nero|mar Negro|Чёрное море|Чорне море|黑海|Karadeniz
Caspian|Kaspisch|Kaspisches|Caspienne|Caspio|Cáspio|Каспийское|Каспій|里海|Hazar
Atlantic|Atlantik|Atlantique|Atlantico|Atlántico|Atlântico|Atlantyk|Атлантика|Атлантический|大西洋
Pacific|Pazifik|Pacifique|Pacifico|Pacífico|Tichý oceán|Pacyfik|Тихий|太平洋
Indian Ocean|Indischer Ozean|Indik
Arctic|Arktis|Arctique|Artico|Ártico|Arktida|Arktyka|Арктика|北极
Antarctica|Antarktis|Antarctique|Antartide|Antártida|Antarktida|Antarktyda|Антарктида|南极
Alps|Alpen|Alpes|Alpi|Alpy|Альпы|阿尔卑斯
Pyrenees|Pyrenäen|Pyrénées|Pirenei|Pirineos|Pireneus|Пиренеи
Apennines|Apennin|Appennini|Apeninos
Carpathians|Karpaten|Carpates|Carpazi|Karpaty|Карпаты|Карпати
Urals|Ural|Oural|Урал|乌拉尔
Himalayas|Himalaya|Himálaj|Himalaje|Гималаи|喜马拉雅
Everest|Эверест|珠穆朗玛
Vesuvius|Vesuv|Vésuve|Vesuvio|Vesubio|Везувий
Etna|Ätna|Этна
Kremlin|Kreml|Cremlino|Кремль|克里姆林宫|Kreml'
White House|Weißes Haus|Weiße Haus|Weißen Haus|Maison-Blanche|Maison Blanche|Casa Bianca|Casa Blanca|Casa Branca|Bílý dům|Biały Dom|Белый дом|白宫
Pentagon|Pentagone|Pentagono|Pentágono|Пентагон|五角大楼
Vatican|Vatikan|Vaticano|Watykan|Ватикан|梵蒂冈
Holy See|Heiliger Stuhl|Saint-Siège|Santa Sede|Святой престол
Taliban|Talibans|Talebani|Talibã|Tálibán|Талибан|塔利班
Hamas|Хамас|ХАМАС|哈马斯
Hezbollah|Hisbollah|Hizbollah|Hezbolá|Hizballáh|Hezbollah|Хезболла|真主党|Hizbullah
Al-Qaeda|Al-Qaida|al-Kaida|Al Qaïda|Al Qaeda|Al Kaida|Аль-Каида|基地组织
Islamic State|IS|ISIS|ISIL|Daesh|Islamischer Staat|État islamique|Estado Islámico|Estado Islâmico|Stato Islamico|ИГИЛ|伊斯兰国
Red Cross|Rotes Kreuz|Croix-Rouge|Croce Rossa|Cruz Roja|Cruz Vermelha|Czerwony Krzyż|Červený kříž|Красный Крест|Rode Kruis|Röda korset|Røde Kors|Crucea Roșie|Creu Roja
Olympics|Olympia|Olympische|Olympiques|Olimpiadi|Olimpiadas|Olímpicos|Олимпиада|奥运
Brexit|Брексит|脱欧
Holocaust|Shoah|Holocausto|Olocausto|Холокост
Renaissance|Rinascimento|Renacimiento|Возрождение
Christmas|Weihnachten|Noël|Natale|Navidad|Natal|Vánoce|Boże Narodzenie|Рождество|Різдво|Kerst|Kerstmis|Crăciun|Nadal
Easter|Ostern|Pâques|Pasqua|Pascua|Páscoa|Velikonoce|Wielkanoc|Пасха|Великдень|Pasen|påsk|påske|Paște|Paști|Semana Santa
Ramadan|Ramadán|Рамадан
Islam|Ислам|Іслам|伊斯兰
Bible|Bibel|Bibbia|Biblia|Bíblia|Bible|Библия|圣经
Koran|Quran|Qur'an|Coran|Corano|Corán|Коран
Jesus|Jésus|Gesù|Jesús|Ježíš|Иисус|耶稣
Christ|Christus|Cristo|Kristus|Chrystus|Христос|基督
Mary|Maria|Marie|María|Мария
God|Gott|Dieu|Dio|Dios|Deus|Bůh|Bóg|Бог
Francis|Franziskus|François|Francesco|Francisco|František|Franciszek|Франциск
Benedict|Benedikt|Benoît|Benedetto|Benedicto|Бенедикт
John Paul|Johannes Paul|Jean-Paul|Giovanni Paolo|Juan Pablo|Jan Paweł|Иоанн Павел
Charles|Karl|Carlo|Carlos|Karel|Karol|Карл
William|Wilhelm|Guillaume|Guglielmo|Guillermo|Вильгельм
Elizabeth|Elisabeth|Élisabeth|Elisabetta|Isabel|Alžběta|Elżbieta|Елизавета|伊丽莎白
Louis|Ludwig|Luigi|Ludvík|Ludwik|Людовик|路易
Henry|Heinrich|Henri|Enrico|Enrique|Henrique|Jindřich|Henryk|Генрих|亨利
Frederick|Friedrich|Frédéric|Federico|Frederico|Fridrich|Fryderyk|Фридрих
Catherine|Katharina|Caterina|Catalina|Catarina|Kateřina|Katarzyna|Екатерина
Peter|Pierre|Pietro|Pedro|Petr|Piotr|Пётр|Petrus
Paul|Paolo|Pablo|Paulo|Pavel|Paweł|Павел|Paulus
John|Johannes|Jean|Giovanni|Juan|João|Jan|Иоанн
Alexander|Alexandre|Alessandro|Alejandro|Aleksander|Александр|Олександр|亚历山大
Napoleon|Napoléon|Napoleone|Napoleón|Наполеон|拿破仑
Caesar|César|Cäsar|Cesare|Цезарь|凯撒
Aristotle|Aristoteles|Aristote|Aristotele|Aristóteles|Аристотель|亚里士多德
Plato|Platon|Platone|Platón|Platão|Платон|柏拉图
Homer|Homère|Omero|Homero|Гомер
Confucius|Konfuzius|Confucio|Конфуций|孔子
Buddha|Bouddha|Buda|Budda|Будда|佛
Muhammad|Mohammed|Mahomet|Maometto|Mahoma|Maomé|Mohamed|Мухаммед|穆罕默德
Roman|römisch|romain|romano|římský|rzymski|римский|罗马|Romeins|Romeinse|romersk|romà
Greek|griechisch|grec|griego|greco|řecký|grecki|греческий|希腊
Latin|lateinisch|latino|latín|латинский|拉丁
Ottoman|османський|османски|osmanisch|ottoman|otomano|ottomano|osmanský|osmański|османский|奥斯曼
Byzantine|byzantinisch|byzantin|bizantino|byzantský|византийский|拜占庭
Viking|Wikinger|Vikings|Vichinghi|Vikingo|Викинг|维京
Soviet|СРСР|СССР|ZSRR|SSSR|URSS|UdSSR|USSR|sowjetisch|Sowjetunion|soviétique|sovietico|soviético|sovětský|radziecki|советский|радянський|苏联|ソ連
Jewish|jüdisch|juif|juive|ebreo|judío|judeu|židovský|żydowski|еврейский|犹太|ユダヤ
Muslim|Muslime|muslimisch|musulman|musulmano|musulmán|muçulmano|muslim|мусульман|穆斯林|イスラム
Christian|christlich|chrétien|cristiano|cristão|křesťan|chrześcijan|христиан|基督教|キリスト
Catholic|katholisch|catholique|cattolico|católico|katolický|katolicki|католик|天主教
Protestant|evangelisch|protestantisch|protestant|protestante|протестант|新教
Orthodox|orthodox|orthodoxe|ortodosso|ortodoxo|pravoslavný|prawosławny|православн|东正教
Arab|arabisch|arabe|arabo|árabe|arabský|arabski|арабск|阿拉伯|アラブ
Kurdish|kurdisch|kurde|curdo|kurdo|kurdský|kurdyjski|курдск|库尔德
Mongol|mongolisch|mongole|mongolo|монгол|蒙古
Olympic|olympisch|olympique|olimpico|olímpico|olympijský|olimpijski|олимпийск|奥林匹克
Nazi|nazistisch|nationalsozialist|nacista|nazista|нацист|纳粹|ナチス
European Union|EU|Europäische Union|UE|Union européenne|Unione europea|Unión Europea|União Europeia|Evropská unie|Unia Europejska|ЕС|Евросоюз|ЄС|欧盟|欧州連合|AB
United Nations|UN|UNO|Vereinte Nationen|ONU|Nations unies|Naciones Unidas|Nazioni Unite|Nações Unidas|OSN|ONZ|ООН|联合国|国連|BM
NATO|OTAN|НАТО|北约
Earth|Erde|Terre|Terra|Tierra|Země|Ziemia|Земля|地球|Dünya|Γη|पृथ्वी
Sun|Sonne|Soleil|Sole|Sol|Slunce|Słońce|Солнце|太阳|太陽|Güneş|Ήλιος|सूर्य
Moon|Mond|Lune|Luna|Lua|Měsíc|Księżyc|Луна|月球|月亮|月|Ay|Σελήνη|चंद्रमा
Mars|Marte|Марс|火星|मंगल
Venus|Vénus|Venere|Венера|金星
Jupiter|Giove|Júpiter|Jowisz|Юпитер|木星
Saturn|Saturne|Saturno|Сатурн|土星
Mercury|Merkur|Mercure|Mercurio|Меркурий|水星
Milky Way|Milchstraße|Voie lactée|Via Lattea|Vía Láctea|Млечный Путь|银河系
Great Britain|Großbritannien|Grande-Bretagne|Gran Bretagna|Gran Bretaña|Grã-Bretanha|Velká Británie|Wielka Brytania|Великобритания|英国|イギリス|Britain|Britannien
Canary Islands|Kanarische Inseln|Kanaren|îles Canaries|Canarie|Canarias|Канарские острова
Rio de Janeiro|Río de Janeiro|Рио-де-Жанейро|里约热内卢|リオデジャネイロ
Mallorca|Majorca|Majorque|Maiorca|Maiorca|马略卡|Мальорка
Vladimir|Wladimir|Vladimír|Władimir|Владимир|弗拉基米尔
Putin|Poutine|Путин|普京|プーチン
Trump|Трамп|特朗普|川普|トランプ
Biden|Байден|拜登|バイデン
Obama|Обама|奥巴马|オバマ
Merkel|Меркель|默克尔|メルケル
Macron|Макрон|马克龙|マクロン
Zelensky|Zelenskyy|Selenskyj|Selenski|Zelenski|Zelenskij|Zełenski|Зеленский|Зеленський|泽连斯基|ゼレンスキー
Erdogan|Erdoğan|Эрдоган|埃尔多安
Michael|Michel|Michele|Miguel|Михаэль|Майкл|迈克尔|マイケル
David|Дэвид|大卫|デイビッド
James|Джеймс|詹姆斯
Robert|Роберт|罗伯特
George|Georges|Giorgio|Jorge|Georg|Джордж|乔治
Thomas|Tommaso|Tomás|Томас|托马斯
Congress|Kongress|Congrès|Congresso|Congreso|Kongres|Конгресс|国会
Senate|Senat|Sénat|Senato|Senado|Senát|Сенат|参议院
Parliament|Parlament|Parlement|Parlamento|Parlement|Парламент|议会
Democrats|Demokraten|Démocrates|Democratici|Demócratas|Democratas|Demokraté|Demokraci|демократ|民主党
Republicans|Republikaner|Républicains|Repubblicani|Republicanos|Republikáni|Republikanie|республиканц|共和党
Twitter|推特|ツイッター|Твиттер
Facebook|脸书|脸谱|フェイスブック|Фейсбук
Google|谷歌|グーグル|Гугл
Apple|苹果|アップル
Microsoft|微软|マイクロソフト|Майкрософт
Amazon|亚马逊|アマゾン|Амазон
Tesla|特斯拉|テスラ|Тесла
Huawei|华为|ファーウェイ
TikTok|抖音|ティックトック
YouTube|油管|ユーチューブ|Ютуб
Katowice|Kattowitz|Katovice|Катовице|Катовіце
Rotterdam|Róterdam|Roterdão|Roterdã|Rotterdamm|Роттердам
Loire|Loira|Loara|Луара
Bologna|Bolonia|Bologne|Bolonha|Bolonya|Болонья
Yugoslavia|Jugoslawien|Yougoslavie|Jugoslavia|Iugoslávia|Jugoslávia|Joegoslavië|Jugoslavien|Jugoslavija|Jugosławia|Jugoslávie|Jugoszlávia|Iugoslavia|Iugoslàvia|Югославия|Югославія|Γιουγκοσλαβία|Yugoslavya|南斯拉夫
Czechoslovakia|Tschechoslowakei|Tchécoslovaquie|Cecoslovacchia|Checoslovaquia|Checoslováquia|Tchecoslováquia|Tsjecho-Slowakije|Tjeckoslovakien|Československo|Czechosłowacja|Csehszlovákia|Чехословакия|Чехословаччина|捷克斯洛伐克
Passau|Passavia|Pasov|Pasawa|Пассау
Naxos|Nasso|Νάξος|Наксос
Saxony-Anhalt|Sachsen-Anhalt|Saxe-Anhalt|Sassonia-Anhalt|Sajonia-Anhalt|Saxónia-Anhalt|Saksen-Anhalt|Sasko-Anhaltsko|Saksonia-Anhalt|Саксония-Анхальт|Саксонія-Ангальт
Mecklenburg-Vorpommern|Mecklenburg-West Pomerania|Mecklembourg-Poméranie-Occidentale|Meclemburgo-Pomerania Occidentale|Mecklemburgo-Pomerania Occidental
Baden-Württemberg|Bade-Wurtemberg|Baden-Wurtemberg|Bádensko-Württembersko|Badenia-Wirtembergia
Saarland|Sarre|Saarlandia|Sarrelândia
Ypres|Ieper|Ypern|Yper
Mechelen|Malines|Mecheln|Malinas
Leuven|Louvain|Löwen|Lovaina
Kortrijk|Courtrai
Tournai|Doornik
Lille|Rijsel
Dunkirk|Dünkirchen|Dunkerque|Duinkerke|Dunquerque|Dunkirchen
Nancy|Nanzig
Avignon|Aviñón|Avignone
Bordeaux|Burdeos|Bordéus
Toulouse|Tolosa
Nîmes|Nimes
Perpignan|Perpiñán|Perpinyà
Bayonne|Bayona
Savoy|Savoie|Savoyen|Savoia|Saboya
Aquitaine|Aquitanien|Aquitania|Aquitânia
Picardy|Picardie|Picardía|Piccardia
Asturias|Asturien|Asturies|Asturie|Astúrias
Castile|Kastilien|Castille|Castiglia|Castilla|Castela
Aragon|Aragón|Aragonien|Aragona|Aragão
Navarre|Navarra
Biscay|Vizcaya|Biskaya|Biscaia|Golf von Biskaya
Córdoba|Cordoba|Cordoue|Cordova
Granada|Grenade
Cadiz|Cádiz|Cadix|Cadice
Malaga|Málaga
Valencia|Valence|València|Valência
Alicante|Alacant
Pamplona|Pampelune|Iruña
Vitoria|Vitoria-Gasteiz
San Sebastián|Saint-Sébastien|Donostia|San Sebastian
La Coruña|A Coruña|La Corogne|Corunna|Corunha
Lisbon|Lissabon|Lisbonne|Lisbona|Lisboa|Lizbona|Lisabon|Lisszabon|Лиссабон|Лісабон
Madeira|Madère|Мадейра
Azores|Azoren|Açores|Azzorre|Азоры
Algarve|Алгарви
Rome|Rom|Roma|Řím|Rzym|Рим|罗马
Leghorn|Livorno|Livourne
Mantua|Mantova|Mantoue
Syracuse|Syrakus|Siracusa
Trento|Trient|Trente
Bolzano|Bozen
Bergamo|Bergame|Bérgamo
Verona|Vérone
Trieste|Triest|Trst
Perugia|Pérouse
Piedmont|Piemont|Piémont|Piemonte|Piamonte|Piamont
Liguria|Ligurien|Ligurie|Ligúria
Apulia|Apulien|Pouilles|Puglia
Calabria|Kalabrien|Calabre|Calábria
Campania|Kampanien|Campanie|Campânia
Veneto|Venetien|Vénétie|Véneto
Umbria|Umbrien|Ombrie|Úmbria
Friuli|Friaul|Frioul
South Tyrol|Südtirol|Tyrol du Sud|Alto Adige|Tirol del Sur|Sydtyrolen|Zuid-Tirol
Lake Garda|Gardasee|lac de Garde|lago di Garda|Gardameer|Gardasjön
Lake Constance|Bodensee|lac de Constance|lago di Costanza|lago de Constanza|Bodenmeer
Lake Geneva|Genfer See|Genfersee|lac Léman|Léman|lago di Ginevra|lago Lemán|Meer van Genève
Constance|Konstanz|Constanza|Costanza
Regensburg|Ratisbon|Ratisbonne|Ratisbona|Řezno|Ratyzbona
Augsburg|Augsbourg|Augsburgo
Würzburg|Wurtzbourg|Wurzburg
Freiburg|Fribourg-en-Brisgau|Friburgo|Friburg
Koblenz|Coblenz|Coblence|Coblenza
Bremen|Brême|Brema|Brémy
Brunswick|Braunschweig|Brunswijk
Dortmund|Дортмунд
Düsseldorf|Dusseldorf|Дюссельдорф
Stuttgart|Stoccarda|Estugarda|Штутгарт
Heidelberg|Гейдельберг
Göttingen|Gottinga|Gotinga
Lübeck|Lubeck|Lubecca
Salzburg|Salzbourg|Salisburgo|Salzburgo|Solnohrad
Vienna|Wien|Vienne|Viena|Vídeň|Wiedeń|Wenen|Bécs|Beč|Вена|Відень
Graz|Štýrský Hradec|Gratz
Innsbruck|Inomostí
Linz|Linec
Zurich|Zürich|Zurigo|Zúrich|Zurique|Curych|Zurych|Цюрих
St. Gallen|Saint-Gall|San Gallo|Sankt Gallen
Neuchâtel|Neuenburg
Fribourg|Freiburg im Üechtland
Lugano|Лугано
Ticino|Tessin|Tesino
Valais|Wallis|Vallese
Vaud|Waadt|Waadtland
Grisons|Graubünden|Grigioni|Grisones
Aarhus|Århus
Elsinore|Helsingør|Helsingör|Elseneur
Jutland|Jylland|Jütland
Sjælland|Seeland|Själland
Funen|Fyn|Fünen
Scania|Skåne|Schonen|Scanie
Helsinki|Helsingfors|Хельсинки
Turku|Åbo
Tampere|Tammerfors
Åland|Ahvenanmaa|Aland
Tallinn|Tallin|Таллин|Таллінн
Tartu|Dorpat
Riga|Rīga|Рига
Vilnius|Wilna|Wilno|Vilna|Vílnius|Вильнюс|Вільнюс
Kaunas|Kowno
Warsaw|Warschau|Varsovie|Varsavia|Varsovia|Varsóvia|Varšava|Warszawa|Varsó|Варшава
Prague|Prag|Praga|Praha|Praag|Прага
Budapest|Budapešť|Budapeszt|Budapeste|Будапешт
Bucharest|Bukarest|Bucarest|Bucareste|București|Bukareszt|Boekarest|Бухарест
Sofia|Sófia|София|Софія
Belgrade|Belgrad|Belgrado|Beograd|Bělehrad|Белград|Бєлград
Athens|Athen|Athènes|Atene|Atenas|Athény|Ateny|Athene|Αθήνα|Афины|Афіни
Piraeus|Piräus|Le Pirée|Pireo|Pireu|Πειραιάς
Corfu|Korfu|Corfou|Kerkyra
Rhodes|Rhodos|Rodi|Rodas|Ρόδος
Lesbos|Lesvos|Lesbo
Peloponnese|Peloponnes|Péloponnèse|Peloponneso
Cyprus|Zypern|Chypre|Cipro|Chipre|Кипр
Nicosia|Nikosia|Nicosie|Lefkosa
Istanbul|Stambul|Estambul|Istambul|Стамбул
Constantinople|Konstantinopel|Costantinopoli|Constantinopla
Damascus|Damaskus|Damas|Damasco|Дамаск
Beirut|Beyrouth|Beirute|Beiroet|Bejrút|Bejrut|Бейрут
Baghdad|Bagdad|Багдад
Tehran|Teheran|Téhéran|Teerão|Teerã|Тегеран
Kabul|Kaboul|Cabul|Кабул
Islamabad|Исламабад
Cairo|Kairo|Le Caire|Il Cairo|El Cairo|Káhira|Kair|Каир
Algiers|Algier|Alger|Algeri|Argel|Алжир
Tripoli|Tripolis|Trípoli|Триполи
Addis Ababa|Addis Abeba|Addis-Abeba|Adís Abeba|Adis Abeba
Khartoum|Khartum|Chartum|Jartum|Cartum
Cape Town|Kapstadt|Le Cap|Città del Capo|Ciudad del Cabo|Cidade do Cabo|Kaapstad|Kapstaden
Mexico City|Mexiko-Stadt|Mexico-Stad|Ciudad de México|Città del Messico|Cidade do México|Ciutat de Mèxic
Havana|Havanna|La Havane|L'Avana|La Habana
Port-au-Prince|Puerto Príncipe|Porto Príncipe|Port-o-Prens
Rio Grande|Río Bravo
Rhone|Rhône|Rodano|Ródano
Moselle|Mosel|Mosella|Mosela|Moezel
Garonne|Garona|Garonna
Ebro|Èbre|Ebre
Tagus|Tajo|Tejo|Tago
Douro|Duero
Guadalquivir|Гвадалквивир
Neckar|Неккар
Drava|Drau|Drave
Tisza|Theiß|Tisa|Theiss
Black Forest|Schwarzwald|Forêt-Noire|Foresta Nera|Selva Negra|Floresta Negra|Zwarte Woud
Harz|Harz mountains|macizo del Harz
Ardennes|Ardennen|Ardenne|Ardenas
Vosges|Vogesen|Vogezen|Vosgos
Dolomites|Dolomiten|Dolomiti|Dolomitas|Dolomieten
Matterhorn|Cervino|Cervin
Mont Blanc|Monte Bianco|Montblanc|Mont-Blanc
English Channel|Ärmelkanal|La Manche|canale della Manica|canal de la Mancha|Canal da Mancha|Engelska kanalen
Strait of Gibraltar|Straße von Gibraltar|détroit de Gibraltar|stretto di Gibilterra|estrecho de Gibraltar
Gibraltar|Gibilterra|Gibraltár|Гибралтар
Skagerrak|Skagerak
Kattegat|Kattegatt
Øresund|Öresund|Oresund
Tyrrhenian|Tirreno|Tyrrhenisches|Tyrrhénienne
Ionian|Ionio|Ionisches|Jonio
Red Sea|Rotes Meer|mer Rouge|mar Rosso|mar Rojo|mar Vermelho|Rode Zee|Röda havet
Dead Sea|Totes Meer|mer Morte|mar Morto|mar Muerto|Dode Zee|Döda havet
Persian Gulf|Persischer Golf|golfe Persique|golfo Persico|golfo Pérsico|Perzische Golf
Ireland|Irland|Irlande|Irlanda|Ierland|Éire
Scotland|Schottland|Écosse|Scozia|Escocia|Escócia|Schotland|Skottland|Skotland|Шотландия
Wales|Gales|Pays de Galles|Уэльс
England|Angleterre|Inghilterra|Inglaterra|Engeland|Англия
Northern Ireland|Nordirland|Irlande du Nord|Irlanda del Nord|Irlanda del Norte|Irlanda do Norte|Noord-Ierland
London|Londres|Londra|Londen|Londýn|Londyn|Лондон
Edinburgh|Édimbourg|Edimburgo|Эдинбург
Cornwall|Cornouailles|Cornovaglia|Cornualles|Cornualha
Great Famine|Große Hungersnot|Grande Famine|Grande carestia|Gran Hambruna|Grande Fome|Grote Hongersnood
Supreme Court|Oberster Gerichtshof|Oberste Gerichtshof|Cour suprême|Corte suprema|Corte Suprema|Tribunal Supremo|Supremo Tribunal|Hooggerechtshof|Högsta domstolen|Højesteret|Høyesterett|Curtea Supremă|Tribunal Suprem|Верховный суд|Верховний суд|Yargıtay|最高法院|最高裁判所|대법원
Security Council|Sicherheitsrat|Conseil de sécurité|Consiglio di sicurezza|Consejo de Seguridad|Conselho de Segurança|Veiligheidsraad|säkerhetsråd|sikkerhedsråd|sikkerhetsråd
World Health Organization|Weltgesundheitsorganisation|Organisation mondiale de la santé|Organizzazione mondiale della sanità|Organización Mundial de la Salud|Organização Mundial da Saúde|Wereldgezondheidsorganisatie|Världshälsoorganisationen|Verdenssundhedsorganisationen|Verdens helseorganisasjon
Doctors Without Borders|Ärzte ohne Grenzen|Médecins sans frontières|Medici senza frontiere|Médicos Sin Fronteras|Médicos Sem Fronteiras|Artsen zonder Grenzen|Läkare utan gränser|Læger uden Grænser|Leger uten grenser|Medici fără Frontiere|Metges Sense Fronteres|Lekarze bez Granic|Lékaři bez hranic|Врачи без границ|Лікарі без кордонів|Sınır Tanımayan Doktorlar
Pentecost|Whitsun|Pfingsten|Pentecôte|Pentecoste|Pentecostés|Pinksteren|Pingst|Pinse|Rusalii
Leo|Léon|León|Leone|Leão|Лев
Pius|Pio|Pío|Пий
Gregory|Gregor|Grégoire|Gregorio|Gregório|Григорий
Clement|Klemens|Clément|Clemente
Titan|Titano|Titán|Titã|Титан
"""

# Bodies whose names are borrowed, not translated, and that are easily taken for one another.
BODIES = """
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
