"""An example on loopback: a rewritten article and the report it was made from."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import resources
from threading import Thread

__all__ = ["HOSTS", "PAGES", "page", "serve"]

HOSTS = ("https://nachrichten.example", "https://steppewire.example")
"""The sites that the pages pretend to be from; on loopback both are the demo's own server."""

REWRITE = "/politik/kasachstan-unrcca-treffen"
PAGES = {
    REWRITE: "rewrite.html",
    "/2025/04/29/kazakhstan-un-centre": "source.html",
}


def page(name: str) -> str:
    """Return the markup of `rewrite.html` or `source.html` as it stands in the package."""
    return resources.files(__name__).joinpath(name).read_text(encoding="utf-8")


@contextmanager
def serve() -> Iterator[str]:
    """Serve the pages on a free port of loopback; yield the URL of the rewritten article."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{REWRITE}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    """Answers with the pages, their links turned to this server."""

    server: ThreadingHTTPServer

    def do_GET(self) -> None:
        """Send a page, or 404."""
        name = PAGES.get(self.path.partition("?")[0])
        if name is None:
            self.send_error(404)
            return
        text = page(name)
        for host in HOSTS:
            text = text.replace(host, f"http://127.0.0.1:{self.server.server_port}")
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the base class names it so
        """Stay silent: standard error belongs to the command."""
