import { Cars } from "./resources/cars.js";
import {
  BaseClient,
  type BaseOptions,
  type ClientConfig,
} from "./runtime/index.js";

const CONFIG: ClientConfig = {
  name: "garage-client",
  version: "1.0.0",
  servers: [
    {
      url: "https://garage.example",
    },
  ],
  baseUrlEnv: "GARAGE_BASE_URL",
};

/** What a client may be told. */
export interface ClientOptions extends BaseOptions {}

/** A client for Garage. */
export class Client extends BaseClient<ClientOptions> {
  constructor(options: ClientOptions = {}) {
    super(CONFIG, options);
  }

  /** Cars. */
  get cars(): Cars {
    return this._resource(Cars);
  }
}
