"""How Spanish says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"inteligencias? artificial(?:es)?|modelos? de lenguaje|ia generativa|ia[-‑]\w+",
    acronyms=r"IA|I\.A\.|AI",
    automatic="automática(?:mente)?|automático|máquina",
    document=r"(?:est[ea]|el presente|la presente|estas|estos) (?:\w+ )?(?:artículo|texto|noticia|contenido|documento|traducción|resumen|nota|página|versión|información|pieza|publicación|reportaje|crónica|entrada|despacho)",
    noun="(?:el |la |un |una )?(?:artículo|texto|noticia|contenido|traducción|resumen|nota|versión|información)",
    pronoun="esto|este|esta",
    auxiliary="ha sido|han sido|fue|fueron|es|está|son|se ha|se",
    active="hemos|ha|han",
    rewritten="reescrit[oa]s?|reescribir|reformulad[oa]s?|reelaborad[oa]s?|adaptad[oa]s?|parafrasead[oa]s?|reescritura|reescribió",
    translated="traducid[oa]s?|traducci[óo]n(?:es)?|traducir|tradujo",
    summarised="resumid[oa]s?|resumen|resumir|sintetizad[oa]s?",
    generated="generad[oa]s?|cread[oa]s?|redactad[oa]s?|escrit[oa]s?|elaborad[oa]s?|producid[oa]s?|realizad[oa]s?|generar|redactar|crear|elaborar|confeccionad[oa]s?",
    assisted="asistid[oa]s?|asistencia|con (?:la )?ayuda|con (?:el )?apoyo|editad[oa]s?|apoyad[oa]s?|utilizad[oa]s?|utilizado|utilizando",
    by="por|con|mediante|a través|gracias a|usando|utilizando|a partir|desde|de|en base|basad[oa] en|del",
    image=r"im[áa]gen(?:es)?|foto\w*|ilustraci(?:ón|ones)|vídeos?|videos?|gráficos?|audio|voz|portada|infografía",
    source="fuentes?|fuente original|artículo original|noticia original|texto original|publicado originalmente en|vía|con información de",
    original=r"(?:esta |la )?fuente(?: original)?|(?:el )?(?:artículo |texto )?original\w*|aquí|leer (?:más|el|la|original)\w*(?: \w+){0,2}|seguir leyendo|nota original|noticia original",
    negation="sin|no|nunca|ning[úu]n[oa]?|tampoco|ni",
    label="aviso|nota|nota de la redacción|advertencia|transparencia|nota del editor|aclaración|información",
    breaks="cómo|que|qué|por qué|quien|quién|cuando|si|sobre|explica|analiza|cuenta|muestra|trata|habla|donde",
    review="revisad[oa]s?|verificad[oa]s?|supervisad[oa]s?|comprobad[oa]s?|validad[oa]s?|revisión|supervisión",
    policy="política|políticas|directrices|más información|saber más|aviso legal|privacidad|código ético|principios|normas",
)
