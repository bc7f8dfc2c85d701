import { lacksMember } from "../excel-error";
import type { AnyKind, HostObject } from "../kind";
import { addinInternalService } from "./addin-internal-service";
import { application } from "./application";
import { cultureInfo } from "./culture-info";
import { workbookObject } from "./handles";
import { numberFormatInfo } from "./number-format-info";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { rangeCollection } from "./range-collection";
import { setting } from "./setting";
import { settingCollection } from "./setting-collection";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

const KINDS: ReadonlyMap<string, AnyKind> = new Map(
  [
    application,
    cultureInfo,
    numberFormatInfo,
    range,
    rangeAreas,
    rangeCollection,
    setting,
    settingCollection,
    workbook,
    worksheet,
    worksheetCollection,
    addinInternalService,
  ].map((kind) => [kind.name, kind]),
);

export function kindNamed(name: string): AnyKind {
  const kind = KINDS.get(name);
  if (!kind) throw lacksMember(name);
  return kind;
}

/** What every path starts from. */
export const rootObject = (): HostObject => workbookObject();
