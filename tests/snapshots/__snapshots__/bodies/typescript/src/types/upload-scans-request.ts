import type { FileInput } from "../runtime/index.js";
import type { UploadScansRequestOptions } from "./upload-scans-request-options.js";

export interface UploadScansRequest {
  pages: FileInput[];
  cover?: FileInput;
  options?: UploadScansRequestOptions;
  tags?: string[];
}
