import type { FindingText } from "../../texts";
import { funding } from "./funding";
import { programme } from "./programme";
import { schedule } from "./schedule";
import { structure } from "./structure";
import { totals } from "./totals";
import { units } from "./units";

/** What each rule says, by message key. */
export const findings: Readonly<Record<string, FindingText>> = {
  ...structure,
  ...units,
  ...funding,
  ...totals,
  ...schedule,
  ...programme,
};

/** Labels of fixes and suggestions. */
export const offers = {
  "write-number": "Write {number}",
  "write-formula": "Change the formula to {formula} (gives {number})",
  "to-number": "Make it the number {shown}",
  "to-number-shown": "Make it a number; Excel will show {shown}",
  "to-number-reading": "Make it the number {number} (Excel will show {shown})",
  rename: "Change to “{text}”",
  "write-percentage": "Write {number}%",
  "compose-text": "Compose its letters (Unicode)",
  renumber: "Write {number}",
  "print-titles": "Print the header (row {rows}) at the top of each page",
} satisfies Record<string, string>;

/** Labels of the same for several cells at once. */
export const offersMany = {
  "write-number": "Write {number} into {count} cells",
  "write-formula": "Correct the formula in {count} cells",
  "to-number": "Turn {count} cells into numbers",
  "to-number-shown": "Turn {count} cells into numbers ({shown}…)",
  "to-number-reading": "Turn {count} cells into numbers ({shown}…)",
  rename: "Change {count} cells to “{text}”",
  "write-percentage": "Write {number}% into {count} cells",
  "compose-text": "Compose the marks of {count} cells",
  renumber: "Write {number} into {count} cells",
  "print-titles": "Print the header (row {rows}) at the top of each page",
} satisfies Record<keyof typeof offers, string>;

/** What may explain a gap, by the finding's datum “cause”: a guess, and worded as one; or what its sum is without. */
export const causes = {
  "left-out": "Perhaps row {causeRow} “{causeName}” was left out",
  "left-out.part": "Perhaps {causeName} was left out",
  twice: "Perhaps row {causeRow} “{causeName}” was counted twice",
  "twice.part": "Perhaps {causeName} was counted twice",
  digits: "Perhaps two digits were swapped: {causeFrom} instead of {causeTo} in {causeCell}",
  thousandfold: "Perhaps it is a thousand times off: {causeFrom} instead of {causeTo} in {causeCell}",
  sign: "Perhaps the sign of row {causeRow} “{causeName}” is wrong",
  "sign.part": "Perhaps the sign of {causeName} is wrong",
  "sign.own": "Perhaps the sign in {causeCell} is wrong",
  rounding: "Perhaps from rounding each number",
  "in-part": "Without the amounts that are not known",
} satisfies Record<string, string>;
