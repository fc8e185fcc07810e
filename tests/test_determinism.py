"""Document, config and version of the generator decide what is generated: nothing else does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = "specs/openai.yaml"
DOCUMENTS = (OURS, "tests/specs/names.yaml", "tests/specs/unions.yaml")
OTHER_PYTHONS = ("python3.12", "python3.13", "python3.14")
_NEEDED = "import black, jinja2, openapi_spec_validator, rich, yaml.cyaml"
_OF_THIS_MACHINE = ("cache", "findings.json", "journal.json", "stage", "state.json")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What must make no difference: environment, folder, how the document is called."""

    seed: str
    locale: str
    zone: str
    in_root: bool
    utf8: str = "1"


CALM = Surroundings(seed="0", locale="C.UTF-8", zone="UTC", in_root=True)
ROUGH = Surroundings(
    seed="4242", locale="tr_TR.UTF-8", zone="Pacific/Kiritimati", in_root=False, utf8="0"
)
ASCII = Surroundings(seed="7", locale="C", zone="America/St_Johns", in_root=False, utf8="0")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_hash_seed_locale_zone_and_folder_make_no_difference(document: str, tmp_path: Path) -> None:
    calm = run(sys.executable, document, CALM, tmp_path / "a")
    assert len(calm) > 50
    assert run(sys.executable, document, ROUGH, tmp_path / "b" / "deep er") == calm
    assert run(sys.executable, document, ASCII, tmp_path / "c") == calm


def test_a_second_run_over_old_output_gives_what_a_first_one_gives(tmp_path: Path) -> None:
    run(sys.executable, DOCUMENTS[1], CALM, tmp_path / "used")
    again = run(sys.executable, DOCUMENTS[2], CALM, tmp_path / "used")
    assert again == run(sys.executable, DOCUMENTS[2], CALM, tmp_path / "fresh")


@pytest.mark.parametrize("name", OTHER_PYTHONS)
def test_another_python_makes_no_difference(name: str, tmp_path: Path) -> None:
    other = interpreter(name)
    expected = run(sys.executable, OURS, CALM, tmp_path / "this")
    assert run(other, OURS, ROUGH, tmp_path / "other") == expected


def run(python: str, document: str, how: Surroundings, folder: Path) -> dict[str, bytes]:
    """Generate everything with the real command; the whole tree, but what is of this machine."""
    folder.mkdir(parents=True, exist_ok=True)
    out = folder / "out"
    path = ROOT / document
    shown = str(path) if how.in_root else os.path.relpath(path, folder)
    environment = {
        **{key: os.environ[key] for key in ("PATH", "HOME", "SYSTEMROOT") if key in os.environ},
        "PYTHONPATH": str(ROOT),
        "PYTHONHASHSEED": how.seed,
        "PYTHONUTF8": how.utf8,
        "PYTHONCOERCECLOCALE": "0",
        "LANG": how.locale,
        "LC_ALL": how.locale,
        "TZ": how.zone,
    }
    done = subprocess.run(
        [python, "-m", "generator", shown, "-o", str(out), "--no-validate"],
        cwd=ROOT if how.in_root else folder,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, (done.stdout + done.stderr).decode("utf-8", "replace")
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file() and not is_of_this_machine(path.relative_to(out))
    }


def is_of_this_machine(path: Path) -> bool:
    return path.parts[0] == ".specwright" and path.parts[1] in _OF_THIS_MACHINE


def interpreter(name: str) -> str:
    """Another Python that has what the generator needs; skips the test when there is none."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed here")
    tried = subprocess.run([found, "-c", _NEEDED], capture_output=True, text=True, check=False)
    if tried.returncode:
        said = tried.stderr.strip().splitlines() or ["it does not start"]
        reason = next((line for line in said if line.startswith("ModuleNotFoundError")), said[0])
        pytest.skip(f"{name} cannot run the generator: {reason}")
    return found
