import {
  type APIPromise,
  type BinaryInput,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";

const REPLACE_FIRMWARE: Operation = {
  method: "PUT",
  path: "/firmware",
  params: {
    body: "body",
  },
  body: "binary",
  contentType: "application/octet-stream",
  returns: "binary",
  accept: "application/octet-stream",
};

const SHOW_TEXT: Operation = {
  method: "PUT",
  path: "/display",
  params: {
    body: "body",
  },
  body: "text",
  contentType: "text/plain",
  returns: "text",
  accept: "text/plain",
};

/** What `replaceFirmware` takes. */
export interface ReplaceFirmwareParams {
  body: BinaryInput;
}

/** What `showText` takes. */
export interface ShowTextParams {
  body: string;
}

/** Devices. */
export class Devices extends Resource {
  /**
   * Bytes in, bytes out
   *
   * `PUT /firmware`
   */
  replaceFirmware(
    params: ReplaceFirmwareParams,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this._call(REPLACE_FIRMWARE, params, options);
  }

  /**
   * Text
   *
   * `PUT /display`
   */
  showText(
    params: ShowTextParams,
    options?: RequestOptions,
  ): APIPromise<string> {
    return this._call(SHOW_TEXT, params, options);
  }
}
