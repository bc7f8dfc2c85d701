import { contains, shared, without, type Area, type Sheet, type Validation } from "../../workbook";
import type { RangeSelf } from "./handles";

/** What holds where nothing was said. ASSUMPTION: as Excel's dialogue begins. */
export const NO_VALIDATION: Omit<Validation, "areas"> = {
  rule: {},
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
  ignoreBlanks: true,
};

export const validationAt = (sheet: Sheet, row: number, column: number): Validation | null =>
  (sheet.extras.validations ?? []).find(({ areas }) =>
    areas.some((area) => contains(area, { row, column })),
  ) ?? null;

/** The validations of a range, each with what of it lies there; null for its cells without any. */
export function validationsIn({ sheet, area }: RangeSelf): readonly (Validation | null)[] {
  const found = (sheet.extras.validations ?? []).flatMap((validation) => {
    const areas = validation.areas.flatMap((one) => shared(one, area) ?? []);
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
  const rest = restOf([area], found);
  return rest.length === 0 ? found : [...found, null];
}

const restOf = (areas: readonly Area[], validations: readonly Validation[]): readonly Area[] =>
  validations
    .flatMap((validation) => validation.areas)
    .reduce((rest, hole) => rest.flatMap((one) => without(one, hole)), areas);

/** Changes what holds in a range alone; null takes it away. */
export function changeValidation({ sheet, area }: RangeSelf, change: Partial<Validation> | null): void {
  const all = sheet.extras.validations ?? [];
  const outside = all.flatMap((validation) => {
    const areas = validation.areas.flatMap((one) => without(one, area));
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
  if (change === null) {
    sheet.extras.validations = outside;
    return;
  }
  const inside = validationsIn({ sheet, area }).filter((one) => one !== null);
  const rest = restOf([area], inside);
  const changed = inside.map((validation) => ({ ...validation, ...change, areas: validation.areas }));
  const added = rest.length === 0 ? [] : [{ ...NO_VALIDATION, ...change, areas: rest }];
  sheet.extras.validations = [...outside, ...changed, ...added];
}
