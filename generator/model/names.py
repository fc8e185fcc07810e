"""Names as tuples of words: computed once in the model, spelled in every language from there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from generator.record import record

# Words whose capitals do not mark word boundaries the usual way.
_IRREGULAR = re.compile(r"OAuth|GraphQL|GitHub|GitLab|IDs|URLs|URIs|APIs")
_WORD = re.compile(
    r"(?:[A-Z]+(?![a-z])[0-9]*)"  # HTTP, SHA256
    r"|(?:[A-Z]?[a-z]+[0-9]*)"  # run, Thread, v2
    r"|(?:[0-9]+[a-z]*)"  # 2fa
    r"|(?:[^\W_A-Za-z0-9]+)"  # letters without case, as they stand
)
_SIGNS = {
    "+": " plus ",
    "-": " minus ",
    "*": " star ",
    "#": " hash ",
    "<": " less ",
    ">": " greater ",
    "=": " equals ",
}
_SIGNED = re.compile(r"^[-+](?=\d)|^[-+*#<>=]+$")


@record
class Name:
    """A name as words, in the document's own capitals (`("Open", "AI", "File")`).

    The spellings are valid identifiers but for keywords and a digit in front, which are the
    business of the target language.
    """

    words: tuple[str, ...]

    @property
    def snake(self) -> str:
        """`create_thread_and_run`"""
        return _join_lower(self.words, "_")

    @property
    def kebab(self) -> str:
        """`create-thread-and-run`"""
        return _join_lower(self.words, "-")

    @property
    def pascal(self) -> str:
        """`CreateThreadAndRun`; acronyms stay as the document writes them."""
        return _pascal(self.words)

    @property
    def camel(self) -> str:
        """`createThreadAndRun`"""
        return self.words[0].lower() + _pascal(self.words[1:])

    def __add__(self, other: Name) -> Name:
        return Name(self.words + other.words)


@lru_cache(maxsize=65536)
def name_of(text: str) -> Name:
    """The name that a document's spelling stands for: `create-thread`, `createThread` and `Create
    thread` are one.

    Anything gives a name, also text without a letter: `+1` is `plus 1`, nothing at all is `empty`.
    """
    if not text.isascii():
        text = _normalised(text)
    if _SIGNED.match(text):
        text = "".join(_SIGNS.get(char, char) for char in text)
    words: list[str] = []
    for part in re.split(r"[\W_]+", text):
        at = 0
        for irregular in _IRREGULAR.finditer(part):
            words += _split(part[at : irregular.start()])
            words.append(irregular.group())
            at = irregular.end()
        words += _split(part[at:])
    words = _glue(words)
    if not words:
        return Name(("empty",))
    if not any(char.islower() for word in words for char in word):
        words = [word.lower() for word in words]
    return Name(tuple(words))


def shortened(name: Name, limit: int) -> Name:
    """A name of bearable length: words are dropped from the middle, the ends tell most."""
    if len(name.snake) <= limit:
        return name
    words = list(name.words)
    while len(words) > 2 and len("_".join(words)) > limit:
        del words[len(words) // 2]
    return Name(tuple(word[: limit // 2] for word in words))


def _normalised(text: str) -> str:
    """Text in the characters that identifiers are made of, as UAX 31 has them; spaces elsewhere."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(char if ("_" + char).isidentifier() else " " for char in text)


def _split(part: str) -> list[str]:
    """The words of text without separators, by its capitals in any alphabet."""
    if part.isascii():
        return _WORD.findall(part)
    shape = "".join(
        char if char.isascii() else "A" if char.isupper() else "a" if char.islower() else char
        for char in part
    )
    return [part[found.start() : found.end()] for found in _WORD.finditer(shape)]


def join(names: Iterable[Name]) -> Name:
    """One name of several: the type in a property is called after both."""
    return Name(tuple(word for name in names for word in name.words))


def _glue(words: list[str]) -> list[str]:
    """Reattach digits that only follow an irregular word: `OAuth` `2` is `OAuth2`."""
    glued: list[str] = []
    for word in words:
        if glued and word.isdigit() and _IRREGULAR.fullmatch(glued[-1]):
            glued[-1] += word
        else:
            glued.append(word)
    return glued


@lru_cache(maxsize=65536)
def _join_lower(words: tuple[str, ...], separator: str) -> str:
    return separator.join(words).lower()


@lru_cache(maxsize=65536)
def _pascal(words: tuple[str, ...]) -> str:
    return "".join(word[0].upper() + word[1:] for word in words)
