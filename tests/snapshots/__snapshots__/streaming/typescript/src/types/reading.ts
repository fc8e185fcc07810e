export interface Reading {
  celsius: number;
  at?: string;
}
