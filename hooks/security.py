"""Lock the pages: the policy in each, the headers and the contact beside them."""

from __future__ import annotations

from pathlib import Path

from dalil import dates, security

_serving = False


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether this is a preview."""
    global _serving
    _serving = command == "serve"


def on_env(env, config, files):
    """Give the templates the policy; none in a preview, whose live reload is a script within the page."""
    env.globals.update(policy="" if _serving else security.policy(), referrer=security.REFERRER)
    return env


def on_post_build(config):
    """Write what hosts read of a site, and whom to tell of a weakness where a contact is configured."""
    if config.plugins["i18n"].building:
        return
    site = Path(config.site_dir)
    (site / "_headers").write_text(security.hosts_file(), encoding="utf-8")
    if contact := config.extra["contact_email"]:
        path = site / ".well-known" / "security.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(security.security_txt(contact, dates.today(), config.site_url or ""), encoding="utf-8")
