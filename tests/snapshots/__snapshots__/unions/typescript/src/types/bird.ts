export interface Bird {
  species: string;
  wingspan?: number;
}
