export interface NewParcel {
  /** Where it goes. */
  to: string;

  /** Who hears how it goes. */
  webhook?: string;
}
