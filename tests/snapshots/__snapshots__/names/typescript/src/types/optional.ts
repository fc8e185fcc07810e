export interface Optional {
  json?: string;
  body?: string;
  "2fa"?: string;
}
