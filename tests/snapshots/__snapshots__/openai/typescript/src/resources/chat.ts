import {
  type APIPromise,
  type Operation,
  type Plain,
  type RequestOptions,
  Resource,
  type Stream,
  type Streaming,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const CREATE_CHAT_COMPLETION: Operation = {
  method: "POST",
  path: "/chat/completions",
  body: "json",
  security: [["ApiKeyAuth"]],
  stream: {
    switch: "stream",
  },
};

/** What `createChatCompletion` takes. */
export type CreateChatCompletionParams = types.CreateChatCompletionRequest;

/**
 * One answer to one conversation that you send along each time. Nothing is
 * remembered.
 */
export class Chat extends Resource {
  /**
   * Create chat completion
   *
   * Answers a conversation. The whole conversation goes along with every call.
   *
   * Described here is the text side of this call. Pictures, sound, web search,
   * custom tools, cache control and predicted outputs are left out.
   *
   * `POST /chat/completions`
   */
  createChatCompletion(
    params: Plain<CreateChatCompletionParams>,
    options?: RequestOptions,
  ): APIPromise<types.CreateChatCompletionResponse>;
  createChatCompletion(
    params: Streaming<CreateChatCompletionParams>,
    options?: RequestOptions,
  ): APIPromise<Stream<types.CreateChatCompletionStreamResponse>>;
  createChatCompletion(
    params: CreateChatCompletionParams,
    options?: RequestOptions,
  ): APIPromise<
    | types.CreateChatCompletionResponse
    | Stream<types.CreateChatCompletionStreamResponse>
  >;
  createChatCompletion(
    params: CreateChatCompletionParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this._callOrStream(CREATE_CHAT_COMPLETION, params, options);
  }
}
