/** What puts the results in order. Left out, it is `auto`. */
export type FileSearchRanker = "auto" | "default_2024_08_21";
