import {
  type APIPromise,
  type Operation,
  type PagePromise,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const LIST_VECTOR_STORES: Operation = {
  method: "GET",
  path: "/vector_stores",
  params: {
    limit: "query",
    order: "query",
    after: "query",
    before: "query",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
  pagination: {
    kind: "cursor",
    param: "after",
    next: "last_id",
    hasMore: "has_more",
  },
};

const CREATE_VECTOR_STORE: Operation = {
  method: "POST",
  path: "/vector_stores",
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const GET_VECTOR_STORE: Operation = {
  method: "GET",
  path: "/vector_stores/{vector_store_id}",
  params: {
    vector_store_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const MODIFY_VECTOR_STORE: Operation = {
  method: "POST",
  path: "/vector_stores/{vector_store_id}",
  params: {
    vector_store_id: "path",
  },
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const DELETE_VECTOR_STORE: Operation = {
  method: "DELETE",
  path: "/vector_stores/{vector_store_id}",
  params: {
    vector_store_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const SEARCH_VECTOR_STORE: Operation = {
  method: "POST",
  path: "/vector_stores/{vector_store_id}/search",
  params: {
    vector_store_id: "path",
  },
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const LIST_VECTOR_STORE_FILES: Operation = {
  method: "GET",
  path: "/vector_stores/{vector_store_id}/files",
  params: {
    vector_store_id: "path",
    limit: "query",
    order: "query",
    after: "query",
    before: "query",
    filter: "query",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
  pagination: {
    kind: "cursor",
    param: "after",
    next: "last_id",
    hasMore: "has_more",
  },
};

const CREATE_VECTOR_STORE_FILE: Operation = {
  method: "POST",
  path: "/vector_stores/{vector_store_id}/files",
  params: {
    vector_store_id: "path",
  },
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const GET_VECTOR_STORE_FILE: Operation = {
  method: "GET",
  path: "/vector_stores/{vector_store_id}/files/{file_id}",
  params: {
    vector_store_id: "path",
    file_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const UPDATE_VECTOR_STORE_FILE_ATTRIBUTES: Operation = {
  method: "POST",
  path: "/vector_stores/{vector_store_id}/files/{file_id}",
  params: {
    vector_store_id: "path",
    file_id: "path",
  },
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const DELETE_VECTOR_STORE_FILE: Operation = {
  method: "DELETE",
  path: "/vector_stores/{vector_store_id}/files/{file_id}",
  params: {
    vector_store_id: "path",
    file_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const RETRIEVE_VECTOR_STORE_FILE_CONTENT: Operation = {
  method: "GET",
  path: "/vector_stores/{vector_store_id}/files/{file_id}/content",
  params: {
    vector_store_id: "path",
    file_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const CREATE_VECTOR_STORE_FILE_BATCH: Operation = {
  method: "POST",
  path: "/vector_stores/{vector_store_id}/file_batches",
  params: {
    vector_store_id: "path",
  },
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const GET_VECTOR_STORE_FILE_BATCH: Operation = {
  method: "GET",
  path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
  params: {
    vector_store_id: "path",
    batch_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const CANCEL_VECTOR_STORE_FILE_BATCH: Operation = {
  method: "POST",
  path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
  params: {
    vector_store_id: "path",
    batch_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const LIST_FILES_IN_VECTOR_STORE_BATCH: Operation = {
  method: "GET",
  path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
  params: {
    vector_store_id: "path",
    batch_id: "path",
    limit: "query",
    order: "query",
    after: "query",
    before: "query",
    filter: "query",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
  pagination: {
    kind: "cursor",
    param: "after",
    next: "last_id",
    hasMore: "has_more",
  },
};

/** What `listVectorStores` takes. */
export interface ListVectorStoresParams {
  /**
   * How many objects a page may hold.
   *
   * @defaultValue `20`
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

  /**
   * An id. The page ends ahead of this object; take the `first_id` of the page
   * after.
   */
  before?: string | undefined;
}

/** What `createVectorStore` takes. */
export type CreateVectorStoreParams = types.CreateVectorStoreRequest;

/** What `getVectorStore` takes. */
export interface GetVectorStoreParams {
  /** Which vector store. */
  vector_store_id: string;
}

/** What `modifyVectorStore` takes. */
export interface ModifyVectorStoreParams
  extends types.UpdateVectorStoreRequest {
  /** Which vector store. */
  vector_store_id: string;
}

/** What `deleteVectorStore` takes. */
export interface DeleteVectorStoreParams {
  /** Which vector store. */
  vector_store_id: string;
}

/** What `searchVectorStore` takes. */
export interface SearchVectorStoreParams
  extends types.VectorStoreSearchRequest {
  /** Which vector store. */
  vector_store_id: string;
}

/** What `listVectorStoreFiles` takes. */
export interface ListVectorStoreFilesParams {
  /** Which vector store. */
  vector_store_id: string;

  /**
   * How many objects a page may hold.
   *
   * @defaultValue `20`
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

  /**
   * An id. The page ends ahead of this object; take the `first_id` of the page
   * after.
   */
  before?: string | undefined;

  /** Keep only the files in this state. */
  filter?: "in_progress" | "completed" | "failed" | "cancelled" | undefined;
}

/** What `createVectorStoreFile` takes. */
export interface CreateVectorStoreFileParams
  extends types.CreateVectorStoreFileRequest {
  /** Which vector store. */
  vector_store_id: string;
}

/** What `getVectorStoreFile` takes. */
export interface GetVectorStoreFileParams {
  /** Which vector store. */
  vector_store_id: string;

  /** Which file. */
  file_id: string;
}

/** What `updateVectorStoreFileAttributes` takes. */
export interface UpdateVectorStoreFileAttributesParams
  extends types.UpdateVectorStoreFileAttributesRequest {
  /** Which vector store. */
  vector_store_id: string;

  /** Which file. */
  file_id: string;
}

/** What `deleteVectorStoreFile` takes. */
export interface DeleteVectorStoreFileParams {
  /** Which vector store. */
  vector_store_id: string;

  /** Which file. */
  file_id: string;
}

/** What `retrieveVectorStoreFileContent` takes. */
export interface RetrieveVectorStoreFileContentParams {
  /** Which vector store. */
  vector_store_id: string;

  /** Which file. */
  file_id: string;
}

/** What `createVectorStoreFileBatch` takes. */
export interface CreateVectorStoreFileBatchParams
  extends types.CreateVectorStoreFileBatchRequest {
  /** Which vector store. */
  vector_store_id: string;
}

/** What `getVectorStoreFileBatch` takes. */
export interface GetVectorStoreFileBatchParams {
  /** Which vector store. */
  vector_store_id: string;

  /** Which file batch of the vector store. */
  batch_id: string;
}

/** What `cancelVectorStoreFileBatch` takes. */
export interface CancelVectorStoreFileBatchParams {
  /** Which vector store. */
  vector_store_id: string;

  /** Which file batch of the vector store. */
  batch_id: string;
}

/** What `listFilesInVectorStoreBatch` takes. */
export interface ListFilesInVectorStoreBatchParams {
  /** Which vector store. */
  vector_store_id: string;

  /** Which file batch of the vector store. */
  batch_id: string;

  /**
   * How many objects a page may hold.
   *
   * @defaultValue `20`
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

  /**
   * An id. The page ends ahead of this object; take the `first_id` of the page
   * after.
   */
  before?: string | undefined;

  /** Keep only the files in this state. */
  filter?: "in_progress" | "completed" | "failed" | "cancelled" | undefined;
}

/**
 * Searchable stores of chunked and embedded files. The file search tool reads
 * from them.
 */
export class VectorStores extends Resource {
  /**
   * List vector stores
   *
   * Gives the vector stores of your project, a page at a time.
   *
   * `GET /vector_stores`
   */
  listVectorStores(
    params?: ListVectorStoresParams,
    options?: RequestOptions,
  ): PagePromise<types.VectorStoreObject, types.ListVectorStoresResponse> {
    return this._page(LIST_VECTOR_STORES, params, options);
  }

  /**
   * Create vector store
   *
   * Makes a vector store. Files that you name are chunked and embedded in the
   * background.
   *
   * `POST /vector_stores`
   */
  createVectorStore(
    params?: CreateVectorStoreParams,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreObject> {
    return this._call(CREATE_VECTOR_STORE, params, options);
  }

  /**
   * Get vector store
   *
   * Gives one vector store.
   *
   * `GET /vector_stores/{vector_store_id}`
   */
  getVectorStore(
    params: GetVectorStoreParams,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreObject> {
    return this._call(GET_VECTOR_STORE, params, options);
  }

  /**
   * Modify vector store
   *
   * Changes the name, the expiry or the metadata of a vector store.
   *
   * `POST /vector_stores/{vector_store_id}`
   */
  modifyVectorStore(
    params: ModifyVectorStoreParams,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreObject> {
    return this._call(MODIFY_VECTOR_STORE, params, options);
  }

  /**
   * Delete vector store
   *
   * Removes a vector store. The uploaded files themselves stay.
   *
   * `DELETE /vector_stores/{vector_store_id}`
   */
  deleteVectorStore(
    params: DeleteVectorStoreParams,
    options?: RequestOptions,
  ): APIPromise<types.DeleteVectorStoreResponse> {
    return this._call(DELETE_VECTOR_STORE, params, options);
  }

  /**
   * Search vector store
   *
   * Finds the chunks that fit a question best. Attributes of the files can
   * narrow the search.
   *
   * `POST /vector_stores/{vector_store_id}/search`
   */
  searchVectorStore(
    params: SearchVectorStoreParams,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreSearchResultsPage> {
    return this._call(SEARCH_VECTOR_STORE, params, options);
  }

  /**
   * List vector store files
   *
   * Gives the files of a vector store, a page at a time.
   *
   * `GET /vector_stores/{vector_store_id}/files`
   */
  listVectorStoreFiles(
    params: ListVectorStoreFilesParams,
    options?: RequestOptions,
  ): PagePromise<
    types.VectorStoreFileObject,
    types.ListVectorStoreFilesResponse
  > {
    return this._page(LIST_VECTOR_STORE_FILES, params, options);
  }

  /**
   * Create vector store file
   *
   * Puts an uploaded file into a vector store.
   *
   * A store takes 300 writes a minute through this call and the file batches
   * together. To add many files, use a batch.
   *
   * `POST /vector_stores/{vector_store_id}/files`
   */
  createVectorStoreFile(
    params: CreateVectorStoreFileParams,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFileObject> {
    return this._call(CREATE_VECTOR_STORE_FILE, params, options);
  }

  /**
   * Get vector store file
   *
   * Gives one file of a vector store, and how far its processing is.
   *
   * `GET /vector_stores/{vector_store_id}/files/{file_id}`
   */
  getVectorStoreFile(
    params: GetVectorStoreFileParams,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFileObject> {
    return this._call(GET_VECTOR_STORE_FILE, params, options);
  }

  /**
   * Update vector store file attributes
   *
   * Replaces the attributes of a file in a vector store.
   *
   * `POST /vector_stores/{vector_store_id}/files/{file_id}`
   */
  updateVectorStoreFileAttributes(
    params: UpdateVectorStoreFileAttributesParams,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFileObject> {
    return this._call(UPDATE_VECTOR_STORE_FILE_ATTRIBUTES, params, options);
  }

  /**
   * Delete vector store file
   *
   * Takes a file out of a vector store. The upload itself stays; `deleteFile`
   * removes that.
   *
   * `DELETE /vector_stores/{vector_store_id}/files/{file_id}`
   */
  deleteVectorStoreFile(
    params: DeleteVectorStoreFileParams,
    options?: RequestOptions,
  ): APIPromise<types.DeleteVectorStoreFileResponse> {
    return this._call(DELETE_VECTOR_STORE_FILE, params, options);
  }

  /**
   * Get vector store file content
   *
   * Gives the text that was read out of a file.
   *
   * `GET /vector_stores/{vector_store_id}/files/{file_id}/content`
   */
  retrieveVectorStoreFileContent(
    params: RetrieveVectorStoreFileContentParams,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFileContentResponse> {
    return this._call(RETRIEVE_VECTOR_STORE_FILE_CONTENT, params, options);
  }

  /**
   * Create vector store file batch
   *
   * Puts up to 2,000 uploaded files into a vector store with one call.
   *
   * `POST /vector_stores/{vector_store_id}/file_batches`
   */
  createVectorStoreFileBatch(
    params: CreateVectorStoreFileBatchParams,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFileBatchObject> {
    return this._call(CREATE_VECTOR_STORE_FILE_BATCH, params, options);
  }

  /**
   * Get vector store file batch
   *
   * Tells how many files of a batch are done.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
   */
  getVectorStoreFileBatch(
    params: GetVectorStoreFileBatchParams,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFileBatchObject> {
    return this._call(GET_VECTOR_STORE_FILE_BATCH, params, options);
  }

  /**
   * Cancel vector store file batch
   *
   * Stops a batch as soon as possible.
   *
   * `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`
   */
  cancelVectorStoreFileBatch(
    params: CancelVectorStoreFileBatchParams,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFileBatchObject> {
    return this._call(CANCEL_VECTOR_STORE_FILE_BATCH, params, options);
  }

  /**
   * List files in vector store batch
   *
   * Gives the files that came into the store with a batch.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`
   */
  listFilesInVectorStoreBatch(
    params: ListFilesInVectorStoreBatchParams,
    options?: RequestOptions,
  ): PagePromise<
    types.VectorStoreFileObject,
    types.ListVectorStoreFilesResponse
  > {
    return this._page(LIST_FILES_IN_VECTOR_STORE_BATCH, params, options);
  }
}
