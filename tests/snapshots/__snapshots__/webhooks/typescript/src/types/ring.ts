export interface Ring {
  at: string;
  button: "front" | "back";
  picture?: string;
}
