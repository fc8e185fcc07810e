/** What remains of a thread. */
export interface DeleteThreadResponse {
  id: string;
  object: "thread.deleted";
  deleted: boolean;
}
