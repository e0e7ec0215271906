"""Surnames by which names of people are told where a script has no capitals."""

# Japanese surnames in their usual reading, the commonest and those of the news.
JAPANESE = dict(
    pair.split("=")
    for pair in """
佐藤=sato 鈴木=suzuki 高橋=takahashi 田中=tanaka 伊藤=ito 渡辺=watanabe 渡邊=watanabe 山本=yamamoto
中村=nakamura 小林=kobayashi 加藤=kato 吉田=yoshida 山田=yamada 佐々木=sasaki 山口=yamaguchi
松本=matsumoto 井上=inoue 木村=kimura 斎藤=saito 斉藤=saito 清水=shimizu 山崎=yamazaki 池田=ikeda
橋本=hashimoto 阿部=abe 石川=ishikawa 山下=yamashita 中島=nakajima 石井=ishii 小川=ogawa 前田=maeda
岡田=okada 長谷川=hasegawa 藤田=fujita 後藤=goto 近藤=kondo 村上=murakami 遠藤=endo 青木=aoki
坂本=sakamoto 福田=fukuda 太田=ota 西村=nishimura 藤井=fujii 金子=kaneko 岡本=okamoto
藤原=fujiwara 中野=nakano 三浦=miura 原田=harada 中川=nakagawa 松田=matsuda 竹内=takeuchi 小野=ono
田村=tamura 中山=nakayama 和田=wada 石田=ishida 森田=morita 上田=ueda 植田=ueda 内田=uchida
柴田=shibata 酒井=sakai 宮崎=miyazaki 横山=yokoyama 高木=takagi 安藤=ando 宮本=miyamoto 大野=ono
小島=kojima 谷口=taniguchi 今井=imai 工藤=kudo 高田=takada 増田=masuda 丸山=maruyama
杉山=sugiyama 村田=murata 大塚=otsuka 新井=arai 小山=koyama 平野=hirano 藤本=fujimoto 河野=kono
上野=ueno 野口=noguchi 武田=takeda 松井=matsui 岩崎=iwasaki 菅原=sugawara 木下=kinoshita 久保=kubo
佐野=sano 野村=nomura 松尾=matsuo 菊地=kikuchi 菊池=kikuchi 市川=ichikawa 杉本=sugimoto
古川=furukawa 大西=onishi 島田=shimada 水野=mizuno 桜井=sakurai 高野=takano 吉川=yoshikawa
山内=yamauchi 西田=nishida 飯田=iida 西川=nishikawa 小松=komatsu 北村=kitamura 安田=yasuda
五十嵐=igarashi 川口=kawaguchi 平田=hirata 中田=nakata 久保田=kubota 服部=hattori 岩田=iwata
土屋=tsuchiya 本田=honda 樋口=higuchi 秋山=akiyama 田口=taguchi 永井=nagai 山中=yamanaka
中西=nakanishi 吉村=yoshimura 川上=kawakami 石原=ishihara 大橋=ohashi 松岡=matsuoka 馬場=baba
浜田=hamada 森本=morimoto 星野=hoshino 矢野=yano 浅野=asano 大島=oshima 松下=matsushita
小池=koike 野田=noda 岸田=kishida 安倍=abe 石破=ishiba 高市=takaichi 麻生=aso 枝野=edano
茂木=motegi 大谷=otani 鳩山=hatoyama 小泉=koizumi 黒田=kuroda 羽生=hanyu 錦織=nishikori
大坂=osaka 玉木=tamaki 稲田=inada 二階=nikai 志位=shii 福山=fukuyama 川端=kawabata 三島=mishima
大江=oe 黒澤=kurosawa 黒沢=kurosawa 宮沢=miyazawa 宮澤=miyazawa 徳川=tokugawa 織田=oda 豊臣=toyotomi
""".split()
)

# Chinese and Korean surnames, written with one sign each.
CHINESE = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田"
    "董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹"
    "薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚邵万萬钱錢严嚴覃武戴莫孔向汤湯习習温溫"
)
KOREAN = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진지"
)

# What follows the name of a person, besides offices: forms of address.
ADDRESSES = {
    "ja": "氏 さん 様 容疑者 被告 選手 議員 教授 博士 監督 社長 会長 相 首相 長官 総裁 副首相",
    "zh": "先生 女士 教授 博士 总书记 主席 书记 总统 总理 部长 议员 外长 防长",
    "ko": "씨 의원 교수 감독 대표 회장 위원장 변호사 선수 여사 박사 총재",
}
