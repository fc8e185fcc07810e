"""Values to answer with: what the document shows if it is right, else what the samples make up."""

from __future__ import annotations

import json
from collections.abc import Mapping

from generator.model.api import Content
from generator.model.conformance import faults, fits
from generator.model.lookup import resolved
from generator.model.samples import FileSample, Samples
from generator.model.types import JSON, Primitive, Type, TypeDef

_BASE64 = "aGVsbG8="


class Values:
    """The values of one API, in answers or in requests. What it gives is shared: nobody changes
    it."""

    def __init__(self, types: Mapping[str, TypeDef], *, response: bool = True) -> None:
        self.types = types
        self._samples = Samples(types, full=True, response=response)

    def made(self, type_: Type, name: str = "") -> JSON:
        """A made-up value, files in it as base64."""
        return _plain(self._samples.of(type_, name))

    def shown(self, content: Content, example: str = "") -> JSON:
        """What an answer in a media type holds. An example that is asked for by its name is given
        as it is; else the first that is right."""
        for one in content.examples:
            if example and one.name == example:
                return self.loaded(one.value, content.type)
        for one in content.examples:
            value = self.loaded(one.value, content.type)
            if self.fits(value, content.type):
                return value
        return self.made(content.type)

    def loaded(self, value: JSON, type_: Type) -> JSON:
        """An example that was written as a text with JSON in it, read."""
        if isinstance(value, str) and not isinstance(resolved(type_, self.types), Primitive):
            try:
                return json.loads(value)
            except (ValueError, RecursionError):
                return value
        return value

    def fits(self, value: JSON, type_: Type) -> bool:
        """Whether a type allows a value in an answer."""
        return fits(value, type_, self.types, response=True)

    def fits_exactly(self, value: JSON, type_: Type) -> bool:
        """Whether it does so down to the formats."""
        found = faults(value, type_, self.types, response=True, exact=True)
        return next(found, None) is None


def _plain(value: JSON) -> JSON:
    match value:
        case FileSample():
            return _BASE64
        case list():
            return [_plain(item) for item in value]
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case _:
            return value
