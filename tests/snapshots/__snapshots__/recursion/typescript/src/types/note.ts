/** A text, or notes on notes. */
export type Note = string | Note[];
