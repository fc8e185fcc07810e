import type { X } from "./x.js";

export type List = X[];
