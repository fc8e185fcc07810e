import { Client } from "parcels-client";

const client = new Client(); // reads PARCELS_BASE_URL

const parcel = await client.parcels.getParcel({ id: "abc123" });
console.log(parcel);
