export interface Source {
  book?: string;
  page?: number | null;
}
