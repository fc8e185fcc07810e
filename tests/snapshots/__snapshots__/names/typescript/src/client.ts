import { Class } from "./resources/class.js";
import { ClientResource } from "./resources/client.js";
import { Plus1Minus1 } from "./resources/plus-1-minus-1.js";
import {
  BaseClient,
  type BaseOptions,
  type ClientConfig,
} from "./runtime/index.js";

const CONFIG: ClientConfig = {
  name: "names-client",
  version: "1.0.0",
  servers: [
    {
      url: "https://names.example",
    },
  ],
  baseUrlEnv: "NAMES_BASE_URL",
};

/** What a client may be told. */
export interface ClientOptions extends BaseOptions {}

/** A client for The """Names""" API \. */
export class Client extends BaseClient<ClientOptions> {
  constructor(options: ClientOptions = {}) {
    super(CONFIG, options);
  }

  /** class. */
  get class(): Class {
    return this._resource(Class);
  }

  /** +1 / -1. */
  get plus1Minus1(): Plus1Minus1 {
    return this._resource(Plus1Minus1);
  }

  /** Client. */
  get client(): ClientResource {
    return this._resource(ClientResource);
  }
}
