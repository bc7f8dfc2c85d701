import type { Lock, ProtectionOptions, Sheet } from "../../workbook";
import { accessDenied, invalidArgument } from "../excel-error";
import { defineKind } from "../kind";
import { refuseReadOnly } from "../locked-cells";
import { isLeftOut } from "./arguments";

/** ASSUMPTION: what is not said is not allowed, and any cell can be selected. */
export const NOTHING_ALLOWED: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const sheetProtection = defineKind<Sheet>({
  name: "WorksheetProtection",
  properties: {
    /** ASSUMPTION: null while the sheet is not protected. */
    Options: ({ extras }) => extras.lock?.options ?? null,
    Protected: ({ extras }) => extras.lock !== undefined,
  },
  methods: {
    /** Fails on a protected sheet (documented); the code is that of issue 6784 of office-js. */
    Protect: (sheet, [options, password], context) => {
      const member = "WorksheetProtection.protect";
      refuseReadOnly(context, member);
      if (sheet.extras.lock) throw accessDenied(member);
      sheet.extras.lock = { options: optionsOf(options, member), password: passwordOf(password, member) };
      context.workbook.clearUndo();
      context.workbook.tell({ kind: "protected", sheetId: sheet.id, isProtected: true });
      return undefined;
    },
    Unprotect: (sheet, [password], context) => {
      const member = "WorksheetProtection.unprotect";
      refuseReadOnly(context, member);
      openLock(sheet.extras.lock, password, member);
      delete sheet.extras.lock;
      context.workbook.clearUndo();
      context.workbook.tell({ kind: "protected", sheetId: sheet.id, isProtected: false });
      return undefined;
    },
  },
});

export const bookProtection = defineKind<null>({
  name: "WorkbookProtection",
  properties: {
    Protected: (_self, { workbook }) => workbook.extras.lock !== undefined,
  },
  methods: {
    /** Fails on a protected workbook (documented). ASSUMPTION: with the code of a protected sheet. */
    Protect: (_self, [password], context) => {
      const member = "WorkbookProtection.protect";
      refuseReadOnly(context, member);
      if (context.workbook.extras.lock) throw accessDenied(member);
      context.workbook.extras.lock = { password: passwordOf(password, member) };
      return undefined;
    },
    Unprotect: (_self, [password], context) => {
      const member = "WorkbookProtection.unprotect";
      refuseReadOnly(context, member);
      openLock(context.workbook.extras.lock, password, member);
      delete context.workbook.extras.lock;
      return undefined;
    },
  },
});

/**
 * AccessDenied where nothing is locked (issue 6784). ASSUMPTION: a wrong password is an InvalidArgument, as documented
 * for pauseProtection; where there is none, any will do; a file's own cannot be held against its hash here, so that any but none will do.
 */
function openLock(lock: Lock | undefined, given: unknown, member: string): void {
  if (!lock) throw accessDenied(member);
  const password = passwordOf(given, member);
  if (lock.hashed ? password === null : lock.password !== null && lock.password !== password)
    throw invalidArgument(member);
}

function passwordOf(value: unknown, member: string): string | null {
  if (isLeftOut(value) || value === "") return null;
  if (typeof value !== "string") throw invalidArgument(member);
  return value;
}

function optionsOf(value: unknown, member: string): ProtectionOptions {
  if (isLeftOut(value)) return NOTHING_ALLOWED;
  if (typeof value !== "object") throw invalidArgument(member);
  const known = Object.keys(NOTHING_ALLOWED);
  if (Object.keys(value).some((name) => !known.includes(name))) throw invalidArgument(member);
  return { ...NOTHING_ALLOWED, ...value };
}
