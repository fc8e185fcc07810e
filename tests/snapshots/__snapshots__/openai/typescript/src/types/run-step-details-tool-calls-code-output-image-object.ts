/** A picture that the code drew. */
export interface RunStepDetailsToolCallsCodeOutputImageObject {
  type: "image";
  image: RunStepDetailsToolCallsCodeOutputImageObjectImage;
}

export interface RunStepDetailsToolCallsCodeOutputImageObjectImage {
  /** The file that holds the picture. */
  file_id: string;
}
