import type { AnyKind } from "../kind";
import { conditionalFormat } from "./conditional-format";
import { conditionalFormatCollection } from "./conditional-format-collection";
import {
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./conditional-custom";

import { conditionalTypes } from "./conditional-types";

export const conditionalKinds: readonly AnyKind[] = [
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  ...conditionalTypes,
];
