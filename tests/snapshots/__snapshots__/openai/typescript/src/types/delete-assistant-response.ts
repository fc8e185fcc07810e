/** What remains of an assistant. */
export interface DeleteAssistantResponse {
  id: string;
  object: "assistant.deleted";
  deleted: boolean;
}
