import { ALL_SHEETS, EVENT } from "../events";
import { defineKind } from "../kind";
import { rangeOfEvent } from "../event-reference";
import { invalidSelection, itemNotFound } from "../excel-error";
import { bindingsObject } from "./bindings";
import { functionsObject } from "./functions";
import {
  applicationObject,
  rangeAreasObject,
  rangeObject,
  settingsObject,
  worksheetsObject,
} from "./handles";
import { registering } from "./sheet-events";
import {
  bookProtectionObject,
  documentPropertiesObject,
  namesObject,
  runtimeObject,
  tablesObject,
  xmlPartsObject,
} from "./sheet-handles";

export const workbook = defineKind<null>({
  name: "Workbook",
  properties: {
    Name: (_self, context) => context.workbook.name,
    ReadOnly: (_self, context) => context.workbook.extras.readOnly === true,
  },
  links: {
    Application: () => applicationObject(),
    Bindings: () => bindingsObject(),
    CustomXmlParts: () => xmlPartsObject(),
    Functions: () => functionsObject(),
    Names: () => namesObject(null),
    Properties: () => documentPropertiesObject(),
    Protection: () => bookProtectionObject(),
    Settings: () => settingsObject(),
    Tables: () => tablesObject(null),
    Worksheets: () => worksheetsObject(),
    _Runtime: () => runtimeObject(),
  },
  methods: {
    // Here is one workbook, which nobody leaves and comes back to: it is never told.
    ...registering("ActivatedEvent", EVENT.workbookActivated, () => ALL_SHEETS),
    GetActiveCell: (_self, _args, context) => {
      const { sheet, active } = context.workbook.selection();
      const { row, column } = active;
      return rangeObject(sheet, { top: row, left: column, bottom: row, right: column });
    },
    /** One range; several selected ranges are an error (documented), whose code is not. ASSUMPTION: InvalidSelection. */
    GetSelectedRange: (_self, _args, context) => {
      const { sheet, areas } = context.workbook.selection();
      const [area, ...more] = areas;
      if (!area || more.length > 0) throw invalidSelection();
      return rangeObject(sheet, area);
    },
    GetSelectedRanges: (_self, _args, context) => {
      const { sheet, areas } = context.workbook.selection();
      return rangeAreasObject(sheet, areas);
    },
    _GetRangeForEventByReferenceId: (_self, [reference], context) => {
      const found = rangeOfEvent(reference, context.workbook.sheets());
      if (!found) throw itemNotFound();
      return rangeObject(found.sheet, found.area);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_self, [reference], context) => {
      const found = rangeOfEvent(reference, context.workbook.sheets());
      return found && rangeObject(found.sheet, found.area);
    },
    _GetReferenceCount: (_self, _args, { references }) => ({ value: references.size }),
    _RemoveAllReferences: (_self, _args, { references }) => {
      references.removeAll();
      return undefined;
    },
    _RemoveReference: (_self, [name], { references }) => {
      if (typeof name === "string") references.remove(name);
      return undefined;
    },
  },
});
