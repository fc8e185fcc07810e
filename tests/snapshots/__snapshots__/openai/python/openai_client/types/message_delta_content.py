from typing import Annotated, TypeAlias

from pydantic import Field

from .message_delta_content_image_file_object import MessageDeltaContentImageFileObject
from .message_delta_content_image_url_object import MessageDeltaContentImageUrlObject
from .message_delta_content_refusal_object import MessageDeltaContentRefusalObject
from .message_delta_content_text_object import MessageDeltaContentTextObject

MessageDeltaContent: TypeAlias = Annotated[
    (
        MessageDeltaContentImageFileObject
        | MessageDeltaContentTextObject
        | MessageDeltaContentRefusalObject
        | MessageDeltaContentImageUrlObject
    ),
    Field(discriminator="type"),
]
"""A piece of one part of a message. Pieces with the same `index` belong together."""
