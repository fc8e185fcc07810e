import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const UPLOAD_SCANS: Operation = {
  method: "POST",
  path: "/scans",
  body: "multipart",
  files: ["pages", "cover"],
  parts: {
    cover: {
      contentType: "image/png, image/jpeg",
    },
  },
  returns: "nothing",
};

const LOG_IN: Operation = {
  method: "POST",
  path: "/login",
  body: "form",
  bodyOptional: true,
  returns: "text",
  accept: "text/html",
};

/** What `uploadScans` takes. */
export type UploadScansParams = types.UploadScansRequest;

/** What `logIn` takes. */
export type LogInParams = types.LogInRequest;

/** Files. */
export class Files extends Resource {
  /**
   * Multipart
   *
   * `POST /scans`
   */
  uploadScans(
    params: UploadScansParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._call(UPLOAD_SCANS, params, options);
  }

  /**
   * A form
   *
   * `POST /login`
   */
  logIn(params: LogInParams, options?: RequestOptions): APIPromise<string> {
    return this._call(LOG_IN, params, options);
  }
}
