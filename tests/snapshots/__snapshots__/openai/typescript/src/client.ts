import { Assistants } from "./resources/assistants.js";
import { Audio } from "./resources/audio.js";
import { Chat } from "./resources/chat.js";
import { Files } from "./resources/files.js";
import { Models } from "./resources/models.js";
import { VectorStores } from "./resources/vector-stores.js";
import {
  BaseClient,
  type BaseOptions,
  type ClientConfig,
  type Credential,
} from "./runtime/index.js";

const CONFIG: ClientConfig = {
  name: "openai-client",
  version: "2.3.0",
  servers: [
    {
      url: "https://api.openai.com/v1",
    },
  ],
  baseUrlEnv: "OPENAI_BASE_URL",
  schemes: {
    ApiKeyAuth: {
      kind: "bearer",
      option: "apiKey",
      env: ["OPENAI_API_KEY"],
    },
  },
};

/** What a client may be told. */
export interface ClientOptions extends BaseOptions {
  /**
   * Your API key, sent as `Authorization` header. Keys are made in the settings
   * of a project.
   *
   * Taken from `OPENAI_API_KEY` in the environment, unless it is given.
   */
  apiKey?: Credential | undefined;
}

/** A client for OpenAI API. */
export class Client extends BaseClient<ClientOptions> {
  constructor(options: ClientOptions = {}) {
    super(CONFIG, options);
  }

  /**
   * Assistants answer in conversations that the service remembers.
   *
   * An assistant is a model with instructions and tools. A thread holds
   * messages. A run lets an assistant work on a thread, and its steps tell what
   * it did.
   */
  get assistants(): Assistants {
    return this._resource(Assistants);
  }

  /**
   * Searchable stores of chunked and embedded files. The file search tool reads
   * from them.
   */
  get vectorStores(): VectorStores {
    return this._resource(VectorStores);
  }

  /** Documents and data that you upload once and use in several places. */
  get files(): Files {
    return this._resource(Files);
  }

  /**
   * What models your key may use. A model that you fine-tuned can be deleted
   * here.
   */
  get models(): Models {
    return this._resource(Models);
  }

  /**
   * One answer to one conversation that you send along each time. Nothing is
   * remembered.
   */
  get chat(): Chat {
    return this._resource(Chat);
  }

  /** Speech from text. */
  get audio(): Audio {
    return this._resource(Audio);
  }
}
