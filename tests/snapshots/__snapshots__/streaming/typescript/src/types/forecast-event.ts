import type { Forecast } from "./forecast.js";

export type ForecastEvent =
  ForecastEventForecastWord | ForecastEventForecastDone;

export interface ForecastEventForecastDone {
  event: "forecast.done";
  data: Forecast;
}

export interface ForecastEventForecastWord {
  event: "forecast.word";
  data: string;
}
