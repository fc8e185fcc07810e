import { Client } from "weather-station-client";

const client = new Client();

const events = await client.forecasts.createForecast({
  city: "Lisbon",
  stream: true,
});
for await (const event of events) {
  console.log(event);
}
