import { readSheet } from "../../read";
import type { Sheet } from "../../plan";
import { eachFile } from "../each-file";
import type { RunRequest } from "../arguments";
import type { ExitCode, Io } from "../io";
import { printJson, printText } from "../print";
import { sheetJson } from "./json";
import { sheetText } from "./text";

/** Reads files one after the other and prints what was read. */
export async function runRead(request: RunRequest, io: Io): Promise<ExitCode> {
  const { language } = request;
  const files = await eachFile(request, io, (grids) => ({
    sheets: grids.map((grid): Sheet => readSheet(grid)),
    error: null,
  }));
  if (request.format === "json") printJson(files, sheetJson, {}, io);
  else printText(files, (sheet) => sheetText(sheet, language), language, io);
  return files.some((file) => file.error !== null) ? 2 : 0;
}
