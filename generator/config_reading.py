"""The config as it is read: TOML → Config, or a diagnostic with its place for each thing that is
wrong. Imported when there is a file.
"""

from __future__ import annotations

import keyword
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast, get_args

from generator.config import (
    Config,
    DocsConfig,
    GroupConfig,
    OperationConfig,
    PaginationConfig,
    Source,
    TypeConfig,
)
from generator.diagnostics import Diagnostic, InputError, Location, Severity
from generator.model.api import PaginationKind
from generator.record import record


def read(path: Path) -> Config:
    """The config in a file. Raises InputError with a diagnostic for each thing that is wrong."""
    source = Source(str(path), _text_of(path))
    data = _parse(source)
    reader = _Reader(source)
    config = reader.config(data, path.parent)
    if reader.problems:
        raise InputError(*reader.problems)
    return config


def _text_of(path: Path) -> str:
    try:
        return path.read_bytes().decode().removeprefix("\ufeff").replace("\r\n", "\n")
    except FileNotFoundError as error:
        raise _refusal("file-not-found", f"there is no file {path}") from error
    except UnicodeDecodeError as error:
        raise _refusal("not-utf8", f"{path} is not UTF-8: {error.reason}") from error
    except OSError as error:
        code = "is-a-directory" if path.is_dir() else "unreadable"
        raise _refusal(code, f"{path} cannot be read: {error.strerror}") from error


