import { Doors } from "./resources/doors.js";
import { Items } from "./resources/items.js";
import {
  BaseClient,
  type BaseOptions,
  type ClientConfig,
  type Credential,
} from "./runtime/index.js";

const CONFIG: ClientConfig = {
  name: "vault-client",
  version: "1.0.0",
  servers: [
    {
      url: "https://{region}.vault.example/v1",
      variables: {
        region: "eu",
      },
      choices: {
        region: ["eu", "us"],
      },
    },
  ],
  baseUrlEnv: "VAULT_BASE_URL",
  schemes: {
    Signature: {
      kind: "http",
      option: "signatureApiKey",
      env: ["VAULT_SIGNATURE_API_KEY"],
      name: "HMAC-SHA256",
    },
    HeaderKey: {
      kind: "apiKey",
      option: "headerApiKey",
      env: ["VAULT_HEADER_API_KEY"],
      in: "header",
      name: "X-Key",
    },
    QueryKey: {
      kind: "apiKey",
      option: "queryApiKey",
      env: ["VAULT_QUERY_API_KEY"],
      in: "query",
      name: "key",
    },
    CookieKey: {
      kind: "apiKey",
      option: "cookieApiKey",
      env: ["VAULT_COOKIE_API_KEY"],
      in: "cookie",
      name: "session",
    },
    Password: {
      kind: "basic",
      option: "passwordBasicAuth",
      env: ["VAULT_PASSWORD_USERNAME", "VAULT_PASSWORD_PASSWORD"],
    },
    Token: {
      kind: "bearer",
      option: "token",
      env: ["VAULT_TOKEN"],
    },
    Login: {
      kind: "oauth2",
      option: "loginAccessToken",
      env: [
        "VAULT_LOGIN_CLIENT_ID",
        "VAULT_LOGIN_CLIENT_SECRET",
        "VAULT_LOGIN_ACCESS_TOKEN",
      ],
      tokenUrl: "https://login.vault.example/token",
    },
  },
};

/** What a client may be told. */
export interface ClientOptions extends BaseOptions {
  /**
   * Taken from `VAULT_SIGNATURE_API_KEY` in the environment, unless it is
   * given.
   */
  signatureApiKey?: Credential | undefined;

  /**
   * The key of a machine.
   *
   * Taken from `VAULT_HEADER_API_KEY` in the environment, unless it is given.
   */
  headerApiKey?: Credential | undefined;

  /**
   * Taken from `VAULT_QUERY_API_KEY` in the environment, unless it is given.
   */
  queryApiKey?: Credential | undefined;

  /**
   * Taken from `VAULT_COOKIE_API_KEY` in the environment, unless it is given.
   */
  cookieApiKey?: Credential | undefined;

  /**
   * Taken from `VAULT_PASSWORD_USERNAME` and `VAULT_PASSWORD_PASSWORD` in the
   * environment, unless it is given.
   */
  passwordBasicAuth?: Credential | undefined;

  /** Taken from `VAULT_TOKEN` in the environment, unless it is given. */
  token?: Credential | undefined;

  /**
   * Taken from `VAULT_LOGIN_ACCESS_TOKEN` in the environment, unless it is
   * given.
   */
  loginAccessToken?: Credential | undefined;
}

/** A client for Vault. */
export class Client extends BaseClient<ClientOptions> {
  constructor(options: ClientOptions = {}) {
    super(CONFIG, options);
  }

  /** Items. */
  get items(): Items {
    return this._resource(Items);
  }

  /** Doors. */
  get doors(): Doors {
    return this._resource(Doors);
  }
}
