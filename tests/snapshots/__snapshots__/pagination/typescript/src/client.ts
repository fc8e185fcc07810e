import { Books } from "./resources/books.js";
import { Shelves } from "./resources/shelves.js";
import {
  BaseClient,
  type BaseOptions,
  type ClientConfig,
} from "./runtime/index.js";

const CONFIG: ClientConfig = {
  name: "bookshop-client",
  version: "1.0.0",
  servers: [
    {
      url: "https://books.example",
    },
  ],
  baseUrlEnv: "BOOKSHOP_BASE_URL",
};

/** What a client may be told. */
export interface ClientOptions extends BaseOptions {}

/** A client for Bookshop. */
export class Client extends BaseClient<ClientOptions> {
  constructor(options: ClientOptions = {}) {
    super(CONFIG, options);
  }

  /** Books. */
  get books(): Books {
    return this._resource(Books);
  }

  /** Shelves. */
  get shelves(): Shelves {
    return this._resource(Shelves);
  }
}