def _parse(source: Source) -> dict[str, Any]:
    try:
        return tomllib.loads(source.text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        message = str(error)
        found = re.search(r" \(at line (\d+), column (\d+)\)$", message)
        lines = max(1, len(source.text.splitlines()))
        place = source.at(int(found[1]), int(found[2])) if found else source.at(lines, 1)
        said = message.partition(" (at ")[0]
        raise _refusal("bad-toml", f"this is not TOML: {said}", place) from error


def _refusal(code: str, message: str, place: Location | None = None) -> InputError:
    return InputError(Diagnostic(code, Severity.ERROR, message, place))


@record
class _Rule:
    """What a string must look like, and how that is said. All of them reach generated code."""

    pattern: re.Pattern[str]
    wanted: str


_PACKAGE = _Rule(
    re.compile(r"[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*"), 'a package name ("acme-client")'
)
_IDENTIFIER = _Rule(re.compile(r"[A-Za-z_][A-Za-z0-9_]*"), 'a Python identifier ("acme_client")')
_VERSION = _Rule(
    re.compile(r"\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?"), 'a version ("1.2.0")'
)
_VARIABLE = _Rule(re.compile(r"[A-Za-z_][A-Za-z0-9_]*"), 'an environment variable ("ACME_API_KEY")')
_NAME = _Rule(re.compile(r"[ ._-]*[^\W_][\w .-]*"), 'a name of letters and digits ("list_runs")')
_HEADER = _Rule(re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"), 'the name of a header ("X-Version")')
_HEADER_VALUE = _Rule(
    re.compile(r"(?:[!-~](?:[ !-~\t]*[!-~])?)?"), "visible ASCII text on one line"
)
_TEXT = _Rule(re.compile(r".+", re.DOTALL), "a string that is not empty")
_URL = _Rule(re.compile(r"https?://[^\s<>\"'\\^`{|}#?]+"), 'a URL ("https://docs.acme.com/api/")')
_COLOUR = _Rule(re.compile(r"#[0-9A-Fa-f]{6}"), 'a colour ("#0b6bcb")')

_Path: TypeAlias = tuple[str, ...]


class _Reader:
    """Reads plain data; what is wrong becomes a diagnostic with its place, and reading goes on."""

    def __init__(self, source: Source) -> None:
        self.problems: list[Diagnostic] = []
        self._source = source
        self._files = [source.file]

    def config(self, data: dict[str, Any], folder: Path) -> Config:
        tables = ("package", "environment", "groups", "operations", "types", "docs", "templates")
        self._known(data, (), tables)
        package = self._table(data, ("package",), ("name", "module", "client", "version", "tests"))
        environment = self._table(data, ("environment",), ("base_url", "credentials"))
        return Config(
            name=self._text(package, ("package", "name"), _PACKAGE),
            module=self._identifier(package, ("package", "module")),
            client=self._identifier(package, ("package", "client")) or "Client",
            version=self._text(package, ("package", "version"), _VERSION),
            tests=self._switch(package, ("package", "tests"), otherwise=True),
            base_url_environment=self._text(environment, ("environment", "base_url"), _VARIABLE),
            credentials=self._credentials(environment),
            groups={
                key: GroupConfig(self._name(table, path), self._headers(table, (*path, "headers")))
                for key, path, table in self._entries(data, "groups", ("name", "headers"))
            },
            operations={
                key: self._operation(table, path)
                for key, path, table in self._entries(
                    data, "operations", ("name", "stream", "skip", "pagination")
                )
            },
            types={
                key: TypeConfig(self._name(table, path))
                for key, path, table in self._entries(data, "types", ("name",))
            },
            docs=self._docs(data, folder),
            templates=self._templates(data, folder),
            source=self._source,
            files=tuple(self._files),
        )

    def _complain(self, path: _Path, code: str, message: str, hint: str = "") -> None:
        places = self._source.places
        while path and path not in places:  # of a missing key, the table that should hold it
            path = path[:-1]
        place = self._source.at(*places.get(path, (1, 1)))
        self.problems.append(Diagnostic(code, Severity.ERROR, message, place, hint))

    def _wrong(self, path: _Path, wanted: str) -> None:
        self._complain(path, "bad-config-value", f"{'.'.join(path)} must be {wanted}")

    def _known(self, table: Mapping[str, Any], path: _Path, keys: tuple[str, ...]) -> None:
        for key in table:
            if key in keys:
                continue
            import difflib

            near = difflib.get_close_matches(key, keys, 1)
            where = f"[{'.'.join(path)}]" if path else "the config"
            hint = f"Did you mean `{near[0]}`?" if near else f"Known here: {', '.join(keys)}."
            self._complain((*path, key), "unknown-config-key", f"{where} has no key `{key}`", hint)

    def _table(
        self, holder: Mapping[str, Any], path: _Path, keys: tuple[str, ...] | None = None
    ) -> Mapping[str, Any]:
        """The table under the last key of the path; an empty one when it is missing or wrong."""
        table = holder.get(path[-1], {})
        if not isinstance(table, dict):
            self._wrong(path, "a table")
            return {}
        if keys is not None:
            self._known(table, path, keys)
        return table

    def _entries(
        self, data: Mapping[str, Any], name: str, keys: tuple[str, ...]
    ) -> list[tuple[str, _Path, Mapping[str, Any]]]:
        """The tables in a table: `[operations.createRun]`."""
        entries = self._table(data, (name,))
        return [(key, (name, key), self._table(entries, (name, key), keys)) for key in entries]

    def _text(self, table: Mapping[str, Any], path: _Path, rule: _Rule) -> str | None:
        value = table.get(path[-1])
        if value is None:
            return None
        if not isinstance(value, str) or not rule.pattern.fullmatch(value):
            self._wrong(path, rule.wanted)
            return None
        return value

    def _switch(self, table: Mapping[str, Any], path: _Path, *, otherwise: bool = False) -> bool:
        value = table.get(path[-1], otherwise)
        if not isinstance(value, bool):
            self._wrong(path, "true or false")
        return value is True

    def _identifier(self, table: Mapping[str, Any], path: _Path) -> str | None:
        value = self._text(table, path, _IDENTIFIER)
        if value is not None and keyword.iskeyword(value):
            self._wrong(path, f"{_IDENTIFIER.wanted}, and no keyword")
        return value

    def _name(self, table: Mapping[str, Any], path: _Path) -> str | None:
        return self._text(table, (*path, "name"), _NAME)

    def _headers(self, table: Mapping[str, Any], path: _Path) -> Mapping[str, str]:
        headers = self._table(table, path)
        for key in headers:
            if not _HEADER.pattern.fullmatch(key):
                self._wrong((*path, key), _HEADER.wanted)
        values = {key: self._text(headers, (*path, key), _HEADER_VALUE) for key in headers}
        return {key: value for key, value in values.items() if value is not None}

    def _credentials(self, environment: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
        path = ("environment", "credentials")
        found: dict[str, tuple[str, ...]] = {}
        schemes = self._table(environment, path)
        for scheme, value in schemes.items():
            place = (*path, scheme)
            if isinstance(value, str):
                found[scheme] = (self._text(schemes, place, _VARIABLE) or "",)
            elif isinstance(value, dict):
                found[scheme] = self._pair(value, place)
            else:
                self._wrong(place, f"{_VARIABLE.wanted}, or a table of them")
        return found

    def _pair(self, table: Mapping[str, Any], path: _Path) -> tuple[str, ...]:
        """The variables of a scheme that needs several, in the order of Config.credentials."""
        keys: tuple[str, ...] = ("client_id", "client_secret", "token")
        needed = keys[:2]
        if table.keys() & {"username", "password"}:
            keys = needed = ("username", "password")
        self._known(table, path, keys)
        for key in needed:
            if key not in table:
                self._wrong((*path, key), f"given too: {_VARIABLE.wanted}")
        return tuple(self._text(table, (*path, key), _VARIABLE) or "" for key in keys)

    def _operation(self, table: Mapping[str, Any], path: _Path) -> OperationConfig:
        stream = table.get("stream")
        if stream is not False:
            rule = _Rule(_TEXT.pattern, "the name of a schema, or false")
            stream = self._text(table, (*path, "stream"), rule)
        return OperationConfig(
            name=self._name(table, path),
            stream=stream,
            skip=self._switch(table, (*path, "skip")),
            pagination=self._pagination(table, (*path, "pagination")),
        )

    def _pagination(
        self, operation: Mapping[str, Any], path: _Path
    ) -> PaginationConfig | Literal[False] | None:
        value = operation.get("pagination")
        if value is None or value is False:
            return value
        if not isinstance(value, dict):
            self._wrong(path, "false, or a table that says how the list goes on")
            return None
        self._known(value, path, ("kind", "items", "param", "next", "last_item", "has_more"))
        kind = value.get("kind")
        if kind not in get_args(PaginationKind):
            self._wrong(
                (*path, "kind"),
                "one of " + ", ".join(f'"{each}"' for each in get_args(PaginationKind)),
            )
            return None
        return PaginationConfig(
            kind=cast(PaginationKind, kind),
            items=self._text(value, (*path, "items"), _TEXT) or "",
            param=self._text(value, (*path, "param"), _TEXT) or "",
            next=self._text(value, (*path, "next"), _TEXT),
            last_item=self._text(value, (*path, "last_item"), _TEXT),
            has_more=self._text(value, (*path, "has_more"), _TEXT),
        )

    def _docs(self, data: Mapping[str, Any], folder: Path) -> DocsConfig:
        table = self._table(data, ("docs",), ("url", "base", "accent", "logo"))
        return DocsConfig(
            url=self._text(table, ("docs", "url"), _URL) or "",
            base=self._text(table, ("docs", "base"), _URL) or "",
            accent=self._text(table, ("docs", "accent"), _COLOUR) or "",
            logo=self._logo(table, folder),
        )

    def _logo(self, table: Mapping[str, Any], folder: Path) -> str:
        path = ("docs", "logo")
        name = self._text(table, path, _TEXT)
        if name is None:
            return ""
        self._files.append(str(folder / name))
        try:
            text = (folder / name).read_text(encoding="utf-8")
        except (OSError, ValueError):
            self._wrong(path, f"an SVG file; none can be read at {folder / name}")
            return ""
        if "<svg" not in text:
            self._wrong(path, f"an SVG file; {folder / name} is none")
        return text

    def _templates(self, data: Mapping[str, Any], folder: Path) -> Path | None:
        path = ("templates", "folder")
        name = self._text(self._table(data, path[:1], path[1:]), path, _TEXT)
        if name is None:
            return None
        place = folder / name
        if "\0" in name or not place.is_dir():
            self._wrong(path, f"a folder; there is none at {place}")
            return None
        return place
