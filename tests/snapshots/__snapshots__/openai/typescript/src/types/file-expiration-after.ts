/**
 * When a file goes away by itself. Left out, batch files go after 30 days,
 * others never.
 */
export interface FileExpirationAfter {
  anchor: "created_at";

  /** How many seconds, from an hour to 30 days. */
  seconds: number;
}
