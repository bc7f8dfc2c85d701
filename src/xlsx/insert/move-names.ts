import { childNamed, childrenNamed, parseXml, setText, spliced, textOf, valueOfAttribute } from "../xml";
import { type Insertion, movedFormula } from "./insertion";

/**
 * The text of the workbook's part after an insertion: its defined names are moved, with print areas, print titles and
 * filters among them. In a name of a person's own a row without "$" counts from the cell that uses the name, and stays.
 */
export function moveNames(insertion: Insertion, text: string): string {
  const document = parseXml(text);
  const list = childNamed(document.root, "definedNames");
  if (list === null) return text;
  const splices = childrenNamed(list, "definedName").flatMap((name) => {
    const builtIn = (valueOfAttribute(document, name, "name") ?? "").toLowerCase().startsWith("_xlnm.");
    const formula = textOf(document, name);
    const local = valueOfAttribute(document, name, "localSheetId");
    const own = local === null ? null : (insertion.sheets[Number(local)] ?? null);
    const after = movedFormula(insertion, formula, own, !builtIn);
    return after === formula ? [] : [setText(name, after)];
  });
  return spliced(text, splices);
}
