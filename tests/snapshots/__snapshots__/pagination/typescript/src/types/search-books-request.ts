export interface SearchBooksRequest {
  title: string;
  cursor?: string;
  limit?: number;
}
