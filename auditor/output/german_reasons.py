"""German wording of the reasons why something could not be read or audited."""

from collections.abc import Mapping

__all__ = ["REASONS"]

REASONS: Mapping[str, str] = {
    "the source does not seem to be what this was rewritten from": (
        "die Fassung scheint nicht aus dieser Quelle zu stammen"
    ),
    "name the right source with -s": "nennen Sie die richtige Quelle mit -s",
    "no source to compare with": "keine Quelle zum Vergleichen",
    "name one with -s": "nennen Sie eine mit -s",
    "no article text": "kein Artikeltext",
    "there is no article text": "es gibt keinen Artikeltext",
    "no article text was found": "kein Artikeltext wurde gefunden",
    "open it in a browser, save it, and audit the file": (
        "im Browser öffnen, speichern und die Datei prüfen"
    ),
    "the site asks for proof of being human": "die Website will wissen, ob ein Mensch liest",
    "the page asks for a login": "die Seite verlangt eine Anmeldung",
    "the page asks for consent before it shows anything": (
        "die Seite verlangt eine Einwilligung, bevor sie etwas zeigt"
    ),
    "the page is empty until its scripts run": "die Seite ist leer, bis ihre Skripte laufen",
    "copy the text of the PDF into a .txt file and audit that": (
        "den Text des PDF in eine .txt-Datei kopieren und diese prüfen"
    ),
    "this is a PDF, not a page": "das ist ein PDF, keine Seite",
    "pass the address of one article": "nennen Sie die Adresse eines einzelnen Artikels",
    "this is a feed or a site map, not an article": (
        "das ist ein Feed oder eine Sitemap, kein Artikel"
    ),
    "this is no page of text, but {}": "das ist keine Textseite, sondern {0}",
    "pass an article page, or its text in a file": (
        "nennen Sie die Seite eines Artikels oder seinen Text in einer Datei"
    ),
    "look for the article's new address or for an archived copy": (
        "nach der neuen Adresse des Artikels oder einer archivierten Kopie suchen"
    ),
    "the page itself says that it does not exist": "die Seite sagt selbst, dass es sie nicht gibt",
    "there is no such page (HTTP {})": "diese Seite gibt es nicht (HTTP {0})",
    "the site wants fewer requests (HTTP {})": "die Website will weniger Anfragen (HTTP {0})",
    "the site refuses the page (HTTP {})": "die Website verweigert die Seite (HTTP {0})",
    "the server failed (HTTP {})": "der Server hatte einen Fehler (HTTP {0})",
    "the answer is no page (HTTP {})": "die Antwort ist keine Seite (HTTP {0})",
    "try later": "später noch einmal versuchen",
    "try again later": "später noch einmal versuchen",
    "try again": "noch einmal versuchen",
    "the connection broke before the page was complete": (
        "die Verbindung brach ab, bevor die Seite vollständig war"
    ),
    "the server cannot be reached": "der Server ist nicht erreichbar",
    "try again, or save the page to a file": (
        "noch einmal versuchen oder die Seite in eine Datei speichern"
    ),
    "not fetched: working offline": "nicht abgerufen: ohne Netz",
    "not fetched: {}": "nicht abgerufen: {0}",
    "the page is too large: {}": "die Seite ist zu groß: {0}",
    "the answer cannot be unpacked: {}": "die Antwort lässt sich nicht entpacken: {0}",
    "the server does not answer in time": "der Server antwortet nicht rechtzeitig",
    "this is not a web address": "das ist keine Webadresse",
    "the server's certificate is not valid": "das Zertifikat des Servers ist ungültig",
    "more than {} redirects": "mehr als {0} Weiterleitungen",
    "the redirects run in a circle": "die Weiterleitungen laufen im Kreis",
    "pass the text of the article alone": "nur den Text des Artikels angeben",
    "standard input cannot be read": "die Standardeingabe lässt sich nicht lesen",
    "this is a folder, not a page": "das ist ein Ordner, keine Seite",
    "there is no such file": "diese Datei gibt es nicht",
    "the file cannot be read: {}": "die Datei lässt sich nicht lesen: {0}",
    "the text has {} characters": "der Text hat {0} Zeichen",
    "audit one article at a time": "immer nur einen Artikel prüfen",
    "save the text of the article in a .txt file and audit that": (
        "den Text des Artikels in einer .txt-Datei speichern und diese prüfen"
    ),
}
