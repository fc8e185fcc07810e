from typing import Annotated, TypeAlias

from pydantic import Field

from .message_delta_content_text_annotations_file_citation_object import (
    MessageDeltaContentTextAnnotationsFileCitationObject,
)
from .message_delta_content_text_annotations_file_path_object import (
    MessageDeltaContentTextAnnotationsFilePathObject,
)

TextAnnotationDelta: TypeAlias = Annotated[
    (
        MessageDeltaContentTextAnnotationsFileCitationObject
        | MessageDeltaContentTextAnnotationsFilePathObject
    ),
    Field(discriminator="type"),
]
"""A piece of a note on a text."""
