/** What your functions returned. */
export interface SubmitToolOutputsRunRequest {
  /** One output for each call that the run waits for. */
  tool_outputs: SubmitToolOutputsRunRequestToolOutputsItem[];

  /**
   * Whether to send events while the run is at work. The last one is `[DONE]`.
   */
  stream?: boolean | null;
}

export interface SubmitToolOutputsRunRequestToolOutputsItem {
  /** The call, as named in `required_action`. */
  tool_call_id?: string;

  /** What the call returned. */
  output?: string;
}
