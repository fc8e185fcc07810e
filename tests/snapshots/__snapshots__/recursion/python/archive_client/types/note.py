from typing_extensions import TypeAliasType

Note = TypeAliasType("Note", "str | list[Note]")
"""A text, or notes on notes."""
