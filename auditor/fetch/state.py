"""
Pages that are no article: walls, empty shells and polite 404s.

Told only where the page has next to no text and says so itself; a page that might be a
short article stays one.
"""

import re
from html import unescape

from auditor.model import Page

_LITTLE = 700  # characters of visible text from which a page is not taken for a wall
_BARE = 300  # the same for shells, which say nothing but that they need scripts
_PARAGRAPH = 160  # characters in one paragraph that no wall has, but every article
_LARGEST = 600_000  # characters of markup; walls are smaller, and longer pages stay pages
_SILENT = ("script", "style", "noscript", "svg", "template", "iframe")
_NAME = re.compile(r"/?([a-z][a-z0-9]{0,20})", re.IGNORECASE)
_BREAKS = frozenset("p div li td section article main h1 h2 h3 br tr ul form".split())

# Vendors' own challenge pages, by what stands there alone: their scripts are on ordinary pages
# too (Cloudflare's jsd, Imperva's beacon, DataDome's tag).
_CHALLENGE = re.compile(
    r"_cf_chl_opt|/cdn-cgi/challenge-platform/h/[a-z]/orchestrate/"
    r"|<iframe\b[^<>]{0,300}_Incapsula_Resource|//(?:geo|ct)\.captcha-delivery\.com"
    r"|id=[\"']?px-captcha|/_sec/cp_challenge/|/\.well-known/ddos-guard/js-challenge"
    r"|AwsWafIntegration\.checkForceRefresh|/\.well-known/vercel/security/static/challenge"
    r"|id=[\"']?anubis_challenge",
    re.IGNORECASE,
)
_BOT = re.compile(
    r"checking (?:if )?(?:your|the) (?:browser|site connection)|verify(?:ing)? (?:that )?you are "
    r"(?:a )?(?:not a robot|human)|are you (?:a )?(?:human|robot)|unusual traffic from your"
    r"|^just a moment|^access denied|^attention required|you have been blocked|pardon our "
    r"interruption|request (?:was )?blocked|bestätigen sie, dass sie (?:ein mensch|kein roboter)"
    r"|sind sie ein (?:mensch|roboter)|^zugriff verweigert|êtes-vous un (?:humain|robot)"
    r"|^accès refusé|vérifi\w{1,6} que vous (?:êtes humain|n'êtes pas un robot)"
    r"|^acceso denegado|verifi\w{1,6} que (?:eres|es) (?:un )?humano|no (?:eres|soy) un robot"
    r"|^accesso negato|non sei un robot|^acesso negado|não (?:é|sou) um robô"
    r"|nie jesteś robotem|^odmowa dostępu|^доступ (?:запрещ|огранич)|вы не робот"
    r"|^проверка браузера|ви не робот|^доступ заборонено|robot olmadığınızı"
    r"|ロボットではない|アクセスが拒否|访问被拒绝|人机验证|安全验证|로봇이 아닙니다|אינך רובוט",
    re.IGNORECASE,
)
_PASSWORD = re.compile(r"<input\b[^<>]{0,400}?\btype=[\"']?password\b", re.IGNORECASE)
_SIGN_IN = re.compile(
    r"\b(?:log|sign) ?in\b|\bsubscribe\b|\banmeld|\beinlogg|\bconnexion\b|connectez-vous"
    r"|iniciar? sesi[óo]n|inicia sesi|\baccedi\b|\bentrar\b|iniciar sessão|\binloggen\b"
    r"|zaloguj|přihlás|prihlás|bejelentkez|logga in|logg inn|log ind|kirjaudu|giriş yap"
    r"|войти|вход|увійти|ログイン|登录|登入|로그인|התחבר|تسجيل الدخول",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"before you continue|bevor sie (?:fortfahren|zu \w{1,20} weitergehen)|avant de continuer"
    r"|antes de continuar|prima di continuare|voordat je verdergaat|zanim przejdziesz"
    r"|(?:accept|reject|agree to) all|alle (?:akzeptieren|ablehnen|accepteren)|zustimmen und weiter"
    r"|tout (?:accepter|refuser)|accepter et continuer|aceptar (?:todo|y continuar)"
    r"|rechazar todo|accett\w{1,4} (?:tutt\w|e continua)|rifiuta tutto|aceitar tudo"
    r"|(?:za)?akceptuj(?:ę)? wszystk|přijmout vše|godkänn alla|accepter alle|godta alle"
    r"|hyväksy kaikki|принять все|прийняти всі|すべて(?:同意|受け入れ)|全部接受|모두 동의",
    re.IGNORECASE,
)
_COOKIES = re.compile(
    r"cookie|datenschutz|privacy|confidentialité|privacidad|ciastecz|кук[иі]|файл\w{0,3} cookie"
    r"|クッキー|个人信息|쿠키",
    re.IGNORECASE,
)
_FORM = re.compile(r"<(?:form|button)\b", re.IGNORECASE)
_SCRIPTED = re.compile(
    r"(?:enable|activate|turn on|requires?|needs?|activer|activez|activar|activa|habilit\w{1,4}"
    r"|attiva\w{0,2}|włącz\w{0,3}|включите|увімкніть|schakel) (?:[\w']{1,12} ){0,2}javascript"
    r"|javascript (?:\w{1,9} ){0,2}(?:disabled|required|enabled|aktivieren|deaktiviert|désactivé"
    r"|activé|desactivado|disabilitato|wyłączon\w|отключен|вимкнено)"
    r"|javascript(?:を有効|가 |を使用)|启用 ?javascript",
    re.IGNORECASE,
)
_SHELL = re.compile(
    r"<(?:div|main|app-root)\b[^<>]{0,200}?\bid=[\"']?(?:root|app|__next|__nuxt|main-app|svelte)\b"
    r"[^<>]{0,200}>\s{0,99}</|<app-root>\s{0,99}</app-root>",
    re.IGNORECASE,
)
_MISSING = re.compile(
    r"^404\b|\b(?:error|fehler|erreur|errore|erro|hata|błąd|chyba|ошибка|помилка) 404\b"
    r"|[-–|:] ?404$"
    r"|404 not found|page (?:was |could )?not (?:be )?found|page (?:doesn.t|does not)"
    r" exist|seite (?:wurde )?(?:leider )?nicht gefunden|seite existiert nicht|page (?:introuvable"
    r"|non trouvée)|página no encontrada|no se encuentra la página|pagina non trovata"
    r"|página não encontrada|pagina niet gevonden|nie znaleziono strony|strony nie znaleziono"
    r"|stránka nen(?:í|alezena|ájdená)|stránka nebyla nalezena|sidan (?:kunde inte|hittades inte)"
    r"|siden (?:blev ikke|ble ikke|findes ikke)|sivua ei löydy|az oldal nem található"
    r"|sayfa bulunamadı|страница не найдена|сторінк[уа] не знайдено|ページが見つかりません"
    r"|页面不存在|找不到(?:页面|網頁)|페이지를 찾을 수 없|הדף לא נמצא|الصفحة غير موجودة",
    re.IGNORECASE,
)


