"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"とされる|とされ|疑い|容疑|いわゆる|自称|疑惑|らしい",
    possible=r"かもしれ|可能性|ひょっとして|もしかし|恐れ|おそれ",
    probable=r"おそらく|恐らく|たぶん|多分|だろう|でしょう|見込み|見通し|とみられ|と見られ",
    apparent=r"ようだ|ようで|ように見え|と思われ|そうだ|らしく|模様",
    soft=(
        r"という|とも|よう|もし|れば|なら|と述べ|と語|と話|によると|によれば|考え|信じ|推定|推測|予想|予定|計画|懸念|危険|リスク|ほぼ|ほとんど|か|みられ|"
        r"見られ|うる|得る|できる"
    ),
    words=False,
)
