"""The command line, as a user meets it: a process, what it prints, how it ends, what it leaves."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time

import pytest

from tests.cli.command import DOCUMENT, FINDINGS, ROOT, Command


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


def test_inspect_prints_the_model(run: Command) -> None:
    done = run("inspect", "api.yaml", real=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["kind"] == "api"
    assert run("inspect", "absent.yaml", real=True).returncode == 2
    assert [path.name for path in run.folder.iterdir()] == ["api.yaml"]


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
