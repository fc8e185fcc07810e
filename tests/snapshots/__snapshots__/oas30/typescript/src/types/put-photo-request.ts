import type { FileInput } from "../runtime/index.js";

export interface PutPhotoRequest {
  photo?: FileInput;
}
