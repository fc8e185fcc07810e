export interface UploadScansRequestOptions {
  copies?: number;
}
