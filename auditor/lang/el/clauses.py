"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="marked",
    by="από",
    passive_after="(?<=θηκε)|(?<=θηκαν)|(?<=στηκε)|(?<=χτηκε)|(?<=φθηκε)|(?<=εται)|(?<=ονται)|(?<=άται)|(?<=είται)",
    origin="από",
    goal="στον στην στο στη προς έως μέχρι",
    governs="σε στον στην στο στη στους στις στα με για κατά προς χωρίς μεταξύ μετά πριν ως όπως του των",
    nominative="ο η οι",
    accusative="τον την τη τους τις",
    oblique="του των",
    joins="και ή",
    opens="ότι πως που όταν αν επειδή αλλά ενώ",
    pronouns="αυτός αυτή",
)
