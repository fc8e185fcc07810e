/** More text that the code printed. */
export interface RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject {
  index: number;
  type: "logs";
  logs?: string;
}
