"""What a user's code may say and what it may not: `users/right.ts` compiles, `users/wrong.ts` only
because each of its mistakes is expected.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.targets.typescript.conftest import Tools

USERS = Path(__file__).parent / "users"


@pytest.mark.parametrize("libraries", [["ES2022", "DOM"], ["ES2022"]])
def test_code_of_users(libraries: list[str], package: Path, tools: Tools, tmp_path: Path) -> None:
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "openai-client").symlink_to(package)
    for path in USERS.iterdir():
        shutil.copy(path, tmp_path)
    # Where there is no DOM, node's own types have to do.
    types = [] if "DOM" in libraries else ["node"]
    options = {
        "target": "ES2022",
        "lib": libraries,
        "module": "NodeNext",
        "strict": True,
        "exactOptionalPropertyTypes": True,
        "noUncheckedIndexedAccess": True,
        "noEmit": True,
        "skipLibCheck": False,
        "types": types,
        "typeRoots": [str(tools.folder / "node_modules/@types")],
    }
    (tmp_path / "tsconfig.json").write_text(json.dumps({"compilerOptions": options}))
    (tmp_path / "package.json").write_text('{"type": "module"}')
    tools.compiled(tmp_path)
