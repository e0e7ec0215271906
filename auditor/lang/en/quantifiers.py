"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"none of|not a single one of|not one of",
    few=r"only a few|very few|few of|hardly any|a handful of|a small number of|a tiny fraction of",
    minority=r"(?:a|the) (?:small )?minority of|(?:less|fewer) than half|under half",
    some=r"some of (?:the|its|their|his|her|these|those|them)|several of|several(?= [a-z]+s\b)|a number of|some(?= [a-z]{2,20}(?<!ou)(?<!s)s\b)|some people|part of the",
    many=r"many(?: of)?|numerous|a large number of",
    half=r"half (?:of )?(?:the|its|their|all|his|her|our|these|those|them)|half of|one half of|a half of",
    most=r"most of (?:the|its|their|them|those|these|his|her|us)|most(?= [a-z]{2,20}(?<!ou)(?<!s)s\b)|most people|(?:the|a) (?:vast |large |great |clear |overwhelming |slim |narrow )?majority of|(?:more than|over|well over) half(?: of)?",
    nearly=r"(?:nearly|almost|virtually|practically) (?:all|every|everyone|everybody)(?: of)?|all but one",
    all=r"all(?: of)?(?: (?:the|its|their|these|those|his|her|our|\d+|two|three|four|five|six))?(?= [a-z]{2,20}s\b)|all of (?:the|its|their|them|those|these)|all people|everyone|everybody|every one of|each of the",
    never=r"at all|after all|above all|all the (?:same|time|way|while|more|less)|all (?:over|day|night|right|along|too|times|means|costs|kinds|sorts|sides|fours|hours|accounts|aspects)|(?:of|for|in|at|to|by|with|from) all(?= )|not all|the most|at most|(?:first|second|other|latter) half|half (?:a|an|past|of the year)|half the (?:size|price|time|battle)|as many as|how many|so many|too many|many years|all[- ](?:time|star|clear|round|party|out)",
)
