import { Client } from "parcels-client";

const client = new Client(); // reads PARCELS_BASE_URL

const parcel = await client.parcels.sendParcel({ to: "example-to" });
console.log(parcel);
