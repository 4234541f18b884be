"""Do work in a process beside the one that builds, where the machine has a core to spare for it."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")


def begin(work: Callable[[], Result]) -> Callable[[], Result]:
    """Begin `work` beside this process; return what waits for its result.

    The work sees everything as it is now, and nothing that it changes comes back but its result, which must be
    something that pickle carries. What it raises is raised where its result is waited for. With one core, or where
    a process cannot be forked safely (only Linux can, and not while threads run, as they do in a preview), the work is
    done when its result is asked for.
    """
    if not (sys.platform == "linux" and threading.active_count() == 1 and (os.cpu_count() or 1) > 1):
        return work
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(work, sender), daemon=True)
    process.start()
    sender.close()

    def result() -> Result:
        try:
            value, error = receiver.recv()
        except EOFError:
            process.join()
            raise ChildProcessError(f"work beside the build ended with code {process.exitcode}") from None
        process.join()
        if error:
            raise error
        return value

    return result


def _run(work: Callable[[], object], sender) -> None:
    # Looking for garbage would touch, and so copy, all that is shared with the process that builds.
    gc.freeze()
    try:
        answer = (work(), None)
    except Exception as error:
        answer = (None, error)
    sender.send(answer)
