from typing import Annotated, TypeAlias

from pydantic import Field

from .message_content_text_annotations_file_citation_object import (
    MessageContentTextAnnotationsFileCitationObject,
)
from .message_content_text_annotations_file_path_object import (
    MessageContentTextAnnotationsFilePathObject,
)

TextAnnotation: TypeAlias = Annotated[
    (
        MessageContentTextAnnotationsFileCitationObject
        | MessageContentTextAnnotationsFilePathObject
    ),
    Field(discriminator="type"),
]
"""A note on a place in a text."""
