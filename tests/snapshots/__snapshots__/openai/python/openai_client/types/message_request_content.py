from typing import TypeAlias

from .message_content_image_file_object import MessageContentImageFileObjectParam
from .message_content_image_url_object import MessageContentImageUrlObjectParam
from .message_request_content_text_object import MessageRequestContentTextObjectParam

MessageRequestContentParam: TypeAlias = (
    MessageContentImageFileObjectParam
    | MessageContentImageUrlObjectParam
    | MessageRequestContentTextObjectParam
)
"""One part of a new message."""
