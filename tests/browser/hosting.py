"""A host of a built site as the usual ones are (compressed text, revalidation), whose line a test can cut."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import http.server
import threading
from pathlib import Path

from dalil.compressed import SUFFIXES


class Host:
    """Serves a folder below a path at a port of its own, which it keeps when it is stopped and started again.

    `sent` lists (path below the root, bytes of the body) of every answer. After `limit` answers it breaks off in the
    middle of the next one, and of each that follows.
    """

    def __init__(self, site: Path, below: str = "/"):
        self.site, self.below = site, below
        self.sent: list[tuple[str, int]] = []
        self.limit: int | None = None
        self._port = 0
        self._server: http.server.ThreadingHTTPServer | None = None
        self.start()

    @property
    def root(self) -> str:
        return f"http://localhost:{self._port}{self.below}"

    @property
    def total(self) -> int:
        return sum(size for _, size in self.sent)

    def start(self) -> None:
        host = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_GET(self):
                with contextlib.suppress(ConnectionError):
                    host.answer(self)

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", self._port), Handler)
        self._port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def stop(self) -> None:
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def answer(self, request: http.server.BaseHTTPRequestHandler) -> None:
        path = request.path.partition("?")[0]
        file = self.site / path.removeprefix(self.below)
        if path.endswith("/"):
            file /= "index.html"
        found = path.startswith(self.below) and file.is_file()
        body = file.read_bytes() if found else b"not here"
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if request.headers.get("If-None-Match") == tag:
            request.send_response(304)
            request.send_header("ETag", tag)
            request.end_headers()
            self.sent.append((path.removeprefix(self.below), 0))
            return
        request.send_response(200 if found else 404)
        types = http.server.SimpleHTTPRequestHandler.extensions_map | {
            ".js": "text/javascript",
            ".html": "text/html; charset=utf-8",
            ".css": "text/css; charset=utf-8",
            ".pdf": "application/pdf",
            ".json": "application/json",
            ".svg": "image/svg+xml",
            ".woff2": "font/woff2",
            ".webp": "image/webp",
        }
        request.send_header("Content-Type", types.get(file.suffix, "application/octet-stream"))
        request.send_header("Cache-Control", "max-age=600")
        request.send_header("ETag", tag)
        if file.suffix in SUFFIXES:
            body = gzip.compress(body, 6, mtime=0)
            request.send_header("Content-Encoding", "gzip")
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        if self.limit is not None and len(self.sent) >= self.limit:
            request.wfile.write(body[: len(body) // 2])
            request.close_connection = True
            return
        self.sent.append((path.removeprefix(self.below), len(body)))
        request.wfile.write(body)
