from weather_station_client import Client

client = Client()

with client.readings.watch_readings() as events:
    for event in events:
        print(event)
