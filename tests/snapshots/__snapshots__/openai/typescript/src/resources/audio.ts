import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const CREATE_SPEECH: Operation = {
  method: "POST",
  path: "/audio/speech",
  body: "json",
  returns: "binary",
  accept: "application/octet-stream",
  security: [["ApiKeyAuth"]],
};

/** What `createSpeech` takes. */
export type CreateSpeechParams = types.CreateSpeechRequest;

/** Speech from text. */
export class Audio extends Resource {
  /**
   * Create speech
   *
   * Reads a text aloud and gives the sound as a file.
   *
   * `POST /audio/speech`
   */
  createSpeech(
    params: CreateSpeechParams,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this._call(CREATE_SPEECH, params, options);
  }
}
