"""How Polish says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"sztuczn\w{1,2} inteligencj\w{1,2}|model\w{0,3} językow\w{1,3}|tłumaczeni\w{1,2} maszynow\w{1,2}",
    acronyms=r"AI|SI|A\.I\.",
    automatic=r"automatyczn\w{1,3}|maszynow\w{1,3}",
    document=r"(?:ten|niniejszy|powyższy|tego|niniejsz[ea]|t[ąęo]|ta) (?:\w+ )?(?:artykuł\w*|tekst\w*|materiał\w*|dokument\w*|tłumaczeni\w*|streszczeni\w*|treść|wpis\w*|wiadomość|informacja|publikacja|notatka|news)|(?:artykuł|tekst|materiał) ten",
    noun="(?:artykuł|tekst|materiał|tłumaczenie|streszczenie|treść|wpis|wiadomość|publikacja|opracowanie)",
    pronoun="to",
    rewritten=r"przeredagowan\w{1,2}|przepisan\w{1,2}|zredagowan\w{1,2}|przerobion\w{1,2}|sparafrazowan\w{1,2}|przeredagowa\w{1,3}",
    translated=r"przetłumaczon\w{1,2}|tłumaczeni\w{1,2}|przetłumacz\w{1,4}|przełożon\w{1,2}",
    summarised=r"streszczon\w{1,2}|podsumowan\w{1,2}|streszczeni\w{1,2}|podsumowani\w{1,2}",
    generated=r"wygenerowan\w{1,2}|stworzon\w{1,2}|napisan\w{1,2}|utworzon\w{1,2}|powsta[łl]\w?|przygotowan\w{1,2}|opracowan\w{1,2}|sporządzon\w{1,2}|wygenerowa\w{1,3}",
    assisted=r"wspomagan\w{1,2}|wspart\w{1,2}|wspierane?\w?|wykorzystan\w{1,2}|przy wsparciu|z pomocą|użyt\w{1,2}",
    by="przez|przy (?:użyciu|pomocy|wsparciu)|z (?:użyciem|pomocą|wykorzystaniem|wsparciem)|za pomocą|na podstawie|z udziałem|z|dzięki|w oparciu o",
    image=r"zdjęci\w*|grafik\w*|obraz\w*|fot\w{0,9}|ilustracj\w*|wideo|film\w*|głos\w*|okładk\w*",
    source="źródł[oa]|źródło oryginalne|oryginalny artykuł|oryginał|tekst oryginalny|pierwotnie opublikowano (?:w|na)|za",
    original=r"(?:t(?:ego|ym) )?źród[łl]\w*|oryginal\w*(?: \w+)?|oryginał\w*|tutaj|czytaj (?:więcej|dalej|oryginał)|więcej",
    negation=r"bez|nie|nigdy|żadn\w{1,3}|ani",
    label="uwaga|nota|informacja|od redakcji|adnotacja|zastrzeżenie",
    breaks="jak|że|co|dlaczego|kto|czy|gdy|który|która|które|o tym|opisuje|pokazuje|dotyczy|wyjaśnia|opowiada",
    review=r"zweryfikowan\w{1,2}|sprawdzon\w{1,2}|zredagowan\w{1,2}|zatwierdzon\w{1,2}|redakcyjn\w{1,3}|weryfikacj\w{1,2}",
    policy=r"polityk\w{1,3}|zasad\w{1,3}|regulamin\w*|dowiedz się więcej|prywatnoś\w*|wytyczn\w*|kodeks\w*",
)
