import {
  type APIPromise,
  type Operation,
  type PagePromise,
  type Plain,
  type RequestOptions,
  Resource,
  type Stream,
  type Streaming,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const LIST_ASSISTANTS: Operation = {
  method: "GET",
  path: "/assistants",
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

const CREATE_ASSISTANT: Operation = {
  method: "POST",
  path: "/assistants",
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const GET_ASSISTANT: Operation = {
  method: "GET",
  path: "/assistants/{assistant_id}",
  params: {
    assistant_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const MODIFY_ASSISTANT: Operation = {
  method: "POST",
  path: "/assistants/{assistant_id}",
  params: {
    assistant_id: "path",
  },
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const DELETE_ASSISTANT: Operation = {
  method: "DELETE",
  path: "/assistants/{assistant_id}",
  params: {
    assistant_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const CREATE_THREAD: Operation = {
  method: "POST",
  path: "/threads",
  body: "json",
  bodyOptional: true,
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const CREATE_THREAD_AND_RUN: Operation = {
  method: "POST",
  path: "/threads/runs",
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
  stream: {
    envelope: true,
    switch: "stream",
  },
};

const GET_THREAD: Operation = {
  method: "GET",
  path: "/threads/{thread_id}",
  params: {
    thread_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const MODIFY_THREAD: Operation = {
  method: "POST",
  path: "/threads/{thread_id}",
  params: {
    thread_id: "path",
  },
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const DELETE_THREAD: Operation = {
  method: "DELETE",
  path: "/threads/{thread_id}",
  params: {
    thread_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const LIST_MESSAGES: Operation = {
  method: "GET",
  path: "/threads/{thread_id}/messages",
  params: {
    thread_id: "path",
    limit: "query",
    order: "query",
    after: "query",
    before: "query",
    run_id: "query",
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

const CREATE_MESSAGE: Operation = {
  method: "POST",
  path: "/threads/{thread_id}/messages",
  params: {
    thread_id: "path",
  },
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const GET_MESSAGE: Operation = {
  method: "GET",
  path: "/threads/{thread_id}/messages/{message_id}",
  params: {
    thread_id: "path",
    message_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const MODIFY_MESSAGE: Operation = {
  method: "POST",
  path: "/threads/{thread_id}/messages/{message_id}",
  params: {
    thread_id: "path",
    message_id: "path",
  },
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const DELETE_MESSAGE: Operation = {
  method: "DELETE",
  path: "/threads/{thread_id}/messages/{message_id}",
  params: {
    thread_id: "path",
    message_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const LIST_RUNS: Operation = {
  method: "GET",
  path: "/threads/{thread_id}/runs",
  params: {
    thread_id: "path",
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

const CREATE_RUN: Operation = {
  method: "POST",
  path: "/threads/{thread_id}/runs",
  params: {
    thread_id: "path",
    "include[]": "query",
  },
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
  stream: {
    envelope: true,
    switch: "stream",
  },
};

const GET_RUN: Operation = {
  method: "GET",
  path: "/threads/{thread_id}/runs/{run_id}",
  params: {
    thread_id: "path",
    run_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const MODIFY_RUN: Operation = {
  method: "POST",
  path: "/threads/{thread_id}/runs/{run_id}",
  params: {
    thread_id: "path",
    run_id: "path",
  },
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const CANCEL_RUN: Operation = {
  method: "POST",
  path: "/threads/{thread_id}/runs/{run_id}/cancel",
  params: {
    thread_id: "path",
    run_id: "path",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

const SUBMIT_TOOL_OUTPUTS_TO_RUN: Operation = {
  method: "POST",
  path: "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
  params: {
    thread_id: "path",
    run_id: "path",
  },
  body: "json",
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
  stream: {
    envelope: true,
    switch: "stream",
  },
};

const LIST_RUN_STEPS: Operation = {
  method: "GET",
  path: "/threads/{thread_id}/runs/{run_id}/steps",
  params: {
    thread_id: "path",
    run_id: "path",
    limit: "query",
    order: "query",
    after: "query",
    before: "query",
    "include[]": "query",
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

const GET_RUN_STEP: Operation = {
  method: "GET",
  path: "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
  params: {
    thread_id: "path",
    run_id: "path",
    step_id: "path",
    "include[]": "query",
  },
  security: [["ApiKeyAuth"]],
  headers: {
    "OpenAI-Beta": "assistants=v2",
  },
};

/** What `listAssistants` takes. */
export interface ListAssistantsParams {
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

/** What `createAssistant` takes. */
export type CreateAssistantParams = types.CreateAssistantRequest;

/** What `getAssistant` takes. */
export interface GetAssistantParams {
  /** Which assistant. */
  assistant_id: string;
}

/** What `modifyAssistant` takes. */
export interface ModifyAssistantParams extends types.ModifyAssistantRequest {
  /** Which assistant. */
  assistant_id: string;
}

/** What `deleteAssistant` takes. */
export interface DeleteAssistantParams {
  /** Which assistant. */
  assistant_id: string;
}

/** What `createThread` takes. */
export type CreateThreadParams = types.CreateThreadRequest;

/** What `createThreadAndRun` takes. */
export type CreateThreadAndRunParams = types.CreateThreadAndRunRequest;

/** What `getThread` takes. */
export interface GetThreadParams {
  /** Which thread. */
  thread_id: string;
}

/** What `modifyThread` takes. */
export interface ModifyThreadParams extends types.ModifyThreadRequest {
  /** Which thread. */
  thread_id: string;
}

/** What `deleteThread` takes. */
export interface DeleteThreadParams {
  /** Which thread. */
  thread_id: string;
}

/** What `listMessages` takes. */
export interface ListMessagesParams {
  /** Which thread. */
  thread_id: string;

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

  /** Keep only the messages that this run wrote. */
  run_id?: string | undefined;
}

/** What `createMessage` takes. */
export interface CreateMessageParams extends types.CreateMessageRequest {
  /** Which thread. */
  thread_id: string;
}

/** What `getMessage` takes. */
export interface GetMessageParams {
  /** Which thread. */
  thread_id: string;

  /** Which message of the thread. */
  message_id: string;
}

/** What `modifyMessage` takes. */
export interface ModifyMessageParams extends types.ModifyMessageRequest {
  /** Which thread. */
  thread_id: string;

  /** Which message of the thread. */
  message_id: string;
}

/** What `deleteMessage` takes. */
export interface DeleteMessageParams {
  /** Which thread. */
  thread_id: string;

  /** Which message of the thread. */
  message_id: string;
}

/** What `listRuns` takes. */
export interface ListRunsParams {
  /** Which thread. */
  thread_id: string;

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

/** What `createRun` takes. */
export interface CreateRunParams extends types.CreateRunRequest {
  /** Which thread. */
  thread_id: string;

  /**
   * More to put into the answer. The texts that a file search found are the
   * only choice.
   */
  "include[]"?:
    | Array<"step_details.tool_calls[*].file_search.results[*].content">
    | undefined;
}

/** What `getRun` takes. */
export interface GetRunParams {
  /** Which thread. */
  thread_id: string;

  /** Which run of the thread. */
  run_id: string;
}

/** What `modifyRun` takes. */
export interface ModifyRunParams extends types.ModifyRunRequest {
  /** Which thread. */
  thread_id: string;

  /** Which run of the thread. */
  run_id: string;
}

/** What `cancelRun` takes. */
export interface CancelRunParams {
  /** Which thread. */
  thread_id: string;

  /** Which run of the thread. */
  run_id: string;
}

/** What `submitToolOutputsToRun` takes. */
export interface SubmitToolOutputsToRunParams
  extends types.SubmitToolOutputsRunRequest {
  /** Which thread. */
  thread_id: string;

  /** Which run of the thread. */
  run_id: string;
}

/** What `listRunSteps` takes. */
export interface ListRunStepsParams {
  /** Which thread. */
  thread_id: string;

  /** Which run of the thread. */
  run_id: string;

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

  /**
   * More to put into the answer. The texts that a file search found are the
   * only choice.
   */
  "include[]"?:
    | Array<"step_details.tool_calls[*].file_search.results[*].content">
    | undefined;
}

/** What `getRunStep` takes. */
export interface GetRunStepParams {
  /** Which thread. */
  thread_id: string;

  /** Which run of the thread. */
  run_id: string;

  /** Which step of the run. */
  step_id: string;

  /**
   * More to put into the answer. The texts that a file search found are the
   * only choice.
   */
  "include[]"?:
    | Array<"step_details.tool_calls[*].file_search.results[*].content">
    | undefined;
}

/**
 * Assistants answer in conversations that the service remembers.
 *
 * An assistant is a model with instructions and tools. A thread holds messages.
 * A run lets an assistant work on a thread, and its steps tell what it did.
 */
export class Assistants extends Resource {
  /**
   * List assistants
   *
   * Gives the assistants of your project, a page at a time.
   *
   * `GET /assistants`
   *
   * @deprecated
   */
  listAssistants(
    params?: ListAssistantsParams,
    options?: RequestOptions,
  ): PagePromise<types.AssistantObject, types.ListAssistantsResponse> {
    return this._page(LIST_ASSISTANTS, params, options);
  }

  /**
   * Create assistant
   *
   * Makes an assistant from a model, and optionally instructions and tools.
   *
   * `POST /assistants`
   *
   * @deprecated
   */
  createAssistant(
    params: CreateAssistantParams,
    options?: RequestOptions,
  ): APIPromise<types.AssistantObject> {
    return this._call(CREATE_ASSISTANT, params, options);
  }

  /**
   * Get assistant
   *
   * Gives one assistant.
   *
   * `GET /assistants/{assistant_id}`
   *
   * @deprecated
   */
  getAssistant(
    params: GetAssistantParams,
    options?: RequestOptions,
  ): APIPromise<types.AssistantObject> {
    return this._call(GET_ASSISTANT, params, options);
  }

  /**
   * Modify assistant
   *
   * Changes the fields that you send. The others stay as they are.
   *
   * `POST /assistants/{assistant_id}`
   *
   * @deprecated
   */
  modifyAssistant(
    params: ModifyAssistantParams,
    options?: RequestOptions,
  ): APIPromise<types.AssistantObject> {
    return this._call(MODIFY_ASSISTANT, params, options);
  }

  /**
   * Delete assistant
   *
   * Removes an assistant for good.
   *
   * `DELETE /assistants/{assistant_id}`
   *
   * @deprecated
   */
  deleteAssistant(
    params: DeleteAssistantParams,
    options?: RequestOptions,
  ): APIPromise<types.DeleteAssistantResponse> {
    return this._call(DELETE_ASSISTANT, params, options);
  }

  /**
   * Create thread
   *
   * Opens a thread. It may start empty, or with messages.
   *
   * `POST /threads`
   */
  createThread(
    params?: CreateThreadParams,
    options?: RequestOptions,
  ): APIPromise<types.ThreadObject> {
    return this._call(CREATE_THREAD, params, options);
  }

  /**
   * Create thread and run
   *
   * Opens a thread and starts a run on it, in one call.
   *
   * Without `stream`, the answer is the run as it stands when it is queued; ask
   * for it again with `getRun` until it has ended. With `stream` set to true,
   * the answer is a stream of events that ends when the run does.
   *
   * `POST /threads/runs`
   */
  createThreadAndRun(
    params: Plain<CreateThreadAndRunParams>,
    options?: RequestOptions,
  ): APIPromise<types.RunObject>;
  createThreadAndRun(
    params: Streaming<CreateThreadAndRunParams>,
    options?: RequestOptions,
  ): APIPromise<Stream<types.AssistantStreamEvent>>;
  createThreadAndRun(
    params: CreateThreadAndRunParams,
    options?: RequestOptions,
  ): APIPromise<types.RunObject | Stream<types.AssistantStreamEvent>>;
  createThreadAndRun(
    params: CreateThreadAndRunParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this._callOrStream(CREATE_THREAD_AND_RUN, params, options);
  }

  /**
   * Get thread
   *
   * Gives one thread. Its messages have a list of their own.
   *
   * `GET /threads/{thread_id}`
   */
  getThread(
    params: GetThreadParams,
    options?: RequestOptions,
  ): APIPromise<types.ThreadObject> {
    return this._call(GET_THREAD, params, options);
  }

  /**
   * Modify thread
   *
   * Changes what the tools of a thread may read, or its metadata.
   *
   * `POST /threads/{thread_id}`
   */
  modifyThread(
    params: ModifyThreadParams,
    options?: RequestOptions,
  ): APIPromise<types.ThreadObject> {
    return this._call(MODIFY_THREAD, params, options);
  }

  /**
   * Delete thread
   *
   * Removes a thread for good.
   *
   * `DELETE /threads/{thread_id}`
   */
  deleteThread(
    params: DeleteThreadParams,
    options?: RequestOptions,
  ): APIPromise<types.DeleteThreadResponse> {
    return this._call(DELETE_THREAD, params, options);
  }

  /**
   * List messages
   *
   * Gives the messages of a thread, the newest first unless `order` says
   * otherwise.
   *
   * `GET /threads/{thread_id}/messages`
   */
  listMessages(
    params: ListMessagesParams,
    options?: RequestOptions,
  ): PagePromise<types.MessageObject, types.ListMessagesResponse> {
    return this._page(LIST_MESSAGES, params, options);
  }

  /**
   * Create message
   *
   * Adds a message to the end of a thread. No assistant answers until a run is
   * started.
   *
   * `POST /threads/{thread_id}/messages`
   */
  createMessage(
    params: CreateMessageParams,
    options?: RequestOptions,
  ): APIPromise<types.MessageObject> {
    return this._call(CREATE_MESSAGE, params, options);
  }

  /**
   * Get message
   *
   * Gives one message of a thread.
   *
   * `GET /threads/{thread_id}/messages/{message_id}`
   */
  getMessage(
    params: GetMessageParams,
    options?: RequestOptions,
  ): APIPromise<types.MessageObject> {
    return this._call(GET_MESSAGE, params, options);
  }

  /**
   * Modify message
   *
   * Changes the metadata of a message. What it says cannot be changed.
   *
   * `POST /threads/{thread_id}/messages/{message_id}`
   */
  modifyMessage(
    params: ModifyMessageParams,
    options?: RequestOptions,
  ): APIPromise<types.MessageObject> {
    return this._call(MODIFY_MESSAGE, params, options);
  }

  /**
   * Delete message
   *
   * Takes a message out of its thread.
   *
   * `DELETE /threads/{thread_id}/messages/{message_id}`
   */
  deleteMessage(
    params: DeleteMessageParams,
    options?: RequestOptions,
  ): APIPromise<types.DeleteMessageResponse> {
    return this._call(DELETE_MESSAGE, params, options);
  }

  /**
   * List runs
   *
   * Gives the runs of a thread, the newest first unless `order` says otherwise.
   *
   * `GET /threads/{thread_id}/runs`
   */
  listRuns(
    params: ListRunsParams,
    options?: RequestOptions,
  ): PagePromise<types.RunObject, types.ListRunsResponse> {
    return this._page(LIST_RUNS, params, options);
  }

  /**
   * Create run
   *
   * Starts a run of an assistant on a thread that exists.
   *
   * A thread takes one run at a time. Messages cannot be added to it while the
   * run is at work.
   *
   * `POST /threads/{thread_id}/runs`
   */
  createRun(
    params: Plain<CreateRunParams>,
    options?: RequestOptions,
  ): APIPromise<types.RunObject>;
  createRun(
    params: Streaming<CreateRunParams>,
    options?: RequestOptions,
  ): APIPromise<Stream<types.AssistantStreamEvent>>;
  createRun(
    params: CreateRunParams,
    options?: RequestOptions,
  ): APIPromise<types.RunObject | Stream<types.AssistantStreamEvent>>;
  createRun(
    params: CreateRunParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this._callOrStream(CREATE_RUN, params, options);
  }

  /**
   * Get run
   *
   * Gives one run. Call it again to follow a run that is not streamed.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   */
  getRun(
    params: GetRunParams,
    options?: RequestOptions,
  ): APIPromise<types.RunObject> {
    return this._call(GET_RUN, params, options);
  }

  /**
   * Modify run
   *
   * Changes the metadata of a run.
   *
   * `POST /threads/{thread_id}/runs/{run_id}`
   */
  modifyRun(
    params: ModifyRunParams,
    options?: RequestOptions,
  ): APIPromise<types.RunObject> {
    return this._call(MODIFY_RUN, params, options);
  }

  /**
   * Cancel run
   *
   * Asks a run that is `in_progress` to stop. It is `cancelling` until it has
   * stopped.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/cancel`
   */
  cancelRun(
    params: CancelRunParams,
    options?: RequestOptions,
  ): APIPromise<types.RunObject> {
    return this._call(CANCEL_RUN, params, options);
  }

  /**
   * Submit tool outputs to run
   *
   * Hands back what your functions returned, so that a run in `requires_action`
   * can go on.
   *
   * Send the outputs of all calls that the run waits for in one request. The
   * spelling of the operation's id is the service's own.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   */
  submitToolOutputsToRun(
    params: Plain<SubmitToolOutputsToRunParams>,
    options?: RequestOptions,
  ): APIPromise<types.RunObject>;
  submitToolOutputsToRun(
    params: Streaming<SubmitToolOutputsToRunParams>,
    options?: RequestOptions,
  ): APIPromise<Stream<types.AssistantStreamEvent>>;
  submitToolOutputsToRun(
    params: SubmitToolOutputsToRunParams,
    options?: RequestOptions,
  ): APIPromise<types.RunObject | Stream<types.AssistantStreamEvent>>;
  submitToolOutputsToRun(
    params: SubmitToolOutputsToRunParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this._callOrStream(SUBMIT_TOOL_OUTPUTS_TO_RUN, params, options);
  }

  /**
   * List run steps
   *
   * Gives what a run did, step by step.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps`
   */
  listRunSteps(
    params: ListRunStepsParams,
    options?: RequestOptions,
  ): PagePromise<types.RunStepObject, types.ListRunStepsResponse> {
    return this._page(LIST_RUN_STEPS, params, options);
  }

  /**
   * Get run step
   *
   * Gives one step of a run.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
   */
  getRunStep(
    params: GetRunStepParams,
    options?: RequestOptions,
  ): APIPromise<types.RunStepObject> {
    return this._call(GET_RUN_STEP, params, options);
  }
}
