"""A hostile web server on loopback: raw sockets, one thread per connection."""

import gzip
import socket
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

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


class Server:
    """Routes are bytes to send, or functions that get the connection and the visit count."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.visits: Counter[str] = Counter()
        self.stopping = threading.Event()
        self.routes: dict[str, bytes | Callable[[socket.socket, int], None]] = {
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
                path = data.split(b" ", 2)[1].decode().partition("?")[0]
                self.visits[path] += 1
                route = self.routes.get(path, answer(b"no", "404 Not Found"))
                if isinstance(route, bytes):
                    connection.sendall(route)
                else:
                    route(connection, self.visits[path])
            except OSError:
                return


@contextmanager
def serving() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        server.socket.close()
