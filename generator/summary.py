"""What a run says in numbers: how much of the document reached the output, what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from generator.record import record

if TYPE_CHECKING:
    from generator.diagnostics import Diagnostic
    from generator.model.api import Api


@record
class Summary:
    """`present` is what the document declares; operations and webhooks may be left out."""

    operations: int
    operations_present: int
    webhooks: int
    webhooks_present: int
    types: int
    schemas_present: int
    errors: int
    warnings: int
    notes: int

    @staticmethod
    def of(api: Api, found: Sequence[Diagnostic]) -> Summary:
        """The summary of a model and of all that was found in its document."""
        severities = [str(each.severity) for each in found]
        return Summary(
            operations=api.operation_count,
            operations_present=api.operations_present,
            webhooks=len(api.webhooks),
            webhooks_present=api.webhooks_present,
            types=len(api.types),
            schemas_present=api.schemas_present,
            errors=severities.count("error"),
            warnings=severities.count("warning"),
            notes=severities.count("note"),
        )

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Summary:
        """The summary that `as_json` gave. Raises TypeError for data of another shape."""
        return Summary(**data)

    def as_json(self) -> dict[str, int]:
        """Plain data."""
        return asdict(self)

    @property
    def left_out(self) -> int:
        """How many operations and webhooks of the document did not reach the output."""
        return self.operations_present - self.operations + self.webhooks_present - self.webhooks

    @property
    def findings(self) -> int:
        """How many findings there are, the notes among them."""
        return self.errors + self.warnings + self.notes

    @property
    def is_flawless(self) -> bool:
        """Whether `--strict` takes the document: there is no error and no warning."""
        return not (self.errors or self.warnings)
