import { ExcelProblem } from "./problem";
import { run } from "./run";

/**
 * What travels with the workbook beside its sheets: one JSON text for each key, in a custom XML part of its own.
 * It is saved with the file and every person who opens it has it, whatever browser or add-in they use. Excel's "undo" does not
 * touch it: what belongs to certain cells must say so itself.
 */
export interface WorkbookStore {
  /**
   * Keeps a JSON text under a key, in place of the one before.
   * @throws ExcelProblem "too-large-to-keep" beyond what Excel on the web is known to take; "access-denied" in a file open for reading.
   */
  keep(key: StoreKey, json: string): Promise<void>;
  /**
   * What is kept under a key; null for nothing. The file may come from anywhere: the text is as it was found, and may be no JSON.
   * @throws ExcelProblem
   */
  read(key: StoreKey): Promise<string | null>;
  /** Forgets what is kept under a key. @throws ExcelProblem */
  remove(key: StoreKey): Promise<void>;
}

/** What is kept in workbooks. Part of the files that are out there: a key is never renamed. */
export type StoreKey = "catalogue" | "programme";

/** ASSUMPTION: as Word on the web, which refuses a part of more than a million bytes; Excel's own limit is not documented. */
const MOST_BYTES = 1_000_000;

/** The workbook's store, in Excel. */
export const workbookStore: WorkbookStore = {
  async keep(key, json) {
    const xml = xmlOf(key, json);
    if (new Blob([xml]).size > MOST_BYTES) throw new ExcelProblem("too-large-to-keep", "TooLargeToKeep");
    await withParts(key, (parts, all) => {
      const [kept, ...others] = parts;
      if (kept === undefined) all.add(xml);
      else kept.setXml(xml);
      for (const other of others) other.delete();
    });
  },
  async read(key) {
    const xml = await withParts(key, ([kept]) => kept?.getXml());
    return xml === undefined ? null : jsonOf(xml.value);
  },
  async remove(key) {
    await withParts(key, (parts) => {
      for (const part of parts) part.delete();
    });
  },
};

/** Two people who add a part at the same time leave two; the same one of them is read ever after, and the next keeping joins them. */
async function withParts<T>(
  key: StoreKey,
  work: (parts: readonly Excel.CustomXmlPart[], all: Excel.CustomXmlPartCollection) => T,
): Promise<T> {
  return run(async (context) => {
    const { customXmlParts } = context.workbook;
    const found = customXmlParts.getByNamespace(namespaceOf(key)).load("items/id");
    await context.sync();
    const result = work(found.items, customXmlParts);
    await context.sync();
    return result;
  });
}

function namespaceOf(key: StoreKey): string {
  return `urn:ke-hoach-khuyen-cong:${key}`;
}

/** XML has no word for some characters; JSON writes each of them another way, and they stand in its strings alone. */
function xmlOf(key: StoreKey, json: string): string {
  const written = json
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, jsonEscape)
    .replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
  return `<kept xmlns="${namespaceOf(key)}">${written}</kept>`;
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The text of a part; a browser gives the words of its own error for a part that is no XML, which is no JSON either. */
function jsonOf(xml: string): string {
  return new DOMParser().parseFromString(xml, "application/xml").documentElement.textContent;
}
