/** Nothing more will come. */
export interface DoneEvent {
  event: "done";
  data: "[DONE]";
}
