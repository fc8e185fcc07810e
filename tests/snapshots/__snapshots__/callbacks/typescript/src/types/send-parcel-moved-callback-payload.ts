import type { Parcel } from "./parcel.js";

export interface SendParcelMovedCallbackPayload {
  parcel: Parcel;
  place: string;
}
