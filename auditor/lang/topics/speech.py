"""How a language says who said something."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechTable:
    """
    Patterns over lower-case text, without capturing groups; alternatives separated by `|`.

    `says` are the finite forms of verbs that introduce speech, direct or reported. `claims`
    are verbs that do so beside a quotation but otherwise also tell deeds and views (warn,
    promise, laugh): they are no proof of reported speech. `before` are phrases in front of a
    source (according to, laut), `behind` those that follow one (zufolge, göre); `beside` are
    words that name a source only right behind a quotation (German so). `that` opens reported
    speech behind a verb of saying; `bare` are words that
    open it without one (said the, said it). `closes` are verbs of saying that end the sentence, behind what is said
    (Turkish söyledi, Japanese と述べた); where it is empty, none do. `not_after` are words that take a verb right behind them
    from its speaker (to, that). `tails` may follow the verb of a clause that
    ends the sentence (in a statement). `finds` are verbs of
    research (found, discovered), whose subject is the author of a study. `norms` are nouns behind
    `before` that are no speaker (according to plan, to the rules). `reported` are forms that only occur in reported speech
    (German sei, habe). `pronouns` are subjects that stand for a speaker named elsewhere, `own`
    forms of the first person, by which words are known as the speaker's. `speakers` are nouns
    of persons and bodies that news lets speak (spokesman, ministry, police), without
    articles. `statements` are nouns of speech (statement, interview). `joins` are
    conjunctions between two equals (and), `but` others that open a clause of its own (but,
    which), `like` words that compare (as most had predicted). `light` are words of grammar and fillers, whose
    change alters no fact; may and must do. `words` says that patterns match whole words.
    """

    says: str
    claims: str = ""
    before: str = ""
    behind: str = ""
    beside: str = ""
    that: str = ""
    reported: str = ""
    bare: str = ""
    closes: str = ""
    norms: str = ""
    not_after: str = ""
    tails: str = ""
    finds: str = ""
    pronouns: str = ""
    own: str = ""
    speakers: str = ""
    statements: str = ""
    light: str = ""
    joins: str = ""
    but: str = ""
    like: str = ""
    words: bool = True
