import type { Bird } from "./bird.js";
import type { Cat } from "./cat.js";

export type Animal = Cat | Bird;
