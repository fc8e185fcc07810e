from __future__ import annotations

from .._runtime import Model


class BatteryLowWebhookPayload(Model):
    percent: int
