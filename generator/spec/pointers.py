"""JSON pointers: how a place in a document is spelled, the one canonical way, and found again."""

from __future__ import annotations

import posixpath
from typing import Any
from urllib.parse import unquote

from generator.json_pointers import escaped, unescaped


def name_of(ref: str) -> str:
    """Take a canonical reference, give the name of what stands there: its last token, or the name
    of the file without its suffix.
    """
    document, _, fragment = ref.partition("#")
    tokens = tokens_of(fragment)
    return tokens[-1] if tokens else posixpath.splitext(posixpath.basename(document))[0]


def tokens_of(fragment: str) -> list[str]:
    """Take a JSON pointer as it stands in a URI fragment, give its tokens."""
    if not fragment:
        return []
    if "%" in fragment:
        fragment = unquote(fragment)
    tokens = fragment[1:].split("/")
    return list(map(unescaped, tokens)) if "~" in fragment else tokens


def fragment_token(name: str) -> str:
    """Take a name, give it as a token of a pointer in a URI fragment."""
    return escaped(name).replace("%", "%25")


def file_name(name: str) -> str:
    """Take the name of a file, give it as it stands before the `#` of a reference. A URL stays."""
    return name if "://" in name else name.replace("%", "%25").replace("#", "%23")


def canonical(name: str, tokens: list[str]) -> str:
    """The one spelling of a place: a file's name ('' for the root document) and the tokens of a
    pointer.
    """
    if not tokens:
        return file_name(name) or "#"
    return f"{file_name(name)}#/{'/'.join(map(fragment_token, tokens))}"


def step_into(node: Any, token: str) -> str | int | None:
    """Take a container and a token, give the key or index to go on with, or None."""
    if node.__class__ is dict:
        return token if token in node else None
    if node.__class__ is list and token.isdecimal() and int(token) < len(node):
        return int(token)
    return None


def mappings_of(root: Any) -> list[dict[str, Any]]:
    """All mappings of a tree, in no particular order."""
    seen: set[int] = set()
    found, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        if node.__class__ is dict and id(node) not in seen:
            seen.add(id(node))
            found.append(node)
            waiting += node.values()
        elif node.__class__ is list:
            waiting += node
    return found


def path_to(root: Any, node: Any) -> list[str]:
    """Take a tree and a container in it, give the tokens of the path to it."""
    above = parents(root)
    tokens: list[str] = []
    while node is not root:
        node, key = above[id(node)]
        tokens.append(str(key))
    return tokens[::-1]


def parents(data: Any) -> dict[int, tuple[Any, str | int]]:
    """Take a tree, give for each container the one that holds it and under which key."""
    found: dict[int, tuple[Any, str | int]] = {}
    waiting = [data]
    while waiting:
        node = waiting.pop()
        members = node.items() if node.__class__ is dict else enumerate(node)
        for key, child in members:
            kind = child.__class__
            if (kind is dict or kind is list) and id(child) not in found:
                found[id(child)] = (node, key)
                waiting.append(child)
    return found
