import type { Folder } from "./folder.js";

export interface Letter {
  text: string;
  in?: Folder;
}
