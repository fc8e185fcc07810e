import type { Folder } from "./folder.js";
import type { Letter } from "./letter.js";

export type Entry = Folder | Letter;
