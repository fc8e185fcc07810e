import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const CHANGE_RECIPE: Operation = {
  method: "PATCH",
  path: "/recipes/{id}",
  params: {
    id: "path",
  },
  body: "json",
};

const PUT_PHOTO: Operation = {
  method: "PUT",
  path: "/recipes/{id}/photo",
  params: {
    id: "path",
  },
  body: "multipart",
  bodyOptional: true,
  files: ["photo"],
  returns: "nothing",
};

/** What `changeRecipe` takes. */
export interface ChangeRecipeParams extends types.RecipeInput {
  id: string;
}

/** What `putPhoto` takes. */
export interface PutPhotoParams extends types.PutPhotoRequest {
  id: string;
}

/** Recipes. */
export class Recipes extends Resource {
  /** `PATCH /recipes/{id}` */
  changeRecipe(
    params: ChangeRecipeParams,
    options?: RequestOptions,
  ): APIPromise<types.Recipe> {
    return this._call(CHANGE_RECIPE, params, options);
  }

  /** `PUT /recipes/{id}/photo` */
  putPhoto(params: PutPhotoParams, options?: RequestOptions): APIPromise<void> {
    return this._call(PUT_PHOTO, params, options);
  }
}
