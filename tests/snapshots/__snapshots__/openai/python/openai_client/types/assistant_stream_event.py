from typing import Annotated, TypeAlias

from pydantic import Field

from .done_event import DoneEvent
from .error_event import ErrorEvent
from .message_completed_event import MessageCompletedEvent
from .message_created_event import MessageCreatedEvent
from .message_delta_event import MessageDeltaEvent
from .message_in_progress_event import MessageInProgressEvent
from .message_incomplete_event import MessageIncompleteEvent
from .run_cancelled_event import RunCancelledEvent
from .run_cancelling_event import RunCancellingEvent
from .run_completed_event import RunCompletedEvent
from .run_created_event import RunCreatedEvent
from .run_expired_event import RunExpiredEvent
from .run_failed_event import RunFailedEvent
from .run_in_progress_event import RunInProgressEvent
from .run_incomplete_event import RunIncompleteEvent
from .run_queued_event import RunQueuedEvent
from .run_requires_action_event import RunRequiresActionEvent
from .run_step_cancelled_event import RunStepCancelledEvent
from .run_step_completed_event import RunStepCompletedEvent
from .run_step_created_event import RunStepCreatedEvent
from .run_step_delta_event import RunStepDeltaEvent
from .run_step_expired_event import RunStepExpiredEvent
from .run_step_failed_event import RunStepFailedEvent
from .run_step_in_progress_event import RunStepInProgressEvent
from .thread_created_event import ThreadCreatedEvent

AssistantStreamEvent: TypeAlias = Annotated[
    (
        ThreadCreatedEvent
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
        | DoneEvent
    ),
    Field(discriminator="event"),
]
"""An event in the stream of a run.

Its `event` tells what happened, and its `data` holds the object as it is now. The last
one is `done`. New kinds may come, so pass over those that you do not know.
"""
