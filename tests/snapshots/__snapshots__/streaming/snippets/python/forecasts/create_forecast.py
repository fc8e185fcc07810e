from weather_station_client import Client

client = Client()

forecast = client.forecasts.create_forecast(city="Lisbon")
print(forecast)
