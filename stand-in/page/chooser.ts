import { emptyXlsx } from "../xlsx";
import { button } from "./elements";
import type { PageTexts } from "./texts";

/** A workbook as it was chosen. */
export interface ChosenWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sample workbooks that the server has; the first is the one to begin with. */
export async function sampleNames(): Promise<readonly string[]> {
  return (await (await fetch("workbooks.json")).json()) as readonly string[];
}

/** @throws where the server has no such sample */
export async function fetchSample(name: string): Promise<ChosenWorkbook> {
  const response = await fetch(`workbooks/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`No sample ${name}`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Draws what one opens and saves workbooks with. */
export function drawChooser(
  form: HTMLElement,
  samples: readonly string[],
  texts: PageTexts,
  doors: {
    readonly open: (workbook: () => Promise<ChosenWorkbook>) => void;
    readonly save: () => void;
  },
): void {
  const { open } = doors;
  const select = document.createElement("select");
  select.setAttribute("aria-label", texts.sample);
  select.append(new Option(texts.sample, "", true, true), ...samples.map((name) => new Option(name)));
  select.addEventListener("change", () => {
    const name = select.value;
    select.value = "";
    if (name !== "") open(() => fetchSample(name));
  });

  const file = document.createElement("input");
  file.type = "file";
  file.accept = ".xlsx";
  file.hidden = true;
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    file.value = "";
    if (chosen !== undefined) {
      open(async () => ({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) }));
    }
  });
  form.replaceChildren(
    select,
    button(texts.newWorkbook, () => {
      open(async () => ({ name: texts.newName, bytes: await emptyXlsx(texts.newSheet) }));
    }),
    button(texts.open, () => {
      file.click();
    }),
    button(texts.save, doors.save),
    file,
  );
}
