import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const LIST_MODELS: Operation = {
  method: "GET",
  path: "/models",
  security: [["ApiKeyAuth"]],
};

const RETRIEVE_MODEL: Operation = {
  method: "GET",
  path: "/models/{model}",
  params: {
    model: "path",
  },
  security: [["ApiKeyAuth"]],
};

const DELETE_MODEL: Operation = {
  method: "DELETE",
  path: "/models/{model}",
  params: {
    model: "path",
  },
  security: [["ApiKeyAuth"]],
};

/** What `listModels` takes. */
export type ListModelsParams = Record<string, never>;

/** What `retrieveModel` takes. */
export interface RetrieveModelParams {
  /** Which model. */
  model: string;
}

/** What `deleteModel` takes. */
export interface DeleteModelParams {
  /** Which model. */
  model: string;
}

/**
 * What models your key may use. A model that you fine-tuned can be deleted
 * here.
 */
export class Models extends Resource {
  /**
   * List models
   *
   * Gives the models that your key may use. This list has no pages.
   *
   * `GET /models`
   */
  listModels(
    params?: ListModelsParams,
    options?: RequestOptions,
  ): APIPromise<types.ListModelsResponse> {
    return this._call(LIST_MODELS, params, options);
  }

  /**
   * Get model
   *
   * Tells who owns a model, and since when it exists.
   *
   * `GET /models/{model}`
   */
  retrieveModel(
    params: RetrieveModelParams,
    options?: RequestOptions,
  ): APIPromise<types.Model> {
    return this._call(RETRIEVE_MODEL, params, options);
  }

  /**
   * Delete fine-tuned model
   *
   * Removes a model that your organization fine-tuned. Only owners of the
   * organization may.
   *
   * `DELETE /models/{model}`
   */
  deleteModel(
    params: DeleteModelParams,
    options?: RequestOptions,
  ): APIPromise<types.DeleteModelResponse> {
    return this._call(DELETE_MODEL, params, options);
  }
}
