"""
A web server on loopback: raw sockets, one thread per connection.

`serving()` has the hostile routes, `serving_folder(folder)` answers with the files of a folder.
"""

import gzip
import socket
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ARTICLE = (
    "<!doctype html><html><head><title>Fähre</title></head><body><article><h1>Fähre fährt</h1>"
    + "<p>Die Größe der Fähre wurde am Freitag geändert, sagte der Hafen.</p>" * 12
    + "</article></body></html>"
)

RUSSIAN = (
    "Президент подписал указ о новой дороге между двумя городами на юге страны. Строительство "
    "начнётся весной и займёт около трёх лет, сообщили в министерстве. Местные жители опасаются, "
    "что пострадает лес у реки, и просят перенести часть пути. Губернатор обещал выслушать всех."
)


def answer(body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", "Connection: close", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + body


def page(text: str = ARTICLE, charset: str = "utf-8", declared: str | None = "utf-8") -> bytes:
    kind = "text/html" + (f"; charset={declared}" if declared else "")
    return answer(text.encode(charset), Content_Type=kind)


def bomb(megabytes: int) -> bytes:
    machine = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = b"\0" * (1 << 20)
    return b"".join(machine.compress(block) for _ in range(megabytes)) + machine.flush()


def redirect(where: str) -> bytes:
    return answer(b"", "302 Found", Location=where)


Route = bytes | Callable[[socket.socket, int], None]


class Server:
    """Routes are bytes to send, or functions that get the connection and the visit count."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.visits: Counter[str] = Counter()
        self.stopping = threading.Event()
        self.last_request = ""
        self.routes: dict[str, Route] = {}

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def serve(self) -> None:
        while not self.stopping.is_set():
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self._handle, args=(connection,), daemon=True).start()

    def _handle(self, connection: socket.socket) -> None:
        with connection:
            try:
                data = b""
                while b"\r\n\r\n" not in data:
                    more = connection.recv(65536)
                    if not more:
                        return
                    data += more
                self.last_request = data.decode("latin-1")
                path = data.split(b" ", 2)[1].decode().partition("?")[0]
                self.visits[path] += 1
                route = self.routes.get(path, answer(b"no", "404 Not Found"))
                if isinstance(route, bytes):
                    connection.sendall(route.replace(b"{port}", str(self.port).encode()))
                else:
                    route(connection, self.visits[path])
            except OSError:
                return


class HostileServer(Server):
    def __init__(self) -> None:
        super().__init__()
        self.routes = {
            "/ok": page(),
            "/lies": page(charset="cp1252", declared="utf-8"),
            "/latin-header": page(declared="iso-8859-1"),
            "/bogus-charset": page(declared="foo-bar"),
            "/utf16": page(charset="utf-16", declared=None),
            "/no-charset": page(declared=None),
            "/meta-1251": page(
                "<html><head><meta charset=windows-1251></head><p>" + "Президент подписал. " * 40,
                "cp1251",
                None,
            ),
            "/bare-1251": page(f"<html><p>{RUSSIAN}", "cp1251", None),
            "/sjis": page(
                "<html><head><meta charset=Shift_JIS></head><p>" + "大統領は署名した。" * 30,
                "shift_jis",
                None,
            ),
            "/to-ok": redirect("/ok"),
            "/to-file": redirect("file:///etc/passwd"),
            "/to-metadata": redirect("http://169.254.169.254/latest/meta-data/"),
            "/circle": redirect("/circle"),
            "/refresh": page("<html><meta http-equiv=refresh content='0; url=/ok'></html>"),
            "/gone": answer(b"no", "404 Not Found"),
            "/forbidden": answer(b"no", "403 Forbidden"),
            "/broken": answer(b"no", "500 Internal Server Error"),
            "/pdf": answer(b"%PDF-1.7\n1 0 obj", Content_Type="text/html"),
            "/binary": answer(b"\x7fELF\x02\x01\x01\x00" * 50, Content_Type="text/html"),
            "/bomb": answer(bomb(200), Content_Type="text/html", Content_Encoding="gzip"),
            "/bomb-twice": answer(
                gzip.compress(bomb(200)), Content_Type="text/html", Content_Encoding="gzip, gzip"
            ),
            "/not-gzip": answer(b"<p>plain</p>", Content_Encoding="gzip"),
            "/gzip": answer(
                gzip.compress(ARTICLE.encode()), Content_Type="text/html", Content_Encoding="gzip"
            ),
            "/announced": b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n<p>",
            "/login": page("<html><form><input type=password name=p></form>Please sign in</html>"),
            "/empty": answer(b"", Content_Type="text/html"),
            "/empty-gzip": answer(b"", Content_Type="text/html", Content_Encoding="gzip"),
            "/nowhere-redirect": answer(b"", "302 Found"),
            "/no-content": b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n",
            "/unauthorised": answer(b"", "401 Unauthorized", WWW_Authenticate="Basic"),
            "/legal": answer(b"", "451 Unavailable For Legal Reasons"),
            "/removed": answer(b"", "410 Gone"),
            "/soft-404": page("<title>Seite nicht gefunden</title><h1>Hoppla</h1>"),
            "/challenge": page(
                "<title>Just a moment...</title><script src=/cdn-cgi/challenge-platform/h/b>"
                "</script><p>Checking your browser"
            ),
            "/brotli": answer(b"\x0b\x02\x80<p>x\x03", Content_Encoding="br"),
            "/many-encodings": answer(b"x", Content_Encoding=", ".join(["gzip"] * 3000)),
            "/gzip-cut": answer(
                gzip.compress(ARTICLE.encode())[:-20],
                Content_Type="text/html",
                Content_Encoding="gzip",
            ),
            "/gzip-members": answer(
                gzip.compress(ARTICLE[:200].encode()) + gzip.compress(ARTICLE[200:].encode()),
                Content_Type="text/html",
                Content_Encoding="gzip",
            ),
            "/deflate": answer(
                zlib.compress(ARTICLE.encode()),
                Content_Type="text/html",
                Content_Encoding="deflate",
            ),
            "/deflate-raw": answer(
                zlib.compress(ARTICLE.encode())[2:-4],
                Content_Type="text/html",
                Content_Encoding="deflate",
            ),
            "/short": b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<p>cut off",
            "/until-the-end": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
            + ARTICLE.encode(),
            "/nonsense": b"SSH-2.0-OpenSSH_9.6\r\n",
            "/feed": answer(b"<?xml version='1.0'?><rss><channel></channel></rss>"),
            "/header-terminal": answer(b"\x00\x01\x02" * 99, Content_Type="image/\x1b[2Jred\x07"),
            "/to-many": lambda s, n: s.sendall(redirect(f"/to-many?{n}")),
            "/to-credentials": redirect("http://user:secret@127.0.0.1:{port}/ok"),
            "/to-nonsense": redirect("http://[::1/"),
            "/to-script": redirect("javascript:alert(1)"),
            "/refresh-file": page("<meta http-equiv=refresh content='0;url=file:///etc/passwd'>"),
            "/refresh-noscript": page(
                '<noscript><META http-equiv="refresh" content="0;URL=/ok"></noscript>'
            ),
            "/refresh-itself": page(
                "<meta http-equiv=refresh content='0;url=/refresh-itself'><p>Ein Satz."
            ),
            "/refresh-chain": page("<meta http-equiv=refresh content='0;url=/refresh'>"),
            "/refresh-later": page(ARTICLE + "<meta http-equiv=refresh content='5;url=/gone'>"),
            "/cookies": self._cookies,
            "/consent-cookie": self._consent,
            "/reset-once": self._reset_once,
            "/busy-soon": self._busy_until_a_date,
            "/busy-nonsense": answer(b"", "429 Too Many Requests", Retry_After="soon \xb2"),
            "/endless-headers": lambda s, _: self._endless(
                s, b"X-A: b\r\n" * 500, b"HTTP/1.1 200 OK\r\n"
            ),
            "/endless-chunks": lambda s, _: self._endless(
                s,
                b"1000\r\n" + b"<p>lorem </p>   " * 256 + b"\r\n",
                b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
            ),
            "/busy": self._busy,
            "/busy-for-days": answer(b"", "429 Too Many Requests", Retry_After="86400"),
            "/endless": lambda s, _: self._endless(s, b"<p>lorem ipsum</p>" * 4000),
            "/slow-headers": lambda s, _: self._drip(s, b"X-A: b\r\n", b"HTTP/1.1 200 OK\r\n"),
            "/slow-body": lambda s, _: self._drip(s, b"<p>x", b"HTTP/1.1 200 OK\r\n\r\n"),
            "/silent": lambda _s, _n: self._pause(30),
            "/continue-flood": lambda s, _: self._endless(
                s, b"HTTP/1.1 100 Continue\r\n\r\n" * 50, b""
            ),
        }

    def _busy(self, connection: socket.socket, visit: int) -> None:
        busy = answer(b"", "503 Service Unavailable", Retry_After="0")
        connection.sendall(page() if visit > 1 else busy)

    def _busy_until_a_date(self, connection: socket.socket, visit: int) -> None:
        when = "Tue, 01 Jan 2019 00:00:00 -0000"  # a date without a zone, and long ago
        busy = answer(b"", "429 Too Many Requests", Retry_After=when)
        connection.sendall(page() if visit > 1 else busy)

    def _reset_once(self, connection: socket.socket, visit: int) -> None:
        if visit > 1:
            connection.sendall(page())

    def _cookies(self, connection: socket.socket, _visit: int) -> None:
        """Set one name twice, for two paths, on the way to the page."""
        head = ["HTTP/1.1 302 Found", "Location: /ok", "Content-Length: 0", "Connection: close"]
        head += ["Set-Cookie: a=1; Path=/", "Set-Cookie: a=2; Path=/ok", "Set-Cookie: b"]
        connection.sendall(("\r\n".join(head) + "\r\n\r\n").encode())

    def _consent(self, connection: socket.socket, _visit: int) -> None:
        if "cookie: seen=1" in self.last_request.lower():
            connection.sendall(page())
        else:
            connection.sendall(
                answer(b"", "302 Found", Location="/consent-cookie", Set_Cookie="seen=1; Path=/")
            )

    def _pause(self, seconds: float) -> None:
        self.stopping.wait(seconds)

    def _endless(
        self, connection: socket.socket, block: bytes, head: bytes = b"HTTP/1.1 200 OK\r\n\r\n"
    ) -> None:
        connection.sendall(head)
        while not self.stopping.is_set():
            connection.sendall(block)

    def _drip(self, connection: socket.socket, drop: bytes, head: bytes) -> None:
        connection.sendall(head)
        for _ in range(600):
            if self.stopping.is_set():
                return
            connection.sendall(drop)
            time.sleep(0.05)


@contextmanager
def serving(server: Server | None = None) -> Iterator[Server]:
    """Run a server, the hostile one by default."""
    server = server or HostileServer()
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        server.socket.close()


_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".json": "application/json",
}


@contextmanager
def serving_folder(folder: Path) -> Iterator[Server]:
    """Serve the files of a folder, as they are now, under their own names."""
    with serving(Server()) as server:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                kind = _TYPES.get(file.suffix, "application/octet-stream")
                path = "/" + file.relative_to(folder).as_posix()
                server.routes[path] = answer(file.read_bytes(), Content_Type=kind)
        yield server
