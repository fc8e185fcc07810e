import type { List } from "./list.js";

export interface Class {
  class: string;

  self?: string;

  model_config?: string;

  schema?: string;

  copy?: boolean;

  "+1": number;

  "-1": number;

  $type?: string;

  "@id"?: string;

  /** A name. */
  名前?: string;

  ""?: string;

  list?: List;

  color?: ClassColor;
}

export type ClassColor = "" | "red" | "Red" | "1" | "+" | '"""' | "it's";
