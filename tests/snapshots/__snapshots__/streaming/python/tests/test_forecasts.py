"""Every operation of Forecasts, called once."""

from __future__ import annotations

from weather_station_client import Client


def test_create_forecast(client: Client) -> None:
    client.forecasts.create_forecast(city="Lisbon")
