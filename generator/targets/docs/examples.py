"""Examples of the document as code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.model.api import Content, Example
from generator.model.dump import data_text
from generator.model.lookup import as_body
from generator.model.media import media_kind
from generator.model.types import TypeDef
from generator.targets.docs.views import ExampleView

JSON = "application/json"
"""What data is taken to be where no media type is said."""


def examples(given: Iterable[Example], media_type: str) -> Iterator[ExampleView]:
    """Examples of the document as code."""
    for one in given:
        title = one.summary or ("" if one.name == "default" else one.name)
        yield example(title, one.value, media_type, one.description)


def examples_of(content: Content, types: Mapping[str, TypeDef]) -> Iterator[ExampleView]:
    """The examples of a body, as they are sent."""
    given = (replace(one, value=as_body(one.value, content, types)) for one in content.examples)
    return examples(given, content.media_type)


def example(title: str, value: object, media_type: str, description: str = "") -> ExampleView:
    """A value as code: text as it is where text is sent, else JSON."""
    if isinstance(value, str) and media_kind(media_type) != "json":
        return ExampleView(title, description, "", value)
    return ExampleView(title, description, "json", data_text(value, width=88))
