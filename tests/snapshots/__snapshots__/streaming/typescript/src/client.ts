import { Forecasts } from "./resources/forecasts.js";
import { Readings } from "./resources/readings.js";
import {
  BaseClient,
  type BaseOptions,
  type ClientConfig,
} from "./runtime/index.js";

const CONFIG: ClientConfig = {
  name: "weather-station-client",
  version: "1.0.0",
  servers: [
    {
      url: "https://station.example",
    },
  ],
  baseUrlEnv: "WEATHER_STATION_BASE_URL",
};

/** What a client may be told. */
export interface ClientOptions extends BaseOptions {}

/** A client for Weather Station. */
export class Client extends BaseClient<ClientOptions> {
  constructor(options: ClientOptions = {}) {
    super(CONFIG, options);
  }

  /** Forecasts. */
  get forecasts(): Forecasts {
    return this._resource(Forecasts);
  }

  /** Readings. */
  get readings(): Readings {
    return this._resource(Readings);
  }
}
