export interface Filter {
  kind?: string;
  built?: FilterBuilt;
}

export interface FilterBuilt {
  from?: string;
  to?: string;
}
