/** The types of the API. */

export type * from "./lost-callback-response.js";
export type * from "./new-parcel.js";
export type * from "./parcel.js";
export type * from "./send-parcel-moved-callback-payload.js";
