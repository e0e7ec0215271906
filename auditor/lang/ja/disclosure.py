"""How Japanese says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    words=False,
    ai="人工知能|生成ai|大規模言語モデル|言語モデル|機械翻訳|自動翻訳",
    acronyms="AI|ＡＩ",
    automatic="自動|機械",
    document="(?:この|本|当|同)(?:記事|文章|文書|ドキュメント|翻訳|要約|コンテンツ|ニュース|稿|ページ)",
    noun="(?:記事|文章|翻訳|要約|コンテンツ|本文|見出し)",
    rewritten="書き換え|書き直|リライト|改稿|再構成|編集",
    translated="翻訳|訳出",
    summarised="要約|まとめ(?:た|られ)",
    generated="作成|生成|執筆|制作|自動作成|書かれ",
    assisted="活用|使用|利用|用い|支援|補助",
    by="により|によって|による|を用いて|を使って|で|から|をもとに|を基に",
    image="画像|写真|イラスト|動画|映像|音声|図",
    source="出典|引用元|情報源|元記事|ソース|参照元|原文",
    original="元記事|原文|出典|情報源|こちら|続きを読む|元のニュース",
    negation="使わず|なしで|使用していない|ではなく|用いず|使用せず",
    label="注|注意|お知らせ|編集部注|※|免責事項",
    breaks="について|とは|なぜ|どのように|と語|と述べ|という",
    review="確認|校閲|校正|監修|編集者|チェック",
    policy="ポリシー|ガイドライン|方針|詳しく|プライバシー|規約",
)
