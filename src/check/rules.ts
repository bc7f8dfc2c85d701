import type { Rule } from "./engine/rule";
import { amountMisread } from "./funding/amount-misread";
import { amountMissing } from "./funding/amount-missing";
import { amountNegative } from "./funding/amount-negative";
import { amountNotANumber } from "./funding/amount-not-a-number";
import { amountPrecision } from "./funding/amount-precision";
import { amountStoredAsText } from "./funding/amount-stored-as-text";
import { fundingSum } from "./funding/funding-sum";
import { moneyUnitConflict } from "./funding/money-unit-conflict";
import { moneyUnitMissing } from "./funding/money-unit-missing";
import { partExceedsTotal } from "./funding/part-exceeds-total";
import { subtaskSum } from "./funding/subtask-sum";
import { supportOverCap } from "./funding/support-over-cap";
import { supportShareOverCap } from "./funding/support-share-over-cap";
import { programmeBudgetExceeded } from "./programme/programme-budget-exceeded";
import { programmeCategoryDiffers } from "./programme/programme-category-differs";
import { programmeLeadDiffers } from "./programme/programme-lead-differs";
import { programmeQuantityExceeded } from "./programme/programme-quantity-exceeded";
import { programmeSchedule } from "./programme/programme-schedule";
import { programmeShareExceeded } from "./programme/programme-share-exceeded";
import { programmeTaskMissing } from "./programme/programme-task-missing";
import { programmeTaskUnknown } from "./programme/programme-task-unknown";
import { programmeUnitCostExceeded } from "./programme/programme-unit-cost-exceeded";
import { programmeUnitDiffers } from "./programme/programme-unit-differs";
import { programmeYearEnvelope } from "./programme/programme-year-envelope";
import { agencyRenamed } from "./schedule/agency-renamed";
import { leadMissing } from "./schedule/lead-missing";
import { timeAgainstQuantity } from "./schedule/time-against-quantity";
import { timeMissing } from "./schedule/time-missing";
import { timeNotUnderstood } from "./schedule/time-not-understood";
import { timeOutsidePeriod } from "./schedule/time-outside-period";
import { categoryDuplicate } from "./structure/category-duplicate";
import { categoryEmpty } from "./structure/category-empty";
import { categoryNumbering } from "./structure/category-numbering";
import { categoryUnknown } from "./structure/category-unknown";
import { cellError } from "./structure/cell-error";
import { duplicateColumn } from "./structure/duplicate-column";
import { hiddenRows } from "./structure/hidden-rows";
import { mergedCells } from "./structure/merged-cells";
import { repeatedHeader } from "./structure/repeated-header";
import { tableNotFound } from "./structure/table-not-found";
import { taskDuplicate } from "./structure/task-duplicate";
import { taskNameMissing } from "./structure/task-name-missing";
import { taskNumbering } from "./structure/task-numbering";
import { taskOutsideCategory } from "./structure/task-outside-category";
import { textEncoding } from "./structure/text-encoding";
import { declaredTotalDiffers } from "./totals/declared-total-differs";
import { envelopeSum } from "./totals/envelope-sum";
import { formulaMissesRows } from "./totals/formula-misses-rows";
import { percentageWrong } from "./totals/percentage-wrong";
import { percentagesNot100 } from "./totals/percentages-not-100";
import { subtotalWrong } from "./totals/subtotal-wrong";
import { totalMissing } from "./totals/total-missing";
import { totalNotAFormula } from "./totals/total-not-a-formula";
import { totalWrong } from "./totals/total-wrong";
import { quantityInWords } from "./units/quantity-in-words";
import { quantityMissing } from "./units/quantity-missing";
import { quantityNotANumber } from "./units/quantity-not-a-number";
import { quantityNotPositive } from "./units/quantity-not-positive";
import { quantityNotWhole } from "./units/quantity-not-whole";
import { unitDiffersFromCatalogue } from "./units/unit-differs-from-catalogue";
import { unitMissing } from "./units/unit-missing";
import { unitUnknown } from "./units/unit-unknown";

/** Every rule, by group. */
export const rules: readonly Rule[] = [
  tableNotFound,
  duplicateColumn,
  cellError,
  categoryUnknown,
  categoryNumbering,
  categoryDuplicate,
  categoryEmpty,
  taskNumbering,
  taskNameMissing,
  taskDuplicate,
  taskOutsideCategory,
  mergedCells,
  hiddenRows,
  repeatedHeader,
  textEncoding,
  unitMissing,
  unitUnknown,
  unitDiffersFromCatalogue,
  quantityMissing,
  quantityNotANumber,
  quantityInWords,
  quantityNotPositive,
  quantityNotWhole,
  amountNotANumber,
  amountStoredAsText,
  amountMisread,
  amountNegative,
  amountMissing,
  amountPrecision,
  fundingSum,
  partExceedsTotal,
  subtaskSum,
  moneyUnitMissing,
  moneyUnitConflict,
  supportOverCap,
  supportShareOverCap,
  subtotalWrong,
  totalWrong,
  totalMissing,
  totalNotAFormula,
  formulaMissesRows,
  percentageWrong,
  percentagesNot100,
  envelopeSum,
  declaredTotalDiffers,
  timeMissing,
  timeNotUnderstood,
  timeOutsidePeriod,
  timeAgainstQuantity,
  leadMissing,
  agencyRenamed,
  programmeTaskUnknown,
  programmeTaskMissing,
  programmeCategoryDiffers,
  programmeUnitDiffers,
  programmeQuantityExceeded,
  programmeBudgetExceeded,
  programmeUnitCostExceeded,
  programmeShareExceeded,
  programmeYearEnvelope,
  programmeSchedule,
  programmeLeadDiffers,
];
