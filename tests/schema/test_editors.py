# SPDX-License-Identifier: MIT
"""The starter's files for editors are those that the command prints, and what they lead to is there."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mkdocs_paperreview.cli.main import main
from mkdocs_paperreview.cli.schema import SCHEMAS, schema_text

ROOT = Path(__file__).resolve().parents[2]
EDITOR = ROOT / "site_template" / ".vscode"
FILES = {"front-matter": "front-matter.schema.json", "settings": "mkdocs.schema.json"}
WRONG = "---\ntitle: T\ndate: 2026-02-30\n---\n\nText.\n"


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_starter_has_the_schema(name: str) -> None:
    """A schema in the starter is what its table gives; `python tests/docs/generate.py` writes it."""
    assert (EDITOR / FILES[name]).read_text(encoding="utf-8") == schema_text(name)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_command_prints_a_schema(name: str) -> None:
    """`paperreview schema` prints a schema in UTF-8, whatever the terminal writes."""
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs_paperreview", "schema", name],
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
        capture_output=True,
        check=True,
    )

    assert schema_text(name) == done.stdout.decode()


def test_there_is_no_other_schema() -> None:
    """Another name is refused with exit code 2."""
    with pytest.raises(SystemExit, match="2"):
        main(["schema", "pages"])


def test_the_schema_of_settings_is_used() -> None:
    """VS Code's YAML extension, which the starter recommends, is told which schema `mkdocs.yml` has."""
    settings = json.loads((EDITOR / "settings.json").read_text(encoding="utf-8"))

    assert settings["yaml.schemas"] == {f".vscode/{FILES['settings']}": "mkdocs.yml"}
    assert "redhat.vscode-yaml" in (EDITOR / "extensions.json").read_text(encoding="utf-8")


def test_the_schema_of_front_matter_is_used() -> None:
    """remark, for which the starter recommends the extension, reads the schema of front matter with packages that are listed."""
    read = (ROOT / "site_template" / ".remarkrc.mjs").read_text(encoding="utf-8")
    packages = json.loads((ROOT / "site_template" / "package.json").read_text(encoding="utf-8"))["devDependencies"]

    assert f'".vscode/{FILES["front-matter"]}"' in read
    assert set(re.findall(r'load\("([\w-]+)"\)', read)) < set(packages)
    assert "unifiedjs.vscode-remark" in (EDITOR / "extensions.json").read_text(encoding="utf-8")


def test_the_task_understands_the_check(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The command of the starter's task runs, and its pattern finds file, place, severity, code and message in what it prints."""
    (tmp_path / "docs" / "reviews").mkdir(parents=True)
    (tmp_path / "docs" / "reviews" / "a.md").write_text(WRONG, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("plugins: [paperreview]\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    task = json.loads((EDITOR / "tasks.json").read_text(encoding="utf-8"))["tasks"][0]
    pattern = task["problemMatcher"]["pattern"]
    main(task["command"].split()[1:])
    found = [match for line in capsys.readouterr().out.splitlines() if (match := re.search(pattern["regexp"], line))]

    assert len(found) == 1
    assert tuple(found[0][pattern[name]] for name in ("file", "line", "column", "severity", "code")) == (
        "docs/reviews/a.md",
        "3",
        "7",
        "error",
        "PR103 impossible-date",
    )
    assert "2026-02-30" in found[0][pattern["message"]]
