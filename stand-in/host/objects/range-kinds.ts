import type { AnyKind } from "../kind";
import { conditionalKinds } from "./conditional-kinds";
import { dataValidation } from "./data-validation";
import { formatProtection } from "./format-protection";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { rangeBorder } from "./range-border";
import { rangeBorderCollection } from "./range-border-collection";
import { rangeCollection } from "./range-collection";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { rangeView, rangeViewCollection } from "./range-view";
import { removeDuplicatesResult } from "./remove-duplicates";

/** Ranges and all that belongs to them. */
export const rangeKinds: readonly AnyKind[] = [
  ...conditionalKinds,
  dataValidation,
  formatProtection,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeView,
  rangeViewCollection,
  removeDuplicatesResult,
];
