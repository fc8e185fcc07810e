import { Client } from "garage-client";

const client = new Client();

const car = await client.cars.addCar({ label: "example-label", wheels: 2 });
console.log(car);
