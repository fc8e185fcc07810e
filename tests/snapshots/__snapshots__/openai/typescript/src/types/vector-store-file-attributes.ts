/**
 * Up to 16 attributes of a file that a search can filter on.
 *
 * A key has at most 64 characters. A value is a number, a boolean, or text of
 * at most 512 characters.
 */
export type VectorStoreFileAttributes = Record<
  string,
  VectorStoreFileAttributesValue
> | null;

export type VectorStoreFileAttributesValue = string | number | boolean;
