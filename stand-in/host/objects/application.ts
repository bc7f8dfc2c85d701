import { invalidArgument } from "../excel-error";
import { defineKind } from "../kind";
import { CALCULATION_MODES, type CalculationMode } from "../session";
import { cultureObject } from "./handles";

const isMode = (value: unknown): value is CalculationMode =>
  (CALCULATION_MODES as readonly unknown[]).includes(value);

const CALCULATIONS: readonly unknown[] = ["Recalculate", "Full", "FullRebuild"];

export const application = defineKind<null>({
  name: "Application",
  properties: {
    CalculationMode: (_self, { session }) => session.calculationMode,
    CalculationState: (_self, { workbook }) => (workbook.isCalculated() ? "Done" : "Pending"),
    DecimalSeparator: (_self, { workbook }) => workbook.culture.decimalSeparator,
    ThousandsSeparator: (_self, { workbook }) => workbook.culture.thousandsSeparator,
    UseSystemSeparators: () => true,
  },
  setters: {
    CalculationMode: (_self, mode, { session }) => {
      if (!isMode(mode)) throw invalidArgument("Application.calculationMode");
      session.calculationMode = mode;
    },
  },
  links: {
    CultureInfo: () => cultureObject(),
  },
  methods: {
    Calculate: (_self, [type], { session }) => {
      if (!CALCULATIONS.includes(type)) throw invalidArgument("Application.calculate");
      session.calculationAsked = true;
      return undefined;
    },
    SuspendApiCalculationUntilNextSync: (_self, _args, { session }) => {
      session.calculationSuspended = true;
      return undefined;
    },
    /** Nothing to see here: cells are drawn after the answer in any case. */
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
