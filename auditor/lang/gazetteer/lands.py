"""Regions, provinces, states and lands of history, with names of their people."""

LANDS = """
Bohemia|Böhmen|Bohême|Boemia|Boêmia|Bohemen|Čechy|Čech|Čechách|Czechy|Богемия|Богемія|Чехия|Bohemya|Βοημία|波希米亚|ボヘミア
Moravia|Mähren|Moravie|Moravië|Morava|Moravě|Moravy|Morawy|Моравия|Моравія|Moravya|Μοραβία|摩拉维亚|モラビア
Silesia|Schlesien|Silésie|Slesia|Silésia|Silezië|Slezsko|Slezska|Śląsk|Śląska|Śląsku|Силезия|Сілезія|Silezya|Σιλεσία|西里西亚|シレジア
Pomerania|Pommern|Poméranie|Pommeren|Pomorze|Pomorza|Pomořansko|Померания|Померанія|波美拉尼亚
Warmia|Ermland|Varmie|Varmia|Warmii|Вармия|Вармія
Greater Poland|Großpolen|Grande-Pologne|Grande Polonia|Gran Polonia|Groot-Polen|Wielkopolska|Velkopolsko|Великая Польша|Велика Польща
Lesser Poland|Kleinpolen|Petite-Pologne|Piccola Polonia|Pequeña Polonia|Małopolska|Malopolsko|Малая Польша|Мала Польща
Mazovia|Masovia|Masowien|Mazovie|Masovie|Mazowsze|Mazowsza|Mazowszu|Mazovsko|Мазовия|Мазовія
Podlachia|Podlasie|Podlachien|Podlachie|Podlasia|Podlasiu|Подляшье|Підляшшя
Kuyavia|Kujawy|Kujawien|Kujaw|Kujawach|Куявия|Куявія
Masuria|Masuren|Mazurie|Mazury|Мазуры
Prussia|Preußen|Prusse|Prusia|Prússia|Pruisen|Prusko|Pruska|Prusy|Prusach|Prus|Пруссия|Пруссія|Prusya|Πρωσία|普鲁士|プロイセン
Saxony|Sachsen|Saxe|Sassonia|Sajonia|Saxónia|Saxônia|Saksen|Sasko|Saska|Saksonia|Саксония|Саксонія|Saksonya|Σαξονία|萨克森|ザクセン|Saxònia|Saxonia|Szászország
Lower Saxony|Niedersachsen|Basse-Saxe|Bassa Sassonia|Baja Sajonia|Baixa Saxónia|Nedersaksen|Dolní Sasko|Dolna Saksonia|Нижняя Саксония|Нижня Саксонія|Aşağı Saksonya|下萨克森
Saxony-Anhalt|Sachsen-Anhalt|Saxe-Anhalt|Sassonia-Anhalt|Sajonia-Anhalt|Sasko-Anhaltsko|Saksonia-Anhalt|Саксония-Анхальт|Saxónia-Anhalt|Saksen-Anhalt|Саксонія-Ангальт
Bavaria|Bayern|Bavière|Baviera|Beieren|Bavorsko|Bavorska|Bawaria|Bawarii|Бавария|Баварія|Bavyera|Βαυαρία|巴伐利亚|バイエルン
Swabia|Schwaben|Souabe|Svevia|Suabia|Švábsko|Szwabia|Швабия
Franconia|Franken|Franconie|Frankonia|Franky|Франкония|Франконія
Palatinate|Pfalz|Palatinat|Palatinato|Palatinado|Palts|Falc|Palatynat|Пфальц
Rhineland|Rheinland|Rhénanie|Renania|Renânia|Rijnland|Porýní|Nadrenia|Рейнская область|Рейнланд
Rhineland-Palatinate|Rheinland-Pfalz|Rhénanie-Palatinat|Renania-Palatinato|Renania-Palatinado|Porýní-Falc|Nadrenia-Palatynat|Рейнланд-Пфальц|Rijnland-Palts
North Rhine-Westphalia|Nordrhein-Westfalen|NRW|Rhénanie-du-Nord-Westphalie|Renania Settentrionale-Vestfalia|Renania del Norte-Westfalia|Severní Porýní-Vestfálsko|Nadrenia Północna-Westfalia|Северный Рейн-Вестфалия|Північний Рейн-Вестфалія|Renânia do Norte-Vestfália|Noordrijn-Westfalen
Westphalia|Westfalen|Westphalie|Vestfalia|Westfalia|Vestfálsko|Вестфалия
Hesse|Hessen|Assia|Hesensko|Hesja|Гессен
Thuringia|Thüringen|Thuringe|Turingia|Turíngia|Durynsko|Turyngia|Тюрингия|Тюрінгія
Mecklenburg|Mecklembourg|Meclemburgo|Meklenbursko|Meklemburgia|Мекленбург
Lusatia|Lausitz|Lusace|Lusazia|Lusacia|Lužice|Łużyce|Лужица
Holstein|Holsácie|Holsztyn|Гольштейн
Schleswig|Slesvig|Šlesvicko|Szlezwik|Шлезвиг
East Frisia|Ostfriesland|Frise orientale|Frisia orientale
Frisia|Friesland|Frise|Fryzja|Frísko|Фризия
Galicia|Galizien|Galicie|Galizia|Galicja|Halič|Галиция|Галичина|加利西亚|Galice|Galiza|Galicië
Volhynia|Wolhynien|Volhynie|Volinia|Wołyń|Volyň|Волынь|Волинь|Volyn
Podolia|Podolien|Podolie|Podole|Подолье|Поділля
Polesia|Polissia|Polesie|Полесье|Полісся
Bessarabia|Bessarabien|Bessarabie|Besarabia|Basarabia|Бессарабия|Бессарабія
Bukovina|Bukowina|Bucovine|Bucovina|Буковина
Transcarpathia|Zakarpattia|Transkarpatien|Transcarpatie|Zakarpacie|Podkarpatská Rus|Закарпатье|Закарпаття
Transnistria|Transnistrien|Transnistrie|Naddniestrze|Podněstří|Приднестровье|Придністров'я|Придністров|德涅斯特河沿岸
Transylvania|Siebenbürgen|Transsilvanien|Transylvanie|Transilvania|Transilvânia|Transsylvanië|Sedmihradsko|Siedmiogród|Трансильвания|Трансільванія|Transilvanya|Ardeal|Erdély|特兰西瓦尼亚
Wallachia|Walachei|Valachie|Valacchia|Valaquia|Valašsko|Wołoszczyzna|Валахия
Banat|Banato|Банат
Vojvodina|Woiwodina|Voïvodine|Voivodina|Wojwodina|Воеводина
Slavonia|Slawonien|Slavonie|Eslavonia|Славония
Istria|Istrien|Istrie|Istra|Истрия
Dalmatia|Dalmatien|Dalmatie|Dalmazia|Dalmácia|Dalmacie|Dalmacja|Далмация|Далмація
Crimea|Krim|Crimée|Crimeia|Krym|Krymu|Крым|Крим|Криму|Kırım|Κριμαία|克里米亚|クリミア|크림반도|القرم|קרים
Donbas|Donbass|Donbás|Донбасс|Донбас|顿巴斯|ドンバス|돈바스|دونباس
Siberia|Sibirien|Sibérie|Sibéria|Siberië|Sibiř|Sibiři|Syberia|Сибирь|Сибір|Sibirya|Σιβηρία|西伯利亚|シベリア|سيبيريا|סיביר
Chechnya|Tschetschenien|Tchétchénie|Cecenia|Chechenia|Tchetchénia|Tsjetsjenië|Čečensko|Czeczenia|Чечня|Çeçenistan|Τσετσενία|Tjetjenien|车臣|チェチェン|الشيشان
Dagestan|Daghestan|Daguestán|Дагестан|达吉斯坦
Ingushetia|Inguschetien|Ingouchie|Inguszetia|Ингушетия
Tatarstan|Tatarstán|Татарстан|鞑靼斯坦
Bashkortostan|Baschkortostan|Bachkortostan|Башкортостан|Башкирия
Yakutia|Jakutien|Iakoutie|Jakucja|Якутия|Якутія
Kaliningrad|Königsberg|Královec|Królewiec|Калининград|Кёнигсберг|加里宁格勒|カリーニングラード
Karelia|Karelien|Carélie|Carelia|Karelie|Karjala|Карелия|Карелія
Abkhazia|Abchasien|Abkhazie|Abcasia|Abjasia|Abchazja|Abcházie|Абхазия|Абхазія|Abhazya|阿布哈兹
South Ossetia|Südossetien|Ossétie du Sud|Ossezia del Sud|Osetia del Sur|Osetia Południowa|Jižní Osetie|Южная Осетия|Південна Осетія|Güney Osetya|南奥塞梯
Nagorno-Karabakh|Karabakh|Bergkarabach|Haut-Karabakh|Nagorno Karabakh|Alto Karabaj|Nagorno Karabaj|Górski Karabach|Náhorní Karabach|Нагорный Карабах|Нагірний Карабах|Карабах|Dağlık Karabağ|Karabağ|纳戈尔诺-卡拉巴赫|ナゴルノ・カラバフ
Lapland|Lappland|Laponie|Lapponia|Laponia|Lapónia|Laponsko|Лапландия|Лапландія|Lappi|Sápmi|Sapmi
Scandinavia|Skandinavien|Scandinavie|Escandinavia|Escandinávia|Scandinavië|Skandinávie|Skandynawia|Скандинавия|Скандинавія|İskandinavya|Σκανδιναβία|斯堪的纳维亚|スカンジナビア|北欧
Jutland|Jütland|Jylland|Jutlandia|Jutsko|Ютландия
Scania|Schonen|Skåne|Scanie|Сконе
Balkans|Balkan|Balcani|Balcanes|Balcãs|Balkán|Bałkany|Балканы|Балкани|Balkanlar|Βαλκάνια|Balkanerna|巴尔干|バルカン|البلقان|הבלקן
Baltics|Baltic States|Baltikum|pays baltes|Paesi baltici|países bálticos|Baltische staten|Pobaltí|kraje bałtyckie|Прибалтика|Балтия|Країни Балтії|波罗的海国家|波罗的海三国|バルト三国
Caucasia|Transkaukasien|Закавказье|Закавказзя
Central Asia|Zentralasien|Asie centrale|Asia Centrale|Asia Central|Ásia Central|Centraal-Azië|Střední Asie|Azja Środkowa|Azji Środkowej|Центральная Азия|Средняя Азия|Центральна Азія|Orta Asya|Κεντρική Ασία|Centralasien|中亚|中央アジア
Middle East|Near East|Naher Osten|Nahen Osten|Nahe Osten|Nahost|Moyen-Orient|Proche-Orient|Medio Oriente|Vicino Oriente|Oriente Medio|Oriente Próximo|Próximo Oriente|Oriente Médio|Médio Oriente|Midden-Oosten|Blízký východ|Blízkém východě|Bliski Wschód|Bliskim Wschodzie|Bliskiego Wschodu|Ближний Восток|Ближнего Востока|Ближнем Востоке|Близький Схід|Близького Сходу|Близькому Сході|Orta Doğu|Ortadoğu|Μέση Ανατολή|Mellanöstern|Mellemøsten|Midtøsten|Lähi-itä|中东|中東|중동|الشرق الأوسط|המזרח התיכון|मध्य पूर्व
Far East|Ferner Osten|Fernen Osten|Fernost|Extrême-Orient|Estremo Oriente|Extremo Oriente|Lejano Oriente|Verre Oosten|Dálný východ|Daleki Wschód|Dalekim Wschodzie|Дальний Восток|Дальнего Востока|Дальнем Востоке|Далекий Схід|Uzak Doğu|Άπω Ανατολή|Fjärran Östern|远东|極東|극동
Maghreb|Magreb|Magrib|Maghrib|Магриб|Mağrip|马格里布|マグリブ|المغرب العربي
Sahel|Сахель|萨赫勒|サヘル|الساحل
Horn of Africa|Horn von Afrika|Corne de l'Afrique|Corno d'Africa|Cuerno de África|Corno de África|Africký roh|Róg Afryki|Африканский Рог|Африканський Ріг|Afrika Boynuzu|非洲之角|アフリカの角
Levant|Levante|Lewant|Левант|黎凡特
Holy Land|Heiliges Land|Heiligen Land|Terre sainte|Terra Santa|Tierra Santa|Heilige Land|Svatá země|Ziemia Święta|Святая земля|Kutsal Topraklar|Άγιοι Τόποι|圣地|聖地
Latin America|Lateinamerika|Amérique latine|America Latina|América Latina|Latijns-Amerika|Latinská Amerika|Ameryka Łacińska|Латинская Америка|Латинська Америка|Latin Amerika|Λατινική Αμερική|Latinamerika|拉丁美洲|拉美|ラテンアメリカ|中南米|라틴아메리카|أمريكا اللاتينية
North America|Nordamerika|Amérique du Nord|Nord America|América del Norte|Norteamérica|América do Norte|Noord-Amerika|Severní Amerika|Ameryka Północna|Северная Америка|Північна Америка|Kuzey Amerika|北美|北米
South America|Südamerika|Amérique du Sud|Sud America|Sudamerica|Suramérica|Sudamérica|América del Sur|América do Sul|Zuid-Amerika|Jižní Amerika|Ameryka Południowa|Южная Америка|Південна Америка|Güney Amerika|南美|南米|남미
Central America|Mittelamerika|Zentralamerika|Amérique centrale|America Centrale|Centroamérica|América Central|Midden-Amerika|Střední Amerika|Ameryka Środkowa|Центральная Америка|Центральна Америка|Orta Amerika|中美洲|中米
Normandy|Normandie|Normandia|Normandía|Normandië|Нормандия|Нормандія|Normandiya|Νορμανδία|诺曼底|ノルマンディー
Brittany|Bretagne|Bretaña|Bretagna|Bretanha|Bretania|Bretaň|Бретань|Brötanya|布列塔尼|ブルターニュ|Bretanya
Alsace|Elsass|Elsaß|Alsazia|Alsacia|Alsácia|Elzas|Alsasko|Alzacja|Эльзас|Ельзас|Alsas|Αλσατία|阿尔萨斯|アルザス
Lorraine|Lothringen|Lorena|Lotharingen|Lotrinsko|Lotaryngia|Лотарингия|Лотарингія|Loren|洛林
Burgundy|Burgund|Bourgogne|Borgogna|Borgoña|Borgonha|Bourgondië|Burgundsko|Burgundia|Бургундия|Бургундія|勃艮第|ブルゴーニュ
Champagne|Szampania|Шампань|香槟
Picardy|Picardie|Piccardia|Picardía|Picardië|Pikardia|Пикардия
Gascony|Gascogne|Guascogna|Gascuña|Gaskonia|Гасконь
Aquitaine|Aquitanien|Aquitania|Akwitania|Akvitánie|Аквитания|Aquitânia
Savoy|Savoyen|Savoie|Savoia|Saboya|Savojsko|Sabaudia|Савойя
Provence|Provenza|Provença|Prowansja|Прованс|普罗旺斯|プロヴァンス
Corsica|Korsika|Corse|Córcega|Córsega|Korsyka|Корсика|Κορσική|科西嘉|コルシカ
French Riviera|Côte d'Azur|Costa Azzurra|Costa Azul|Azurové pobřeží|Lazurowe Wybrzeże|Лазурный берег|蔚蓝海岸
Sardinia|Sardinien|Sardaigne|Sardegna|Cerdeña|Sardenha|Sardinië|Sardynia|Sardinie|Сардиния|Сардинія|Sardinya|Σαρδηνία|撒丁岛|サルデーニャ
Sicily|Sizilien|Sicile|Sicilia|Sicília|Sicilië|Sicílie|Sycylia|Сицилия|Сицилія|Sicilya|Σικελία|西西里|シチリア|시칠리아
Tuscany|Toskana|Toscane|Toscana|Toskánsko|Toskania|Тоскана|Τοσκάνη|托斯卡纳|トスカーナ|Toscânia
Lombardy|Lombardei|Lombardie|Lombardia|Lombardía|Lombardije|Lombardsko|Ломбардия|Ломбардія|Lombardiya|Λομβαρδία|伦巴第|ロンバルディア
Piedmont|Piemont|Piémont|Piemonte|Piamonte|Piëmont|Пьемонт|П'ємонт|皮埃蒙特|ピエモンテ|Piamont
Liguria|Ligurien|Ligurie|Лигурия|Ligúria
Veneto|Venetien|Vénétie|Véneto|Wenecja Euganejska|Benátsko|Венето
Friuli|Friaul|Frioul|Фриули
Emilia-Romagna|Émilie-Romagne|Эмилия-Романья
Umbria|Umbrien|Ombrie|Umbrie|Умбрия|Úmbria
Apulia|Puglia|Apulien|Pouilles|Апулия|普利亚
Calabria|Kalabrien|Calabre|Kalabrie|Kalabria|Калабрия|卡拉布里亚|Calábria
Campania|Kampanien|Campanie|Kampanie|Kampania|Кампания|坎帕尼亚|Campânia
Abruzzo|Abruzzen|Abruzzes|Abruzos|Абруццо
South Tyrol|Südtirol|Tyrol du Sud|Haut-Adige|Alto Adige|Tirol del Sur|Zuid-Tirol|Jižní Tyrolsko|Południowy Tyrol|Южный Тироль|南蒂罗尔|Sydtyrolen
Tyrol|Tirol|Tirolo|Tyrolsko|Тироль|Тіроль|蒂罗尔
Styria|Steiermark|Styrie|Stiria|Estiria|Štýrsko|Штирия|Штирія
Carinthia|Kärnten|Carinthie|Carinzia|Carintia|Korutany|Karyntia|Каринтия
Carniola|Krain|Krajina|Крайна
Catalonia|Katalonien|Catalogne|Catalogna|Cataluña|Catalunya|Catalunha|Catalonië|Katalánsko|Katalonia|Каталония|Каталонія|Katalonya|Καταλονία|加泰罗尼亚|カタルーニャ|카탈루냐|كتالونيا|קטלוניה|Katalonie
Andalusia|Andalusien|Andalousie|Andalucía|Andaluzia|Andalusië|Andalusie|Andaluzja|Андалусия|Андалузия|Андалусія|Endülüs|Ανδαλουσία|安达卢西亚|アンダルシア
Castile|Kastilien|Castille|Castiglia|Castilla|Castela|Castilië|Kastilie|Kastylia|Кастилия|卡斯蒂利亚
Aragon|Aragón|Aragonien|Aragona|Aragonie|Арагон|阿拉贡|Aragão
Asturias|Asturien|Asturies|Asturie|Asturia|Астурия|Astúrias
Navarre|Navarra|Navarrsko|Nawarra|Наварра
Extremadura|Estrémadure|Эстремадура
Basque Country|Baskenland|Pays basque|Paesi Baschi|País Vasco|Euskadi|País Basco|Baskicko|Kraj Basków|Страна Басков|Країна Басків|Bask Bölgesi|Χώρα των Βάσκων|巴斯克地区|バスク
Iberia|Iberian Peninsula|Iberische Halbinsel|péninsule Ibérique|Penisola iberica|península Ibérica|Pyrenejský poloostrov|Półwysep Iberyjski|Пиренейский полуостров|伊比利亚
Algarve|Алгарве|Алгарви
Flanders|Flandern|Flandre|Flandres|Fiandre|Flandes|Vlaanderen|Flandry|Flandria|Фландрия|Фландрія|Φλάνδρα|佛兰德|フランドル|フランダース
Wallonia|Wallonien|Wallonie|Vallonia|Valonia|Valónia|Wallonië|Valonsko|Walonia|Валлония|Валлонія|瓦隆
Brabant|Brabante|Brabantsko|Brabancja|Брабант
Holland|Hollande|Olanda|Holanda|Holandsko|Holandia|Голландия|Голландія|Hollanda|荷兰|オランダ
England|Angleterre|Inghilterra|Inglaterra|Engeland|Anglie|Anglii|Anglia|Англия|Англія|İngiltere|Αγγλία|Englannin|英格兰|イングランド|잉글랜드|إنجلترا|אנגליה|इंग्लैंड
Scotland|Schottland|Écosse|Scozia|Escocia|Escócia|Schotland|Skotsko|Skotska|Szkocja|Szkocji|Шотландия|Шотландія|İskoçya|Σκωτία|Skottland|Skotland|Skotlanti|苏格兰|スコットランド|스코틀랜드|اسكتلندا|סקוטלנד|स्कॉटलैंड
Scottish|schottisch|écossais|scozzese|escocés|escocês|Schots|skotský|szkocki|шотландский|шотландський|İskoç|苏格兰
Wales|pays de Galles|Galles|Gales|Walia|Walii|Уэльс|Вельс|Galler|Ουαλία|威尔士|ウェールズ|웨일스|ويلز|Pays de Galles
Welsh|walisisch|gallois|gallese|galés|velšský|walijski|валлийский|уэльский|威尔士
Northern Ireland|Nordirland|Irlande du Nord|Irlanda del Nord|Irlanda del Norte|Irlanda do Norte|Noord-Ierland|Severní Irsko|Irlandia Północna|Северная Ирландия|Північна Ірландія|Kuzey İrlanda|Βόρεια Ιρλανδία|北爱尔兰|北アイルランド|북아일랜드
Ulster|Ольстер|阿尔斯特
Cornwall|Cornouailles|Cornovaglia|Cornualles|Cornualha|Корнуолл|Kornwalia
Thrace|Thrakien|Traz|Tracia|Trácia|Thracië|Thrákie|Tracja|Фракия|Фракія|Trakya|Θράκη|色雷斯
Thessaly|Thessalien|Thessalie|Tessaglia|Tesalia|Tessália|Thesálie|Фессалия|Фессалія|Teselya|Θεσσαλία|色萨利
Peloponnese|Peloponnes|Péloponnèse|Peloponneso|Peloponeso|Peloponés|Peloponez|Пелопоннес|Mora|Πελοπόννησος|Πελοποννήσου|伯罗奔尼撒
Attica|Attika|Attique|Ática|Аттика|Αττική|Αττικής
Epirus|Épire|Epiro|Эпир|Ήπειρος
Macedonia|Mazedonien|Makedonien|Macédoine|Macedonië|Makedonie|Македония|Македонія|Makedonya|Μακεδονία|马其顿|マケドニア
Anatolia|Anatolien|Anatolie|Anatolië|Anatólia|Anadolu|Анатолия|Анатолія|Ανατολία|安纳托利亚|アナトリア
Asia Minor|Kleinasien|Asie mineure|Asia Minore|Asia Menor|Klein-Azië|Malá Asie|Azja Mniejsza|Малая Азия|Мала Азія|Μικρά Ασία|小亚细亚
Cappadocia|Kappadokien|Cappadoce|Capadocia|Kapadokya|Каппадокия|Καππαδοκία
Lycia|Lykien|Lycie|Licia|Likya|Ликия|Λυκία
Cilicia|Kilikien|Cilicie|Киликия|Kilikya
Kurdistan|Kurdistán|Curdistão|Koerdistan|Курдистан|Κουρδιστάν|库尔德斯坦|クルディスタン|كردستان|כורדיסטן
Mesopotamia|Mesopotamien|Mésopotamie|Mesopotamië|Mezopotámie|Mezopotamia|Месопотамия|Месопотамія|Mezopotamya|Μεσοποταμία|美索不达米亚|メソポタミア
Persia|Persien|Perse|Pérsia|Perzië|Persie|Persja|Персия|Персія|Pers|Περσία|波斯|ペルシャ|فارس
Persian|persisch|persan|perse|persiano|persa|Perzisch|perský|perski|персидский|перський|Περσικός|波斯
Babylon|Babylone|Babilonia|Babilónia|Babylonia|Вавилон|Babil|Βαβυλώνα|巴比伦|バビロン|بابل|בבל
Assyria|Assyrien|Assyrie|Assiria|Asiria|Asýrie|Asyria|Ассирия|Asur|亚述
Phoenicia|Phönizien|Phénicie|Fenicia|Финикия|腓尼基
Carthage|Karthago|Cartagine|Cartago|Kartágo|Kartagina|Карфаген|Kartaca|Καρχηδόνα|迦太基|カルタゴ
Judea|Judäa|Judée|Giudea|Иудея|Юдея|Yahudiye|犹太地
Galilee|Galiläa|Galilée|Galilea|Galilej|Галилея|Галілея|加利利|הגליל
Golan Heights|Golan|Golanhöhen|plateau du Golan|alture del Golan|Altos del Golán|Golanské výšiny|Wzgórza Golan|Голанские высоты|Голанські висоти|Golan Tepeleri|戈兰高地|ゴラン高原|الجولان|הגולן
West Bank|Westjordanland|Cisjordanie|Cisgiordania|Cisjordania|Cisjordânia|Westelijke Jordaanoever|Západní břeh|Zachodni Brzeg|Западный берег|Западного берега|Западном берегу|Западному берегу|Західний берег|Західного берега|Західному березі|Západního břehu|Západním břehu|Zachodniego Brzegu|Zachodnim Brzegu|Zapadna obala|Zapadnoj obali|Zapadne obale|वेस्ट बैंक|पश्चिमी तट|ヨルダン川西岸地区|Batı Şeria|Δυτική Όχθη|Västbanken|Vestbredden|约旦河西岸|ヨルダン川西岸|서안지구|الضفة الغربية|הגדה המערבית
Gaza Strip|Gazastreifen|bande de Gaza|Striscia di Gaza|Franja de Gaza|Faixa de Gaza|Gazastrook|pásmo Gazy|Pásmu Gazy|Strefa Gazy|Strefy Gazy|Strefie Gazy|Strefą Gazy|сектор Газа|секторе Газа|сектора Газа|Сектор Гази|Секторі Гази|Gazze Şeridi|Gazze|Λωρίδα της Γάζας|Gazaremsan|加沙地带|加沙|ガザ地区|ガザ|가자지구|قطاع غزة|غزة|רצועת עזה|עזה|ग़ज़ा|गाजा
Hejaz|Hedschas|Hedjaz|Hiyaz|Хиджаз
Darfur|Darfour|Dárfúr|Дарфур|达尔富尔|ダルフール|دارفور
Katanga|Катанга
Tigray|Tigré|Tigraj|Тыграй|Тиграй|提格雷
Cabinda|Кабинда
Zanzibar|Sansibar|Zanzíbar|Занзибар|桑给巴尔|ザンジバル
Biafra|Биафра
Punjab|Pandschab|Pendjab|Punyab|Pendżab|Paňdžáb|Пенджаб|旁遮普|パンジャブ|पंजाब|البنجاب
Kashmir|Kaschmir|Cachemire|Cachemira|Kašmír|Kaszmir|Кашмир|Кашмір|Keşmir|Κασμίρ|克什米尔|カシミール|카슈미르|कश्मीर|كشمير|קשמיר
Bengal|Bengalen|Bengale|Bengala|Bengálsko|Бенгалия|孟加拉邦|ベンガル|बंगाल
West Bengal|Westbengalen|Bengale-Occidental|Bengala Occidentale|Западная Бенгалия|西孟加拉邦|पश्चिम बंगाल
Gujarat|Gudscharat|Guyarat|Гуджарат|古吉拉特|グジャラート|गुजरात
Rajasthan|Rajastán|Раджастхан|拉贾斯坦|राजस्थान
Kerala|Керала|喀拉拉|ケララ|केरल
Tamil Nadu|Тамилнад|泰米尔纳德|तमिलनाडु
Karnataka|Карнатака|卡纳塔克|कर्नाटक
Maharashtra|Махараштра|马哈拉施特拉|महाराष्ट्र
Bihar|Бихар|比哈尔|बिहार
Uttar Pradesh|Уттар-Прадеш|北方邦|उत्तर प्रदेश
Madhya Pradesh|Мадхья-Прадеш|中央邦|मध्य प्रदेश
Assam|Ассам|阿萨姆|असम
Goa|Гоа|果阿|गोवा
Manipur|Манипур|曼尼普尔|मणिपुर
Odisha|Orissa|Одиша|奥里萨|ओडिशा
Jharkhand|Джаркханд|झारखंड
Chhattisgarh|Чхаттисгарх|छत्तीसगढ़
Haryana|Харьяна|哈里亚纳|हरियाणा
Uttarakhand|Уттаракханд|北阿坎德|उत्तराखंड
Himachal Pradesh|Химачал-Прадеш|喜马偕尔|हिमाचल प्रदेश
Telangana|Телангана|特伦甘纳|तेलंगाना
Andhra Pradesh|Андхра-Прадеш|安得拉|आंध्र प्रदेश
Ladakh|Ладакх|拉达克|लद्दाख
Sindh|Sind|Синд|信德|सिंध
Balochistan|Baluchistan|Belutschistan|Baloutchistan|Beluchistán|Белуджистан|俾路支|बलूचिस्तान
Tibet|Tíbet|Tybet|Тибет|西藏|チベット|티베트|तिब्बत|التبت|Xizang
Xinjiang|Sinkiang|Sin-ťiang|Синьцзян|Сіньцзян|新疆|新疆ウイグル自治区|신장
Inner Mongolia|Innere Mongolei|Inneren Mongolei|Mongolie intérieure|Mongolia Interna|Mongolia Interior|Vnitřní Mongolsko|Mongolia Wewnętrzna|Внутренняя Монголия|Внутрішня Монголія|İç Moğolistan|内蒙古|内モンゴル
Manchuria|Mandschurei|Mandchourie|Manciuria|Mandżuria|Mandžusko|Маньчжурия|Маньчжурія|满洲|満州
Guangxi|Гуанси|广西
Guizhou|Гуйчжоу|贵州
Gansu|Ганьсу|甘肃
Qinghai|Цинхай|青海
Ningxia|Нинся|宁夏
Shaanxi|Шэньси|陕西
Shanxi|Шаньси|山西
Hebei|Хэбэй|河北
Jiangsu|Цзянсу|江苏
Jiangxi|Цзянси|江西
Anhui|Аньхой|安徽
Shandong|Шаньдун|山东|山東省
Zhejiang|Чжэцзян|浙江
Sichuan|Сычуань|Сичуань|四川|四川省|Sečuan|Syczuan|Setschuan
Guangdong|Гуандун|广东|広東
Fujian|Фуцзянь|福建
Hubei|Хубэй|Хубей|湖北
Hunan|Хунань|湖南
Henan|Хэнань|河南
Yunnan|Юньнань|云南
Hainan|Хайнань|海南
Liaoning|Ляонин|辽宁
Jilin|Цзилинь|吉林
Heilongjiang|Хэйлунцзян|黑龙江
Alabama|Алабама|亚拉巴马|阿拉巴马|アラバマ|앨라배마
Alaska|Аляска|阿拉斯加|アラスカ|알래스카
Arizona|Аризона|Арізона|亚利桑那|アリゾナ|애리조나
Arkansas|Арканзас|阿肯色|アーカンソー
California|Kalifornien|Californie|Califórnia|Californië|Kalifornie|Kalifornia|Калифорния|Каліфорнія|Kaliforniya|Καλιφόρνια|加利福尼亚|加州|カリフォルニア|캘리포니아|كاليفورنيا|קליפורניה|कैलिफोर्निया
Colorado|Колорадо|科罗拉多|コロラド
Connecticut|Коннектикут|康涅狄格|コネチカット
Delaware|Делавэр|特拉华|デラウェア
Florida|Floride|Flórida|Флорида|Φλόριντα|佛罗里达|佛州|フロリダ|플로리다|فلوريدا|פלורידה
Georgia State|Джорджия|Джорджія|佐治亚|ジョージア
Hawaii|Hawaï|Hawai|Havaí|Havaj|Hawaje|Гавайи|Гаваї|Χαβάη|夏威夷|ハワイ|하와이|هاواي
Idaho|Айдахо|爱达荷|アイダホ
Illinois|Иллинойс|Іллінойс|伊利诺伊|伊利诺斯|イリノイ
Indiana|Индиана|Індіана|印第安纳|インディアナ
Iowa|Айова|艾奥瓦|爱荷华|アイオワ
Kansas|Канзас|堪萨斯|カンザス
Kentucky|Кентукки|Кентуккі|肯塔基|ケンタッキー
Louisiana|Louisiane|Luisiana|Луизиана|Луїзіана|路易斯安那|ルイジアナ
Maine|Мэн|缅因|メイン州
Maryland|Мэриленд|Меріленд|马里兰|メリーランド
Massachusetts|Массачусетс|马萨诸塞|麻省|マサチューセッツ
Michigan|Мичиган|Мічиган|密歇根|密西根|ミシガン
Minnesota|Миннесота|Міннесота|明尼苏达|ミネソタ
Missouri|Миссури|Міссурі|密苏里|ミズーリ
Montana|Монтана|蒙大拿|モンタナ
Nebraska|Небраска|内布拉斯加|ネブラスカ
Nevada|Невада|内华达|ネバダ
New Hampshire|Нью-Гэмпшир|新罕布什尔|ニューハンプシャー
New Jersey|Nueva Jersey|Nova Jérsei|Nova Jersey|Нью-Джерси|新泽西|ニュージャージー
New Mexico|Nouveau-Mexique|Nuovo Messico|Nuevo México|Novo México|Nowy Meksyk|Nové Mexiko|Нью-Мексико|新墨西哥|ニューメキシコ
North Carolina|Carolina del Norte|Caroline du Nord|Carolina del Nord|Carolina do Norte|Severní Karolína|Karolina Północna|Северная Каролина|Північна Кароліна|Kuzey Karolina|北卡罗来纳|北卡|ノースカロライナ
South Carolina|Carolina del Sur|Caroline du Sud|Carolina del Sud|Carolina do Sul|Jižní Karolína|Karolina Południowa|Южная Каролина|Південна Кароліна|Güney Karolina|南卡罗来纳|南卡|サウスカロライナ
North Dakota|Dakota du Nord|Dakota del Nord|Dakota del Norte|Dakota do Norte|Severní Dakota|Dakota Północna|Северная Дакота|北达科他|ノースダコタ
South Dakota|Dakota du Sud|Dakota del Sud|Dakota del Sur|Dakota do Sul|Jižní Dakota|Dakota Południowa|Южная Дакота|南达科他|サウスダコタ
Ohio|Огайо|俄亥俄|オハイオ|오하이오
Oklahoma|Оклахома|俄克拉何马|俄克拉荷马|オクラホマ
Oregon|Орегон|俄勒冈|オレゴン
Pennsylvania|Pennsylvanien|Pennsylvanie|Pensilvania|Pensilvânia|Pensylwania|Pensylvánie|Пенсильвания|Пенсильванія|Pensilvanya|宾夕法尼亚|宾州|ペンシルベニア|펜실베이니아
Rhode Island|Род-Айленд|罗得岛州|ロードアイランド
Tennessee|Теннесси|Теннессі|田纳西|テネシー
Texas|Tejas|Teksas|Техас|Τέξας|得克萨斯|德克萨斯|德州|テキサス|텍사스|تكساس|טקסס|टेक्सास
Texan|texanisch|texan|texano|texaský|teksański|техасский|得州
Utah|Юта|犹他|ユタ
Vermont|Вермонт|佛蒙特|バーモント
Virginia|Virginie|Virgínia|Wirginia|Вирджиния|Вірджинія|弗吉尼亚|バージニア
West Virginia|Virginie-Occidentale|Virginia Occidentale|Virginia Occidental|Virgínia Ocidental|Západní Virginie|Wirginia Zachodnia|Западная Вирджиния|西弗吉尼亚|ウェストバージニア
Wisconsin|Висконсин|Вісконсин|威斯康星|威斯康辛|ウィスコンシン
Wyoming|Вайоминг|Вайомінг|怀俄明|ワイオミング
Quebec|Québec|Квебек|魁北克|ケベック|퀘벡
Ontario|Онтарио|Онтаріо|安大略|オンタリオ
British Columbia|Colombie-Britannique|Columbia Britannica|Columbia Británica|Colúmbia Britânica|Kolumbia Brytyjska|Britská Kolumbie|Британская Колумбия|不列颠哥伦比亚|卑诗省|ブリティッシュコロンビア
Alberta|Альберта|艾伯塔|阿尔伯塔|アルバータ
Nova Scotia|Nouvelle-Écosse|Nuova Scozia|Nueva Escocia|Neuschottland|Новая Шотландия|新斯科舍
Newfoundland|Neufundland|Terre-Neuve|Terranova|Terra Nova|Nowa Fundlandia|Ньюфаундленд|纽芬兰
New South Wales|Nouvelle-Galles du Sud|Nuovo Galles del Sud|Nueva Gales del Sur|Nova Gales do Sul|Nový Jižní Wales|Nowa Południowa Walia|Новый Южный Уэльс|新南威尔士|ニューサウスウェールズ
Queensland|Квинсленд|昆士兰|クイーンズランド
Tasmania|Tasmanien|Tasmanie|Тасмания|塔斯马尼亚|タスマニア
Patagonia|Patagonien|Patagonie|Патагония|Патагонія|巴塔哥尼亚
Tierra del Fuego|Feuerland|Terre de Feu|Terra del Fuoco|Ohňová země|Ziemia Ognista|Огненная Земля|火地岛
Yucatan|Yucatán|Jukatan|Юкатан|尤卡坦
Chiapas|Чьяпас|恰帕斯
East Germany|Ostdeutschland|Allemagne de l'Est|Germania Est|Alemania Oriental|Alemanha Oriental|Oost-Duitsland|Východní Německo|Niemcy Wschodnie|Восточная Германия|Східна Німеччина|东德|東ドイツ|동독
West Germany|Westdeutschland|Allemagne de l'Ouest|Germania Ovest|Alemania Occidental|Alemanha Ocidental|West-Duitsland|Západní Německo|Niemcy Zachodnie|Западная Германия|Західна Німеччина|西德|西ドイツ|서독
Czechoslovakia|Tschechoslowakei|Tchécoslovaquie|Cecoslovacchia|Checoslovaquia|Checoslováquia|Tsjecho-Slowakije|Československo|Československa|Czechosłowacja|Чехословакия|Чехословаччина|Чехословаччину|Çekoslovakya|Τσεχοσλοβακία|Tjeckoslovakien|捷克斯洛伐克|チェコスロバキア|Tchecoslováquia|Csehszlovákia
Yugoslavia|Jugoslawien|Yougoslavie|Jugoslavia|Iugoslávia|Jugoslávia|Joegoslavië|Jugoslávie|Jugosławia|Югославия|Югославія|Yugoslavya|Γιουγκοσλαβία|Jugoslavien|南斯拉夫|ユーゴスラビア|유고슬라비아|Jugoslavija|Jugoszlávia|Iugoslavia|Iugoslàvia
Austria-Hungary|Austro-Hungarian|Österreich-Ungarn|Autriche-Hongrie|Austria-Ungheria|Austro-Ungarico|Austria-Hungría|Rakousko-Uhersko|Austro-Węgry|Австро-Венгрия|Австро-Угорщина|Avusturya-Macaristan|奥匈帝国|オーストリア=ハンガリー
Constantinople|Konstantinopel|Costantinopoli|Constantinopla|Constantinopel|Konstantinopol|Cařihrad|Константинополь|Царьград|Konstantinopolis|Kostantiniyye|Κωνσταντινούπολη|君士坦丁堡|コンスタンティノープル|القسطنطينية
Byzantium|Byzanz|Byzance|Bisanzio|Bizancio|Bizâncio|Byzantion|Bizancjum|Византия|Візантія|Bizans|Βυζάντιο|拜占庭|ビザンツ
Troy|Troja|Troie|Troia|Troya|Tróia|Троя|Truva|Τροία|特洛伊|トロイ
Sparta|Sparte|Esparta|Спарта|Isparta|Σπάρτη|斯巴达|スパルタ
Corinth|Korinth|Corinthe|Corinto|Korint|Korynt|Коринф|Κόρινθος|科林斯
Thebes|Theben|Thèbes|Tebe|Tebas|Théby|Teby|Фивы|Θήβα|底比斯
Syracuse|Syrakus|Siracusa|Syrakusy|Сиракузы|Сіракузи|Συρακούσες|锡拉库萨
Gaul|Gallien|Gaule|Gallia|Galia|Gália|Gallië|Galie|Галлия|Галлія|Galya|Γαλατία|高卢|ガリア
Indochina|Indochine|Indocina|Indočína|Indochiny|Индокитай|Індокитай|印度支那|インドシナ
Formosa|Formose|Формоза|福尔摩沙
Ceylon|Ceilán|Ceilão|Cejlon|Цейлон|锡兰|セイロン
Siam|Сиам|暹罗
Rhodesia|Rhodesien|Rhodésie|Rodesia|Rodézja|Родезия|罗得西亚
Brandenburg|Brandebourg|Brandeburgo|Бранденбург
Basque|Baskenland|baskisch|basque|vasco|basco|País Vasco|баск
Palestine|Palästina|Palestina|Палестина|巴勒斯坦|パレスチナ|Filistin
Cape Horn|Kap Hoorn|Kap Horn|cap Horn|Cabo de Hornos|Capo Horn|Kaap Hoorn|Przylądek Horn|mys Horn|Hornův mys|мыс Горн|мис Горн|Ακρωτήριο Χορν|合恩角|ホーン岬
Sinai|Sinaï|Sinaí|Синай
Georgia|Géorgie|Джорджия|Джорджія|乔治亚
Saudi Arabia|Saudi|Saudis|Saudi-Arabien|saudisch|Arabie saoudite|saoudien|Arabia Saudita|saudita|Saoedi-Arabië|Saúdská Arábie|Arabia Saudyjska|Саудовская Аравия|Саудівська Аравія|Suudi Arabistan|السعودية|سعودي|سعودية|沙特|サウジアラビア|サウジ|사우디|סעודיה|सऊदी
"""
