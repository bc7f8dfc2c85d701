import JSZip from "jszip";

/** A moment for all parts, so that a package is the same each time. */
const DATE = new Date(Date.UTC(2024, 0, 15, 8));

/** A package of these parts, in their order. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(parts)) archive.file(name, content, { date: DATE });
  return archive.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** The parts of a package as texts of single bytes, in their order. */
export async function unpacked(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const archive = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const parts: Record<string, string> = {};
  for (const file of Object.values(archive.files)) parts[file.name] = await file.async("binarystring");
  return parts;
}

/** A part as the text that it is. */
export async function partText(bytes: Uint8Array, part: string): Promise<string> {
  const file = (await JSZip.loadAsync(bytes)).file(part);
  if (file === null) throw new Error(`no part ${part}`);
  return file.async("string");
}

/** The parts that differ between two packages, are missing in the second or new in it. */
export async function changedParts(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const [a, b] = [await unpacked(before), await unpacked(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((part) => a[part] !== b[part]).sort();
}
