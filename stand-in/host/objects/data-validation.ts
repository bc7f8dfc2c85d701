import { type Area, type Validation } from "../../workbook";
import { absoluteAddress } from "../addresses";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, HostObject } from "../kind";
import { refuseLocked } from "../locked-cells";
import { rangeAreasObject, type RangeSelf } from "./handles";
import { changeValidation, NO_VALIDATION, validationAt, validationsIn } from "./validations";
import { isValid } from "./validity";

/** Excel.DataValidationType by the member of the rule that says it. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export const dataValidationObject = (self: RangeSelf): HostObject => new HostObject("DataValidation", self);

/** What is the same in all cells of the range, or null (documented for several). */
function uniform<Told>(self: RangeSelf, tell: (validation: Omit<Validation, "areas">) => Told): Told | null {
  const [first, ...others] = validationsIn(self).map((one) => tell(one ?? NO_VALIDATION));
  const same = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return same ? (first ?? null) : null;
}

const typeOf = ({ rule }: Omit<Validation, "areas">): string => TYPES[Object.keys(rule)[0] ?? ""] ?? "None";

/** "Inconsistent" where only some cells have a rule, "MixedCriteria" where these are several (documented). */
function typeIn(self: RangeSelf): string {
  const types = new Set(validationsIn(self).map((one) => typeOf(one ?? NO_VALIDATION)));
  const [only] = types;
  if (types.size <= 1) return uniform(self, ({ rule }) => rule) === null ? "MixedCriteria" : (only ?? "None");
  return types.has("None") ? "Inconsistent" : "MixedCriteria";
}

/** One criterion, with the range of a list as a reference. */
function ruleArgument(value: unknown, member: string): Validation["rule"] {
  if (typeof value !== "object" || value === null) throw invalidArgument(member);
  const given = Object.entries(value).filter(([, criteria]) => criteria !== null && criteria !== undefined);
  const [one, ...others] = given;
  if (!one || others.length > 0 || TYPES[one[0]] === undefined) throw invalidArgument(member);
  const [kind, criteria] = one as [string, unknown];
  if (typeof criteria !== "object" || criteria === null) throw invalidArgument(member);
  return {
    [kind]: Object.fromEntries(Object.entries(criteria).map(([name, part]) => [name, referenceOf(part)])),
  };
}

function referenceOf(value: unknown): unknown {
  if (!(value instanceof HostObject) || value.kind !== "Range") return value;
  const { sheet, area } = value.self as RangeSelf;
  return `=${absoluteAddress(sheet.name, area)}`;
}

function change(self: RangeSelf, to: Partial<Validation> | null, context: HostContext, member: string): void {
  // ASSUMPTION: as by hand, rules of locked cells are not changed.
  refuseLocked(context, self.sheet, self.sheet.inGrid(self.area), member);
  changeValidation(self, to);
}

const record = (value: unknown, member: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null) throw invalidArgument(member);
  return value as Readonly<Record<string, unknown>>;
};

/** The cells whose content their validation does not allow. */
function invalidCells({ sheet, area }: RangeSelf, { workbook }: HostContext): readonly Area[] {
  const within = sheet.inGrid(area);
  const found: Area[] = [];
  for (let row = within.top; row <= within.bottom; row += 1)
    for (let column = within.left; column <= within.right; column += 1) {
      const validation = validationAt(sheet, row, column);
      if (!validation || isValid(sheet.cell(row, column), validation, sheet, workbook)) continue;
      const last = found.at(-1);
      if (last?.right === column && last.left === column && last.bottom === row - 1)
        found[found.length - 1] = { ...last, bottom: row };
      else found.push({ top: row, bottom: row, left: column, right: column });
    }
  return found;
}

/** What may be typed into cells. Kept and readable; ASSUMPTION: what an add-in writes is not held against it. */
export const dataValidation = defineKind<RangeSelf>({
  name: "DataValidation",
  properties: {
    ErrorAlert: (self) => uniform(self, ({ errorAlert }) => errorAlert),
    IgnoreBlanks: (self) => uniform(self, ({ ignoreBlanks }) => ignoreBlanks),
    Prompt: (self) => uniform(self, ({ prompt }) => prompt),
    Rule: (self) => uniform(self, ({ rule }) => rule),
    Type: typeIn,
    /** Null where some cells are valid and others are not (documented). */
    Valid: (self, context) => {
      const { top, left, bottom, right } = self.sheet.inGrid(self.area);
      const cells = (bottom - top + 1) * (right - left + 1);
      const invalid = invalidCells(self, context).reduce((sum, area) => sum + area.bottom - area.top + 1, 0);
      return invalid === 0 ? true : invalid === cells ? false : null;
    },
  },
  setters: {
    ErrorAlert: (self, value, context) => {
      const member = "DataValidation.errorAlert";
      const errorAlert = { ...NO_VALIDATION.errorAlert, ...record(value, member) };
      change(self, { errorAlert }, context, member);
    },
    IgnoreBlanks: (self, value, context) => {
      if (typeof value !== "boolean") throw invalidArgument("DataValidation.ignoreBlanks");
      change(self, { ignoreBlanks: value }, context, "DataValidation.ignoreBlanks");
    },
    Prompt: (self, value, context) => {
      const member = "DataValidation.prompt";
      change(self, { prompt: { ...NO_VALIDATION.prompt, ...record(value, member) } }, context, member);
    },
    Rule: (self, value, context) => {
      const member = "DataValidation.rule";
      change(self, { rule: ruleArgument(value, member) }, context, member);
    },
  },
  methods: {
    Clear: (self, _args, context) => {
      change(self, null, context, "DataValidation.clear");
      return undefined;
    },
    /** ItemNotFound when all cells are valid (documented). */
    GetInvalidCells: (self, _args, context) => {
      const areas = invalidCells(self, context);
      if (areas.length === 0) throw itemNotFound("DataValidation.getInvalidCells");
      return rangeAreasObject(self.sheet, areas);
    },
    GetInvalidCellsOrNullObject: (self, _args, context) => {
      const areas = invalidCells(self, context);
      return areas.length === 0 ? null : rangeAreasObject(self.sheet, areas);
    },
  },
});
