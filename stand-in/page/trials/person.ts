import { addressOf, parseAddress } from "../../host";
import { readVietnamese } from "../typed/vietnamese";
import { button, element } from "../elements";
import type { TrialTexts } from "./texts";
import { labelled, sectionBox, type Section, type Trials } from "./section";

/** A second person who edits a cell of the sheet, as a co-author would. */
export function personSection(texts: TrialTexts, { opened, tell }: Trials): Section {
  const cell = element("input", { size: "6", autocomplete: "off" });
  const value = element("input", { size: "14", autocomplete: "off" });
  const write = (): void => {
    const { workbook, host } = opened();
    const place = parseAddress(cell.value)?.area;
    if (!place) {
      cell.focus();
      return;
    }
    const sheet = workbook.activeSheet();
    const { top: row, left: column } = place;
    if (workbook.extras.readOnly === true || (sheet.extras.lock && sheet.locked(row, column))) {
      tell(texts.personLocked);
      return;
    }
    host.asSecondPerson(() => {
      sheet.write([{ row, column, content: contentOf(value.value) }]);
    });
  };
  return {
    box: sectionBox(
      texts.person,
      labelled(texts.personCell, cell),
      labelled(texts.personValue, value),
      button(texts.personWrite, write),
    ),
    refresh: () => {
      const { row, column } = opened().workbook.selection().active;
      cell.value = addressOf({ top: row, left: column, bottom: row, right: column });
    },
  };
}

function contentOf(text: string): { readonly formula: string } | { readonly value: string | number | null } {
  if (text.startsWith("=")) return { formula: text };
  return { value: text === "" ? null : (readVietnamese(text, new Date())?.value ?? text) };
}
