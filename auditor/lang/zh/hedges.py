"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"据称|据说|涉嫌|所谓|传闻|嫌疑|疑似|疑为",
    possible=r"可能|也许|或许|说不定|或将|或许会|有可能|恐怕",
    probable=r"大概|很可能|想必|估计|预计|料将",
    apparent=r"似乎|看来|看似|好像|貌似|显然",
    soft=(
        r"或|会|能|将|应|若|如果|是否|认为|相信|怀疑|猜测|推测|预期|希望|担心|风险|威胁|计划|打算|几乎|指控|称|表示|说|据|不明|不确定|潜在|可以|"
        r"有望|恐|疑"
    ),
    words=False,
)
