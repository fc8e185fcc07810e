from typing import Any, TypeAlias

ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, Any]
"""The JSON Schema itself."""
