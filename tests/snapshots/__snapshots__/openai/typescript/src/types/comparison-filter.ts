/** Compares one attribute with a value. */
export interface ComparisonFilter {
  /**
   * How to compare. `in` and `nin` take a list, and ask whether the attribute
   * is on it.
   *
   * @defaultValue `"eq"`
   */
  type: ComparisonFilterType;

  /** The attribute. */
  key: string;

  /** The value. */
  value: ComparisonFilterValue;
}

/**
 * How to compare. `in` and `nin` take a list, and ask whether the attribute is
 * on it.
 */
export type ComparisonFilterType =
  "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin";

/** The value. */
export type ComparisonFilterValue =
  string | number | boolean | Array<string | number>;
