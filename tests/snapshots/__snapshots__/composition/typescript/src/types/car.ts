import type { Engine } from "./engine.js";
import type { Vehicle, VehicleInput } from "./vehicle.js";

/** A vehicle of four wheels, unless it has three. */
export interface Car {
  id: string;

  label: string;

  wheels: number;

  /**
   * What drives it.
   *
   * @defaultValue `"diesel"`
   */
  engine?: Engine;

  trailer?: Vehicle | null;

  [key: string]: unknown;
}

/** `Car`, as a request takes it. */
export interface CarInput {
  label: string;

  wheels: number;

  key_code?: string;

  /**
   * What drives it.
   *
   * @defaultValue `"diesel"`
   */
  engine?: Engine;

  trailer?: VehicleInput | null;

  [key: string]: unknown;
}
