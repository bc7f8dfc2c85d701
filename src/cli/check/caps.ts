import { type CapSet, readCapFile } from "../../knowledge";
import { formatMessage, type Language, texts } from "../../locales";
import type { Io } from "../io";
import { wordsForError } from "../open-file";

/** The support caps of a file, or in words why they cannot be had. */
export type CapsAsked = { readonly set: CapSet | null } | { readonly refused: string };

/** Reads the file of caps that was asked for; none where no file was. Never rejects. */
export async function capsAsked(path: string | null, io: Io, language: Language): Promise<CapsAsked> {
  if (path === null) return { set: null };
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path);
  } catch (error) {
    return { refused: wordsForError(error, language) };
  }
  const { set, refusal } = readCapFile(new TextDecoder().decode(bytes));
  if (refusal === null) return { set };
  return {
    refused: formatMessage(texts(language).caps[refusal.problem], { where: refusal.where }, language),
  };
}
