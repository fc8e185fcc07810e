/**
 * Up to 16 notes of your own on an object, such as an order number.
 *
 * A key has at most 64 characters, a value at most 512.
 */
export type Metadata = Record<string, string> | null;
