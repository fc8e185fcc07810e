/** A message was written. */
export interface RunStepDetailsMessageCreationObject {
  type: "message_creation";
  message_creation: RunStepDetailsMessageCreationObjectMessageCreation;
}

export interface RunStepDetailsMessageCreationObjectMessageCreation {
  /** Which message. */
  message_id: string;
}
