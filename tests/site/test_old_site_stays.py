# SPDX-License-Identifier: MIT
"""Whatever happens to a build, a whole site is there: the old one or the new one."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from .conftest import MakeSite, SiteFolder, review

KILLS = 12


def _is_whole(site: SiteFolder, mark: str, count: int) -> bool:
    pages = [site.page(f"/reviews/{number}/") for number in range(count)]
    return all(mark in page and page.rstrip().endswith("</html>") for page in pages) and (site.site / "404.html").is_file()


def _files(mark: str, count: int) -> dict[str, str]:
    return {f"reviews/{number}.md": review(f"Review {number}", body=mark * 50) for number in range(count)}


def test_a_killed_build_leaves_a_whole_site(make_site: MakeSite) -> None:
    """`kill -9` at any moment leaves the old site or the new one, and the next build sweeps up."""
    count = 60
    site = make_site(_files("old", count), theme="material")
    started = time.monotonic()
    assert site.build().returncode == 0
    lasts = time.monotonic() - started
    site.write(_files("new", count))
    pick = random.Random(20260106)  # noqa: S311  # moments, not secrets
    for _ in range(KILLS):
        build = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "build", "-q"],
            cwd=site.path,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        time.sleep(pick.uniform(0.1, lasts * 1.05))
        os.killpg(build.pid, signal.SIGKILL)
        build.wait()
        assert _is_whole(site, "old", count) or _is_whole(site, "new", count)

    assert site.build().returncode == 0
    assert _is_whole(site, "new", count)
    assert site.leftovers() == []


def test_a_build_that_is_broken_off_leaves_nothing(make_site: MakeSite) -> None:
    """Ctrl-C, of which MkDocs tells nobody, leaves the old site, no forks, and nothing beside it."""
    site = make_site(_files("old", 250), more="hooks: [docs/wait.py]\nexclude_docs: wait.py\n")
    site.write({"wait.py": "def on_env(env, **rest):\n    pass\n"})
    assert site.build().returncode == 0
    site.write({**_files("new", 250), "wait.py": "import time\n\ndef on_env(env, **rest):\n    print(flush=True)\n    time.sleep(60)\n"})

    with subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "-q"],
        cwd=site.path,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  # a shell's background job ignores it
    ) as build:
        assert build.stdout
        build.stdout.readline()
        build.send_signal(signal.SIGINT)
        assert build.wait() == 1

    with pytest.raises(ProcessLookupError):
        os.killpg(build.pid, 0)
    assert _is_whole(site, "old", 250)
    assert site.leftovers() == []


def test_a_file_in_the_place_of_the_site_stays(make_site: MakeSite) -> None:
    """Somebody's file is not replaced by a site of the same name; that is told in words."""
    site = make_site(_files("new", 1))
    site.site.write_text("mine", encoding="utf-8")

    done = site.build()

    assert done.returncode == 1
    assert "The site could not be written to `site`: Not a directory." in done.stderr
    assert "Traceback" not in done.stderr
    assert site.site.read_text(encoding="utf-8") == "mine"


def test_a_folder_within_that_of_others_is_a_place_for_a_site(make_site: MakeSite) -> None:
    """Where only the site itself may be written to, it is built in there; where it is not there yet, that is told in words."""
    as_author = ["setpriv", "--bounding-set", "-all", "--inh-caps", "-all"] if os.geteuid() == 0 else []
    if as_author and not shutil.which("setpriv"):
        pytest.skip("this machine cannot take root's rights away")
    site = make_site(_files("new", 2))
    place = site.path / "place"
    old = _old_site(place / "site")
    place.chmod(0o555)
    try:
        done = _built(site, as_author, place / "site")
        refused = _built(site, as_author, place / "other")
    finally:
        place.chmod(0o755)

    assert done.returncode == 0, done.stderr
    _is_replaced(old)
    assert refused.returncode == 1
    assert "The site could not be written to `place/other`: Permission denied. The old site is untouched." in refused.stderr
    assert [path.name for path in place.iterdir()] == ["site"]


def test_a_mount_point_is_a_place_for_a_site(make_site: MakeSite) -> None:
    """A folder of the same file system that is mounted there, as containers do it, has its content replaced."""
    in_mount = ["unshare", "-m", "sh", "-c", 'mount --bind store "a site" && exec "$@"', "sh"]
    site = make_site(_files("new", 2))
    old = _old_site(site.path / "store")
    (site.path / "a site").mkdir()
    if os.geteuid() != 0 or subprocess.run([*in_mount, "true"], cwd=site.path, check=False, capture_output=True).returncode:
        pytest.skip("needs the right to mount a folder")

    done = _built(site, in_mount, site.path / "a site")

    assert done.returncode == 0, done.stderr
    _is_replaced(old)
    assert {"a site", "store"} == set(site.leftovers())


def _old_site(folder: Path) -> Path:
    for name in (".git/HEAD", "gone/index.html", "404.html", "reviews/old.html"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("old", encoding="utf-8")
    return folder


def _built(site: SiteFolder, before: list[str], into: Path) -> subprocess.CompletedProcess[str]:
    command = [*before, sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(into)]
    return subprocess.run(command, cwd=site.path, capture_output=True, text=True, check=False)


def _is_replaced(site: Path) -> None:
    names = {path.name for path in site.iterdir()}
    assert ".git" in names
    assert not {name for name in names if "paperreview" in name or name == "gone"}
    assert "old" not in (site / "404.html").read_text(encoding="utf-8")
    assert sorted(path.name for path in (site / "reviews").iterdir()) == ["0", "1"]


def test_a_build_that_fails_late_leaves_no_forks(make_site: MakeSite) -> None:
    """Where another plugin gives up while forks are at work, they end, too, and write nothing any more."""
    site = make_site(_files("new", 250), more="hooks: [docs/late.py]\nexclude_docs: late.py\n")
    site.write({"late.py": "def on_env(env, **rest):\n    raise ValueError('late')\n"})

    build = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "-q"], cwd=site.path, stderr=subprocess.DEVNULL, start_new_session=True
    )
    assert build.wait() == 1

    with pytest.raises(ProcessLookupError):
        os.killpg(build.pid, 0)
    assert site.leftovers() == []


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("mount"), reason="needs the right to mount a small file system")
def test_a_full_disk_leaves_the_old_site(make_site: MakeSite) -> None:
    """A build that finds no room says so in words, and the old site stays."""
    site = make_site({"reviews/0.md": review(body="old")})
    disk = site.path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], check=False, capture_output=True).returncode:
        pytest.skip("this machine does not let even root mount a tmpfs")
    try:
        _fill(site, disk)
    finally:
        subprocess.run(["umount", disk], check=True)


def _fill(site: SiteFolder, disk: Path) -> None:
    target = disk / "site"
    assert site.build("-d", str(target)).returncode == 0
    before = sorted(path.name for path in target.rglob("*"))
    site.write({"reviews/big.bin": os.urandom(3_000_000), "reviews/0.md": review(body="new")})

    done = site.build("-d", str(target))

    assert done.returncode == 1
    assert "No space left on device. The old site is untouched." in done.stderr
    assert "Traceback" not in done.stderr
    assert before == sorted(path.name for path in target.rglob("*"))
    assert "old" in (target / "reviews/0/index.html").read_text(encoding="utf-8")
    assert [path.name for path in disk.iterdir()] == ["site"]
