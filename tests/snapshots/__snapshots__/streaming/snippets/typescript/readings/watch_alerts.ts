import { Client } from "weather-station-client";

const client = new Client();

const events = await client.readings.watchAlerts();
for await (const event of events) {
  console.log(event);
}
