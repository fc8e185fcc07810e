"""Running the scripts of the site in Node."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

TEMPLATES = Path(__file__).parents[3] / "templates"
_PARTS = (
    "snippets/literals",
    "snippets/wire",
    "docs/site/values",
    "docs/site/shapes",
    "docs/site/words/page",
    "docs/site/words/try",
    "docs/site/request",
    "docs/site/sse",
)


def run(body: str, asked: Any) -> Any:
    """What the body of an async function gives for what is `asked`, with `specwright` at hand."""
    if shutil.which("node") is None:
        pytest.skip("there is no node")
    parts = [(TEMPLATES / f"{name}.js").read_text(encoding="utf-8") for name in _PARTS]
    script = "\n".join(["const specwright = {};", *parts])
    program = f"""
      const asked = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
      const answer = (async () => {{ {script}; {body} }})();
      answer.then((given) => process.stdout.write(JSON.stringify(given)));
    """
    done = subprocess.run(
        ["node", "-e", program],
        input=json.dumps(asked).encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return json.loads(done.stdout)
