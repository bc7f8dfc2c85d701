import { NOTHING_ALLOWED } from "../../host";
import { element } from "../elements";
import type { OpenWorkbook } from "../local-excel";
import type { TrialTexts } from "./texts";
import { sectionBox, type Section, type Trials } from "./section";

/** The locks of the sheet and of the workbook, without passwords. */
export function protectionSection(texts: TrialTexts, { opened }: Trials): Section {
  const switches = [
    toggle(texts.protectSheet, opened, isSheetLocked, lockSheet),
    toggle(texts.protectWorkbook, opened, isBookLocked, lockBook),
    toggle(texts.readOnly, opened, isReadOnly, setReadOnly),
  ];
  return {
    box: sectionBox(texts.protection, ...switches.map(({ box }) => box)),
    refresh: () => {
      for (const { refresh } of switches) refresh();
    },
  };
}

function toggle(
  label: string,
  opened: () => OpenWorkbook,
  read: (opened: OpenWorkbook) => boolean,
  set: (opened: OpenWorkbook, on: boolean) => void,
): Section {
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => {
    set(opened(), box.checked);
  });
  return {
    box: element("label", { class: "trials-choice" }, box, label),
    refresh: () => {
      box.checked = read(opened());
    },
  };
}

const isSheetLocked = ({ workbook }: OpenWorkbook): boolean =>
  workbook.activeSheet().extras.lock !== undefined;

function lockSheet({ workbook }: OpenWorkbook, on: boolean): void {
  const sheet = workbook.activeSheet();
  if (on) sheet.extras.lock = { options: NOTHING_ALLOWED, password: null };
  else delete sheet.extras.lock;
  workbook.tell({ kind: "protected", sheetId: sheet.id, isProtected: on });
}

const isBookLocked = ({ workbook }: OpenWorkbook): boolean => workbook.extras.lock !== undefined;

function lockBook({ workbook }: OpenWorkbook, on: boolean): void {
  if (on) workbook.extras.lock = { password: null };
  else delete workbook.extras.lock;
}

const isReadOnly = ({ workbook }: OpenWorkbook): boolean => workbook.extras.readOnly === true;

function setReadOnly({ workbook }: OpenWorkbook, on: boolean): void {
  workbook.extras.readOnly = on;
}
