/** What remains of a file. */
export interface DeleteFileResponse {
  id: string;
  object: "file";
  deleted: boolean;
}
