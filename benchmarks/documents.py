"""The documents that are measured: where they are, and what is in them by an independent count.

The count reads the raw document with another library and asks nothing of the generator.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
OURS = ROOT / "specs" / "openai.yaml"
PUBLISHED = ROOT.parent / "shared" / "specs"
ABSENT = "the published documents (../shared/specs) are not here"

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
_ENTRIES = (
    "openai.yaml",
    "discord.json",
    "box.json",
    "figma.yaml",
    "museum.yaml",
    "digitalocean/specification/DigitalOcean-public.v2.yaml",
)
_EXAMPLES = "learn/examples"
_GITHUB = "generated/api.github.com.json"


@dataclass(frozen=True, slots=True)
class Present:
    """What a document declares, counted without the generator."""

    operations: int
    webhooks: int
    schemas: tuple[str, ...]


def published() -> list[Path]:
    """Every published document of OpenAPI 3.0 and 3.1; nothing when their folder is absent."""
    if not PUBLISHED.is_dir():
        return []
    entries = [PUBLISHED / name for name in _ENTRIES]
    for version in ("v3.0", "v3.1"):
        folder = PUBLISHED / _EXAMPLES / version
        entries += sorted([*folder.rglob("*.yaml"), *folder.rglob("*.json")])
    return [path for path in entries if path.is_file()]


def title(path: Path) -> str:
    """What a document is called in tables and in the ids of tests."""
    if path == OURS:
        return "specs/openai.yaml"
    name = path.relative_to(PUBLISHED).as_posix() if path.is_relative_to(PUBLISHED) else path.name
    return name.replace("digitalocean/specification/", "").removeprefix(f"{_EXAMPLES}/")


def present(path: Path) -> Present:
    """Count what a document declares."""
    root = load(path)
    return Present(
        sum(1 for item in _items(root.get("paths"), path) for _ in _operations(item)),
        sum(1 for item in _items(root.get("webhooks"), path) for _ in _operations(item)),
        tuple((root.get("components") or {}).get("schemas") or {}),
    )


def github() -> Path:
    """GitHub's document, from a cache folder, or else from the npm registry.

    Raises OSError with the reason when it cannot be had.
    """
    cached = cache() / "api.github.com.json"
    if not cached.is_file():
        cached.parent.mkdir(parents=True, exist_ok=True)
        pack("@octokit/openapi", _GITHUB, cached)
    return cached


def cache() -> Path:
    """The folder for what benchmarks fetch."""
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return home / "specwright-benchmarks"


def pack(package: str, member: str, target: Path) -> None:
    """Fetch one file of a package of npm. Raises OSError with the reason when that fails."""
    npm = shutil.which("npm")
    if npm is None:
        raise OSError("npm is not installed")
    command = [npm, "pack", "--silent", "--pack-destination", str(target.parent), package]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    except subprocess.TimeoutExpired:
        raise OSError("the npm registry does not answer") from None
    if done.returncode:
        raise OSError(f"npm pack {package}: {(done.stderr.strip().splitlines() or ['failed'])[0]}")
    archive = target.parent / done.stdout.strip().splitlines()[-1]
    with tarfile.open(archive) as tar:
        source = tar.extractfile(f"package/{member}")
        assert source is not None
        target.write_bytes(source.read())
    archive.unlink()


def load(path: Path) -> Any:
    """The raw data of a document, read by a library that the generator does not read it with."""
    if path.suffix == ".json":
        return json.loads(path.read_bytes())
    import yaml

    return yaml.load(path.read_bytes(), yaml.CSafeLoader)


def _items(items: dict[str, Any] | None, path: Path) -> Iterator[dict[str, Any]]:
    """Path items, those that stand in another place fetched from there."""
    for name, item in (items or {}).items():
        if name.startswith("x-"):
            continue
        reference = item.get("$ref")
        yield _target(reference, path) | item if reference else item


def _operations(item: dict[str, Any]) -> Iterator[str]:
    return (key for key in item if key in _METHODS)


def _target(reference: str, path: Path) -> dict[str, Any]:
    file, _, pointer = reference.partition("#")
    found: Any = load(path.parent / file if file else path)
    for token in pointer.split("/")[1:]:
        found = found[token.replace("~1", "/").replace("~0", "~")]
    assert isinstance(found, dict)
    return found
