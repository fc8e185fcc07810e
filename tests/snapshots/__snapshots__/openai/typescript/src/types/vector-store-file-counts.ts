/** How many files are in which state. */
export interface VectorStoreFileCounts {
  /** Being processed. */
  in_progress: number;

  /** Ready to be searched. */
  completed: number;

  /** Could not be processed. */
  failed: number;

  /** Stopped on the way. */
  cancelled: number;

  /** All of them. */
  total: number;
}
