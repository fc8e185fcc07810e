"""Requests that the API sends, as views: webhooks as pages, callbacks as parts of the page of an
operation.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.api import Callback, Operation, Response, Webhook
from generator.model.lookup import main_content
from generator.targets.docs.examples import examples
from generator.targets.docs.facts import status_title
from generator.targets.docs.fields import REQUEST_ROWS, RESPONSE_ROWS, Fields
from generator.targets.docs.paths import Link, title_of
from generator.targets.docs.rows import FieldRow, encoded
from generator.targets.docs.views import AnswerView, CallbackView, WebhookPage


def webhook_page(webhook: Webhook, link: Link, home: Link, fields: Fields) -> WebhookPage:
    """The page of a webhook."""
    return WebhookPage(
        id=webhook.id,
        link=link,
        breadcrumb=(home,),
        name=webhook.id,
        verb=webhook.method,
        summary=webhook.summary if webhook.summary.strip() != link.title else "",
        deprecated=webhook.deprecated,
        description=webhook.description,
        payload=_payload(webhook, "payload", fields, REQUEST_ROWS),
        media_type=webhook.media_type,
        examples=tuple(examples(webhook.examples, webhook.media_type)),
        answers=tuple(_answer(one, fields) for one in webhook.responses),
    )


def _payload(webhook: Webhook, id_: str, fields: Fields, rows: int) -> FieldRow | None:
    """What is sent, as a row without a name."""
    if webhook.payload is None:
        return None
    depth = fields.depth_for([webhook.payload], rows)
    return fields.row(id_, "", webhook.payload, "response", depth)


def callbacks(operation: Operation, fields: Fields) -> Iterator[CallbackView]:
    """The callbacks of an operation. Of those that go by one name, the others have in their ids
    where they go, too.
    """
    taken: set[str] = set()
    for one in operation.callbacks:
        id_ = f"callback.{encoded(one.request.id)}"
        if id_ in taken:
            id_ += f"({one.request.method.lower()}+{encoded(one.expression)})"
        taken.add(id_)
        yield _callback(one, id_, fields)


def _callback(callback: Callback, id_: str, fields: Fields) -> CallbackView:
    request = callback.request
    title = title_of(request)
    said = request.description or request.summary
    return CallbackView(
        id=id_,
        title=title,
        name=request.id,
        verb=request.method,
        expression=callback.expression,
        deprecated=request.deprecated,
        description="" if said.strip().rstrip(".") == title else said,
        media_type=request.media_type,
        payload=_payload(request, f"{id_}.payload", fields, RESPONSE_ROWS),
        examples=tuple(examples(request.examples, request.media_type)),
        answers=tuple(_answer(one, fields) for one in request.responses),
    )


def _answer(response: Response, fields: Fields) -> AnswerView:
    content = main_content(response)
    return AnswerView(
        title=status_title(response.status),
        description=response.description,
        type_words="" if content is None else fields.words.of(content.type),
        link=None if content is None else fields.link(content.type),
    )
