"""Feasts, faiths, peoples, dynasties, ages, stars and figures of history and scripture."""

CULTURE = """
Christmas|Božić|Božića|Božiću|Christmas Day|Christmas Eve|Xmas|Weihnachten|Weihnacht|Weihnachts|Heiligabend|Weihnachtsabend|Noël|Natale|Navidad|Nochebuena|Natal|Kerst|Kerstmis|Kerstavond|Vánoce|Vánocích|Vánoc|Štědrý|Boże Narodzenie|Bożego Narodzenia|Wigilia|Рождество|Рождества|Рождеству|Рождеством|Рождественский|Різдво|Різдва|Різдвом|Різдву|Різдвяний|Noel|Χριστούγεννα|Χριστουγέννων|Jul|Julen|Julafton|圣诞|聖誕|クリスマス|크리스마스|성탄절|عيد الميلاد|חג המולד|क्रिसमस|Crăciun|Nadal
Easter|Ostern|Oster|Pâques|Pasqua|Pascua|Páscoa|Pasen|Velikonoce|Velikonocích|Wielkanoc|Wielkanocy|Пасха|Пасхи|Пасху|Пасхальный|Великдень|Великодня|Paskalya|Πάσχα|Påsk|Påske|复活节|復活節|復活祭|イースター|부활절|عيد الفصح|פסחא|påsk|påske|Paște|Paști|Semana Santa
Passover|Pessach|Pesach|Pessah|Pesaj|Páscoa judaica|Pascha|Песах|Пасха иудейская|פסח|逾越节|過越
Pentecost|Whitsun|Whitsunday|Pfingsten|Pfingst|Pentecôte|Pentecoste|Pentecostés|Pentecostes|Pinksteren|Letnice|Zielone Świątki|Троица|Пятидесятница|Трійця|Πεντηκοστή|Pingst|五旬节|聖霊降臨|Pinse|Rusalii
Ascension Day|Christi Himmelfahrt|Ascension|Ascensione|Ascensión|Hemelvaart|Вознесение
Good Friday|Karfreitag|Vendredi saint|Venerdì santo|Viernes Santo|Sexta-feira Santa|Goede Vrijdag|Velký pátek|Wielki Piątek|Страстная пятница|耶稣受难日
Epiphany|Epiphanie|Dreikönigstag|Epifania|Epifanía|Крещение
All Saints|Allerheiligen|Toussaint|Ognissanti|Todos los Santos|Todos os Santos|Wszystkich Świętych|Всех Святых
Halloween|Хэллоуин|Геловін|万圣节|ハロウィン|핼러윈
Thanksgiving|Thanksgiving Day|Erntedank|Acción de Gracias|Ação de Graças|Giorno del Ringraziamento|День благодарения|День подяки|感恩节|感謝祭|추수감사절
Hanukkah|Chanukka|Hanouka|Janucá|Chanuka|Ханука|חנוכה|光明节|ハヌカ
Yom Kippur|Jom Kippur|Kippour|Yom Kipur|Йом-Кипур|יום כיפור|赎罪日
Rosh Hashanah|Rosch Haschana|Roch Hachana|Рош ха-Шана|ראש השנה
Sukkot|Sukkoth|Laubhüttenfest|Souccot|סוכות
Purim|Pourim|Пурим|פורים
Ramadan|Ramadán|Ramadã|Ramazan|Рамадан|Рамазан|Ραμαζάνι|斋月|拉马丹|ラマダン|라마단|رمضان|רמדאן|रमज़ान|रमजान
Eid al-Fitr|Eid|Aïd el-Fitr|Aïd|Zuckerfest|Fastenbrechen|Ramazan Bayramı|Ураза-байрам|开斋节|عيد الفطر|ईद
Eid al-Adha|Opferfest|Aïd al-Adha|Kurban Bayramı|Курбан-байрам|宰牲节|عيد الأضحى|बकरीद
Diwali|Divali|Дивали|排灯节|ディワリ|दिवाली|दीपावली
Holi|Холи|होली
New Year|New Year's Eve|New Year's Day|Neujahr|Silvester|Nouvel An|Saint-Sylvestre|Capodanno|San Silvestro|Año Nuevo|Nochevieja|Ano Novo|Nieuwjaar|Oudejaarsavond|Nový rok|Silvestr|Silvestra|Nowy Rok|Sylwester|Новый год|Нового года|Новогодний|Новогодние|Новий рік|Нового року|Yılbaşı|Yeni Yıl|Πρωτοχρονιά|Nyår|Nytår|Nyttår|元旦|新年|除夕|大晦日|正月|새해|رأس السنة
Lunar New Year|Spring Festival|Chinese New Year|Frühlingsfest|Chinesisches Neujahr|fête du Printemps|Nouvel An lunaire|Capodanno cinese|Año Nuevo Lunar|Año Nuevo chino|Праздник весны|春节|春節|旧正月|설날
Mid-Autumn Festival|Mondfest|中秋节|中秋|추석|Chuseok
Valentine's Day|Valentinstag|Saint-Valentin|San Valentino|San Valentín|День святого Валентина|情人节|バレンタイン
Mother's Day|Muttertag|fête des Mères|Festa della mamma|Día de la Madre|Dia das Mães|День матери|母亲节|母の日
Women's Day|Frauentag|Journée des femmes|Festa della donna|Día de la Mujer|Dia da Mulher|Международный женский день|妇女节|国際女性デー
Labour Day|Labor Day|May Day|Tag der Arbeit|Fête du Travail|Festa dei lavoratori|Día del Trabajo|Dia do Trabalho|Svátek práce|Święto Pracy|Первомай|День труда|劳动节|メーデー
Independence Day|Unabhängigkeitstag|Fête de l'Indépendance|Giorno dell'Indipendenza|Día de la Independencia|Dia da Independência|Dzień Niepodległości|День независимости|День незалежності|独立日|独立記念日
Victory Day|Tag des Sieges|Jour de la Victoire|Día de la Victoria|День Победы|День Перемоги|Dzień Zwycięstwa|胜利日
Carnival|Karneval|Fasching|Fastnacht|Carnaval|Carnevale|Karnawał|Karnaval|Карнавал|狂欢节|カーニバル
Oktoberfest|Октоберфест|啤酒节|慕尼黑啤酒节|オクトーバーフェスト
Christianity|Christentum|christianisme|Cristianesimo|Cristianismo|Christendom|Křesťanství|Chrześcijaństwo|Христианство|христианстве|Християнство|Hristiyanlık|Χριστιανισμός|Kristendom|基督教|キリスト教|기독교|المسيحية|נצרות|ईसाई धर्म
Christian|Christians|Christ|Christen|christlich|chrétien|chrétiens|chrétienne|cristiano|cristiani|cristianos|cristã|cristãos|Christelijk|křesťan|křesťané|křesťanský|chrześcijanin|chrześcijanie|chrześcijański|христианин|христиане|христианский|християнин|християни|християнський|Hristiyan|χριστιανός|χριστιανοί|kristen|kristna|基督徒|キリスト教徒|기독교인|مسيحي|المسيحيين|נוצרי|נוצרים|ईसाई|cristão|chrześcijan|христиан|基督教|キリスト
Islam|Islám|Ислам|Іслам|İslam|Ισλάμ|伊斯兰|伊斯兰教|イスラム|イスラーム|이슬람|الإسلام|אסלאם|इस्लाम
Islamic|islamisch|islamique|islamico|islámico|islâmico|islamitisch|islámský|islamski|исламский|ісламський|İslami|ισλαμικός|islamisk|伊斯兰|イスラム|이슬람|إسلامي|الإسلامية|אסלאמי|इस्लामी
Muslim|Muslims|Moslem|Muslime|muslimisch|musulman|musulmans|musulmane|musulmano|musulmani|musulmán|musulmanes|muçulmano|muçulmanos|moslims|muslimský|muslimové|muzułmanin|muzułmanie|muzułmański|мусульманин|мусульмане|мусульманский|мусульмани|Müslüman|Müslümanlar|μουσουλμάνος|μουσουλμάνοι|muslimer|穆斯林|イスラム教徒|ムスリム|무슬림|مسلم|المسلمين|מוסלמי|מוסלמים|मुस्लिम|मुसलमान|muslim|мусульман|イスラム
Judaism|Judentum|judaïsme|Ebraismo|Judaísmo|Jodendom|Judaismus|Judaizm|Иудаизм|Іудаїзм|Yahudilik|Ιουδαϊσμός|犹太教|ユダヤ教|유대교|اليهودية|יהדות
Jewish|Jew|Jews|Juden|Jude|jüdisch|juif|juifs|juive|juives|ebreo|ebrei|ebraico|ebraica|judío|judíos|judía|judeu|judeus|judaico|Joods|Joden|židovský|židovská|Židé|Żyd|Żydzi|żydowski|еврей|евреи|еврейский|еврейская|єврей|євреї|єврейський|Yahudi|Yahudiler|Εβραίος|Εβραίοι|εβραϊκός|judisk|judar|犹太|犹太人|ユダヤ|ユダヤ人|유대인|유대|يهودي|اليهود|יהודי|יהודים|यहूदी
Hebrew|hebräisch|hébreu|Ebraico|hebreo|hebraico|Hebreeuws|hebrejský|hebrajski|иврит|древнееврейский|İbranice|希伯来|ヘブライ|히브리|عبري|עברית
Buddhism|Buddhismus|bouddhisme|Buddismo|Budismo|Boeddhisme|Buddyzm|Буддизм|Budizm|佛教|仏教|불교|बौद्ध धर्म
Buddhist|Buddhists|Buddhisten|buddhistisch|bouddhiste|buddista|budista|boeddhist|buddhistický|buddyjski|буддист|буддийский|Budist|佛教徒|佛教|仏教徒|仏教|불교|बौद्ध
Hindu|Hindus|hindou|hindous|indù|hindú|hindúes|Hindoe|hinduistický|hinduski|индус|индуист|индусский|印度教|ヒンドゥー|힌두|हिंदू|हिन्दू|هندوسي
Sikh|Sikhs|sij|sijs|сикх|锡克|シク|सिख
Sunni|Sunnis|Sunniten|sunnitisch|sunnite|sunniti|sunita|suní|suníes|sunitas|soennitisch|sunnitský|sunnicki|суннит|суннитский|суніт|Sünni|Σουνίτης|逊尼派|スンニ|수니파|سني|السنة|סוני
Shia|Shiite|Shiites|Shi'ite|Schiiten|schiitisch|chiite|chiites|sciita|sciiti|chií|chiíes|xiita|xiitas|sjiitisch|šíitský|šíité|szyicki|шиит|шиитский|шиїт|Şii|Σιίτης|什叶派|シーア|시아파|شيعي|الشيعة|שיעי
Orthodox|orthodoxe|Orthodoxen|ortodosso|ortodossa|ortodoxo|ortodoxa|Orthodoxe|pravoslavný|pravoslavná|prawosławny|prawosławna|православный|православная|православний|православна|Ortodoks|Ορθόδοξος|Ορθόδοξη|ortodox|东正教|正教|정교회|الأرثوذكسية|orthodox|православн
Catholic|Catholics|Katholiken|katholisch|catholique|catholiques|cattolico|cattolica|cattolici|católico|católica|católicos|katholiek|katolický|katolická|katolíci|katolicki|katolicka|katolicy|католик|католики|католический|католицький|Katolik|Καθολικός|Καθολική|katolsk|天主教|カトリック|가톨릭|천주교|كاثوليكي|الكاثوليكية|קתולי
Protestant|Protestants|Protestanten|protestantisch|evangelisch|protestante|protestantes|protestanti|protestants|protestantský|protestancki|протестант|протестанты|протестантский|Protestan|Προτεστάντης|protestantisk|新教|プロテスタント|개신교|بروتستانت|protestant
Lutheran|lutherisch|luthérien|luterano|luteranský|luterański|лютеранский|路德教|ルター派
Anglican|anglikanisch|anglican|anglicano|anglikánský|anglikański|англиканский|англіканський|圣公会|英国国教会|성공회
Bible|Bibel|Bibbia|Biblia|Bíblia|Bijbel|Библия|Біблія|İncil|Βίβλος|圣经|聖書|성경|الكتاب المقدس|תנ"ך|बाइबिल
Old Testament|Altes Testament|Alte Testament|Ancien Testament|Antico Testamento|Antiguo Testamento|Antigo Testamento|Oude Testament|Starý zákon|Stary Testament|Ветхий Завет|Старий Завіт|旧约|旧約
New Testament|Neues Testament|Neue Testament|Nouveau Testament|Nuovo Testamento|Nuevo Testamento|Novo Testamento|Nieuwe Testament|Nový zákon|Nowy Testament|Новый Завет|Новий Завіт|新约|新約
Koran|Quran|Qur'an|Coran|Corano|Corán|Alcorão|Korán|Коран|Kur'an|Κοράνι|古兰经|可兰经|コーラン|クルアーン|코란|القرآن|קוראן|कुरान
Torah|Tora|Thora|Torá|Тора|תורה|妥拉
Jesus|Jésus|Gesù|Jesús|Jezus|Ježíš|Ježíše|Иисус|Иисуса|Ісус|İsa|Ιησούς|耶稣|イエス|예수|يسوع|المسيح|ישו|यीशु
Christ|Christus|Christi|Cristo|Kristus|Krista|Chrystus|Христос|Христа|Mesih|Χριστός|基督|キリスト|그리스도
Virgin Mary|Jungfrau Maria|Vierge Marie|Vergine Maria|Virgen María|Virgem Maria|Maagd Maria|Panna Maria|Maryja|Дева Мария|Діва Марія|Богородица|Meryem Ana|Παναγία|圣母|聖母マリア|성모
God|Gott|Gottes|Dieu|Dio|Dios|Deus|Bůh|Boha|Bóg|Boga|Бог|Бога|Tanrı|Allah|Θεός|Gud|上帝|神|하나님|الله|אלוהים|भगवान|ईश्वर
Abraham|Abramo|Abrahán|Авраам|İbrahim|Αβραάμ|亚伯拉罕|アブラハム|إبراهيم|אברהם
Moses|Mose|Moïse|Mosè|Moisés|Mojžíš|Mojżesz|Моисей|Мойсей|Musa|Μωυσής|摩西|モーセ|모세|موسى|משה
Solomon|Salomo|Salomon|Salomone|Salomón|Salomão|Šalomoun|Соломон|Süleyman|所罗门|ソロモン
Noah|Noé|Noè|Noach|Ной|Nuh|诺亚|ノア
Buddha|Bouddha|Buda|Budda|Boeddha|Будда|Βούδας|佛陀|释迦牟尼|ブッダ|釈迦|부처|बुद्ध|佛
Muhammad|Mohammed|Mohammad|Muhammed|Mahomet|Maometto|Mahoma|Maomé|Mohamed|Mohamad|Мухаммед|Мохаммед|Магомет|Мухаммад|Μωάμεθ|Μοχάμεντ|穆罕默德|ムハンマド|モハメド|무함마드|محمد|מוחמד|मुहम्मद|मोहम्मद
Renaissance|Rinascimento|Renacimiento|Renascimento|Renesance|Renesans|Возрождение|Ренессанс|Відродження|Rönesans|Αναγέννηση|文艺复兴|ルネサンス|르네상스
Reformation|Réforme|Riforma protestante|Reforma protestante|Reformatie|Reformace|Reformacja|Реформация|宗教改革
Enlightenment|Aufklärung|Lumières|Illuminismo|Ilustración|Iluminismo|Verlichting|Osvícenství|Oświecenie|Просвещение|启蒙运动|啓蒙主義
Middle Ages|Mittelalter|Moyen Âge|Medioevo|Edad Media|Idade Média|Middeleeuwen|Středověk|Średniowiecze|Средневековье|Средние века|Середньовіччя|Orta Çağ|Μεσαίωνας|Medeltiden|中世纪|中世|중세
Gothic|gotisch|Gotik|gothique|gotico|gótico|gotický|gotycki|готический|готика|готичний|γοτθικός|哥特|ゴシック|고딕
Baroque|barock|Barock|barocco|barroco|barok|barokní|barokowy|барокко|барочный|бароко|Barok|巴洛克|バロック
Romanesque|romanisch|roman|romanico|románico|românico|románský|romański|романский|罗马式|ロマネスク
Stone Age|Steinzeit|âge de pierre|Età della pietra|Edad de Piedra|Idade da Pedra|Steentijd|Doba kamenná|Epoka kamienia|Каменный век|石器时代|石器時代
Bronze Age|Bronzezeit|âge du bronze|Età del bronzo|Edad del Bronce|Idade do Bronze|Bronstijd|Doba bronzová|Epoka brązu|Бронзовый век|青铜时代|青銅器時代
Iron Age|Eisenzeit|âge du fer|Età del ferro|Edad del Hierro|Idade do Ferro|IJzertijd|Doba železná|Epoka żelaza|Железный век|铁器时代|鉄器時代
Ice Age|Eiszeit|période glaciaire|Era glaciale|Edad de Hielo|Era do Gelo|IJstijd|Doba ledová|Epoka lodowcowa|Ледниковый период|冰河时代|氷河期
Roman|Romans|Rome|Römer|römisch|Romain|romaine|romaines|romano|romana|romani|Romeins|Romeinen|římský|římská|Římané|rzymski|rzymska|Rzymianie|римский|римляне|римський|Romalı|Ρωμαίος|ρωμαϊκός|romersk|romare|罗马|ローマ|로마|روماني|רומי|रोमन|romain|Romeinse|romà|روماني|رومانية|رومان|רומי|רומית|רומאי|רומאים|רומאית|रोमन|로마|ローマ
Ottoman|Ottomans|Ottoman Empire|Osmanen|Osmane|osmanisch|Osmanisches|ottoman|ottomane|ottomano|ottomani|otomano|otomanos|Ottomaans|Ottomanen|osmanský|Osmané|osmański|Osmanowie|османский|османы|османський|Osmanlı|Οθωμανός|Οθωμανική|osmansk|奥斯曼|オスマン|오스만|عثماني|العثمانية|עות'מאני|османски
Byzantine|Byzantines|byzantinisch|byzantin|byzantine|bizantino|bizantina|Byzantijns|byzantský|bizantyjski|византийский|візантійський|Bizanslı|Βυζαντινός|bysantinsk|拜占庭|ビザンツ|ビザンティン
Viking|Vikings|Wikinger|Vichinghi|vikingo|vikingos|Vikingen|Vikingové|Wikingowie|викинг|викинги|вікінги|Vikingler|Βίκινγκ|vikingar|维京|ヴァイキング|바이킹|Vikingo|Викинг
Celt|Celts|Celtic|Kelten|keltisch|Celtes|celtique|Celti|celtico|celtas|celta|Keltové|keltský|Celtowie|celtycki|кельты|кельтский|Keltler|凯尔特|ケルト
Slav|Slavs|Slavic|Slawen|slawisch|Slaves|slave|Slavi|slavo|eslavos|eslavo|Slaven|Slavisch|Slované|slovanský|Słowianie|słowiański|славяне|славянский|слов'яни|слов'янський|Slavlar|斯拉夫|スラブ
Germanic|Germanen|germanisch|Germains|germanique|germanico|germánico|germánský|germański|германский|германцы|日耳曼|ゲルマン
Goth|Goths|Goten|Goti|godos|Gotové|Goci|готы|哥特人
Vandals|Vandalen|Vandali|vándalos|Vandalové|Wandalowie|вандалы
Huns|Hunnen|Unni|hunos|Hunové|Hunowie|гунны|гуни|Hunlar|匈人|フン族
Mongol|Mongols|Mongolen|mongolisch|mongole|mongoles|mongolo|mongoli|mongol|Mongoolse|Mongolové|mongolský|Mongołowie|mongolski|монгол|монголы|монгольский|монголи|Moğol|Μογγόλος|蒙古|モンゴル|몽골
Tatar|Tatars|Tataren|tatarisch|tatari|tártaros|Tataarse|Tataři|tatarský|Tatarzy|tatarski|татары|татарский|татари|татарський|Tatarlar|鞑靼|タタール
Crimean|Krimtataren|krymský|krymski|крымский|кримський|Kırımlı|克里米亚
Kurd|Kurds|Kurdish|Kurden|kurdisch|Kurdes|kurde|curdi|curdo|kurdos|kurdo|curdos|Koerden|Koerdisch|Kurdové|kurdský|Kurdowie|kurdyjski|курды|курдский|курди|курдський|Kürt|Kürtler|Κούρδος|Κούρδοι|kurdisk|kurder|库尔德|クルド|쿠르드|كردي|الأكراد|כורדי|כורדים
Arab|Arabs|Arabic|Arabian|Araber|arabisch|arabes|arabe|arabi|arabo|araba|árabes|árabe|Arabieren|Arabisch|Arabové|arabský|Arabowie|arabski|арабы|арабский|араби|арабський|Arap|Araplar|Άραβας|αραβικός|arabisk|araber|阿拉伯|アラブ|アラビア|아랍|عربي|العربية|العرب|ערבי|ערבים|अरब|арабск
Romani|Gypsy|Gypsies|gitanos|Romové|Romowie|цыгане|роми|罗姆人
Uyghur|Uighur|Uyghurs|Uighurs|Uiguren|uigurisch|Ouïghours|ouïghour|uiguri|uiguro|uigures|uigur|Oeigoeren|Ujguři|Ujgurowie|уйгуры|уйгурский|уйгури|Uygur|Ουιγούροι|维吾尔|ウイグル|위구르|الأويغور
Rohingya|Rohingyas|Rohinyá|рохинджа|罗兴亚|ロヒンギャ|रोहिंग्या
Inuit|Inuits|Eskimo|инуиты|因纽特|イヌイット
Aztec|Aztecs|Azteken|aztekisch|Aztèques|aztèque|Aztechi|azteco|aztecas|azteca|Azteekse|Aztékové|Aztekowie|ацтеки|ацтекский|阿兹特克|アステカ
Maya|Mayan|Mayas|Maya-|maia|Mayové|Majowie|майя|玛雅|マヤ
Inca|Incas|Inka|Inkas|incaico|Inkové|Inkowie|инки|印加|インカ
Aboriginal|Aboriginals|Aborigines|Aborígenes|Aborigeni|Aboriginés|аборигены|原住民|アボリジニ
Habsburg|Habsburgs|Hapsburg|Habsburger|Habsbourg|Asburgo|Habsburgo|Habsburgos|Habsburkové|Habsburků|Habsburgowie|Габсбурги|Габсбург|Habsburglar|哈布斯堡|ハプスブルク
Bourbon|Bourbons|Bourbonen|Borboni|Borbone|Borbones|Borbón|Bourboni|Burboni|Burbonowie|Бурбоны|波旁|ブルボン
Hohenzollern|Hohenzollernové|Hohenzollernowie|Гогенцоллерны|霍亨索伦
Wittelsbach|Wittelsbacher|Виттельсбахи
Romanov|Romanovs|Romanow|Romanows|Romanovové|Romanowowie|Романовы|Романов|Романови|罗曼诺夫|ロマノフ
Rurik|Rurikids|Rjurik|Рюрик|Рюриковичи
Tudor|Tudors|Tudorovci|Tudorowie|Тюдоры|都铎|テューダー
Stuart|Stuarts|Estuardo|Stuartovci|Стюарты|斯图亚特
Windsor|Windsors|Виндзоры|温莎|ウィンザー
Medici|Médicis|Médici|Medicejští|Medyceusze|Медичи|美第奇|メディチ
Borgia|Borja|Борджиа|博尔吉亚
Jagiellon|Jagiellonian|Jagiellons|Jagiellonen|Jagellons|Jagelloni|Jagellones|Jagellonci|Jagiellonowie|Jagiellonów|Ягеллоны|Ягеллони
Piast|Piasts|Piasten|Piastovci|Piastowie|Пясты
Premyslid|Přemyslids|Přemysliden|Přemyslovci|Przemyślidzi|Пржемысловичи
Árpád|Arpaden|Arpadovci
Bonaparte|Buonaparte|Бонапарт|波拿巴|ボナパルト
Ming dynasty|Ming|Мин|明朝|明代
Qing dynasty|Qing|Цин|清朝|清代
Tang dynasty|唐朝|唐代
Song dynasty|宋朝|宋代
Han dynasty|汉朝|汉代
Mughal|Moghul|Moguln|Moghol|mogol|Великие Моголы|莫卧儿|ムガル|मुगल
Safavid|Safawiden|séfévide|Сефевиды|萨法维
Abbasid|Abbasiden|abbasside|Аббасиды|阿拔斯
Umayyad|Umayyaden|omeyyade|Омейяды|倭马亚
Fatimid|Fatimiden|fatimide|Фатимиды
Seljuk|Seldschuken|seldjoukide|сельджуки|Selçuklu
Soviet|Soviets|Soviet Union|sowjetisch|Sowjets|Sowjetunion|soviétique|soviétiques|Union soviétique|sovietico|sovietici|Unione Sovietica|soviético|soviéticos|Unión Soviética|União Soviética|Sovjet|Sovjet-Unie|sovětský|sovětská|Sovětský svaz|radziecki|radziecka|Związek Radziecki|sowiecki|советский|советская|советские|Советский Союз|СССР|радянський|радянська|радянські|Радянський Союз|СРСР|Sovyet|Sovyetler|Σοβιετική|Σοβιετικός|Sovjetunionen|sovjetisk|苏联|苏维埃|ソ連|ソビエト|소련|소비에트|السوفيتي|סובייטי|ZSRR|SSSR|URSS|UdSSR|USSR
Nazi|Nazis|nazistisch|Nationalsozialist|Nationalsozialisten|nationalsozialistisch|nazie|nazista|nazisti|nazistas|nacista|nacisté|nacistický|nazistowski|naziści|нацист|нацисты|нацистский|нацисти|нацистський|Naziler|Ναζί|nazist|纳粹|ナチス|ナチ|나치|نازي|נאצי|nationalsozialist
Holocaust|Shoah|Schoah|Schoa|Holocausto|Olocausto|Holokaust|Zagłada|Холокост|Голокост|Holokost|Ολοκαύτωμα|Förintelsen|大屠杀|犹太人大屠杀|ホロコースト|홀로코스트|المحرقة|השואה
Brexit|Брексит|Брекзит|脱欧|ブレグジット|EU離脱|브렉시트|بريكست
Marxist|Marxists|Marxisten|marxistisch|marxiste|marxista|marxistický|marksistowski|марксистский|马克思主义|マルクス主義
Taliban|Talibans|Talebani|talibanes|Talibã|Tálibán|Talibowie|талибы|Талибан|Талібан|таліби|Ταλιμπάν|塔利班|タリバン|탈레반|طالبان|טליבאן|तालिबान
Hamas|Chamás|ХАМАС|Хамас|Χαμάς|哈马斯|ハマス|하마스|حماس|חמאס|हमास
Hezbollah|Hizbollah|Hisbollah|Hizbullah|Hezbolá|Hizballáh|Hezb|Хезболла|Хизбалла|Χεζμπολάχ|真主党|ヒズボラ|헤즈볼라|حزب الله|חיזבאללה|חזבאללה
Houthi|Houthis|Huthi|Huthis|Huti|Hutis|hutíes|Hútíové|хуситы|хусити|Husi|Husiler|Χούθι|胡塞|フーシ|후티|الحوثي|الحوثيين|חות'ים
Al-Qaeda|Al Qaeda|Al-Qaida|Al-Kaida|Al Kaida|Al-Qaïda|Al-Káida|Al-Ka'ida|Аль-Каида|Аль-Каїда|El Kaide|Αλ Κάιντα|基地组织|アルカイダ|알카에다|القاعدة|אל-קאעידה|अल-क़ायदा|al-Kaida|Al Qaïda
Boko Haram|Боко Харам|博科圣地|ボコ・ハラム
Fatah|Fatach|ФАТХ|法塔赫|ファタハ|فتح|פת"ח
Kremlin|Kreml|Cremlino|Kremlu|Кремль|Кремля|Кремле|Кремлю|Κρεμλίνο|克里姆林宫|クレムリン|크렘린|الكرملين|הקרמלין|क्रेमलिन|Kreml'
White House|Weißes Haus|Weiße Haus|Weißen Haus|Weißen Hauses|Maison-Blanche|Maison Blanche|Casa Bianca|Casa Blanca|Casa Branca|Witte Huis|Bílý dům|Bílém domě|Bílého domu|Biały Dom|Białego Domu|Białym Domu|Белый дом|Белого дома|Белом доме|Білий дім|Білого дому|Білому домі|Beyaz Saray|Λευκός Οίκος|Λευκό Οίκο|Vita huset|Det Hvide Hus|白宫|ホワイトハウス|백악관|البيت الأبيض|הבית הלבן|व्हाइट हाउस
Pentagon|Pentagone|Pentagono|Pentágono|Пентагон|Πεντάγωνο|五角大楼|国防総省|ペンタゴン|펜타곤|البنتاغون|הפנטגון
Vatican|Vatikan|Vaticano|Vaticaan|Vatikán|Vatikánu|Watykan|Watykanie|Watykanu|Ватикан|Ватикана|Ватикане|Βατικανό|Vatikanen|梵蒂冈|バチカン|ヴァチカン|바티칸|الفاتيكان|הוותיקן|वेटिकन
Holy See|Heiliger Stuhl|Heilige Stuhl|Heiligen Stuhl|Saint-Siège|Santa Sede|Santa Sé|Heilige Stoel|Svatý stolec|Stolica Apostolska|Святой престол|Святейший престол|Святий Престол|Αγία Έδρα|Heliga stolen|圣座|教廷
Wall Street|Уолл-стрит|Волл-стріт|华尔街|ウォール街|월가|وول ستريت
Downing Street|Даунинг-стрит|Даунінг-стріт|唐宁街|ダウニング街
Capitol|Capitol Hill|Kapitol|Kapitols|Capitole|Campidoglio|Capitolio|Capitólio|Капитолий|Капітолій|Καπιτώλιο|Kapitolium|国会山|国会大厦|議事堂|الكابيتول|הקפיטול
Eiffel Tower|Eiffelturm|Eiffelturms|tour Eiffel|Torre Eiffel|Eiffeltoren|Eiffelova věž|Wieża Eiffla|Эйфелева башня|Ейфелева вежа|Eyfel Kulesi|Πύργος του Άιφελ|埃菲尔铁塔|エッフェル塔|에펠탑|برج إيفل
Great Wall|Great Wall of China|Chinesische Mauer|Große Mauer|Grande Muraille|Grande Muraglia|Gran Muralla|Grande Muralha|Chinese Muur|Velká čínská zeď|Wielki Mur|Великая стена|Великая Китайская стена|Великий мур|Çin Seddi|长城|万里の長城|만리장성
Berlin Wall|Berliner Mauer|mur de Berlin|Muro di Berlino|Muro de Berlín|Muro de Berlim|Berlijnse Muur|Berlínská zeď|Mur Berliński|Берлинская стена|Берлінська стіна|柏林墙|ベルリンの壁
Statue of Liberty|Freiheitsstatue|statue de la Liberté|Statua della Libertà|Estatua de la Libertad|Estátua da Liberdade|Vrijheidsbeeld|Socha Svobody|Statua Wolności|Статуя Свободы|Статуя Свободи|自由女神像|自由の女神
Notre-Dame|Notre Dame|Нотр-Дам|巴黎圣母院|ノートルダム
Acropolis|Akropolis|Acropole|Acropoli|Acrópolis|Akropole|Akropol|Акрополь|Ακρόπολη|卫城|アクロポリス
Colosseum|Kolosseum|Colisée|Colosseo|Coliseo|Coliseu|Koloseum|Колизей|Колізей|斗兽场|コロッセオ
Earth|Erde|Terre|Terra|Tierra|Aarde|Země|Zemi|Ziemia|Ziemi|Земля|Земли|Землю|Земле|земной|земна|земної|Землі|Dünya|Γη|Γης|Jorden|地球|지구|الأرض|כדור הארץ|पृथ्वी|धरती
Sun|Sonne|Soleil|Sole|Sol|Zon|Slunce|Słońce|Słońca|Солнце|Солнца|Сонце|Сонця|Güneş|Ήλιος|Ήλιο|太阳|太陽|태양|الشمس|השמש|सूर्य|सूरज
Moon|Mond|Mondes|Lune|Luna|Lua|Maan|Měsíc|Měsíce|Měsíci|Księżyc|Księżyca|Księżycu|Луна|Луны|Луне|Місяць|Місяця|Ay|Σελήνη|Månen|月球|月亮|달|القمر|הירח|चंद्रमा|चाँद|月
Mars|Marte|Марс|Марса|Марсе|Άρης|火星|화성|المريخ|מאדים|मंगल
Venus|Vénus|Venere|Vênus|Wenus|Venuše|Венера|Венеры|Venüs|Αφροδίτη|金星|금성|الزهرة|שנקראת נוגה|शुक्र
Jupiter|Giove|Júpiter|Jowisz|Юпитер|Юпітер|Jüpiter|Δίας|木星|목성|المشتري|צדק|बृहस्पति
Saturn|Saturne|Saturno|Saturnus|Сатурн|Satürn|Κρόνος|土星|토성|زحل|שבתאי|शनि
Mercury|Merkur|Mercure|Mercurio|Mercúrio|Mercurius|Merkury|Меркурий|Меркурій|Merkür|Ερμής|水星|수성|عطارد
Neptune|Neptun|Nettuno|Neptuno|Netuno|Neptunus|Нептун|Neptün|Ποσειδώνας|海王星
Uranus|Urano|Úrano|Uran|Уран|Uranüs|Ουρανός|天王星
Pluto|Pluton|Plutone|Plutón|Plutão|Плутон|Plüton|Πλούτωνας|冥王星
Milky Way|Milchstraße|Voie lactée|Via Lattea|Vía Láctea|Via Láctea|Melkweg|Mléčná dráha|Droga Mleczna|Млечный Путь|Чумацький Шлях|Молочний Шлях|Samanyolu|Γαλαξίας|Vintergatan|银河系|银河|天の川|은하수|درب التبانة|שביל החלב|आकाशगंगा
Solar System|Sonnensystem|Système solaire|Sistema solare|Sistema Solar|Zonnestelsel|Sluneční soustava|Układ Słoneczny|Солнечная система|Сонячна система|Güneş Sistemi|Ηλιακό Σύστημα|Solsystemet|太阳系|太陽系|태양계
Andromeda|Andromède|Andrómeda|Андромеда|仙女座|アンドロメダ
Orion|Orione|Orión|Órion|Орион|猎户座|オリオン
Aries|Widder|Bélier|Ariete|Ram|Beran|Baran|Овен|Koç|白羊座
Taurus|Stier|Taureau|Toro|Tauro|Touro|Býk|Byk|Телец|Boğa|金牛座
Gemini|Zwillinge|Gémeaux|Gemelli|Géminis|Gémeos|Tweelingen|Blíženci|Bliźnięta|Близнецы|İkizler|双子座
Cancer|Krebs|Cancro|Cáncer|Câncer|Kreeft|Rak|Рак|Yengeç|巨蟹座
Leo|Löwe|Lion|Leone|Leão|Leeuw|Lev|Lew|Лев|Aslan|狮子座|Léon|León
Virgo|Jungfrau|Vierge|Vergine|Virgem|Maagd|Panna|Дева|Başak|处女座
Libra|Waage|Balance|Bilancia|Balança|Weegschaal|Váhy|Waga|Весы|Terazi|天秤座
Scorpius|Scorpio|Skorpion|Scorpion|Scorpione|Escorpio|Escorpião|Schorpioen|Štír|Скорпион|Akrep|天蝎座
Sagittarius|Schütze|Sagittaire|Sagittario|Sagitario|Sagitário|Boogschutter|Střelec|Strzelec|Стрелец|Стрельца|Стрельце|Стрілець|Yay|人马座|射手座|いて座
Capricorn|Capricornus|Steinbock|Capricorne|Capricorno|Capricornio|Capricórnio|Steenbok|Kozoroh|Koziorożec|Козерог|Oğlak|摩羯座
Aquarius|Wassermann|Verseau|Acquario|Acuario|Aquário|Waterman|Vodnář|Wodnik|Водолей|Kova|水瓶座
Pisces|Fische|Poissons|Pesci|Piscis|Peixes|Vissen|Ryby|Рыбы|Balık|双鱼座
Zeus|Dzeus|Зевс|Δίας|Δία|宙斯|ゼウス
Odysseus|Ulysses|Ulysse|Ulisse|Ulises|Odyseusz|Одиссей|Οδυσσέας|奥德修斯
Hercules|Heracles|Herkules|Héraclès|Hercule|Ercole|Hércules|Herakles|Геракл|Геркулес|Herkül|赫拉克勒斯
Homer|Homère|Omero|Homero|Homérus|Гомер|Όμηρος|荷马|ホメロス
Aristotle|Aristoteles|Aristote|Aristotele|Aristóteles|Arystoteles|Аристотель|Αριστοτέλης|亚里士多德|アリストテレス|أرسطو|אריסטו
Plato|Platon|Platone|Platón|Platão|Платон|Πλάτωνας|柏拉图|プラトン|أفلاطون|אפלטון
Socrates|Sokrates|Socrate|Sócrates|Sókratés|Сократ|Σωκράτης|苏格拉底|ソクラテス
Archimedes|Archimède|Archimede|Arquímedes|Архимед|阿基米德
Pythagoras|Pythagore|Pitagora|Pitágoras|Пифагор|毕达哥拉斯
Euclid|Euklid|Euclide|Euclides|Евклид|欧几里得
Caesar|César|Cäsar|Cesare|Julius Caesar|Cezar|Цезарь|Sezar|Καίσαρας|凯撒|カエサル
Augustus|Auguste|Augusto|Август|奥古斯都
Nero|Néron|Nerone|Nerón|Neron|Нерон|尼禄
Cleopatra|Kleopatra|Cléopâtre|Клеопатра|克娄巴特拉|クレオパトラ
Ptolemy|Ptolemäus|Ptolémée|Tolomeo|Ptolomeo|Ptolemaios|Птолемей|托勒密
Virgil|Vergil|Virgile|Virgilio|Wergiliusz|Вергилий|维吉尔
Ovid|Ovide|Ovidio|Owidiusz|Овидий
Horace|Horaz|Orazio|Horacio|Horacy|Гораций
Tutankhamun|Tutanchamun|Toutânkhamon|Tutankhamon|Tutankamón|Тутанхамон|图坦卡蒙|ツタンカーメン
Ramesses|Ramses|Ramsès|Ramsés|Рамсес|拉美西斯
Saladin|Saladino|Саладин|Selahaddin|萨拉丁
Avicenna|Avicenne|Ибн Сина|İbn Sina|ابن سينا
Columbus|Kolumbus|Colomb|Colombo|Colón|Kolumb|Колумб|哥伦布|コロンブス|كولومبوس
Magellan|Magellano|Magallanes|Magalhães|Магеллан|麦哲伦
Copernicus|Kopernikus|Copernic|Copernico|Copérnico|Kopernik|Koperník|Коперник|哥白尼|コペルニクス
Charlemagne|Karl der Große|Carlo Magno|Carlomagno|Carlos Magno|Karel Veliký|Karol Wielki|Карл Великий|查理曼
Joan of Arc|Jeanne d'Arc|Johanna von Orléans|Giovanna d'Arco|Juana de Arco|Joana d'Arc|Johanka z Arku|Joanna d'Arc|Жанна д'Арк|圣女贞德|ジャンヌ・ダルク
Napoleon|Napoléon|Napoleone|Napoleón|Napoleão|Наполеон|Ναπολέων|拿破仑|ナポレオン|نابليون|נפוליאון
Shakespeare|Шекспир|Шекспір|Σαίξπηρ|莎士比亚|シェイクスピア|셰익스피어|شكسبير|שייקספיר|शेक्सपियर
Dante|Данте|Δάντης|但丁|ダンテ
Goethe|Гёте|歌德|ゲーテ
Tolstoy|Tolstoi|Tolstoï|Tolstoj|Tołstoj|Толстой|Толстого|托尔斯泰|トルストイ
Dostoevsky|Dostoyevsky|Dostojewski|Dostoïevski|Dostoevskij|Dostoievski|Dostoyevski|Dostojevskij|Достоевский|Достоєвський|陀思妥耶夫斯基|ドストエフスキー
Chekhov|Tschechow|Tchekhov|Čechov|Cechov|Chéjov|Czechow|Чехов|契诃夫|チェーホフ
Pushkin|Puschkin|Pouchkine|Puškin|Puszkin|Пушкин|Пушкін|普希金|プーシキン
Tchaikovsky|Tschaikowski|Tschaikowsky|Tchaïkovski|Čajkovskij|Chaikovski|Czajkowski|Čajkovský|Чайковский|Чайковський|柴可夫斯基|チャイコフスキー
Beethoven|Бетховен|贝多芬|ベートーヴェン|베토벤
Mozart|Моцарт|莫扎特|モーツァルト|모차르트
Bach|Бах|巴赫|バッハ
Einstein|Эйнштейн|Ейнштейн|爱因斯坦|アインシュタイン|아인슈타인
Newton|Ньютон|牛顿|ニュートン
Darwin|Дарвин|Дарвін|达尔文|ダーウィン
Freud|Фрейд|Фройд|弗洛伊德|フロイト
Marx|Маркс|马克思|マルクス
Lenin|Lénine|Lenine|Ленин|Ленін|Λένιν|列宁|レーニン
Stalin|Staline|Сталин|Сталін|Στάλιν|斯大林|スターリン
Khrushchev|Chruschtschow|Khrouchtchev|Chruščëv|Krusciov|Jruschov|Chruščov|Chruszczow|Хрущёв|Хрущев|Хрущов|赫鲁晓夫|フルシチョフ
Gorbachev|Gorbatschow|Gorbatchev|Gorbaciov|Gorbachov|Gorbačov|Gorbaczow|Горбачёв|Горбачев|Горбачов|戈尔巴乔夫|ゴルバチョフ
Yeltsin|Jelzin|Eltsine|Eltsin|Jelcyn|Jelcin|Ельцин|Єльцин|叶利钦|エリツィン
Hitler|Гитлер|Гітлер|Χίτλερ|希特勒|ヒトラー|히틀러|هتلر|היטלר
Mussolini|Муссолини|Муссоліні|墨索里尼|ムッソリーニ
Churchill|Черчилль|Черчілль|丘吉尔|チャーチル
Roosevelt|Рузвельт|罗斯福|ルーズベルト
Kennedy|Кеннеди|Кеннеді|肯尼迪|ケネディ
Lincoln|Линкольн|Лінкольн|林肯|リンカーン
Gandhi|Ганди|Ганді|甘地|ガンジー|ガンディー|गांधी|غاندي|גנדי
Mandela|Мандела|曼德拉|マンデラ
Confucius|Konfuzius|Confucio|Confúcio|Konfucius|Konfucjusz|Конфуций|Конфуцій|孔子
Mao Zedong|Mao Tse-tung|Mao|Мао Цзэдун|Мао|毛泽东|毛沢東
Chiang Kai-shek|Tschiang Kai-schek|Tchang Kaï-chek|Чан Кайши|蒋介石
Xi Jinping|Си Цзиньпин|Сі Цзіньпін|习近平|習近平|시진핑|شي جين بينغ|שי ג'ינפינג|शी जिनपिंग
Kim Jong Un|Kim Jong-un|Kim Čong-un|Kim Dzong Un|Ким Чен Ын|Кім Чен Ин|金正恩|김정은|كيم جونغ أون
Putin|Poutine|Путин|Путіна|Путін|Πούτιν|普京|普丁|プーチン|푸틴|بوتين|פוטין|पुतिन
Zelensky|Zelenskyy|Zelenskiy|Selenskyj|Selenski|Zelenski|Zelenskij|Zelenskyj|Zełenski|Зеленский|Зеленський|Ζελένσκι|泽连斯基|ゼレンスキー|젤렌스키|زيلينسكي|זלנסקי|ज़ेलेंस्की|जेलेंस्की
Lukashenko|Lukaschenko|Loukachenko|Lukašenko|Łukaszenka|Лукашенко|卢卡申科|ルカシェンコ
Trump|Трамп|Трампа|Τραμπ|特朗普|川普|トランプ|트럼프|ترامب|טראמפ|ट्रंप|ट्रम्प
Biden|Байден|Μπάιντεν|拜登|バイデン|바이든|بايدن|ביידן|बाइडेन|बाइडन
Obama|Обама|Ομπάμα|奥巴马|オバマ|오바마|أوباما|אובמה|ओबामा
Clinton|Клинтон|Клінтон|克林顿|クリントン|클린턴|كلينتون|קלינטון
Merkel|Меркель|Μέρκελ|默克尔|メルケル|메르켈|ميركل|מרקל
Scholz|Шольц|Σολτς|朔尔茨|ショルツ|숄츠|شولتس|שולץ
Macron|Макрон|Μακρόν|马克龙|マクロン|마크롱|ماكرون|מקרון|मैक्रों
Johnson|Джонсон|Τζόνσον|约翰逊|ジョンソン|존슨|جونسون|ג'ונסון
Erdogan|Erdoğan|Эрдоган|Ердоган|Ερντογάν|埃尔多安|エルドアン|에르도안|أردوغان|ארדואן
Netanyahu|Netanjahu|Netanyahou|Netanjahú|Нетаньяху|Нетаньягу|Νετανιάχου|内塔尼亚胡|ネタニヤフ|네타냐후|نتنياهو|נתניהו|नेतन्याहू
Modi|Моди|Моді|莫迪|モディ|모디|مودي|मोदी
Assad|al-Assad|Асад|阿萨德|アサド|الأسد|אסד
Gaddafi|Gadhafi|Qaddafi|Kadhafi|Gheddafi|Gadafi|Kadafi|Kaddáfí|Kaddafi|Каддафи|Каддафі|卡扎菲|カダフィ|القذافي
Saddam Hussein|Saddam|Саддам Хусейн|Саддам|萨达姆|サダム・フセイン|صدام
Bin Laden|Ben Laden|Бен Ладен|Усама бен Ладен|本·拉登|ビンラディン|بن لادن
Islamic State|IS|ISIS|ISIL|Daesh|Islamischer Staat|État islamique|Estado Islámico|Estado Islâmico|Stato Islamico|ИГИЛ|伊斯兰国
Red Cross|Rotes Kreuz|Croix-Rouge|Croce Rossa|Cruz Roja|Cruz Vermelha|Czerwony Krzyż|Červený kříž|Красный Крест|Rode Kruis|Röda korset|Røde Kors|Crucea Roșie|Creu Roja
Olympics|Olympia|Olympische|Olympiques|Olimpiadi|Olimpiadas|Olímpicos|Олимпиада|奥运
Benedict|Benedikt|Benoît|Benedetto|Benedicto|Бенедикт
John Paul|Johannes Paul|Jean-Paul|Giovanni Paolo|Juan Pablo|Jan Paweł|Иоанн Павел
Elizabeth|Elisabeth|Élisabeth|Elisabetta|Isabel|Alžběta|Elżbieta|Елизавета|伊丽莎白
Greek|griechisch|grec|griego|greco|řecký|grecki|греческий|希腊
Latin|lateinisch|latino|latín|латинский|拉丁
Kurdish|kurdisch|kurde|curdo|kurdo|kurdský|kurdyjski|курдск|库尔德
Olympic|olympisch|olympique|olimpico|olímpico|olympijský|olimpijski|олимпийск|奥林匹克
European Union|EU|Europäische Union|UE|Union européenne|Unione europea|Unión Europea|União Europeia|Evropská unie|Unia Europejska|ЕС|Евросоюз|ЄС|欧盟|欧州連合|AB
United Nations|UN|UNO|Vereinte Nationen|ONU|Nations unies|Naciones Unidas|Nazioni Unite|Nações Unidas|OSN|ONZ|ООН|联合国|国連|BM
NATO|OTAN|НАТО|北约
Great Britain|Großbritannien|Grande-Bretagne|Gran Bretagna|Gran Bretaña|Grã-Bretanha|Velká Británie|Wielka Brytania|Великобритания|英国|イギリス|Britain|Britannien
Rio de Janeiro|Río de Janeiro|Рио-де-Жанейро|里约热内卢|リオデジャネイロ
Mallorca|Majorca|Majorque|Maiorca|Maiorca|马略卡|Мальорка
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
Tesla|特斯拉|テスラ|Тесла
Huawei|华为|ファーウェイ
TikTok|抖音|ティックトック
YouTube|油管|ユーチューブ|Ютуб
Great Famine|Große Hungersnot|Grande Famine|Grande carestia|Gran Hambruna|Grande Fome|Grote Hongersnood
Titan|Titano|Titán|Titã|Титан
"""
