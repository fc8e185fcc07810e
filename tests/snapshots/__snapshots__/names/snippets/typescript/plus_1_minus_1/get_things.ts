import { Client } from "names-client";

const client = new Client();

await client.plus1Minus1.getThings();
