/** The client of the tests: of a mock, so that nothing reaches a real server. */

import * as node from "node:test";

import { Client } from "parcels-client";

const url = process.env["PARCELS_MOCK_URL"];
const reason =
  "start a mock, `specwright mock DOCUMENT`, and set PARCELS_MOCK_URL to its address";

export const client = new Client({
  baseUrl: url || "http://127.0.0.1",
  maxRetries: 0,
});

/**
 * A test that is skipped when there is no mock.
 *
 * @param {string} name
 * @param {() => Promise<void>} run
 */
export function test(name, run) {
  void node.test(name, { skip: url ? false : reason }, run);
}
