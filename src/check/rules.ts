import type { Rule } from "./engine/rule";
import { amountMissing } from "./funding/amount-missing";
import { amountNotANumber } from "./funding/amount-not-a-number";
import { amountStoredAsText } from "./funding/amount-stored-as-text";
import { fundingSum } from "./funding/funding-sum";
import { categoryDuplicate } from "./structure/category-duplicate";
import { categoryEmpty } from "./structure/category-empty";
import { categoryUnknown } from "./structure/category-unknown";
import { duplicateColumn } from "./structure/duplicate-column";
import { hiddenRows } from "./structure/hidden-rows";
import { mergedCells } from "./structure/merged-cells";
import { repeatedHeader } from "./structure/repeated-header";
import { taskDuplicate } from "./structure/task-duplicate";
import { taskOutsideCategory } from "./structure/task-outside-category";
import { textEncoding } from "./structure/text-encoding";
import { categoryNumbering } from "./structure/category-numbering";
import { cellError } from "./structure/cell-error";
import { tableNotFound } from "./structure/table-not-found";
import { taskNameMissing } from "./structure/task-name-missing";
import { taskNumbering } from "./structure/task-numbering";
import { declaredTotalDiffers } from "./totals/declared-total-differs";
import { subtotalWrong } from "./totals/subtotal-wrong";
import { totalMissing } from "./totals/total-missing";
import { totalWrong } from "./totals/total-wrong";
import { quantityInWords } from "./units/quantity-in-words";
import { quantityMissing } from "./units/quantity-missing";
import { quantityNotANumber } from "./units/quantity-not-a-number";
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
  quantityMissing,
  quantityNotANumber,
  quantityInWords,
  amountNotANumber,
  amountStoredAsText,
  amountMissing,
  fundingSum,
  subtotalWrong,
  totalWrong,
  totalMissing,
  declaredTotalDiffers,
];
