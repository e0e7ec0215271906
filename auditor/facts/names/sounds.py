"""How alike two names sound across scripts: phonetic classes, aligned with weighted costs."""

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from auditor.facts.names.kana import spelled
from auditor.facts.names.spelling import canon, fold, latin, skeleton
from auditor.lang import FORMS_KEPT, script_of

# Classes: P b p f v, T d t, K g k, S s z sh, L l r, M, N, H, V w, a any vowel; C is a letter
# that is S in one language and K in another (c, ch, g, j, x), J one that may be a glide as well.
_LATIN = (
    ("ght", "T"), ("tsch", "S"), ("sch", "S"), ("tch", "S"), ("cz", "S"), ("sz", "S"), ("sh", "S"),
    ("zh", "S"),
    ("dzh", "S"), ("rz", "L"), ("ck", "K"), ("ch", "C"), ("ph", "P"), ("th", "T"), ("kh", "H"),
    ("gh", "K"), ("qu", "K"), ("ng", "N"), ("gn", "N"), ("wh", "V"), ("ts", "S"), ("tz", "S"),
    ("ss", "S"), ("x", "KS"), ("b", "P"), ("p", "P"), ("f", "P"), ("v", "P"), ("w", "V"),
    ("d", "T"), ("t", "T"), ("g", "G"), ("k", "K"), ("q", "K"), ("c", "c"), ("s", "S"),
    ("z", "S"), ("j", "J"), ("l", "L"), ("r", "L"), ("m", "M"), ("n", "N"), ("h", "H"),
)  # fmt: skip
_PINYIN = (
    ("ng", "N"), ("zh", "S"), ("ch", "S"), ("sh", "S"), ("b", "P"), ("p", "P"), ("f", "P"),
    ("m", "M"), ("d", "T"), ("t", "T"), ("n", "N"), ("l", "L"), ("g", "K"), ("k", "K"),
    ("h", "H"), ("j", "C"), ("q", "C"), ("x", "C"), ("r", "L"), ("z", "S"), ("c", "S"),
    ("s", "S"), ("w", "V"), ("y", "J"),
)  # fmt: skip
_KANA = (
    ("sh", "S"), ("ch", "D"), ("ts", "D"), ("fu", "Pa"), ("vu", "P"), ("b", "P"), ("p", "P"),
    ("f", "P"), ("v", "P"), ("m", "M"), ("d", "T"), ("t", "T"), ("n", "N"), ("r", "L"), ("l", "L"),
    ("g", "K"), ("k", "K"), ("h", "H"), ("j", "C"), ("z", "S"), ("s", "S"), ("w", "V"), ("y", "J"),
)  # fmt: skip
_HANGUL = (
    ("kk", "K"), ("tt", "T"), ("pp", "P"), ("ss", "S"), ("jj", "C"), ("ch", "D"), ("ng", "N"),
    ("b", "P"), ("p", "P"), ("m", "M"), ("d", "T"), ("t", "T"), ("n", "N"), ("r", "L"), ("l", "L"),
    ("g", "K"), ("k", "K"), ("h", "H"), ("j", "C"), ("s", "S"), ("w", "V"), ("y", "J"),
)  # fmt: skip
_TABLES = {"Hani": _PINYIN, "Jpan": _KANA, "Kore": _HANGUL}
# Signs by which Chinese renders the sounds of foreign names, simplified and traditional.
SOUND_SIGNS = re.compile(
    "[阿埃艾爱愛安昂奥奧澳巴白拜班邦包保鲍鮑堡贝貝本比彼毕畢别別宾賓滨濱波玻伯博卜布采蔡策查昌彻徹陈陳茨慈次聪村达達戴代丹当當"
    "道德登邓鄧狄迪笛底蒂丁东東杜敦顿頓多俄厄恩尔爾耳法凡范範方菲费費芬丰豐冯馮佛夫弗福富盖蓋甘冈岡高戈哥歌格根贡貢古顾顧"
    "瓜关關圭贵貴郭果哈海罕汉漢豪赫黑亨洪侯胡华華怀懷惠霍基吉加佳贾賈简簡江杰傑捷今金津京久居卡开開凯凱坎康考科克肯孔库庫"
    "夸昆廓拉腊臘莱萊赖賴兰蘭朗劳勞勒雷蕾黎李里理利丽麗莉连連廉良列林琳龄令留刘劉柳隆龙龍卢盧鲁魯陆陸路露律伦倫罗羅洛略"
    "马馬玛瑪麦麥迈邁曼芒毛茅梅门門蒙孟米密敏明缪莫墨默姆木穆纳納娜乃奈南内尼妮宁寧牛纽紐农農努诺諾欧歐帕派潘庞龐培佩彭蓬"
    "皮匹平珀普奇齐齊契恰钱乔喬切琴青丘屈让热熱仁日荣榮茹儒若撒萨薩塞赛賽桑瑟森沙莎山尚绍紹舍申圣聖施什石史舒朔丝絲司斯寺"
    "松苏蘇孙孫索塔泰坦汤湯唐陶特腾騰滕提梯田廷汀图圖土托瓦娃万萬旺威维維韦韋魏温溫文翁沃乌烏吴吳武伍西希锡錫悉席夏香肖谢"
    "謝辛欣兴雄休修徐许許叙雅亚亞延扬杨楊耶叶葉伊依易意因英尤于约約云赞贊扎泽澤增詹章珍镇芝治朱卓兹茲宗祖佐翰"
    "尧堯奎逊遜斐勃钦欽可楚朵芙黛莲蓮薇茵雪萝蘿娅婭珊琼瓊崔曹窦竇宏坡帝赐賜琳玲琪祈仲诗詩绮綺浦甫碧柏豹彬澳沧滄措禄祿黎菱岭嶺涅聂聶钮鈕攀畔鹏鵬坪魁葵柯颗顆跋摩婆陀吠毗伽迦琐瑣]{2,20}"
)
PINYIN = re.compile(
    "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|"
    "ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou]))+"
)
_OTHERWISE = {"rz": "zh", "rr": "h", "lh": "ly", "nh": "ny", "ll": "y", "gl": "l", "wh": "h"}
_SPELLINGS = re.compile("rz|rr|lh|nh|wh|ll(?=[aeio])|gl(?=i)", re.IGNORECASE)
_GLIDE = re.compile("(?<=[bcdghjklmnprst])[wy](?=[aeiou])")  # 위 in 뮐러, of umlauts and ü
_VOWEL = re.compile("[aeiouy]+")
_SOFT = frozenset("eiy")
_LEAST_LENGTH = 2
_FAR = frozenset(("Arab", "Deva", "Hani", "Hebr", "Jpan", "Kore"))
_COARSE = str.maketrans("djqbfwgzxr", "ttkpvvkssl")
_NEAR = {
    frozenset(pair): cost
    for pair, cost in (
        ("CS", 0.1), ("CK", 0.2), ("CJ", 0.2), ("CH", 0.35), ("CT", 0.5), ("DS", 0.2), ("DT", 0.2),
        ("DC", 0.15), ("JS", 0.25), ("JH", 0.3), ("Ja", 0.1), ("JK", 0.5), ("JL", 0.5),
        ("VP", 0.15), ("Va", 0.15), ("VH", 0.5), ("VK", 0.5), ("HK", 0.35), ("HP", 0.45),
        ("LS", 0.7), ("LN", 0.6), ("MN", 0.35), ("ST", 0.6), ("Ha", 0.25), ("La", 0.4),
        ("SH", 0.6), ("Pa", 0.45), ("Na", 0.55),
    )
}  # fmt: skip
_ALONE = {"a": 0.12, "H": 0.3, "J": 0.2, "V": 0.3, "L": 0.45, "N": 0.5, "S": 0.75, "T": 0.65}
_WEIGHT = {"a": 0.2, "H": 0.6, "J": 0.5, "V": 0.7}


