/** When a vector store goes away by itself. */
export interface VectorStoreExpirationAfter {
  anchor: "last_active_at";

  /** How many days without use. */
  days: number;
}
