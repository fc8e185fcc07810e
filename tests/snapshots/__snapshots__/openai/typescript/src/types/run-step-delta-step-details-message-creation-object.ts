/** A message is being written. */
export interface RunStepDeltaStepDetailsMessageCreationObject {
  type: "message_creation";
  message_creation?: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation;
}

export interface RunStepDeltaStepDetailsMessageCreationObjectMessageCreation {
  message_id?: string;
}
