/** How fast, and at which price, the request is served. */
export type ServiceTier =
  "auto" | "default" | "flex" | "scale" | "priority" | "fast" | null;
