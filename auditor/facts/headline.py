"""Headlines, which say in a line what stands anywhere in the text below."""

from auditor.model import SegmentKind, Sentence

_STOPS = (".", "!", "?", "…", "。", "！", "？", "।", "؟")


def is_headline(sentence: Sentence) -> bool:
    """Tell titles and headings; in plain text, a first line that no full stop ends."""
    if sentence.kind is not SegmentKind.SENTENCE:
        return True
    return sentence.index == 0 and not sentence.text.rstrip('”“"»').endswith(_STOPS)
