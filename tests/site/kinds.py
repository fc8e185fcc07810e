"""One page of each kind of the site of specs/openai.yaml."""

from __future__ import annotations

KINDS = {
    "home": "index.html",
    "group": "operations/assistants/index.html",
    "operation": "operations/assistants/create-thread-and-run.html",
    "types": "types/index.html",
    "type": "types/assistant-object.html",
    "webhook": "webhooks/batch-completed.html",
    "errors": "errors.html",
    "all": "all.html",
    "print": "print.html",
    "lost": "404.html",
}
