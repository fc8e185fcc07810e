import { Parcels } from "./resources/parcels.js";
import {
  BaseClient,
  type BaseOptions,
  type ClientConfig,
} from "./runtime/index.js";

const CONFIG: ClientConfig = {
  name: "parcels-client",
  version: "1.0.0",
  baseUrlEnv: "PARCELS_BASE_URL",
};

/** What a client may be told. */
export interface ClientOptions extends BaseOptions {}

/** A client for Parcels. */
export class Client extends BaseClient<ClientOptions> {
  constructor(options: ClientOptions = {}) {
    super(CONFIG, options);
  }

  /** parcels. */
  get parcels(): Parcels {
    return this._resource(Parcels);
  }
}
