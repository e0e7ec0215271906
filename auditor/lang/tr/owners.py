"""Whose something is."""

from auditor.lang.topics.owners import OwnerTable

TABLE = OwnerTable(
    nouns={
        "resignation": "istifası istifasını istifasının istifasından",
        "death": "ölümü ölümünü ölümünün ölümünden",
        "funeral": "cenazesi cenazesinde",
        "arrest": "tutuklanması tutuklanmasını tutuklanmasının",
        "murder": "öldürülmesi öldürülmesinin",
        "election": "seçilmesi seçilmesinin",
        "wife": "karısı eşi eşini",
        "husband": "kocası kocasını",
        "son": "oğlu oğlunu oğlunun",
        "daughter": "kızı kızını kızının",
        "brother": "kardeşi kardeşini ağabeyi",
        "sister": "ablası",
        "father": "babası babasını",
        "mother": "annesi annesini",
        "lawyer": "avukatı avukatları avukatının",
        "spokesperson": "sözcüsü",
        "adviser": "danışmanı",
        "successor": "halefi",
        "predecessor": "selefi",
        "victory": "zaferi galibiyeti",
        "proposal": "önerisi teklifi önerisini teklifini",
        "appointment": "atanması",
        "anniversary": "doğumgünü yıldönümü yıldönümünü yıldönümünde",
        "founding": "kuruluşu kuruluşunun",
        "extradition": "iadesi iadesini",
        "government": "hükümeti hükümetinin",
        "capital": "başkenti başkentinde",
        "population": "nüfusu",
        "return": "dönüşü",
    },
    ending=r"['’]n?[ıiuü]n",
)
