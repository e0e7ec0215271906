"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"vermeende?|zogenaamde?|zogeheten|naar verluidt|vermoedelijke?",
    possible=r"misschien|mogelijk|wellicht|eventueel",
    probable=r"waarschijnlijk\w*|naar verwachting|vermoedelijk",
    apparent=r"blijkbaar|kennelijk|schijnbaar|ogenschijnlijk|naar het schijnt",
    soft=(
        r"kan|kunnen|kon\w*|zou|zouden|zal|mag|moge\w*|lijk\w*|leek|leken|schijn\w*|scheen|"
        r"mogelijk\w*|potentiële?|volgens|verdacht\w*|verdenking|verdenk\w*|gelo\w+|denk\w*|dacht\w*|"
        r"schat\w*|vermoed\w*|beschuldig\w*|gerucht\w*|als|of|indien|twijfel\w*|onzeker\w*|"
        r"onduidelijk\w*|vrees\w*|vrez\w*|risico\w*|dreig\w*|verwacht\w*|hoop\w*|hopen|wijs\w*|"
        r"wijz\w*|bijna|plan\w*|gepland\w*|kans\w*|gevaar|beschouwd|geldt|gold|wil|willen|wilde|mag|"
        r"mogen|mocht\w*|toegestaan"
    ),
)
