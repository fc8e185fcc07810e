from typing import Annotated, TypeAlias

from pydantic import Field

from .message_content_image_file_object import MessageContentImageFileObject
from .message_content_image_url_object import MessageContentImageUrlObject
from .message_content_refusal_object import MessageContentRefusalObject
from .message_content_text_object import MessageContentTextObject

MessageContent: TypeAlias = Annotated[
    (
        MessageContentImageFileObject
        | MessageContentImageUrlObject
        | MessageContentTextObject
        | MessageContentRefusalObject
    ),
    Field(discriminator="type"),
]
"""One part of a message."""
