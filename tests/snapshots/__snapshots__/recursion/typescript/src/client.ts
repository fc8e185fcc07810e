import { Folders } from "./resources/folders.js";
import {
  BaseClient,
  type BaseOptions,
  type ClientConfig,
} from "./runtime/index.js";

const CONFIG: ClientConfig = {
  name: "archive-client",
  version: "1.0.0",
  servers: [
    {
      url: "https://archive.example",
    },
  ],
  baseUrlEnv: "ARCHIVE_BASE_URL",
};

/** What a client may be told. */
export interface ClientOptions extends BaseOptions {}

/** A client for Archive. */
export class Client extends BaseClient<ClientOptions> {
  constructor(options: ClientOptions = {}) {
    super(CONFIG, options);
  }

  /** Folders. */
  get folders(): Folders {
    return this._resource(Folders);
  }
}
