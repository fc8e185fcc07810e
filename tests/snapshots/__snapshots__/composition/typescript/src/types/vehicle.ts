/** A thing that moves. */
export interface Vehicle {
  id: string;
  label?: string;
  wheels: number;
}

/** `Vehicle`, as a request takes it. */
export interface VehicleInput {
  label?: string;
  wheels: number;
}
