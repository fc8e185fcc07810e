import type { Animal } from "./animal.js";

export interface Stay {
  animal: Animal;

  /** Told apart by the constant in each. */
  event: StayEventFed | StayEventMoved;

  /** Others may come. */
  mood?: "calm" | "hungry" | (string & {});

  weight?: StayWeight;

  names?: string | string[];

  keeper?: string | null;

  friend?: Animal | null;

  nickname?: string | null;

  diet?: "meat" | "seeds" | null;
}

export interface StayEventFed {
  kind: "fed";
  food?: string;
}

export interface StayEventMoved {
  kind: "moved";
  cage?: number;
}

export type StayWeight = number | string;
