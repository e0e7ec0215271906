"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"de(?:di|diler|diği|miş|mişti|r|rken|yen|mekte)|diye(?:n|rek|cek)?|"
        r"söyle(?:di|diler|yen|rken|r|yerek|miş|mişti|diği|diğini|dikleri|niyor|ndi)|"
        r"söylüyor(?:lar)?|belirt(?:ti|tiler|en|erek|iyor|iyorlar|ildi|ti[ğg]i)|"
        r"ifade et(?:ti|tiler|en|erek|iyor)|ifade edi(?:yor|ldi)|"
        r"açıkla(?:dı|dılar|yan|yarak|ndı|dığı|mıştı)|açıklıyor(?:lar)?|açıklamasında bulundu|"
        r"kaydet(?:ti|tiler|en|erek)|kaydediyor|vurgula(?:dı|dılar|yan|yarak)|vurguluyor|"
        r"anlat(?:tı|tılar|an|arak|ıyor)|aktar(?:dı|dılar|an|arak|ıyor)|"
        r"bildir(?:di|diler|en|erek|iyor|ildi)|duyur(?:du|dular|an|arak|uyor|uldu)|"
        r"konuş(?:tu|tular|an|uyor)|yaz(?:dı|dılar|an|ıyor)|yanıtla(?:dı|dılar)|"
        r"yanıt ver(?:di|diler)|cevap ver(?:di|diler)|sor(?:du|dular|uyor)|"
        r"ekle(?:di|diler|yen|yerek)|ekliyor|dile getir(?:di|diler|en|iyor)|"
        r"öne sür(?:dü|düler|en|üyor)|iddia et(?:ti|tiler|en)|iddia ediyor|"
        r"savun(?:du|dular|an|uyor)|hatırlat(?:tı|tılar|an|arak)|işaret et(?:ti|en)|"
        r"dikkat çek(?:ti|tiler|en|iyor)|altını çiz(?:di|en|iyor)|değerlendirmesinde bulundu|"
        r"ifadelerini kullan(?:dı|dılar)|ifadesini kullandı|paylaş(?:tı|tılar)|alıntıla(?:dı|yan)"
    ),
    claims=(
        r"uyar(?:dı|dılar|an|ıyor|ısında bulundu)|söz ver(?:di|diler)|doğrula(?:dı|dılar)|"
        r"yalanla(?:dı|dılar)|reddet(?:ti|tiler)|eleştir(?:di|diler|iyor)|suçla(?:dı|dılar)|"
        r"suçluyor|iste(?:di|diler)|istiyor|çağrıda bulundu|çağrısında bulundu|düşünüyor|inanıyor|"
        r"um(?:uyor|du)|bağır(?:dı|ıyor|dılar)|fısılda(?:dı|dılar)|gül(?:dü|düler)|şaka yaptı|"
        r"şikayet et(?:ti|tiler)|nitele(?:di|diler|ndirdi)|adlandırdı|tanımla(?:dı|dılar)|övdü|"
        r"teşekkür et(?:ti|tiler)|devam et(?:ti|tiler)|öner(?:di|diler)|itiraf et(?:ti|tiler)|"
        r"kabul et(?:ti|tiler)|tahmin et(?:ti|tiler)|tehdit et(?:ti|tiler)"
    ),
    behind=r"göre|tarafından yapılan açıklamada|nin ifadesiyle",
    that=r"diye|ki",
    reported=r"iddiaya göre|sözde|güya|iddia edilen",
    own=r"ben|biz|beni|bizi|bana|bize|benim|bizim",
    pronouns=r"o|onlar|ben|biz|kendisi",
    speakers=(
        r"oyuncu\w*|şarkıcı\w*|yönetmen\w*|sanatçı\w*|yazar\w*|çiftçi\w*|yargıç\w*|hâkim\w*|itfaiye\w*|işletme\w*|enstitü\w*|üniversite\w*|hastane\w*|havayol\w*|havalimanı\w*|mühendis\w*|gümrük\w*|gözlemci\w*|belediye\w*|valili[kğ]\w*|kurum\w*|afad\w*|sendika\w*|kulüb\w*|yayınevi\w*|soruşturmacı\w*|kaymakam\w*|sözcü\w*|bakan\w*|cumhurbaşkanı\w*|başbakan\w*|başkan\w*|vali\w*|senatör\w*|"
        r"milletvekil\w*|büyükelçi\w*|diplomat\w*|polis\w*|emniyet\w*|ordu\w*|hükümet\w*|"
        r"muhalefet\w*|savcı\w*|mahkeme\w*|hakim\w*|avukat\w*|tanık\w*|uzman\w*|analist\w*|"
        r"araştırmacı\w*|bilim insan\w*|profesör\w*|doktor\w*|öğretmen\w*|müdür\w*|şef\w*|"
        r"lider\w*|yönetici\w*|teknik direktör\w*|antrenör\w*|oyuncu\w*|futbolcu\w*|kaptan\w*|"
        r"şirket\w*|firma\w*|banka\w*|ajans\w*|yetkili\w*|konsey\w*|komisyon\w*|komite\w*|"
        r"parti\w*|sendika\w*|dernek\w*|derneği\w*|örgüt\w*|rapor\w*|kaynak\w*|medya|gazete\w*|"
        r"sakin\w*|komşu\w*|kurban\w*|mağdur\w*|aile\w*|aktivist\w*|çalışan\w*|işçi\w*|sahib\w*|"
        r"kurucu\w*|ekonomist\w*|papa|kral\w*|kraliçe\w*|prens\w*"
    ),
    statements=(
        r"açıklama\w*|röportaj\w*|konuşma\w*|söz\w*|mesaj\w*|mektup\w*|bildiri\w*|yanıt\w*|"
        r"cevap\w*|rapor\w*|demeç\w*|ifade\w*"
    ),
    joins=r"ve|veya|ile|ya da|hem",
    light=(
        r"ve|veya|ya|da|de|ta|te|ki|ile|ama|fakat|ancak|çünkü|için|gibi|kadar|göre|sonra|önce|bu|"
        r"şu|o|bunu|bunun|buna|bunda|bunlar|şunu|onu|onun|ona|onlar|onların|onları|ben|beni|bana|"
        r"benim|biz|bizi|bize|bizim|sen|seni|sana|senin|siz|sizi|size|sizin|kendi|kendisi|kendini|"
        r"bir|birkaç|her|hem|en|çok|daha|pek|bile|artık|hala|hâlâ|şimdi|burada|orada|evet|işte|"
        r"yani|şey|hani|zaten|sadece|gerçekten|tabii|elbette|mi|mı|mu|mü|ise|idi|olan|olarak|oldu|"
        r"olduğu|olduğunu|olacak|olur|olmak|var|vardı|diye|eğer|nasıl|ne|neden|kim|böyle|öyle|"
        r"şöyle|bütün|tüm|hep|hepsi|kesinlikle|aslında"
    ),
    norms=r"plan\w*|yasa\w*|kanun\w*|kural\w*|anlaşma\w*|yaş\w*|madde\w*|sezon\w*|yıl\w*|ay\w*|dönem\w*",
    closes=r"söyle(?:di|diler|miş|mişti|yerek)|söylüyor(?:lar)?|belirt(?:ti|tiler)|belirtiyor|ifade etti(?:ler)?|açıkla(?:dı|dılar)|açıklıyor|kaydetti(?:ler)?|vurgula(?:dı|dılar)|bildir(?:di|diler)|bildiriyor|duyurdu(?:lar)?|dile getirdi|öne sürdü(?:ler)?|iddia etti(?:ler)?|savundu(?:lar)?|aktar(?:dı|dılar)|anlat(?:tı|tılar)|ekle(?:di|diler)|dedi(?:ler)?|yazdı|tahmin ediyor|uyar(?:dı|dılar)",
    but=r"ama|ancak|fakat",
    finds=r"buldu\w*|keşfetti\w*|sapta\w+|ortaya koydu\w*|belirledi\w*|tespit etti\w*",
)
