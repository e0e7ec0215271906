"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(
        r"senhor|sr|homem|pai|filho|irmão|marido|menino|rapaz|tio|avô|viúvo|rei|príncipe|"
        r"ele|dele|nele"
    ),
    she=(
        r"senhora|sra|mulher|mãe|filha|irmã|esposa|menina|moça|tia|avó|viúva|rainha|"
        r"princesa|ela|dela|nela|ministra|diretora|juíza|atriz|prefeita|senadora|deputada|"
        r"advogada|jogadora|escritora|fundadora|professora|governadora|candidata|"
        r"pesquisadora|doutora|autora|empresária|vencedora"
    ),
    maybe_he=(r"o|os|um|do|ao|no|\w+(?:ado|ido|dor)s?|seu|sua|seus|suas|lhe"),
    maybe_she=(r"a|as|uma|da|à|na|\w+(?:ada|ida|dora)s?|seu|sua|seus|suas|lhe"),
    shows_he=(r"ele|dele|nele"),
    shows_she=(r"ela|dela|nela"),
)
