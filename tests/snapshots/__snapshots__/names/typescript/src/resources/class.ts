import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const IMPORT: Operation = {
  method: "POST",
  path: "/class/{self}/{from}",
  params: {
    self: "path",
    from: "path",
    request_options: "query",
    query_from: {
      in: "query",
      name: "from",
    },
    "2fa": "header",
    body_2fa: {
      in: "member",
      name: "2fa",
    },
  },
  body: "json",
  bodyOptional: true,
};

/** What `import` takes. */
export interface ImportParams extends Omit<types.Optional, "2fa"> {
  self: string;

  /** Two lines, and a bell \x07. */
  from: string;

  request_options?: string | undefined;

  /** @defaultValue `"it's \"so\""` */
  query_from?: string | undefined;

  "2fa"?: string | undefined;

  body_2fa?: string | undefined;
}

/** class. */
export class Class extends Resource {
  /**
   * {% raw %} \N{BULLET} `code` ${HOME} <script>alert(1)</script>
   *
   * `POST /class/{self}/{from}`
   */
  import(
    params: ImportParams,
    options?: RequestOptions,
  ): APIPromise<types.Class> {
    return this._call(IMPORT, params, options);
  }
}
