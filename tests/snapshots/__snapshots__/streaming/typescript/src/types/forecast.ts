export interface Forecast {
  city: string;
  text: string;
}
