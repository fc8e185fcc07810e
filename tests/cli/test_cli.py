"""The command line, as a user meets it: a process, what it prints, how it ends, what it leaves."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

DOCUMENT = """\
openapi: 3.1.0
info: {title: Acme, version: 1.0.0}
paths:
  /runs:
    get:
      operationId: listRuns
      tags: [Runs]
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: "#/components/schemas/Run"}}}
  /runs/{id}:
    delete:
      operationId: deleteRun
      tags: [Runs]
      parameters: [{in: path, name: id, required: true, schema: {type: string}}]
      responses: {"204": {description: gone}}
components:
  schemas:
    Run: {type: object, properties: {id: {type: string}}}
"""

# The real command line over targets that are quick, and that can be told what to do.
FAKE = f"""
import os, sys, time
sys.path.insert(0, {str(ROOT)!r})
from generator import targets
from generator.output import File

def python(api, config):
    os.environ.get("BOOM") and 1 / 0
    if "SLEEP" in os.environ:
        open("rendering", "w").close()
        time.sleep(float(os.environ["SLEEP"]))
    yield File("python/index.py", repr(sorted(one.id for one in api.operations)))
    yield File("python/static.py", "")

def docs(api, config):
    yield File("docs/index.html", api.info.title)

targets.TARGETS.clear()
targets.TARGETS.update(python=(python,), docs=(docs,))
from generator.cli import main
raise SystemExit(main())
"""


class Command:
    def __init__(self, folder: Path) -> None:
        self.folder, self.out = folder, folder / "out"
        self.document = folder / "api.yaml"
        self.document.write_text(DOCUMENT)
        time.sleep(0.02)  # a document written in the tick in which a run begins is read again

    def command(self, *arguments: str, real: bool = False) -> list[str]:
        return [sys.executable, *(("-m", "generator") if real else ("-c", FAKE)), *arguments]

    def __call__(
        self,
        *arguments: str,
        real: bool = False,
        validate: bool = False,
        text: str | None = None,
        **environment: str,
    ) -> subprocess.CompletedProcess[str]:
        if not (real or validate):
            arguments = (*arguments, "--no-validate")
        return subprocess.run(
            self.command(*arguments, real=real),
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            input=text,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def tree(self) -> dict[str, str]:
        return {
            found.relative_to(self.out).as_posix(): found.read_text()
            for found in sorted(self.out.rglob("*"))
            if found.is_file() and ".specwright" not in found.parts
        }


@pytest.fixture
def run(tmp_path: Path) -> Command:
    return Command(tmp_path)


def test_generate_is_the_default_and_says_what_it_did(run: Command) -> None:
    done = run("api.yaml")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    line = "2 of 2 operations, 1 type · 3 files: 3 written, 0 unchanged, 0 removed · 0 findings · "
    assert done.stdout.startswith(line)
    assert done.stdout.count("\n") == 1
    assert run.tree() == {
        "docs/index.html": "Acme",
        "python/index.py": "['deleteRun', 'listRuns']",
        "python/static.py": "",
    }
    again = run("generate", "api.yaml", "--output", "out/")
    assert "3 files: 0 written, 3 unchanged, 0 removed" in again.stdout


def test_a_second_run_reads_nothing_and_touches_nothing(run: Command) -> None:
    run("api.yaml")
    before = {path: path.stat().st_mtime_ns for path in [run.out, *run.out.rglob("*")]}
    done = run("api.yaml", "--json", BOOM="1")  # rendering would fail
    assert done.returncode == 0
    assert json.loads(done.stdout)["output"]["fresh"] is True
    assert {path: path.stat().st_mtime_ns for path in [run.out, *run.out.rglob("*")]} == before


def test_a_second_run_imports_nothing_that_is_slow(run: Command) -> None:
    slow = ("yaml", "jinja2", "pydantic", "rich", "black", "openapi_spec_validator", "jsonschema")
    script = (
        "import sys; from generator.cli import main; main(); "
        f"sys.exit(', '.join(set(sys.modules) & set({slow!r})) or 0)"
    )
    run("api.yaml")
    done = subprocess.run(
        [*run.command()[:2], script, "api.yaml", "--no-validate"],
        cwd=run.folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "3 unchanged" in done.stdout


def test_only_some_targets(run: Command) -> None:
    run("api.yaml")
    run.document.write_text(
        DOCUMENT.replace("title: Acme", "title: Other").replace("listRuns", "x")
    )
    done = run("api.yaml", "--only", "python")
    assert "2 files: 1 written, 1 unchanged, 0 removed" in done.stdout
    assert run.tree()["docs/index.html"] == "Acme"
    done = run("api.yaml", "--only", "pyton")
    assert done.returncode == 2
    assert "there is no 'pyton'; known are python, docs" in done.stderr


def test_check_exits_1_when_stale_and_writes_nothing(run: Command) -> None:
    done = run("api.yaml", "--check")
    assert done.returncode == 1
    assert not run.out.exists()
    assert "would write python/index.py\n" in done.stdout
    run("api.yaml")
    assert run("api.yaml", "--check").returncode == 0
    run.document.write_text(DOCUMENT.replace("listRuns", "all"))
    before = {path: path.stat().st_mtime_ns for path in [run.out, *run.out.rglob("*")]}
    done = run("api.yaml", "--check")
    assert done.returncode == 1
    assert done.stdout.startswith("would write python/index.py\n2 of 2 operations")
    assert "1 to write, 2 up to date, 0 to remove" in done.stdout
    assert {path: path.stat().st_mtime_ns for path in [run.out, *run.out.rglob("*")]} == before


def test_a_conflict_exits_3_until_it_is_settled(run: Command) -> None:
    run("api.yaml")
    (run.out / "python/index.py").write_text("mine")
    assert run("api.yaml").returncode == 0
    run.document.write_text(DOCUMENT.replace("listRuns", "all"))
    for _ in range(2):
        done = run("api.yaml")
        assert done.returncode == 3
        assert "conflict: out/python/index.py was edited" in done.stderr
        assert "1 in conflict" in done.stdout
    assert run.tree()["python/index.py"] == "mine"
    (run.out / "python/index.py.new").replace(run.out / "python/index.py")
    assert run("api.yaml").returncode == 0


def test_an_operation_that_is_left_out_is_said_and_exits_3(run: Command) -> None:
    run.document.write_text(DOCUMENT.replace("in: path", "in: nowhere"))
    time.sleep(0.02)
    for _ in range(2):
        done = run("api.yaml")
        assert done.returncode == 3
        assert "error[operation-left-out]" in done.stderr
        assert done.stdout.startswith("1 of 2 operations")
    assert "0 written" in done.stdout
    assert run.tree()["python/index.py"] == "['listRuns']"


FINDINGS = DOCUMENT.replace("id: {type: string}}}", "id: {type: strin}}}")


def test_findings_have_a_place_and_strict_refuses_them(run: Command) -> None:
    run.document.write_text(FINDINGS)
    done = run("api.yaml", "--strict", validate=True)
    assert done.returncode == 2
    assert "nothing was written" in done.stderr
    assert not run.out.exists()
    done = run("api.yaml", validate=True)
    assert done.returncode == 0
    assert "api.yaml:20:" in done.stderr
    assert "strin" in done.stderr
    assert run.tree()
    assert run("api.yaml", validate=True).stderr == ""  # no news
    assert run("api.yaml", "--strict", validate=True).returncode == 2


def test_no_validate_leaves_validation_out(run: Command) -> None:
    run.document.write_text(DOCUMENT.replace("{title: Acme, version: 1.0.0}", "{title: Acme}"))
    assert "validation" in run("api.yaml", "--json", validate=True).stdout
    assert "validation" not in run("api.yaml", "--json").stdout


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "empty-document"),
        ("<!doctype html><html></html>", "is-html"),
        ("a: [", "not-yaml"),
        ("swagger: 1.2", "unsupported-version"),
        ("title: x", "no-openapi-key"),
    ],
)
def test_a_document_that_cannot_be_read(run: Command, content: str, code: str) -> None:
    run.document.write_text(content)
    done = run("api.yaml")
    assert done.returncode == 2
    assert "api.yaml" in done.stderr
    assert f"error[{code}]" in done.stderr or code == "unsupported-version"
    assert "Traceback" not in done.stderr
    assert not run.out.exists()


def test_paths_that_cannot_be_used(run: Command) -> None:
    for arguments, code in [
        (("absent.yaml",), "file-not-found"),
        ((".",), "is-a-directory"),
        (("api.yaml", "-o", "api.yaml"), "not-a-folder"),
        (("api.yaml", "--config", "absent.toml"), "file-not-found"),
        (("api.yaml", "-o", "x" * 300), "path-too-long"),
    ]:
        done = run(*arguments)
        assert (done.returncode, code in done.stderr) == (2, True), done.stderr
        assert "Traceback" not in done.stderr
        assert done.stdout == ""
    assert sorted(path.name for path in run.folder.iterdir()) == ["api.yaml"]


def test_wrong_usage(run: Command) -> None:
    for arguments in [(), ("--nonsense", "api.yaml"), ("api.yaml", "other.yaml"), ("inspect",)]:
        done = run(*arguments, real=True)
        assert done.returncode == 2
        assert "usage: specwright" in done.stderr


def test_a_config_that_is_wrong_is_said_with_its_place(run: Command) -> None:
    (run.folder / "specwright.toml").write_text("[package]\nnam = 'x'\n")
    done = run("api.yaml")
    assert done.returncode == 2
    assert "specwright.toml:2:1: error[unknown-config-key]" in done.stderr
    assert "Did you mean `name`?" in done.stderr
    assert not run.out.exists()
    (run.folder / "specwright.toml").write_text("[operations.listRun]\nname = 'x'\n")
    done = run("api.yaml")
    assert done.returncode == 0
    assert "specwright.toml:1:13: warning[" in done.stderr


def test_json_is_one_object_whatever_happens(run: Command) -> None:
    done = run("api.yaml", "--json")
    told = json.loads(done.stdout)
    assert (told["exit_code"], done.stderr) == (0, "")
    assert told["summary"]["operations"] == 2
    assert told["output"]["written"] == ["docs/index.html", "python/index.py", "python/static.py"]
    assert told["diagnostics"] == []
    done = run("absent.yaml", "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, told["exit_code"]) == (2, 2)
    assert told["diagnostics"][0]["code"] == "file-not-found"


def test_quiet_prints_nothing_but_errors(run: Command) -> None:
    run.document.write_text(FINDINGS)
    done = run("api.yaml", "-q", validate=True)
    assert done.stdout == ""
    assert "warning" not in done.stderr
    assert "absent.yaml" in run("absent.yaml", "-q").stderr


def test_many_findings_are_cut_short(run: Command) -> None:
    bad = "".join(f"    T{number}: {{$ref: nowhere{number}.yaml}}\n" for number in range(30))
    run.document.write_text(DOCUMENT + bad)
    short, full = run("api.yaml").stderr, run("api.yaml", "--all").stderr
    assert "more; --all shows them" in short
    assert short.count("api.yaml:") <= 10
    assert full.count("api.yaml:") >= 30


def test_a_document_from_standard_input(run: Command) -> None:
    done = run("-", text=DOCUMENT)
    assert (done.returncode, done.stderr) == (0, "")
    assert run.tree()["docs/index.html"] == "Acme"
    assert run("-", text="").returncode == 2


def test_an_error_of_ours_is_no_traceback(run: Command) -> None:
    done = run("api.yaml", BOOM="1")
    assert done.returncode == 2
    assert "internal error: ZeroDivisionError" in done.stderr
    assert "Traceback" not in done.stderr
    assert run.tree() == {}
    assert "Traceback" in run("api.yaml", "--debug", BOOM="1").stderr


def test_ctrl_c_leaves_the_old_output_whole(run: Command) -> None:
    run("api.yaml")
    before = run.tree()
    run.document.write_text(DOCUMENT.replace("listRuns", "all"))
    process = subprocess.Popen(
        run.command("api.yaml"),
        cwd=run.folder,
        env={**os.environ, "SLEEP": "30"},
        stderr=subprocess.PIPE,
        text=True,
    )
    while process.poll() is None and not (run.folder / "rendering").exists():
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=20)
    assert (process.returncode, said) == (130, "interrupted\n")
    assert run.tree() == before


def test_a_reader_who_goes_away_is_no_error(run: Command) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        run.command("api.yaml"), cwd=run.folder, stdout=write, stderr=subprocess.PIPE, check=False
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


def test_inspect_prints_the_model(run: Command) -> None:
    done = run("inspect", "api.yaml", real=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["kind"] == "api"
    assert run("inspect", "absent.yaml", real=True).returncode == 2
    assert [path.name for path in run.folder.iterdir()] == ["api.yaml"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
def test_a_full_standard_output_is_said_and_costs_no_files(run: Command) -> None:
    codes = {}
    for arguments in (("inspect", "api.yaml"), ("api.yaml", "--no-validate")):
        with open("/dev/full", "w") as full:
            done = subprocess.run(
                run.command(*arguments),
                cwd=run.folder,
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
            )
        codes[arguments[0]] = done.returncode
        assert done.stderr == "cannot print: No space left on device\n"
    assert codes == {"inspect": 2, "api.yaml": 0}
    assert len(run.tree()) == 3


def test_output_that_has_no_letters_for_us(run: Command) -> None:
    done = run("api.yaml", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "\\xb7 3 files" in done.stdout


def test_no_colour_where_there_is_no_terminal(run: Command) -> None:
    run.document.write_text(FINDINGS)
    done = run("api.yaml", validate=True)
    assert "strin" in done.stderr
    assert "\x1b" not in done.stderr


def test_a_terminal_shows_colour_unless_asked_not_to(run: Command) -> None:
    pty = pytest.importorskip("pty")
    run.document.write_text(FINDINGS)
    seen = {}
    for plain in ("", "1"):
        ours, theirs = pty.openpty()
        subprocess.run(
            run.command("api.yaml", "--all"),
            cwd=run.folder,
            env={**os.environ, "NO_COLOR": plain, "TERM": "xterm", "SLEEP": "0.5"},
            stdout=subprocess.DEVNULL,
            stderr=theirs,
            check=False,
        )
        os.close(theirs)
        seen[plain] = b""
        try:
            while chunk := os.read(ours, 65536):
                seen[plain] += chunk
        except OSError:
            pass  # the other end is closed
        os.close(ours)
    assert b"\x1b[1;3" in seen[""]
    assert b"\x1b[1;3" not in seen["1"]


def test_help_and_version(run: Command) -> None:
    done = run("--help", real=True)
    assert done.returncode == 0
    for said in ("exit codes:", "what is written where:", "--check", "inspect", "specwright.toml"):
        assert said in done.stdout
    assert run("--version", real=True).stdout.startswith("specwright ")
    assert run("inspect", "--help", real=True).returncode == 0


def test_two_hash_seeds_and_two_folders_give_identical_bytes(run: Command) -> None:
    trees = []
    for seed in ("1", "2"):
        run.out = run.folder / f"out{seed}"
        run("api.yaml", "-o", f"out{seed}", PYTHONHASHSEED=seed)
        manifest = (run.out / ".specwright/manifest.json").read_bytes()
        trees.append((run.tree(), manifest))
    assert trees[0] == trees[1]


def test_of_an_edited_document_only_what_changed_is_parsed_and_the_output_is_the_same(
    run: Command,
) -> None:
    schemas = "".join(f"    S{number}: {{description: {'x' * 900}}}\n" for number in range(90))
    run.document.write_text(DOCUMENT + schemas)
    run("api.yaml", "--no-validate", real=True)
    (memory,) = (run.out / ".specwright/cache").glob("reading-*")
    first = memory.read_bytes()
    run.document.write_text((DOCUMENT + schemas).replace("id: {type: string}}}", "name: {}}}"))
    run("api.yaml", "--no-validate", real=True)
    assert memory.read_bytes() != first
    edited = {path: path.read_bytes() for path in run.out.rglob("*.py")}
    shutil.rmtree(run.out)
    run("api.yaml", "--no-validate", real=True)
    assert edited == {path: path.read_bytes() for path in run.out.rglob("*.py")}
