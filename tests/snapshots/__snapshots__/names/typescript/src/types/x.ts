export interface X {
  id?: string;
}
