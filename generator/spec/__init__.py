"""Reading: a path or URL → Document, plain data with a place in the source for every node.

`read` is the door; `validation` checks the document as published, beside the generation.
"""

from generator.spec.document import Document, RefError, Resolved
from generator.spec.reading import read
from generator.spec.sources import Policy, is_url, url_path

__all__ = ["Document", "Policy", "RefError", "Resolved", "is_url", "read", "url_path"]