def alike(a: str, a_language: str, b: str, b_language: str) -> float:
    """Return how alike two names sound: by letters, and in far scripts by classes of sounds too."""
    if latin(a, a_language) == latin(b, b_language):
        return 1.0  # a syllable of Chinese may be two letters: 毅, Yi
    letters = _spelled(a, a_language, b, b_language)
    if not {script_of(a_language), script_of(b_language)} & _FAR:
        return letters
    read = (letters + _likeness(a, a_language, b, b_language)) / 2
    # Polish and Portuguese digraphs, which no letter of the other script stands for.
    otherwise = {_SPELLINGS.sub(_respelled, word) for word in (a, b) if word.isascii()} - {a, b}
    for word in otherwise:
        pair = (word, b) if a.isascii() else (a, word)
        more = _spelled(pair[0], a_language, pair[1], b_language)
        read = max(read, (more + _likeness(pair[0], a_language, pair[1], b_language)) / 2)
    return read


def _respelled(match: re.Match[str]) -> str:
    return _OTHERWISE[match[0].lower()]


@lru_cache(FORMS_KEPT)
def _spelled(a: str, a_language: str, b: str, b_language: str) -> float:
    x, y = latin(a, a_language), latin(b, b_language)
    whole = max(
        Levenshtein.normalized_similarity(x, y),
        Levenshtein.normalized_similarity(canon(a, a_language), canon(b, b_language)),
    )
    p, q = skeleton(a, a_language), skeleton(b, b_language)
    if script_of(a_language) in {"Hani", "Jpan"} or script_of(b_language) in {"Hani", "Jpan"}:
        p, q = p.translate(_COARSE), q.translate(_COARSE)
    bones = (
        Levenshtein.normalized_similarity(p, q) if min(len(p), len(q)) >= 2 else float(p == q != "")
    )
    if script_of(b_language) in {"Hani", "Jpan"} or script_of(a_language) in {"Hani", "Jpan"}:
        return 0.25 * whole + 0.75 * bones
    if len(y) > len(x) + 1 and len(x) >= 4:  # an ending of the other language
        cut = canon(b, b_language)[: len(canon(a, a_language))]
        whole = max(whole, Levenshtein.normalized_similarity(canon(a, a_language), cut))
    return 0.55 * whole + 0.45 * bones


