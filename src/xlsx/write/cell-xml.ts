import type { CellContent } from "../../plan";
import { escaped } from "../xml";

/** What shall be written into a cell: its content, and of a formula the result, that goes with it. */
export interface NewContent {
  readonly content: CellContent;
  /** The result of a formula as a decimal string; null where it is not known. */
  readonly result: string | null;
}

/** What stands within a cell's element, and its type; a number needs none. */
export interface CellBody {
  readonly type: string | null;
  readonly xml: string;
}

/** A cell's content as XML. @param prefix that of the sheet's elements ("x:" or "") */
export function cellBody({ content, result }: NewContent, prefix: string): CellBody {
  const element = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  switch (content.type) {
    case "blank":
      return { type: null, xml: "" };
    case "number":
      return { type: null, xml: element("v", double(content.number)) };
    case "text": {
      const space = /^[ \t]|[ \t]$|\n/.test(content.text) ? ' xml:space="preserve"' : "";
      const text = `<${prefix}t${space}>${escaped(withControls(content.text))}</${prefix}t>`;
      return { type: "inlineStr", xml: element("is", text) };
    }
    case "formula": {
      const formula = element("f", escaped(content.formula.replace(/^=/, "")));
      return { type: null, xml: formula + (result === null ? "" : element("v", double(result))) };
    }
  }
}

/** Files hold numbers as doubles: the shortest decimal that reads as the same one. */
function double(decimal: string): string {
  return String(Number(decimal));
}

/** Control characters cannot stand in XML: Excel writes them, and text that looks like it, as "_x000B_". */
export function withControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

/** Whether Excel would take a text for something else if it were typed: it then stands behind an apostrophe. */
export function needsApostrophe(content: CellContent): boolean {
  return content.type === "text" && content.text !== "-" && /^[=+\-@\0-\x1F]/.test(content.text);
}
