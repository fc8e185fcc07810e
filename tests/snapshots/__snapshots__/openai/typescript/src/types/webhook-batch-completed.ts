/** A batch job has run to its end. */
export interface WebhookBatchCompleted {
  /** The id of the event. */
  id: string;

  object?: "event";

  /** When the batch ended, in seconds since 1970. */
  created_at: number;

  type: "batch.completed";

  data: WebhookBatchCompletedData;
}

export interface WebhookBatchCompletedData {
  /** The id of the batch. */
  id: string;
}
