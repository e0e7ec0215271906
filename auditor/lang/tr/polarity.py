"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "arttı artıyor artacak artış* artır* artarak artan yüksel* çıktı çıkarak büyüdü tırmandı",
            "düştü düşü* düşecek düşerek azal* gerile* indi inecek inerek düşür* küçüldü",
        ),
        "high": (
            "yüksek yükseğ*",
            "düşük düşüğ*",
        ),
        "win": (
            "kazandı kazanan* kazanacak galibiyet* yendi",
            "kaybetti kaybeden* kaybedecek yenildi yenilgi*",
        ),
        "accept": (
            "kabul_et* kabul_edil* onayla* onaylan*",
            "reddet* reddedil* reddetti",
        ),
        "allow": (
            "izin_ver* yasal serbest",
            "yasakla* yasaklan* yasadışı",
        ),
        "support": (
            "destekle* desteğ*",
            "eleştir* karşı_çık*",
        ),
        "start": (
            "başla* başlat* başlay*",
            "sona_er* bitti bitir* sonlandır*",
        ),
        "open": (
            "açıldı açılacak açılıyor açılış*",
            "kapandı kapatıl* kapanacak kapanış*",
        ),
        "before": (
            "önce öncesinde",
            "sonra sonrasında ardından",
        ),
        "arrest": (
            "tutukla* tutuklan* gözaltı*",
            "serbest_bırak* serbest_bırakıl*",
        ),
        "guilty": (
            "suçlu mahkûm* hüküm_giy*",
            "suçsuz masum beraat*",
        ),
        "success": (
            "başarı* başarılı",
            "başarısız* başarısızlık*",
        ),
        "strong": (
            "güçlü güçlen*",
            "zayıf zayıfla*",
        ),
        "positive": (
            "olumlu pozitif",
            "olumsuz negatif",
        ),
        "buy": (
            "satın_al* satın_alın*",
            "sattı satış* satıldı satılacak",
        ),
        "import": (
            "ithal*",
            "ihraç* ihracat*",
        ),
        "rich": (
            "zengin*",
            "yoksul* fakir*",
        ),
        "hot": (
            "sıcak*",
            "soğuk* soğuğ*",
        ),
        "fast": (
            "hızlı hızlan*",
            "yavaş yavaşla*",
        ),
        "safe": (
            "güvenli",
            "tehlikeli",
        ),
        "north": (
            "kuzey*",
            "güney*",
        ),
        "east": (
            "doğu doğusu*",
            "batı batısı*",
        ),
        "majority": (
            "çoğunluk* çoğunluğ*",
            "azınlık* azınlığ*",
        ),
        "temporary": (
            "geçici",
            "kalıcı",
        ),
        "voluntary": (
            "gönüllü*",
            "zorunlu mecburi",
        ),
        "profit": (
            "kâr kârı*",
            "zarar* açık açığ*",
        ),
        "improve": (
            "iyileş* daha_iyi",
            "kötüleş* daha_kötü",
        ),
        "victim": (
            "kurban* mağdur*",
            "fail faili* saldırgan*",
        ),
        "demand": (
            "talep talebi*",
            "arz arzı*",
        ),
    },
    never=r"güney (?:kore\w*|afrika\w*|amerika\w*)|kuzey (?:kore\w*|makedonya\w*|irlanda\w*|amerika\w*)|orta doğu\w*|daha (?:önce|sonra)\w*|açık(?:ça|la)\w*|açık (?:hava|deniz)\w*|az(?:ar)?\b|ortaya çıktı\w*|baş(?:bakan|kan)\w*|(?:serbest|sıcak) (?:vuruş|bölge|nokta)\w*|yüksek (?:mahkeme|okul|hızlı|lisans|seçim)\w*|yüksekokul\w*",
)
