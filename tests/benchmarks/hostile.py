"""
What hostile texts cost: `python tests/benchmarks/hostile.py [language ...]`.

Audits 40 kB of one pattern against half of it and prints seconds of processor time, beside
those of an ordinary article of the same length; the ratio is what counts.
"""

import sys
import time

from auditor import Article, Candidate, audit

SIZE = 40_000
ORDINARY = (
    "The mayor of Harwick, Joan Perrin, said on Monday that 14 of the 60 boats were not insured. "
)
PATTERNS = {
    "ordinary": ORDINARY,
    "one number": "1",
    "numbers": "1 ",
    "number words": "hundred and ",
    "ranges of sums": "$5m-$7m ",
    "shares": "5%-",
    "dates": "1 May ",
    "clocks": "12:30 ",
    "full stops": ".",
    "blanks": " ",
    "quotes": '"',
    "quotations": "“He said that,” said he, ",
    "one capital word": "A",
    "capital words": "Ab ",
    "acronyms": "AB ",
    "denials": "not ",
    "offices": "minister ",
    "hyphens": "a-",
    "han": "三",
    "emoji": "😀",
    "joiners": "\u200d",
    "addresses": "http://a.example/",
    "lines": "a\n",
}


def cost(pattern: str, language: str) -> float:
    text = (pattern * (SIZE // len(pattern) + 1))[:SIZE]
    lead = "Minister Smith spoke on Monday.\n"
    started = time.process_time()
    source = Candidate(article=Article(text=lead + text[: SIZE // 2], language="en"))
    audit(Article(text=lead + text, language=language), [source])
    return time.process_time() - started


def main() -> None:
    for language in sys.argv[1:] or ["en", "de", "ru", "zh"]:
        cost("a ", language)
        usual = cost(ORDINARY, language)
        for name, pattern in PATTERNS.items():
            spent = cost(pattern, language)
            sys.stdout.write(f"{language}  {name:18} {spent:7.2f} s  {spent / usual:6.2f} ×\n")


if __name__ == "__main__":
    main()
