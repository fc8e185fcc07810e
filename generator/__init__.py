"""Specwright: one OpenAPI document in; typed clients, snippets and a documentation site out."""

__version__ = "0.1.0"
