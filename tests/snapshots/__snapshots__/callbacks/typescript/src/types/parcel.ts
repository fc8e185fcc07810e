export interface Parcel {
  id: string;
  state: "packed" | "moving" | "there";
}
