import { childNamed, parseXml, prefixOf, setAttribute, spliced } from "../xml";

/** What stands before the settings of calculation in a workbook's part, the nearest first (ECMA-376 part 1, 18.2.27). */
const BEFORE = ["definedNames", "externalReferences", "functionGroups", "sheets"];

/** The text of a workbook's part that has Excel calculate everything when it opens the file. */
export function recalculatedOnOpening(text: string): string {
  const document = parseXml(text);
  const settings = childNamed(document.root, "calcPr");
  if (settings !== null) return spliced(text, setAttribute(document, settings, "fullCalcOnLoad", "1"));
  const before = BEFORE.map((name) => childNamed(document.root, name)).find((element) => element !== null);
  const at = before?.end ?? document.root.closeStart;
  return spliced(text, [
    { start: at, end: at, text: `<${prefixOf(document.root)}calcPr fullCalcOnLoad="1"/>` },
  ]);
}
