export interface CreateForecastRequest {
  city: string;

  /** @defaultValue `false` */
  stream?: boolean;
}
