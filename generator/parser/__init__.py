"""Document → Api. Knows OpenAPI; knows no target language."""

from generator.parser.document import parse

__all__ = ["parse"]
