import { Devices } from "./resources/devices.js";
import { Files } from "./resources/files.js";
import { Jobs } from "./resources/jobs.js";
import {
  BaseClient,
  type BaseOptions,
  type ClientConfig,
} from "./runtime/index.js";

const CONFIG: ClientConfig = {
  name: "print-shop-client",
  version: "1.0.0",
  servers: [
    {
      url: "https://print.example",
    },
  ],
  baseUrlEnv: "PRINT_SHOP_BASE_URL",
};

/** What a client may be told. */
export interface ClientOptions extends BaseOptions {}

/** A client for Print Shop. */
export class Client extends BaseClient<ClientOptions> {
  constructor(options: ClientOptions = {}) {
    super(CONFIG, options);
  }

  /** Files. */
  get files(): Files {
    return this._resource(Files);
  }

  /** Devices. */
  get devices(): Devices {
    return this._resource(Devices);
  }

  /** Jobs. */
  get jobs(): Jobs {
    return this._resource(Jobs);
  }
}
