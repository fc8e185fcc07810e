from typing import Annotated, TypeAlias

from pydantic import Field

from .assistant_tools_code import AssistantToolsCode, AssistantToolsCodeParam
from .assistant_tools_file_search import (
    AssistantToolsFileSearch,
    AssistantToolsFileSearchParam,
)
from .assistant_tools_function import (
    AssistantToolsFunction,
    AssistantToolsFunctionParam,
)

AssistantTool: TypeAlias = Annotated[
    AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction,
    Field(discriminator="type"),
]
"""One thing that an assistant may use."""
AssistantToolParam: TypeAlias = (
    AssistantToolsCodeParam
    | AssistantToolsFileSearchParam
    | AssistantToolsFunctionParam
)
