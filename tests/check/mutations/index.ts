import { ofFunding } from "./funding";
import type { Mutation } from "./mutation";
import { ofNumbers } from "./numbers";
import { ofProgramme } from "./programme";
import { ofSchedule } from "./schedule";
import { ofStructure } from "./structure";
import { ofTotals } from "./totals";
import { ofUnits } from "./units";

/** Every fault that is planted, by group of rules. */
export const mutations: readonly Mutation[] = [
  ...ofStructure,
  ...ofNumbers,
  ...ofUnits,
  ...ofFunding,
  ...ofTotals,
  ...ofSchedule,
  ...ofProgramme,
];

/** Rules whose fault cannot be planted in a sheet, each with the reason. */
export const unplanted: Readonly<Record<string, string>> = {};
