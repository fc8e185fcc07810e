from typing import Literal, TypeAlias

from .response_format_json_object import (
    ResponseFormatJsonObject,
    ResponseFormatJsonObjectParam,
)
from .response_format_json_schema import (
    ResponseFormatJsonSchema,
    ResponseFormatJsonSchemaParam,
)
from .response_format_text import ResponseFormatText, ResponseFormatTextParam

AssistantsApiResponseFormatOption: TypeAlias = (
    Literal["auto"]
    | ResponseFormatText
    | ResponseFormatJsonObject
    | ResponseFormatJsonSchema
)
"""The form of the answer.

With `auto` the model decides. With a JSON Schema the answer always fits it. With
`json_object` the answer is some JSON; say so in a message too, or the model may never
stop.
"""
AssistantsApiResponseFormatOptionParam: TypeAlias = (
    Literal["auto"]
    | ResponseFormatTextParam
    | ResponseFormatJsonObjectParam
    | ResponseFormatJsonSchemaParam
)
