"""Work beside the build gives what it would give within it, and its failures are not lost."""

import os
import sys
import threading

import pytest
from dalil import aside

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux forks safely")


@pytest.fixture
def spare_core(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1)


@pytest.fixture(params=["beside", "within"])
def either(request, spare_core, monkeypatch):
    if request.param == "within":
        monkeypatch.setattr(os, "cpu_count", lambda: 1)


def test_the_result_comes_back(either):
    words = ["من", "là"]
    wait = aside.begin(lambda: {"words": words, "size": b"x" * 1_000_000})
    assert wait() == {"words": words, "size": b"x" * 1_000_000}


def test_what_the_work_raises_is_raised_where_it_is_waited_for(either):
    def work():
        raise ValueError("تعذّر")

    wait = aside.begin(work)
    with pytest.raises(ValueError, match="تعذّر"):
        wait()


@linux
def test_it_runs_in_a_process_of_its_own_where_a_core_is_free(spare_core):
    assert aside.begin(os.getpid)() != os.getpid()


@pytest.mark.parametrize(("what", "of", "found"), [("cpu_count", os, 1), ("active_count", threading, 2)])
def test_it_runs_within_where_none_is_free_or_threads_run(spare_core, monkeypatch, what, of, found):
    monkeypatch.setattr(of, what, lambda: found)
    assert aside.begin(os.getpid)() == os.getpid()


@linux
def test_a_process_that_dies_is_told(spare_core):
    with pytest.raises(ChildProcessError, match="code 3"):
        aside.begin(lambda: os._exit(3))()
