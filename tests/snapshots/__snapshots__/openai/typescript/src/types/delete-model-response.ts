/** What remains of a model. */
export interface DeleteModelResponse {
  id: string;

  /** Always `model`. */
  object: string;

  deleted: boolean;
}
