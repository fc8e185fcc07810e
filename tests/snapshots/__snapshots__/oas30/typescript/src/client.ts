import { Recipes } from "./resources/recipes.js";
import {
  BaseClient,
  type BaseOptions,
  type ClientConfig,
} from "./runtime/index.js";

const CONFIG: ClientConfig = {
  name: "kitchen-client",
  version: "1.0.0",
  servers: [
    {
      url: "https://kitchen.example",
    },
  ],
  baseUrlEnv: "KITCHEN_BASE_URL",
};

/** What a client may be told. */
export interface ClientOptions extends BaseOptions {}

/** A client for Kitchen. */
export class Client extends BaseClient<ClientOptions> {
  constructor(options: ClientOptions = {}) {
    super(CONFIG, options);
  }

  /** Recipes. */
  get recipes(): Recipes {
    return this._resource(Recipes);
  }
}
