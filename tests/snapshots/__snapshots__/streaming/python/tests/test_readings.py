"""Every operation of Readings, called once."""

from __future__ import annotations

from weather_station_client import Client


def test_watch_readings(client: Client) -> None:
    events = client.readings.watch_readings()
    assert list(events)


def test_watch_alerts(client: Client) -> None:
    events = client.readings.watch_alerts()
    assert list(events)
