import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const GET_MAP: Operation = {
  method: "GET",
  path: "/maps/{layers}/{at}/{box}",
  params: {
    layers: "path",
    at: {
      in: "path",
      style: "label",
      explode: false,
    },
    box: {
      in: "path",
      style: "matrix",
      explode: true,
    },
    language: "query",
    tags: "query",
    ids: {
      in: "query",
      explode: false,
    },
    sizes: {
      in: "query",
      style: "pipeDelimited",
      explode: false,
    },
    words: {
      in: "query",
      style: "spaceDelimited",
      explode: false,
    },
    filter: {
      in: "query",
      style: "deepObject",
      explode: true,
    },
    area: "query",
    expression: {
      in: "query",
      allowReserved: true,
    },
    shape: {
      in: "query",
      json: true,
    },
    zoom: "query",
    q: "query",
    "X-Trace-Id": "header",
    theme: "cookie",
  },
  returns: "binary",
  accept: "image/png",
};

/** What `getMap` takes. */
export interface GetMapParams {
  layers: string[];

  at: number[];

  box: types.Box;

  /** For this one. */
  language?: "en" | "pt" | undefined;

  tags?: string[] | undefined;

  ids?: number[] | undefined;

  sizes?: number[] | undefined;

  words?: string[] | undefined;

  filter?: types.Filter | undefined;

  area?: types.Box | undefined;

  expression?: string | undefined;

  shape?: types.Box | undefined;

  /** @defaultValue `3` */
  zoom: number;

  /** @deprecated */
  q?: string | undefined;

  "X-Trace-Id"?: string | undefined;

  theme?: "light" | "dark" | undefined;
}

/** Maps. */
export class Maps extends Resource {
  /** `GET /maps/{layers}/{at}/{box}` */
  getMap(params: GetMapParams, options?: RequestOptions): APIPromise<Response> {
    return this._call(GET_MAP, params, options);
  }
}
