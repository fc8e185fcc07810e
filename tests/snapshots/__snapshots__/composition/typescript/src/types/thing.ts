export interface Thing {
  id: string;
  label?: string;
}
