import { ExcelProblem, type Workbook } from "../../../src/excel";
import { a1Range, type Grid, type SheetRef } from "../../../src/plan";
import { textTable } from "../../support/text-table";

/** A workbook of tables written as text, behind the door that src/excel has in Excel. */
export interface TextWorkbook extends Workbook {
  /** What was selected, in order: "Phụ lục!E14". */
  readonly selected: readonly string[];
  /** How often a sheet was read. */
  readonly reads: number;
  /** Puts other text on a sheet, as a person who edits it. */
  rewrite(sheet: string, text: string): void;
  /** Brings a sheet to the front, as a person who clicks its tab. */
  turnTo(sheet: string): void;
  /** Whatever is asked next is refused. */
  refuseOnce(problem: ExcelProblem): void;
  /** Holds reading back until told to go on. */
  holdReading(): { goOn: () => void; progress: (share: number) => void };
}

interface TextWorkbookOptions {
  /** Whether cells apart can be selected at once. */
  readonly selectsMany?: boolean;
  readonly as?: "numbers" | "text";
}

/** A workbook with these sheets; the first is in front. */
export function textWorkbook(
  sheets: Readonly<Record<string, string>>,
  { selectsMany = true, as = "numbers" }: TextWorkbookOptions = {},
): TextWorkbook {
  const texts = new Map(Object.entries(sheets));
  const refs = (): SheetRef[] => [...texts.keys()].map((name) => ({ id: `id of ${name}`, name }));
  const nameOf = (id: string): string => refs().find((ref) => ref.id === id)?.name ?? "?";
  const selected: string[] = [];
  let active = refs()[0]?.id ?? "";
  let listener: (sheetId: string) => void = () => undefined;
  let refusal: ExcelProblem | null = null;
  let hold: Promise<void> = Promise.resolve();
  let progress: (share: number) => void = () => undefined;
  let reads = 0;

  const answer = <T>(value: () => T): Promise<T> => {
    const refused = refusal;
    refusal = null;
    return refused === null ? Promise.resolve().then(value) : Promise.reject(refused);
  };
  const gridOf = (id: string): Grid => {
    const name = nameOf(id);
    const { grid } = textTable(texts.get(name) ?? "", { sheet: name, as });
    return { ...grid, sheet: { id, name } };
  };

  return {
    selected,
    get reads() {
      return reads;
    },
    rewrite: (sheet, text) => texts.set(sheet, text),
    turnTo(sheet) {
      active = `id of ${sheet}`;
      listener(active);
    },
    refuseOnce(problem) {
      refusal = problem;
    },
    holdReading() {
      let goOn = (): void => undefined;
      hold = new Promise((resolve) => {
        goOn = resolve;
      });
      return {
        goOn: () => {
          goOn();
        },
        progress: (share) => {
          progress(share);
        },
      };
    },
    listSheets: () => answer(() => ({ sheets: refs(), active })),
    async readGrid(sheetId, { signal, onProgress } = {}) {
      reads += 1;
      progress = onProgress ?? progress;
      await hold;
      if (signal?.aborted === true) throw new ExcelProblem("stopped", "AbortError");
      return answer(() => gridOf(sheetId ?? active));
    },
    withMerges: (grid) => answer(() => grid),
    activateSheet: (sheetId) => answer(() => void (active = sheetId)),
    onSheetActivated: (heard) => answer(() => void (listener = heard)),
    selectBlocks: (sheetId, blocks) =>
      answer(() => {
        selected.push(`${nameOf(sheetId)}!${blocks.map(a1Range).join(",")}`);
        return blocks.length;
      }),
    selectsManyBlocks: () => selectsMany,
  };
}
