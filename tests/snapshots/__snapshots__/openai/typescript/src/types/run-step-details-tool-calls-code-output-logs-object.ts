/** Text that the code printed. */
export interface RunStepDetailsToolCallsCodeOutputLogsObject {
  type: "logs";

  /** The text. */
  logs: string;
}
