"""The config: specwright.toml → one frozen Config.

It says what a document has no words for: names, environment variables, headers, what streams and
what has pages. Read by the pipeline, handed to the parser and the targets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from generator.model.api import PaginationKind
from generator.record import record

if TYPE_CHECKING:
    from generator.diagnostics import Location

FILE_NAME = "specwright.toml"


@record
class PaginationConfig:
    """How a list goes on: which member holds the items, and what asks for the next page."""

    kind: PaginationKind
    items: str = ""
    param: str = ""
    next: str | None = None
    last_item: str | None = None
    has_more: str | None = None


@record
class OperationConfig:
    """What is said of one operation, by its operationId. None: nothing, the document decides."""

    name: str | None = None
    stream: str | Literal[False] | None = None
    skip: bool = False
    pagination: PaginationConfig | Literal[False] | None = None


@record
class GroupConfig:
    """What is said of one group, by its tag."""

    name: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@record
class TypeConfig:
    """What is said of one named schema."""

    name: str | None = None


@record
class DocsConfig:
    """What is said of the documentation site: where it will stand, what relative links in
    descriptions are resolved against, its accent colour, and the SVG of its logo.
    """

    url: str = ""
    base: str = ""
    accent: str = ""
    logo: str = ""


@dataclass(frozen=True)
class Source:
    """The file that a config was read from."""

    file: str
    text: str

    @cached_property
    def places(self) -> Mapping[tuple[str, ...], tuple[int, int]]:
        """Line and column of every key."""
        from generator.toml_places import places

        return places(self.text)

    def at(self, line: int, column: int) -> Location:
        """The place, with the line as it stands there."""
        from generator.diagnostics import Location

        return Location(self.file, line, column, tuple(self.text.splitlines()[line - 1 : line]))


@record
class Config:
    """Everything that specwright.toml can say. `Config()` is what an empty file says."""

    name: str | None = None
    module: str | None = None
    client: str = "Client"
    version: str | None = None
    tests: bool = True
    base_url_environment: str | None = None
    # Security scheme → variables: (token,), (username, password) or (client id, secret, token).
    credentials: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    groups: Mapping[str, GroupConfig] = field(default_factory=dict)
    operations: Mapping[str, OperationConfig] = field(default_factory=dict)
    types: Mapping[str, TypeConfig] = field(default_factory=dict)
    docs: DocsConfig = field(default_factory=DocsConfig)
    templates: Path | None = None
    source: Source | None = field(default=None, repr=False, compare=False)
    # What was read for it, or would have been, had it existed.
    files: tuple[str, ...] = field(default=(), repr=False, compare=False)

    def locate(self, path: tuple[str, ...]) -> Location | None:
        """The place of an entry, `("operations", "createRun")`; None when the file has none."""
        if self.source is None or path not in self.source.places:
            return None
        return self.source.at(*self.source.places[path])


def beside(document: Path) -> Config:
    """The config of a document: from the file in its folder, if there is one. Raises InputError."""
    path = document.parent / FILE_NAME
    return load(path) if path.is_file() else Config(files=(str(path),))


def load(path: Path) -> Config:
    """The config in a file. Raises InputError with a diagnostic for each thing that is wrong."""
    from generator.config_reading import read

    return read(path)
