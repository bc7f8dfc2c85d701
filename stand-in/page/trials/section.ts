import { element } from "../elements";
import type { OpenWorkbook } from "../local-excel";
import type { Scheme } from "../theme";

/** What the parts of the menu may do. */
export interface Trials {
  readonly opened: () => OpenWorkbook;
  readonly setScheme: (scheme: Scheme) => void;
  readonly tell: (message: string) => void;
}

/** A part of the menu; it looks at the workbook anew each time the menu opens. */
export interface Section {
  readonly box: HTMLElement;
  readonly refresh: () => void;
}

/** A part of the menu under its heading. */
export function sectionBox(title: string, ...children: readonly (Node | string)[]): HTMLFieldSetElement {
  return element("fieldset", { class: "trials-section" }, element("legend", {}, title), ...children);
}

/** A field with its label around it. */
export function labelled(label: string, field: HTMLElement): HTMLLabelElement {
  // Else a list would be called by all that can be chosen from it, too.
  field.setAttribute("aria-label", label);
  return element("label", { class: "trials-field" }, element("span", {}, label), field);
}
