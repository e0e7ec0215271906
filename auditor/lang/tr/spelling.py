"""Spelling: frequent words of news."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        olarak olan oldu olduğu olduğunu olacak olabilir değil için gibi kadar daha çok az ama ancak veya ayrıca çünkü
        eğer ise hem hiç her bazı bütün tüm kendi kendisi onun onlar bunun şunu şimdi bugün dün yarın sonra önce
        tekrar yeniden hâlâ hala henüz sadece yalnızca neredeyse yaklaşık birlikte yakın uzak yarım yarısı üçte dörtte
        arasında karşı göre doğru beri dolayı rağmen yerine yanında nerede neden nasıl burada orada bir iki üç dört
        beş altı yedi sekiz dokuz yirmi otuz kırk elli yüz bin milyon milyar yüzde lira avro dolar yıl yılda yılında
        ay hafta gün saat dakika pazartesi salı çarşamba perşembe cuma cumartesi pazar hükümet hükümeti bakan bakanı
        bakanlık bakanlığı cumhurbaşkanı başbakan başkan başkanı milletvekili meclis parlamento seçim seçimler parti
        mahkeme yargıç polis itfaiye asker ordu savaş barış anlaşma yasa kanun proje karar şehir kent köy sokak ülke
        devlet dünya bölge sınır şirket işletme banka çalışma çalışan okul üniversite öğrenci öğretmen hastane doktor
        hasta kaza yangın sel fırtına tren uçak havalimanı köprü yol ev bina insan insanlar kişi erkek kadın çocuk
        aile hayat yaşam ölüm sözcü sözcüsü temsilci müdür belediye gazeteci haber görüşme açıklama açıkladı soru
        cevap yanıt sonuç maç zafer yeni eski büyük küçük birinci ikinci son sonraki iyi kötü yüksek düşük önemli kamu
        yerel uluslararası ulusal avrupa türk alman rus ukrayna ana şimdiki söyledi dedi belirtti bildirdi ekledi
        doğruladı duyurdu anlattı düşünüyor başladı bitti aldı öldü hayatını kaybetti arttı düştü açıldı kapandı kabul
        reddetti imzaladı bilim araştırma hava sıcaklık fiyat para bütçe yolcu sürücü şoför zaman ticaret istek
        demiryolu mevkidaş önek açıkladığı gerekçe güvenlik yaralı yaralandı gözaltına tutuklandı deprem sağlık eğitim
        kurul kurum kuruluş
        """.split()
    ),
    inflected=True,
    prefixes=(),
)
