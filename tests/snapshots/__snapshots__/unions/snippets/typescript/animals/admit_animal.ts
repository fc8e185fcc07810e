import { Client } from "zoo-client";

const client = new Client();

const stay = await client.animals.admitAnimal({ body: { species: "cat" } });
console.log(stay);
