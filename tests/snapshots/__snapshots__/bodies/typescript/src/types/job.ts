export interface Job {
  title: string;

  /** @defaultValue `1` */
  copies?: number;

  paper?: "a4" | "letter";
}
