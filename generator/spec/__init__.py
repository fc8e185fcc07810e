"""Reading: a path → Document, plain data with a place in the source for every node.

`read` is the door; `validation` checks the document as published, beside the generation.
"""

from generator.spec.document import Document, RefError, Resolved
from generator.spec.reading import read
from generator.spec.sources import Policy

__all__ = ["Document", "Policy", "RefError", "Resolved", "read"]
