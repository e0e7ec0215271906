"""Whose something is."""

from auditor.lang.topics.owners import OwnerTable

TABLE = OwnerTable(
    nouns={
        "resignation": "відставка відставки відставку відставці",
        "death": "смерть смерті загибель загибелі",
        "birth": "народження",
        "funeral": "похорон похорони похороні",
        "arrest": "арешт арешту затримання",
        "murder": "вбивство вбивства",
        "election": "обрання",
        "victory": "перемога перемоги перемогу",
        "proposal": "пропозиція пропозиції пропозицію",
        "appointment": "призначення",
        "dismissal": "звільнення",
        "anniversary": "річниця річниці річницю ювілей ювілею",
        "founding": "заснування",
        "extradition": "екстрадиція екстрадиції видача видачі",
        "government": "уряд уряду",
        "capital": "столиця столиці столицю",
        "population": "населення",
        "headquarters": "штаб-квартира штаб-квартири",
        "debut": "дебют дебюту",
        "return": "повернення",
    },
    articles="колишнього колишньої покійного",
    bare=True,
)
