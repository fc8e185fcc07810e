from typing import Any, TypeAlias

FunctionParameters: TypeAlias = dict[str, Any]
"""The arguments, as a JSON Schema. Left out, the function takes none."""
