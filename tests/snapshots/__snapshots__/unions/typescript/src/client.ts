import { Animals } from "./resources/animals.js";
import {
  BaseClient,
  type BaseOptions,
  type ClientConfig,
} from "./runtime/index.js";

const CONFIG: ClientConfig = {
  name: "zoo-client",
  version: "1.0.0",
  servers: [
    {
      url: "https://zoo.example",
    },
  ],
  baseUrlEnv: "ZOO_BASE_URL",
};

/** What a client may be told. */
export interface ClientOptions extends BaseOptions {}

/** A client for Zoo. */
export class Client extends BaseClient<ClientOptions> {
  constructor(options: ClientOptions = {}) {
    super(CONFIG, options);
  }

  /** Animals. */
  get animals(): Animals {
    return this._resource(Animals);
  }
}
