import { Client } from "garage-client";

const client = new Client();

const car = await client.cars.addCar({
  label: "example-label",
  wheels: 2,
  key_code: "example-key-code",
  engine: "petrol",
  trailer: { label: "example-label", wheels: 2 },
});
console.log(car);
