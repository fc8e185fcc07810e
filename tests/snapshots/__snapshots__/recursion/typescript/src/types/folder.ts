import type { Entry } from "./entry.js";
import type { Note } from "./note.js";

export interface Folder {
  name: string;
  parent?: Folder;
  entries?: Entry[];
  by_year?: Record<string, Folder>;
  notes?: Note;
}