@lru_cache(FORMS_KEPT)
def phones(text: str, language: str) -> str:
    """Return the phonetic classes of a name written in the script of a language."""
    script = script_of(language)
    if text.isascii() or script == "Latn":
        return _classes(fold(text), _LATIN)
    from anyascii import anyascii  # noqa: PLC0415

    if script in _TABLES:
        if script == "Hani" or (script == "Jpan" and "\u3400" <= text[0] <= "\u9fff"):
            found = "".join(_syllable(anyascii(sign).lower().strip()) for sign in text)
        else:
            known = anyascii(spelled(text) if script == "Jpan" else text).lower().replace("-", "")
            if script == "Kore":
                known = _GLIDE.sub("", known)
            found = _classes(known, _TABLES[script])
    else:
        letters = anyascii(text).lower().replace("'", "").replace("`", "")
        found = _classes(re.sub("(?<=[bdgjkpt])h", "", letters), _LATIN)
    return re.sub(r"(.)\1+", r"\1", found)


def _syllable(pinyin: str) -> str:
    if pinyin in {"er", "r"}:
        return "L"
    return _classes(pinyin, _PINYIN)


def _classes(letters: str, rows: tuple[tuple[str, str], ...]) -> str:
    found: list[str] = []
    at = 0
    while at < len(letters):
        vowel = _VOWEL.match(letters, at)
        if vowel is not None:
            found.append("a")
            at = vowel.end()
            continue
        for old, new in rows:
            if letters.startswith(old, at):
                at += len(old)
                soft = letters[at : at + 1]
                either = "C" if soft and soft in _SOFT else "K"
                found.append(either if new in "cG" else new)
                break
        else:
            at += 1
    return re.sub(r"(.)\1+", r"\1", "".join(found))


@lru_cache(FORMS_KEPT)
def _likeness(a: str, a_language: str, b: str, b_language: str) -> float:
    """Return how alike two names sound, from 0 to 1."""
    x, y = phones(a, a_language), phones(b, b_language)
    if min(len(x), len(y)) < _LEAST_LENGTH:
        return float(x == y != "") * 0.5
    whole = max(sum(_WEIGHT.get(c, 1.0) for c in x), sum(_WEIGHT.get(c, 1.0) for c in y))
    return max(0.0, 1.0 - _cost(x, y) / whole)


def _cost(x: str, y: str) -> float:
    """Return the cost of the cheapest alignment of two strings of classes."""
    row = [0.0]
    for c in y:
        row.append(row[-1] + _ALONE.get(c, 0.9))
    for c in x:
        alone = _ALONE.get(c, 0.9)
        diagonal, row[0] = row[0], row[0] + alone
        for j, d in enumerate(y, start=1):
            swap = 0.0 if c == d else _NEAR.get(frozenset((c, d)), 1.2)
            best = min(diagonal + swap, row[j] + alone, row[j - 1] + _ALONE.get(d, 0.9))
            diagonal, row[j] = row[j], best
    return row[-1]
