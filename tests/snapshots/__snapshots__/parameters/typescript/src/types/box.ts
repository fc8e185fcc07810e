export interface Box {
  w?: number;
  h?: number;
}
