"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(
        r"monsieur|m|homme|père|fils|frère|mari|garçon|oncle|neveu|grand-père|veuf|roi|"
        r"prince"
    ),
    she=(
        r"madame|mme|mlle|femme|mère|fille|sœur|soeur|épouse|tante|nièce|grand-mère|veuve|"
        r"reine|princesse|directrice|actrice|présidente|chancelière|chanteuse|avocate|"
        r"joueuse|fondatrice|candidate|cheffe|institutrice|ambassadrice|sénatrice|députée|"
        r"conseillère|infirmière|romancière|écrivaine|autrice|auteure"
    ),
    maybe_he=(
        r"il|lui|celui-ci|ce dernier|ils|son|sa|ses|l['’]|d['’]un|un|le|du|homme\w*|"
        r"masc\w*"
    ),
    maybe_she=(
        r"elle|elles|celle-ci|cette dernière|la|une|\w+(?:ée|euse|trice|ière|ienne)s?|son|"
        r"sa|ses|l['’]"
    ),
    shows_he=(r"il|celui-ci|ce dernier"),
    shows_she=(r"elle|celle-ci|cette dernière"),
)
