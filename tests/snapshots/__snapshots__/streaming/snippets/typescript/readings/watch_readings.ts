import { Client } from "weather-station-client";

const client = new Client();

const events = await client.readings.watchReadings();
for await (const event of events) {
  console.log(event);
}
