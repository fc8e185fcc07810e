"""The command line as a process, over targets that are quick, and documents for it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

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
from generator.files import File

def python(work):
    os.environ.get("BOOM") and 1 / 0
    if "SLEEP" in os.environ:
        open("rendering", "w").close()
        time.sleep(float(os.environ["SLEEP"]))
    yield File("python/index.py", repr(sorted(one.id for one in work.api.operations)))
    yield File("python/static.py", "")

def docs(work):
    yield File("docs/index.html", work.api.info.title)

targets.TARGETS.clear()
targets.TARGETS.update(python=(python,), docs=(docs,))
from generator.cli import main
raise SystemExit(main())
"""


FINDINGS = DOCUMENT.replace("id: {type: string}}}", "id: {type: strin}}}")


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
