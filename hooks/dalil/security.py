"""What a page may load and do, and what its host says beside it: every rule of the kind stands here.

No page holds a script, a style or a handler of its own: all of them are files of the site. So the policy names none by
its hash, and what a record or a page might smuggle in is not run. Blocks of data (JSON, JSON-LD) are no scripts: a
policy does not concern them (Content Security Policy Level 3, 4.2.3; HTML, "prepare the script element").
"""

from __future__ import annotations

import datetime
from urllib.parse import urlsplit

# What is not named is refused. The frame that may hold a page can be said in a header only.
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "object-src": "'none'",
}
# Other sites are not told which page a reader came from.
REFERRER = "same-origin"
# For a year after a visit a browser insists on https.
HSTS = "max-age=31536000"
UNUSED = ("camera", "display-capture", "geolocation", "microphone", "midi", "payment", "usb")
HEADERS = {
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Strict-Transport-Security": HSTS,
    "Referrer-Policy": REFERRER,
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in UNUSED),
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# Pages keep their addresses from one edition to the next: a browser asks whether its copy is still good. What a page
# loads carries a stamp of its content (hooks/dalil/offline/stamps.py), and need not be asked for again.
FRESH = "no-cache"
STAMPED = "public, max-age=31536000, immutable"
ASSETS = "/assets/"
# RFC 9116, 2.5.5, advises less than a year.
VALID_FOR = datetime.timedelta(days=360)

_NOTE = {
    "fr": "Fichier produit par « make generate » ; ses règles sont dans hooks/dalil/security.py.",
    "ar": "ملف يولّده الأمر make generate، وقواعده في hooks/dalil/security.py.",
}


def policy() -> str:
    """Return the policy as the text of `<meta http-equiv="Content-Security-Policy">`."""
    return "; ".join(f"{name} {sources}" for name, sources in POLICY.items())


def hosts_file() -> str:
    """Return the headers as the file `_headers` at a site's root, which Netlify and Cloudflare Pages read.

    Both have browsers ask again for what it does not name, and would join two values of one header.
    """
    lines = "".join(f"  {name}: {value}\n" for name, value in HEADERS.items())
    return f"/*\n{lines}{ASSETS}*\n  Cache-Control: {STAMPED}\n"


def snippets() -> dict[str, str]:
    """Return {file name: text} of what a server's own configuration includes."""
    return {"nginx.conf": _nginx(), "apache.conf": _apache()}


def _head(place: dict[str, str]) -> str:
    return "".join(f"# {_NOTE[language]} {place[language]}\n" for language in ("fr", "ar"))


def _nginx() -> str:
    place = {"fr": "À inclure dans « server { … } ».", "ar": "يُدرج داخل server { … }."}
    lines = ["charset utf-8;", "error_page 404 /404.html;", "gzip_static on;"]
    lines += [f'add_header {name} "{value}" always;' for name, value in {**HEADERS, "Cache-Control": FRESH}.items()]
    # A location that adds a header of its own takes over none from outside.
    own = [f'    add_header {name} "{value}" always;' for name, value in {**HEADERS, "Cache-Control": STAMPED}.items()]
    return _head(place) + "\n".join([*lines, f"location {ASSETS} {{", *own, "}"]) + "\n"


def _apache() -> str:
    place = {"fr": "À inclure dans « <VirtualHost> ».", "ar": "يُدرج داخل <VirtualHost>."}
    types = "text/html text/css text/javascript text/csv text/plain application/json application/xml image/svg+xml"
    lines = ["AddDefaultCharset utf-8", "ErrorDocument 404 /404.html", f"AddOutputFilterByType DEFLATE {types}"]
    lines += [f'Header always set {name} "{value}"' for name, value in {**HEADERS, "Cache-Control": FRESH}.items()]
    lines += [f"<Location {ASSETS}>", f'    Header always set Cache-Control "{STAMPED}"', "</Location>"]
    return _head(place) + "\n".join(lines) + "\n"


def security_txt(contact: str, today: datetime.date, site_url: str = "") -> str:
    """Return /.well-known/security.txt (RFC 9116) of an edition of that day, at an address "" where it has none."""
    expires = datetime.datetime.combine(today + VALID_FOR, datetime.time(), datetime.UTC)
    lines = [
        f"Contact: mailto:{contact}",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: ar, fr",
    ]
    # Below a path, the file that counts is that of the host's root.
    if site_url and urlsplit(site_url).path == "/":
        lines.append(f"Canonical: {site_url}.well-known/security.txt")
    return "\n".join(lines) + "\n"
