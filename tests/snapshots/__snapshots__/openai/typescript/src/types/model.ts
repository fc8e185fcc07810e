/** A model that answers requests. */
export interface Model {
  /** The name to use in requests. */
  id: string;

  object: "model";

  /** Since when it exists, in seconds since 1970. */
  created: number;

  /** Who owns it. */
  owned_by: string;

  /** The day of its retirement, as far as that is known. */
  shutdown_date?: string | null;
}
