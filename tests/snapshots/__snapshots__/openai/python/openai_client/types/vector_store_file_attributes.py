from typing import TypeAlias

VectorStoreFileAttributesValue: TypeAlias = str | float | bool
VectorStoreFileAttributes: TypeAlias = dict[str, VectorStoreFileAttributesValue] | None
"""Up to 16 attributes of a file that a search can filter on.

A key has at most 64 characters. A value is a number, a boolean, or text of at most 512
characters.
"""
