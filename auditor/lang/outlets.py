"""News agencies and outlets, which pass on what others said or found."""

import re

from auditor.lang.base import BEGIN, END

_LATIN = (
    r"reuters|afp|dpa|ap|associated press|agence france-presse|bloomberg|tass|efe|ansa|xinhua|apa|"
    r"sda|keystone-sda|pap|ukrinform|interfax|anadolu|kyodo|yonhap|pti|ani|cnn|bbc|nbc|abc news|"
    r"cbs|npr|al jazeera|al-jazeera|new york times|washington post|wall street journal|"
    r"financial times|the guardian|guardian|the economist|der spiegel|spiegel|bild|die zeit|"
    r"süddeutsche zeitung|frankfurter allgemeine zeitung|faz|le monde|le figaro|libération|"
    r"el país|el mundo|corriere della sera|la repubblica|politico|axios|nature|science|"
    r"the lancet|lancet|newsweek|forbes|handelsblatt|tagesschau|ard|zdf|orf|srf|rai|tf1|nhk|"
    r"rtl|nos|svt|čtk|tvn24|polskie radio|asahi shimbun|nikkei|times of india"
)
_OTHER = (
    r"рейтер|интерфакс|тасс|риа новости|блумберг|би-би-си|укрінформ|рейтерс|рейтерз|"
    r"路透社?|新华社|新華社|彭博社?|法新社|美联社|共同社|ロイター|共同通信|時事通信|ブルームバーグ|"
    r"로이터|연합뉴스|블룸버그|رويترز|فرانس برس|بلومبرغ|الجزيرة|רויטרס|रॉयटर्स|पीटीआई|ρόιτερς"
)
_OUTLET = re.compile(rf"{BEGIN}(?:{_LATIN}){END}|(?:{_OTHER})")


def outlets(text: str) -> list[tuple[int, int, str]]:
    """Return the outlets named in lower-case text: start, end and name."""
    return [(*match.span(), match[0]) for match in _OUTLET.finditer(text)]
