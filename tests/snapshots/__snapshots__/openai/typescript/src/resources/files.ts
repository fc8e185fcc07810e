import {
  type APIPromise,
  type Operation,
  type PagePromise,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const LIST_FILES: Operation = {
  method: "GET",
  path: "/files",
  params: {
    purpose: "query",
    limit: "query",
    order: "query",
    after: "query",
  },
  security: [["ApiKeyAuth"]],
  pagination: {
    kind: "cursor",
    param: "after",
    next: "last_id",
    hasMore: "has_more",
  },
};

const CREATE_FILE: Operation = {
  method: "POST",
  path: "/files",
  body: "multipart",
  files: ["file"],
  security: [["ApiKeyAuth"]],
};

const RETRIEVE_FILE: Operation = {
  method: "GET",
  path: "/files/{file_id}",
  params: {
    file_id: "path",
  },
  security: [["ApiKeyAuth"]],
};

const DELETE_FILE: Operation = {
  method: "DELETE",
  path: "/files/{file_id}",
  params: {
    file_id: "path",
  },
  security: [["ApiKeyAuth"]],
};

const DOWNLOAD_FILE: Operation = {
  method: "GET",
  path: "/files/{file_id}/content",
  params: {
    file_id: "path",
  },
  returns: "binary",
  accept: "application/octet-stream",
  security: [["ApiKeyAuth"]],
};

/** What `listFiles` takes. */
export interface ListFilesParams {
  /** Keep only the files that were uploaded for this purpose. */
  purpose?: string | undefined;

  /**
   * How many files a page may hold.
   *
   * @defaultValue `10000`
   */
  limit?: number | undefined;

  /**
   * Oldest first (`asc`) or newest first (`desc`), by the time of creation.
   *
   * @defaultValue `"desc"`
   */
  order?: "asc" | "desc" | undefined;

  /**
   * An id. The page starts behind this object; take the `last_id` of the page
   * before.
   */
  after?: string | undefined;
}

/** What `createFile` takes. */
export type CreateFileParams = types.CreateFileRequest;

/** What `retrieveFile` takes. */
export interface RetrieveFileParams {
  /** Which file. */
  file_id: string;
}

/** What `deleteFile` takes. */
export interface DeleteFileParams {
  /** Which file. */
  file_id: string;
}

/** What `downloadFile` takes. */
export interface DownloadFileParams {
  /** Which file. */
  file_id: string;
}

/** Documents and data that you upload once and use in several places. */
export class Files extends Resource {
  /**
   * List files
   *
   * Gives the files of your project. A page of this list may be large.
   *
   * `GET /files`
   */
  listFiles(
    params?: ListFilesParams,
    options?: RequestOptions,
  ): PagePromise<types.OpenAIFile, types.ListFilesResponse> {
    return this._page(LIST_FILES, params, options);
  }

  /**
   * Upload file
   *
   * Uploads a file of at most 512 MB. Say what it is for, since that decides
   * which formats are accepted.
   *
   * A project may hold 2.5 TB in all. A user may send 1,000 files a minute.
   *
   * `POST /files`
   */
  createFile(
    params: CreateFileParams,
    options?: RequestOptions,
  ): APIPromise<types.OpenAIFile> {
    return this._call(CREATE_FILE, params, options);
  }

  /**
   * Get file
   *
   * Gives what is known about a file, but not its bytes.
   *
   * `GET /files/{file_id}`
   */
  retrieveFile(
    params: RetrieveFileParams,
    options?: RequestOptions,
  ): APIPromise<types.OpenAIFile> {
    return this._call(RETRIEVE_FILE, params, options);
  }

  /**
   * Delete file
   *
   * Removes a file, also from every vector store that holds it.
   *
   * `DELETE /files/{file_id}`
   */
  deleteFile(
    params: DeleteFileParams,
    options?: RequestOptions,
  ): APIPromise<types.DeleteFileResponse> {
    return this._call(DELETE_FILE, params, options);
  }

  /**
   * Download file
   *
   * Gives the bytes of a file.
   *
   * `GET /files/{file_id}/content`
   */
  downloadFile(
    params: DownloadFileParams,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this._call(DOWNLOAD_FILE, params, options);
  }
}
