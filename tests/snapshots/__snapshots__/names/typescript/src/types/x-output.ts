import type { X } from "./x.js";

export interface XOutput {
  x?: X;
}
