/** The client of the tests: of a mock, so that nothing reaches a real server. */

import * as node from "node:test";

import { Client } from "vault-client";

const url = process.env["VAULT_MOCK_URL"];
const reason =
  "start a mock, `specwright mock DOCUMENT`, and set VAULT_MOCK_URL to its address";
process.env["VAULT_SIGNATURE_API_KEY"] = "mock";
process.env["VAULT_HEADER_API_KEY"] = "mock";
process.env["VAULT_QUERY_API_KEY"] = "mock";
process.env["VAULT_COOKIE_API_KEY"] = "mock";
process.env["VAULT_PASSWORD_USERNAME"] = "mock";
process.env["VAULT_PASSWORD_PASSWORD"] = "mock";
process.env["VAULT_TOKEN"] = "mock";
process.env["VAULT_LOGIN_ACCESS_TOKEN"] = "mock";

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
