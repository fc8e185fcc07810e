export interface Names {
  items?: string[];
  total?: number;
}
