from weather_station_client import Client

client = Client()

with client.forecasts.create_forecast(city="Lisbon", stream=True) as events:
    for event in events:
        print(event)
