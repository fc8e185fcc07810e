/** A picture that the code has just drawn. */
export interface RunStepDeltaStepDetailsToolCallsCodeOutputImageObject {
  index: number;
  type: "image";
  image?: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage;
}

export interface RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage {
  file_id?: string;
}
