export type Engine = "petrol" | "diesel" | "electric";
