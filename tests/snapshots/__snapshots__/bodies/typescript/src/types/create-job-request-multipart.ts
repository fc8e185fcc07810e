import type { FileInput } from "../runtime/index.js";

export interface CreateJobRequestMultipart {
  title: string;

  /** @defaultValue `1` */
  copies?: number;

  paper?: "a4" | "letter";

  file?: FileInput;
}
