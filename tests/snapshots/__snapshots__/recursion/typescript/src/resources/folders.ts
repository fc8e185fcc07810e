import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const GET_FOLDER: Operation = {
  method: "GET",
  path: "/folders/{id}",
  params: {
    id: "path",
  },
};

const PUT_FOLDER: Operation = {
  method: "PUT",
  path: "/folders/{id}",
  params: {
    id: "path",
  },
  body: "json",
  returns: "nothing",
};

/** What `getFolder` takes. */
export interface GetFolderParams {
  id: string;
}

/** What `putFolder` takes. */
export interface PutFolderParams extends types.Folder {
  id: string;
}

/** Folders. */
export class Folders extends Resource {
  /** `GET /folders/{id}` */
  getFolder(
    params: GetFolderParams,
    options?: RequestOptions,
  ): APIPromise<types.Folder> {
    return this._call(GET_FOLDER, params, options);
  }

  /** `PUT /folders/{id}` */
  putFolder(
    params: PutFolderParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._call(PUT_FOLDER, params, options);
  }
}
