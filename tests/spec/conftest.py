"""Documents for the tests of reading: written to a folder of their own, read from there."""

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from generator.diagnostics import Diagnostic, InputError
from generator.spec import Document, read

Write = Callable[..., Path]
HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write files (text is dedented); give the path of the first."""

    def made(files: dict[str, str | bytes]) -> Path:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, bytes):
                path.write_bytes(content)
            else:
                path.write_text(dedent(content).lstrip("\n"), "utf-8")
        return tmp_path / next(iter(files))

    return made


@pytest.fixture
def reads(write: Write) -> Callable[..., Document]:
    """Read a document from its text, with other files beside it. `openapi` and `info` are given."""

    def document(text: str, others: dict[str, str] | None = None, head: str = HEAD) -> Document:
        return read(write({"a.yaml": head + dedent(text).lstrip("\n"), **(others or {})}))

    return document


@pytest.fixture
def refuses(write: Write) -> Callable[..., Diagnostic]:
    """Read what cannot be read; give the one diagnostic."""

    def diagnostic(content: str | bytes, name: str = "a.yaml") -> Diagnostic:
        path = write({name: content})
        with pytest.raises(InputError) as caught:
            read(path)
        (found,) = caught.value.diagnostics
        return found

    return diagnostic


@pytest.fixture
def published() -> Path:
    """The folder of published documents; tests on them are skipped where it is absent."""
    folder = Path(__file__).parents[3] / "shared" / "specs"
    if not folder.is_dir():
        pytest.skip("the published documents (../shared/specs) are not here")
    return folder
