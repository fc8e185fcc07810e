"""What every part of the parser needs at hand: the document, the schemas read so far, the
diagnostics.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.config import Config
from generator.diagnostics import Diagnostic, Severity
from generator.model.api import Callback, Example, Parameter, Response, SecurityScheme
from generator.model.types import TypeDef
from generator.parser.members import text_of
from generator.parser.schemas import Schemas
from generator.spec import Document, RefError


class OperationError(Exception):
    """An operation that no client can be made for; it is left out and the others go on."""


class Context:
    """One parse. Collects diagnostics; resolves references outside of schemas.

    `config` is what the user says of the document, `security_schemes` what it declares, by key.
    `parameters`, `responses` and `callbacks` are those that are referred to, by reference: each is
    read once. `operation_ids` are those that operations have by now.
    """

    def __init__(self, document: Document, config: Config) -> None:
        self.document = document
        self.config = config
        self.security_schemes: dict[str, SecurityScheme] = {}
        self.diagnostics: list[Diagnostic] = []
        self.schemas = Schemas(document, self.diagnostics)
        self.parameters: dict[str, Parameter | None] = {}
        self.responses: dict[str, Response] = {}
        self.callbacks: dict[str, tuple[Callback, ...]] = {}
        self.operation_ids: set[str] = set()

    @property
    def types(self) -> dict[str, TypeDef]:
        """The named types read so far."""
        return self.schemas.types

    def deref(self, node: Any) -> tuple[Mapping[str, Any], str | None]:
        """The object a node is or refers to, and its canonical reference if it was one.

        Raises OperationError when there is no object.
        """
        ref: str | None = None
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            try:
                resolved = self.document.resolve(node["$ref"])
            except RefError as error:
                raise OperationError(error.diagnostic.message) from error
            node, ref = resolved.node, resolved.ref
        if not isinstance(node, dict):
            raise OperationError(f"An object was expected, but there is {_kind(node)}.")
        return node, ref

    def warn(
        self, code: str, message: str, node: Any = None, key: str | None = None, hint: str = ""
    ) -> None:
        """Add a warning, at the place of a node where one is given."""
        self._report(Severity.WARNING, code, message, node, key, hint)

    def note(
        self, code: str, message: str, node: Any = None, key: str | None = None, hint: str = ""
    ) -> None:
        """Add a note, at the place of a node where one is given."""
        self._report(Severity.NOTE, code, message, node, key, hint)

    def _report(
        self, severity: Severity, code: str, message: str, node: Any, key: str | None, hint: str
    ) -> None:
        location = self.document.locate(node, key) if isinstance(node, (dict, list)) else None
        self.diagnostics.append(Diagnostic(code, severity, message, location, hint))

    def examples(self, holder: Mapping[str, Any]) -> tuple[Example, ...]:
        """The examples of a parameter or a media type, in either spelling (OpenAPI 3.1, sections
        4.8.12 and 4.8.14).
        """
        return tuple(self._examples(holder))

    def _examples(self, holder: Mapping[str, Any]) -> Iterator[Example]:
        named = holder.get("examples")
        if isinstance(named, dict):
            for name, node in named.items():
                try:
                    example, _ = self.deref(node)
                except OperationError:
                    continue
                if "value" in example:
                    yield Example(
                        str(name),
                        example["value"],
                        text_of(example, "summary"),
                        text_of(example, "description"),
                    )
        elif "example" in holder:
            yield Example("default", holder["example"])


def _kind(node: Any) -> str:
    return "nothing" if node is None else f"a {type(node).__name__}"
