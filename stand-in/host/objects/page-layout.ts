import {
  LAST_COLUMN,
  LAST_ROW,
  NEW_PAGE,
  PAPER_SIZES,
  type Area,
  type PageSetup,
  type Sheet,
} from "../../workbook";
import { invalidArgument, itemNotFound } from "../excel-error";
import { defineKind, HostObject, type Kind, type Outcome } from "../kind";
import { areasNamed, rangeArgument } from "./arguments";
import { rangeAreasObject, rangeObject, type AreasSelf } from "./handles";
import { zoomOf } from "./page-zoom";

/** Properties that choose among words. */
const CHOICES: Readonly<Partial<Record<keyof PageSetup, readonly unknown[]>>> = {
  orientation: ["Portrait", "Landscape"],
  paperSize: Object.values(PAPER_SIZES),
  printComments: ["NoComments", "EndSheet", "InPlace"],
  printErrors: ["AsDisplayed", "Blank", "Dash", "NotAvailable"],
  printOrder: ["DownThenOver", "OverThenDown"],
};

type Plain = Exclude<keyof PageSetup, "areas" | "titleRows" | "titleColumns">;

const PLAIN = Object.keys(NEW_PAGE).filter(
  (name): name is Plain => !["areas", "titleRows", "titleColumns"].includes(name),
);

const pageOf = (sheet: Sheet): PageSetup => sheet.extras.page ?? NEW_PAGE;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function setPage(sheet: Sheet, to: Partial<PageSetup>): void {
  sheet.extras.page = { ...pageOf(sheet), ...to };
}

/** ASSUMPTION: a value of another kind, another word or a margin below 0 is an InvalidArgument. */
function checked(name: Plain, value: unknown): unknown {
  const member = `PageLayout.${name}`;
  if (name === "zoom") return zoomOf(value, member);
  if (name === "firstPageNumber" && (value === "" || typeof value === "number")) return value;
  const choices = CHOICES[name];
  const fits = choices ? choices.includes(value) : typeof value === typeof NEW_PAGE[name];
  if (!fits || (typeof value === "number" && value < 0)) throw invalidArgument(member);
  return value;
}

const properties: NonNullable<Kind<Sheet>["properties"]> = Object.fromEntries(
  PLAIN.map((name) => [pascal(name), (sheet: Sheet) => pageOf(sheet)[name]]),
);

const setters: NonNullable<Kind<Sheet>["setters"]> = Object.fromEntries(
  PLAIN.map((name) => [
    pascal(name),
    (sheet: Sheet, value: unknown) => {
      setPage(sheet, { [name]: checked(name, value) });
    },
  ]),
);

function areasOf(value: unknown, sheet: Sheet, member: string): readonly Area[] {
  if (value instanceof HostObject && value.kind === "RangeAreas") {
    const given = value.self as AreasSelf;
    if (given.sheet.id !== sheet.id) throw invalidArgument(member);
    return given.areas;
  }
  return value instanceof HostObject
    ? [rangeArgument(value, sheet, member)]
    : areasNamed(value, sheet, member);
}

const ofSheet = (sheet: Sheet, area: Area | null): Outcome => area && rangeObject(sheet, area);

/** ASSUMPTION: the code where nothing is set; it is documented for the print area alone. */
function required(outcome: Outcome, member: string): Outcome {
  if (outcome === null) throw itemNotFound(`PageLayout.${member}`);
  return outcome;
}

const printArea = (sheet: Sheet): Outcome => {
  const { areas } = pageOf(sheet);
  return areas.length === 0 ? null : rangeAreasObject(sheet, areas);
};

export const pageLayout = defineKind<Sheet>({
  name: "PageLayout",
  properties,
  setters,
  methods: {
    GetPrintArea: (sheet) => required(printArea(sheet), "getPrintArea"),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleColumns: (sheet) =>
      required(ofSheet(sheet, pageOf(sheet).titleColumns), "getPrintTitleColumns"),
    GetPrintTitleColumnsOrNullObject: (sheet) => ofSheet(sheet, pageOf(sheet).titleColumns),
    GetPrintTitleRows: (sheet) => required(ofSheet(sheet, pageOf(sheet).titleRows), "getPrintTitleRows"),
    GetPrintTitleRowsOrNullObject: (sheet) => ofSheet(sheet, pageOf(sheet).titleRows),
    SetPrintArea: (sheet, [area]) => {
      setPage(sheet, { areas: areasOf(area, sheet, "PageLayout.setPrintArea") });
      return undefined;
    },
    /** Whole columns (documented). */
    SetPrintTitleColumns: (sheet, [columns]) => {
      const area = rangeArgument(columns, sheet, "PageLayout.setPrintTitleColumns");
      if (area.top !== 0 || area.bottom !== LAST_ROW)
        throw invalidArgument("PageLayout.setPrintTitleColumns");
      setPage(sheet, { titleColumns: area });
      return undefined;
    },
    /** Whole rows (documented). ASSUMPTION: "" for none, as in VBA's PageSetup.PrintTitleRows. */
    SetPrintTitleRows: (sheet, [rows]) => {
      if (rows === "") {
        setPage(sheet, { titleRows: null });
        return undefined;
      }
      const area = rangeArgument(rows, sheet, "PageLayout.setPrintTitleRows");
      if (area.left !== 0 || area.right !== LAST_COLUMN)
        throw invalidArgument("PageLayout.setPrintTitleRows");
      setPage(sheet, { titleRows: area });
      return undefined;
    },
  },
});
