import { Client } from "parcels-client";

const client = new Client(); // reads PARCELS_BASE_URL

await client.parcels.complain({ id: "abc123" });
