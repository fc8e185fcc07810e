import { Client } from "weather-station-client";

const client = new Client();

const forecast = await client.forecasts.createForecast({ city: "Lisbon" });
console.log(forecast);
