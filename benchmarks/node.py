"""Node, and what npm installs to judge generated TypeScript: from a cache that all runs share."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

PACKAGES = {"typescript": "7.0.2", "prettier": "3.10.1", "@types/node": "20"}


@dataclass(frozen=True)
class Tools:
    """node, and what npm installed."""

    node: str
    folder: Path

    def run(self, name: str, *arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run `node`, `tsc` or `prettier`; what it says comes back."""
        command = [self.node] if name == "node" else [str(self.folder / "node_modules/.bin" / name)]
        return subprocess.run(
            [*command, *map(str, arguments)], cwd=cwd, capture_output=True, text=True, check=False
        )

    def compiled(self, folder: Path, *arguments: str) -> None:
        """Compile a package, and refuse what the compiler finds."""
        found = self.run("tsc", "-p", ".", *arguments, cwd=folder)
        assert found.returncode == 0, found.stdout

    def compiled_together(self, folder: Path) -> None:
        """Compile all packages in the folders of a folder, in one run, to `dist`."""
        [*_, some] = folder.glob("*/typescript/tsconfig.json")
        options = json.loads(some.read_text())
        options["compilerOptions"].update(rootDir=".", outDir="dist")
        options["include"] = ["*/typescript/src"]
        (folder / "tsconfig.json").write_text(json.dumps(options))
        (folder / "package.json").write_text('{"type": "module"}')
        self.compiled(folder)

    def formatted(self, folder: Path, *paths: str) -> None:
        """Refuse what prettier would change."""
        found = self.run("prettier", "--check", *paths, cwd=folder)
        assert found.returncode == 0, found.stderr


def tools() -> Tools:
    """The tools, installed at the first time. Raises OSError with the reason when that fails."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise OSError("needs node and npm")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    if int(version.lstrip("v").split(".")[0]) < 20:
        raise OSError(f"needs node 20 or newer, this is {version.strip()}")
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    name = "-".join(f"{name.split('/')[-1]}-{version}" for name, version in PACKAGES.items())
    folder = cache / "specwright-tests" / name
    if not folder.is_dir():
        _install(npm, folder)
    return Tools(node, folder)


def _install(npm: str, folder: Path) -> None:
    """Install beside the place, then move: who comes at the same time finds all or nothing."""
    making = folder.with_name(f"{folder.name}.{os.getpid()}")
    making.mkdir(parents=True)
    (making / "package.json").write_text(json.dumps({"private": True, "dependencies": PACKAGES}))
    found = subprocess.run(
        [npm, "install", "--no-audit", "--no-fund"],
        cwd=making,
        capture_output=True,
        text=True,
        check=False,
    )
    if found.returncode:
        shutil.rmtree(making)
        raise OSError(f"npm cannot install the compiler: {found.stderr.strip()[-300:]}")
    try:
        making.rename(folder)
    except OSError:
        shutil.rmtree(making)
