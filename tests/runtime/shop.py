"""A client for the tests, with whatever operation a test declares."""

from __future__ import annotations

from typing import Any

import client_runtime as rt

CONFIG = rt.ClientConfig(name="shop", version="1.2.3", base_url_env="SHOP_URL")


def client(url: str, **options: Any) -> Any:
    config = options.pop("config", CONFIG)
    return rt.BaseClient(config=config, base_url=url, **options)


def async_client(url: str, **options: Any) -> Any:
    config = options.pop("config", CONFIG)
    return rt.AsyncBaseClient(config=config, base_url=url, **options)


class Shop(rt.Resource):
    """The primitives, in the open."""

    call = rt.Resource._call
    call_or_stream = rt.Resource._call_or_stream
    stream = rt.Resource._stream
    page = rt.Resource._page
    download = rt.Resource._download


class AsyncShop(rt.AsyncResource):
    call = rt.AsyncResource._call
    stream = rt.AsyncResource._stream
    page = rt.AsyncResource._page
    download = rt.AsyncResource._download


def shop(url: str, **options: Any) -> Any:
    return Shop(client(url, **options))


def async_shop(url: str, **options: Any) -> Any:
    return AsyncShop(async_client(url, **options))
