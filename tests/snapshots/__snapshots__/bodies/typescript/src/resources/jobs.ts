import {
  type APIPromise,
  type FileInput,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const CREATE_JOB: Operation = {
  method: "POST",
  path: "/jobs",
  body: "json-or-multipart",
  files: ["file"],
  accept: "application/vnd.shop+json",
};

/** What `createJob` takes. */
export interface CreateJobParams {
  title: string;

  /** @defaultValue `1` */
  copies?: number | undefined;

  paper?: "a4" | "letter" | undefined;

  file?: FileInput | undefined;
}

/** Jobs. */
export class Jobs extends Resource {
  /**
   * JSON, or multipart with the file beside it
   *
   * `POST /jobs`
   */
  createJob(
    params: CreateJobParams,
    options?: RequestOptions,
  ): APIPromise<types.Job> {
    return this._call(CREATE_JOB, params, options);
  }
}
