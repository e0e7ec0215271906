"""Syllables of Chinese in Latin letters, and which signs may be read so."""

import re
from functools import lru_cache

from auditor.facts.names.spelling import latin
from auditor.lang import FORMS_KEPT

__all__ = ["readings", "reads", "spells", "syllables"]

_SYLLABLES = frozenset(
    """
    a ai an ang ao e ei en eng er o ou ba bai ban bang bao bei ben beng bi bian biao bie bin bing
    bo bu pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu ma mai man mang mao
    mei men meng mi mian miao mie min ming miu mo mou mu fa fan fang fei fen feng fo fou fu da dai
    dan dang dao de dei deng di dian diao die ding diu dong dou du duan dui dun duo ta tai tan
    tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo na nai nan nang nao ne nei
    nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nuo nv la lai lan lang lao le
    lei leng li lia lian liang liao lie lin ling liu long lou lu luan lun luo lv ga gai gan gang
    gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ka kai kan kang kao ke ken
    keng kong kou ku kua kuai kuan kuang kui kun kuo ha hai han hang hao he hei hen heng hong hou
    hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue
    jun qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun xi xia xian xiang xiao xie
    xin xing xiong xiu xu xuan xue xun zha zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu
    zhua zhuai zhuan zhuang zhui zhun zhuo cha chai chan chang chao che chen cheng chi chong chou
    chu chuai chuan chuang chui chun chuo sha shai shan shang shao she shen sheng shi shou shu
    shua shuai shuan shuang shui shun shuo ran rang rao re ren reng ri rong rou ru ruan rui run
    ruo za zai zan zang zao ze zei zen zeng zi zong zou zu zuan zui zun zuo ca cai can cang cao ce
    cen ceng ci cong cou cu cuan cui cun cuo sa sai san sang sao se sen seng si song sou su suan
    sui sun suo ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun wa wai wan wang wei wen
    weng wo wu
    """.split()
)
_LONGEST_SYLLABLE = 6
# Further readings of signs that stand in names.
_OTHER = {
    row[0]: tuple(row[1:].split("/"))
    for row in (
        " 圩wei/xu 曾zeng/ceng 单shan/dan 單shan/dan 仇qiu/chou 区ou/qu 區ou/qu"
        " 解xie/jie 查zha/cha 乐le/yue 樂le/yue 朴piao/pu 翟zhai/di 长chang/zhang"
        " 長chang/zhang 重chong/zhong 行hang/xing 厦xia/sha 廈xia/sha 都du/dou 大da/dai"
        " 晟sheng/cheng 覃qin/tan 石shi/dan 沈shen/chen 盛sheng/cheng 朝chao/zhao"
        " 六liu/lu 绿lv/lu 泷long/shuang 堡bao/pu/bu 蚌bang/beng 茜qian/xi 俞yu/shu"
        " 缪miao/mou 卜bu/bo 薄bo/bao 柏bai/bo 哈ha/ka 和he/huo 藏cang/zang 华hua 任ren"
        " 尉wei/yu 万wan/mo 番fan/pan 洞dong/tong 句ju/gou 莎sha/suo 葛ge 纪ji 盖gai/ge"
        " 折zhe/she 种zhong/chong 召zhao/shao 员yuan/yun 冼xian/sheng 车che/ju"
        " 率lv/shuai 轧ya/zha 涌yong/chong"
    ).split()
}
_MOST_SYLLABLES = 3  # of a first name or family name, or both
_INITIAL = re.compile("[zcs]h|[bpmfdtnlgkhjqxrzcswy]|")
# Initials that the languages of China, and older ways of writing them, have for one another.
_AKIN = {
    initial: number
    for number, group in enumerate(
        ("b p", "d t", "g k", "zh ch z c j q", "sh s x", "n l", "w h", "y r", "m", "f")
    )
    for initial in group.split()
}


@lru_cache(FORMS_KEPT)
def syllables(letters: str) -> tuple[tuple[str, ...], ...]:
    """Return the ways in which Latin letters are up to three syllables of Chinese."""
    if not letters:
        return ((),)
    return tuple(
        (letters[:size], *rest)
        for size in range(1, min(len(letters), _LONGEST_SYLLABLE) + 1)
        if letters[:size] in _SYLLABLES
        for rest in syllables(letters[size:])
        if len(rest) < _MOST_SYLLABLES
    )


def spells(letters: str, text: str) -> str:
    """Return the signs of a text that are read as the letters say, a syllable a sign."""
    for way in syllables(letters):
        for at in range(len(text) - len(way) + 1):
            signs = text[at : at + len(way)]
            if all(part in readings(sign) for part, sign in zip(way, signs, strict=True)):
                return signs
    return ""


@lru_cache(FORMS_KEPT)
def reads(syllable: str, sign: str) -> bool:
    """Tell whether a sign may be read so in a language of China: 振 is Chun in Hong Kong."""
    return any(own == syllable or _sort(own) == _sort(syllable) for own in readings(sign))


@lru_cache(FORMS_KEPT)
def readings(sign: str) -> tuple[str, ...]:
    """Return how a sign is read, the usual reading first; ü is written as u as well."""
    own = latin(sign, "zh")
    more = (own.replace("v", "u"),) if "v" in own else ()
    return (own, *more, *_OTHER.get(sign, ()))


def _sort(syllable: str) -> tuple[int | str, bool]:
    match = _INITIAL.match(syllable)
    initial = match[0] if match is not None else ""
    return _AKIN.get(initial, initial), syllable.endswith(("n", "ng", "m"))
