import type { DoneEvent } from "./done-event.js";
import type { ErrorEvent } from "./error-event.js";
import type { MessageCompletedEvent } from "./message-completed-event.js";
import type { MessageCreatedEvent } from "./message-created-event.js";
import type { MessageDeltaEvent } from "./message-delta-event.js";
import type { MessageInProgressEvent } from "./message-in-progress-event.js";
import type { MessageIncompleteEvent } from "./message-incomplete-event.js";
import type { RunCancelledEvent } from "./run-cancelled-event.js";
import type { RunCancellingEvent } from "./run-cancelling-event.js";
import type { RunCompletedEvent } from "./run-completed-event.js";
import type { RunCreatedEvent } from "./run-created-event.js";
import type { RunExpiredEvent } from "./run-expired-event.js";
import type { RunFailedEvent } from "./run-failed-event.js";
import type { RunInProgressEvent } from "./run-in-progress-event.js";
import type { RunIncompleteEvent } from "./run-incomplete-event.js";
import type { RunQueuedEvent } from "./run-queued-event.js";
import type { RunRequiresActionEvent } from "./run-requires-action-event.js";
import type { RunStepCancelledEvent } from "./run-step-cancelled-event.js";
import type { RunStepCompletedEvent } from "./run-step-completed-event.js";
import type { RunStepCreatedEvent } from "./run-step-created-event.js";
import type { RunStepDeltaEvent } from "./run-step-delta-event.js";
import type { RunStepExpiredEvent } from "./run-step-expired-event.js";
import type { RunStepFailedEvent } from "./run-step-failed-event.js";
import type { RunStepInProgressEvent } from "./run-step-in-progress-event.js";
import type { ThreadCreatedEvent } from "./thread-created-event.js";

/**
 * An event in the stream of a run.
 *
 * Its `event` tells what happened, and its `data` holds the object as it is
 * now. The last one is `done`. New kinds may come, so pass over those that you
 * do not know.
 */
export type AssistantStreamEvent =
  | ThreadCreatedEvent
  | RunCreatedEvent
  | RunQueuedEvent
  | RunInProgressEvent
  | RunRequiresActionEvent
  | RunCompletedEvent
  | RunIncompleteEvent
  | RunFailedEvent
  | RunCancellingEvent
  | RunCancelledEvent
  | RunExpiredEvent
  | RunStepCreatedEvent
  | RunStepInProgressEvent
  | RunStepDeltaEvent
  | RunStepCompletedEvent
  | RunStepFailedEvent
  | RunStepCancelledEvent
  | RunStepExpiredEvent
  | MessageCreatedEvent
  | MessageInProgressEvent
  | MessageDeltaEvent
  | MessageCompletedEvent
  | MessageIncompleteEvent
  | ErrorEvent
  | DoneEvent;
