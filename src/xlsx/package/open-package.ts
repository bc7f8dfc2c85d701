import JSZip from "jszip";
import { parseXml, type XmlDocument } from "../xml";

/** The files within an .xlsx package (its parts), some of them to be changed. */
export interface Package {
  /** Paths of all parts, as they are written ("xl/workbook.xml"). */
  readonly parts: readonly string[];
  /** Whether there is such a part; its path in any case of letters, as OPC has it. */
  has(path: string): boolean;
  /**
   * The text of a part.
   * @throws Error for a part that is missing, or whose bytes are not UTF-8
   */
  text(path: string): string;
  /**
   * A part as XML, parsed once until it is given another text.
   * @throws Error as for its text, or where it is not well-formed
   */
  document(path: string): XmlDocument;
  /** Gives a part another text. */
  write(path: string, text: string): void;
  remove(path: string): void;
  /**
   * The package with its changes. Parts that were not changed keep their content, compressed as it was, their order
   * and their dates.
   */
  bytes(): Promise<Uint8Array>;
}

/** Parts that are texts; pictures, macros and the like are never opened. */
const TEXT_PART = /\.(?:xml|rels|vml)$/i;

/**
 * Opens a package.
 * @throws Error for bytes that are no zip archive
 */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const archive = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const files = Object.values(archive.files).filter((file) => !file.dir);
  const names = new Map(files.map(({ name }) => [name.toLowerCase(), name]));
  const contents = new Map<string, Uint8Array>();
  for (const file of files)
    if (TEXT_PART.test(file.name)) contents.set(file.name, await file.async("uint8array"));
  const texts = new Map<string, string>();

  const text = (path: string): string => {
    const name = names.get(path.toLowerCase());
    const content = name === undefined ? undefined : contents.get(name);
    if (name === undefined || content === undefined) throw new Error(`no part ${path}`);
    const known = texts.get(name);
    if (known !== undefined) return known;
    // The mark of byte order is kept in the text, so that it is written again.
    const read = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    texts.set(name, read);
    return read;
  };
  const documents = new Map<string, XmlDocument>();
  const document = (path: string): XmlDocument => {
    const whole = text(path);
    const known = documents.get(path);
    if (known?.text === whole) return known;
    const parsed = parseXml(whole);
    documents.set(path, parsed);
    return parsed;
  };
  return {
    document,
    get parts() {
      return [...names.values()];
    },
    has: (path) => names.has(path.toLowerCase()),
    text,
    write: (path, changed) => {
      if (changed === text(path)) return;
      const name = names.get(path.toLowerCase()) ?? path;
      texts.set(name, changed);
      const { date } = archive.files[name] ?? {};
      const same = { createFolders: false, ...(date === undefined ? {} : { date }) };
      archive.file(name, new TextEncoder().encode(changed), same);
    },
    remove: (path) => {
      const name = names.get(path.toLowerCase());
      if (name === undefined) return;
      names.delete(path.toLowerCase());
      archive.remove(name);
    },
    bytes: () => archive.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" }),
  };
}
