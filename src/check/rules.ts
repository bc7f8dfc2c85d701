import type { Rule } from "./engine/rule";
import { amountMissing } from "./funding/amount-missing";
import { amountNotANumber } from "./funding/amount-not-a-number";
import { amountStoredAsText } from "./funding/amount-stored-as-text";
import { fundingSum } from "./funding/funding-sum";
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
  cellError,
  categoryNumbering,
  taskNumbering,
  taskNameMissing,
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
