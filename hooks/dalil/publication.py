"""Put a new site in the place of the old one in one step: readers and copies meet the old or the new, never a mixture.

The site is built in a folder beside its place. Linux exchanges the two names in one step (renameat2). Where the system
or its file system has no such step (macOS, some network disks) the old folder steps aside first: stopped in that
instant, no site stands in its place, and the next build puts the old one back before it does anything else.
A site is a folder or leads to one; a mount point cannot be exchanged, but a folder inside it can.
Two builds of one site would write into the same folder: each locks the place first.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
from pathlib import Path
from typing import TextIO

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

AT_FDCWD = -100
RENAME_EXCHANGE = 2
# What the system answers where it, or the disk, knows no exchange.
UNKNOWN = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)


class NotReplaceable(Exception):
    """The site's place cannot be exchanged with another folder: it is a mount point."""


class Busy(Exception):
    """Another process is building the same site."""


def lock(site: Path) -> TextIO | None:
    """Take a site's place for this process, until the file that is returned is closed or the process ends.

    None where the system or its disk knows no locks. The empty file stays beside the site. Busy if another process
    holds the place.
    """
    if fcntl is None:
        return None
    path = _beside(site.resolve(), "lock")
    path.parent.mkdir(parents=True, exist_ok=True)
    held = path.open("a")
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        held.close()
        raise Busy(str(site)) from None
    except OSError:
        held.close()
        return None
    # A helper that outlives a killed build must not hold the place for it.
    os.register_at_fork(after_in_child=held.close)
    return held


def workplace(site: Path) -> Path:
    """Return the folder beside the site in which to build, after putting right what a stopped build left.

    NotReplaceable where no folder could take the site's place.
    """
    place = site.resolve()
    if place.is_mount():
        raise NotReplaceable(str(place))
    aside = _beside(place, "old")
    if aside.exists():
        if place.exists():
            shutil.rmtree(aside)
        else:
            aside.rename(place)
    return _beside(place, "next")


def replace(site: Path) -> None:
    """Put what was built in the site's workplace in the place of the site, and delete the old site.

    OSError where the system refuses; then the old site still stands.
    """
    place = site.resolve()
    new = _beside(place, "next")
    if not place.exists():
        new.rename(place)
    elif exchange(new, place):
        shutil.rmtree(new)
    else:
        aside = _beside(place, "old")
        place.rename(aside)
        new.rename(place)
        shutil.rmtree(aside)


def exchange(one: Path, two: Path) -> bool:
    """Let two folders change places in one step; False, with nothing done, where none can be. OSError if refused."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except AttributeError:
        return False
    if renameat2(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(two), RENAME_EXCHANGE) == 0:
        return True
    error = ctypes.get_errno()
    if error in UNKNOWN:
        return False
    raise OSError(error, os.strerror(error), str(two))


def _beside(place: Path, name: str) -> Path:
    return place.with_name(f".{place.name}-{name}")