def page_state(page: Page) -> str:
    """
    Return bot-wall, login-wall, consent-wall, script-only-page or soft-404; empty for pages.

    Pure and linear in the markup; looks at HTML alone.
    """
    if page.media_type != "text/html" or len(page.text) > _LARGEST:
        return ""
    markup = page.text
    title, lines = _read(markup)
    visible = " ".join(lines)
    prose = (line for line in lines if not _COOKIES.search(line[:2000]))
    if len(visible) >= _LITTLE or any(len(line) >= _PARAGRAPH for line in prose):
        return ""
    heading = next((line for line in lines if line != title), "")
    if _MISSING.search(title) or _MISSING.search(heading[:120]):
        return "soft-404"
    if len(visible) < _BARE and _CHALLENGE.search(markup):
        return "bot-wall"
    if any(_BOT.search(part) for part in (title, heading, visible)):
        return "bot-wall"
    if _PASSWORD.search(markup) and _SIGN_IN.search(f"{title} {visible}"):
        return "login-wall"
    if _CONSENT.search(visible) and _COOKIES.search(visible) and _FORM.search(markup):
        return "consent-wall"
    if len(visible) < _BARE and (_SHELL.search(markup) or _SCRIPTED.search(_all(markup))):
        return "script-only-page"
    return ""


def visible_length(markup: str) -> int:
    """Return how many characters of a page can be read, its title included."""
    return len(" ".join(_read(markup[:_LARGEST])[1]))


def _read(markup: str) -> tuple[str, list[str]]:
    """Return the title and the visible lines, the title first; linear on any text."""
    parts: list[str] = []
    title: str | None = None
    lowered = markup.lower() if markup.isascii() else _folded(markup)
    at = 0
    while at < len(markup):
        tag = markup.find("<", at)
        if tag < 0:
            parts.append(markup[at:].replace("\n", " "))
            break
        parts.append(markup[at:tag].replace("\n", " "))
        if markup.startswith("<!--", tag):
            end = markup.find("-->", tag)
            at = len(markup) if end < 0 else end + 3
            continue
        name = _NAME.match(markup, tag + 1)
        end = markup.find(">", tag)
        if end < 0:
            break
        at = end + 1
        kind = name[1].lower() if name else ""
        if kind in _SILENT and markup[tag + 1] != "/":
            close = lowered.find(f"</{kind}", at)
            at = len(markup) if close < 0 else close
        elif kind == "title" and title is None and markup[tag + 1] != "/":
            close = lowered.find("</title", at)
            title = " ".join(markup[at : close if close >= 0 else at][:300].split())
        if kind in _BREAKS or kind == "title":
            parts.append("\n")
    lines = (" ".join(unescape(line).split()) for line in "".join(parts).split("\n"))
    return title or "", [line for line in lines if line]


def _folded(markup: str) -> str:
    """Lower the ASCII letters alone, because others change length (İ)."""
    return markup.translate(_LOWER)


_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}


def _all(markup: str) -> str:
    """Return the text of a small page with what it says to browsers without scripts."""
    return " ".join(
        part.partition(">")[2]
        for part in re.split(r"<(?!/?(?:b|i|a|em|strong)\b)", markup[:20_000])
    )
