"""Which roles are one office in other words, or a broader word for it."""

from auditor.checks.roles.role import Role

# Words for one office that languages and houses use for each other; broader words agree with
# any in their set. Written from knowledge of titles, not of one text.
_AGREE = (
    frozenset(("prime_minister", "chancellor", "president_of_government")),
    frozenset(("chief", "chair", "director", "head", "leader", "president", "founder", "owner")),
    frozenset(("head", "leader", "prime_minister")),
    frozenset(("head", "leader", "chancellor")),
    frozenset(("head", "chief", "police")),
    frozenset(("head", "chief", "minister")),
    frozenset(("leader", "captain")),
    frozenset(("minister", "state_secretary")),
    frozenset(("minister", "secretary_general")),
    frozenset(("president", "chair", "mp")),
    frozenset(("governor", "head")),
    frozenset(("governor", "president", "chair", "director")),  # of a central bank
    frozenset(("governor", "prime_minister")),
    frozenset(("mayor", "head")),
    frozenset(("king", "emperor", "head")),
    frozenset(("prince", "king", "emperor", "head")),
    frozenset(("senator", "mp")),
    frozenset(("chair", "spokesperson")),
    frozenset(("prosecutor", "lawyer")),
    frozenset(("judge", "scholar")),
    frozenset(("soldier", "officer", "general", "colonel", "admiral", "captain")),
    frozenset(("police", "officer", "captain", "head")),
    frozenset(("player", "striker", "goalkeeper", "captain")),
    frozenset(("coach", "director", "head", "player")),
    frozenset(("doctor", "nurse", "scholar", "director", "head")),
    frozenset(("teacher", "scholar", "director", "head", "student")),
    frozenset(("scholar", "director", "head", "founder", "chair", "artist", "journalist")),
    frozenset(("bishop", "cardinal", "priest", "head")),
    frozenset(("artist", "director", "founder")),
    frozenset(("journalist", "director", "head")),
    frozenset(("activist", "founder", "leader", "lawyer", "journalist", "director")),
    frozenset(("pilot", "driver", "captain")),
    frozenset(("engineer", "scholar", "worker", "director")),
    frozenset(("farmer", "owner", "worker")),
    frozenset(("ambassador", "spokesperson", "head")),
    frozenset(("ambassador", "diplomat", "spokesperson")),
    frozenset(("speaker", "chair", "head", "mp")),
    frozenset(("chief_minister", "prime_minister", "head")),
    frozenset(("entrepreneur", "founder", "owner", "chief", "director")),
    frozenset(("suspect", "defendant")),
    frozenset(("victim", "plaintiff", "witness")),
    frozenset(("member", "mp", "director")),
)

# Ranks and positions that exclude each other although one set above holds them both.
_EXCLUDE = (
    frozenset(("general", "colonel")),
    frozenset(("general", "soldier")),
    frozenset(("admiral", "soldier")),
    frozenset(("colonel", "soldier")),
    frozenset(("striker", "goalkeeper")),
    frozenset(("bishop", "priest")),
    frozenset(("cardinal", "priest")),
    frozenset(("cardinal", "bishop")),
    frozenset(("doctor", "nurse")),
    frozenset(("king", "prince")),
    frozenset(("teacher", "student")),
    frozenset(("farmer", "worker")),
)


# Roles of which a person in one story has one: another of the set is another role, not a wider
# word. Written from knowledge of offices, courts, matches, ranks and trades.
_RIVALS = tuple(
    frozenset(group.split())
    for group in (
        (
            "prime_minister president king queen emperor pope minister governor mayor ambassador"
            " speaker chief_minister prince diplomat"
        ),
        "mayor governor minister judge prosecutor spokesperson ambassador police senator diplomat",
        "judge prosecutor lawyer defendant plaintiff",
        "judge prosecutor lawyer suspect victim witness police",
        "lawyer defendant witness",
        "coach player referee",
        "coach goalkeeper striker referee",
        "general colonel admiral",
        "scholar student",
        "teacher student",
        "doctor nurse firefighter police teacher",
        "chair member",
        "chief member",
        "bishop priest rabbi imam",
        "father son brother husband",
        "mother daughter sister wife",
        (
            "farmer fisher teacher doctor nurse firefighter police soldier journalist lawyer judge"
            " priest"
        ),
    )
)
# Pairs that are often said of one person all the same.
_ONE = frozenset(
    frozenset(pair.split())
    for pair in (
        "pilot driver",
        "lawyer prosecutor",
        "suspect defendant",
        "victim plaintiff",
        "soldier police",
    )
)

# What people are in one affair, whatever else they are.
_IN_PASSING = frozenset("defendant plaintiff victim suspect witness member entrepreneur".split())
# Kin is told beside any trade.
_KIN = frozenset("father mother son daughter brother sister husband wife".split())
_BROAD = frozenset(("head",))  # a police chief and a fire chief are both heads

# Offices that can be held by a deputy, on an acting base or elect; an adjunct professor is none.
_OFFICES = frozenset(
    "prime_minister president chancellor minister governor mayor chief chair director head leader"
    " prosecutor secretary_general coach ambassador speaker chief_minister judge".split()
)


def is_office(role: Role) -> bool:
    """Tell whether words such as deputy make another office of it."""
    return bool(role.concepts & _OFFICES)


def agree(role: Role, other: Role) -> bool:
    """Tell whether two roles may be one; modifiers are looked at elsewhere."""
    ours, others = role.concepts - _BROAD, other.concepts - _BROAD
    for mine in ours if ours and others else role.concepts:
        for theirs in others if ours and others else other.concepts:
            if mine == theirs:
                if not _portfolios_differ(role, other):
                    return True
                continue
            pair = frozenset((mine, theirs))
            if pair not in _EXCLUDE and any(pair <= group for group in _AGREE):
                return True
    return False


def _portfolios_differ(role: Role, other: Role) -> bool:
    """Tell whether both name what they are minister for, and it is not the same."""
    return bool(role.portfolio and other.portfolio) and role.portfolio != other.portfolio


def rivals(mine: Role, other: Role) -> bool:
    """Tell whether two roles exclude each other."""
    if mine.concepts & other.concepts:
        return bool("minister" in mine.concepts & other.concepts) and not agree(mine, other)
    if any(frozenset((a, b)) in _ONE for a in mine.concepts for b in other.concepts):
        return False
    return any(mine.concepts & group and other.concepts & group for group in _RIVALS)


def excludes(mine: Role, other: Role) -> bool:
    """Tell whether one of two roles of a person speaks against the other at all."""
    if any(one.concepts <= _IN_PASSING or one.concepts <= _KIN for one in (mine, other)):
        return rivals(mine, other)
    return True
