import { Maps } from "./resources/maps.js";
import {
  BaseClient,
  type BaseOptions,
  type ClientConfig,
} from "./runtime/index.js";

const CONFIG: ClientConfig = {
  name: "atlas-client",
  version: "1.0.0",
  servers: [
    {
      url: "https://atlas.example",
    },
  ],
  baseUrlEnv: "ATLAS_BASE_URL",
};

/** What a client may be told. */
export interface ClientOptions extends BaseOptions {}

/** A client for Atlas. */
export class Client extends BaseClient<ClientOptions> {
  constructor(options: ClientOptions = {}) {
    super(CONFIG, options);
  }

  /** Maps. */
  get maps(): Maps {
    return this._resource(Maps);
  }
}
