"""The work of one run: a model and a config, and what several targets make of them, made once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from generator.config import Config
from generator.model.api import Api

if TYPE_CHECKING:
    from generator.targets.docs.views import Site
    from generator.targets.snippets.views import Writer


class Work:
    """What the parts of all targets are given."""

    def __init__(self, api: Api, config: Config) -> None:
        self.api = api
        self.config = config

    @cached_property
    def writer(self) -> Writer:
        """Who writes the snippets: they are files, and stand on pages."""
        from generator.targets.snippets.views import Writer

        return Writer(self.api, self.config.templates)

    @cached_property
    def site(self) -> Site:
        """The pages of the documentation, in HTML as in Markdown."""
        from generator.targets.docs.site import site_of

        return site_of(self.api, self.writer.snippets, self.config)
