import { lacksMember } from "../excel-error";
import type { AnyKind, HostObject } from "../kind";
import { addinInternalService } from "./addin-internal-service";
import { application } from "./application";
import { binding, bindingCollection } from "./bindings";
import { cultureInfo } from "./culture-info";
import { workbookObject } from "./handles";
import { numberFormatInfo } from "./number-format-info";
import { rangeKinds } from "./range-kinds";
import { setting } from "./setting";
import { settingCollection } from "./setting-collection";
import { customXmlPart, customXmlParts, customXmlPartsOfNamespace } from "./custom-xml";
import { customProperty, customPropertyCollection } from "./custom-property";
import { datetimeFormatInfo } from "./datetime-format-info";
import { documentProperties } from "./document-properties";
import { functionResult, functions } from "./functions";
import { freezePanes } from "./freeze-panes";
import { namedItem } from "./named-item";
import { namedItemCollection } from "./named-item-collection";
import { pageLayout } from "./page-layout";
import { runtime } from "./runtime";
import { sheetProperty, sheetPropertyCollection } from "./sheet-properties";
import { bookProtection, sheetProtection } from "./sheet-protection";
import { tableKinds } from "./table-kinds";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

const KINDS: ReadonlyMap<string, AnyKind> = new Map(
  [
    application,
    binding,
    bindingCollection,
    cultureInfo,
    numberFormatInfo,
    ...rangeKinds,
    setting,
    settingCollection,
    workbook,
    worksheet,
    worksheetCollection,
    addinInternalService,
    customXmlPart,
    customXmlParts,
    customXmlPartsOfNamespace,
    customProperty,
    customPropertyCollection,
    datetimeFormatInfo,
    documentProperties,
    freezePanes,
    functionResult,
    functions,
    namedItem,
    namedItemCollection,
    pageLayout,
    runtime,
    sheetProperty,
    sheetPropertyCollection,
    bookProtection,
    sheetProtection,
    ...tableKinds,
  ].map((kind) => [kind.name, kind]),
);

export function kindNamed(name: string): AnyKind {
  const kind = KINDS.get(name);
  if (!kind) throw lacksMember(name);
  return kind;
}

/** What every path starts from. */
export const rootObject = (): HostObject => workbookObject();
