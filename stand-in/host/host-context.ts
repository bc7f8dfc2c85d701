import type { Workbook } from "../workbook";
import type { Registrations } from "./registrations";
import type { Session } from "./session";
import type { References } from "./references";
import type { Settings } from "./settings";

/** What the objects of one host share. */
export interface HostContext {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly references: References;
  readonly registrations: Registrations;
  readonly session: Session;
}
