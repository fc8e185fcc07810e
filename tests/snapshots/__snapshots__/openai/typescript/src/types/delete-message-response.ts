/** What remains of a message. */
export interface DeleteMessageResponse {
  id: string;
  object: "thread.message.deleted";
  deleted: boolean;
}
