import type { WorkbookFileProblem } from "./workbook-file-error";

/** How a compound file (OLE: .xls, and .xlsx under a password) begins. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How a zip archive, which an .xlsx is, begins. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Names of streams inside compound files, as their directories write them. */
const PASSWORD_STREAM = utf16("EncryptedPackage");
const BOOK_STREAMS = [utf16("Workbook"), utf16("Book")];

function utf16(name: string): Uint8Array {
  return Uint8Array.from({ length: name.length * 2 }, (_, byte) =>
    byte % 2 === 0 ? name.charCodeAt(byte / 2) : 0,
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, part: Uint8Array): boolean {
  const first = part[0];
  if (first === undefined) return true;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** What bars a file from being read, as far as its first look tells; null when it may be an .xlsx. */
export function problemOfBytes(bytes: Uint8Array): WorkbookFileProblem | null {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(bytes, COMPOUND)) {
    if (includes(bytes, PASSWORD_STREAM)) return "protected";
    return BOOK_STREAMS.some((stream) => includes(bytes, stream)) ? "xls" : "not-xlsx";
  }
  return isOldestXls(bytes) ? "xls" : "not-xlsx";
}

/** Whether it is a sheet of Excel 2, 3 or 4, which knew no compound files: a record "BOF" of 4 or 6 bytes. */
function isOldestXls([record, version, length, zero]: Uint8Array): boolean {
  return record === 0x09 && [0, 2, 4].includes(version ?? -1) && [4, 6].includes(length ?? -1) && zero === 0;
}
