import type ExcelJS from "exceljs";
import { NEW_PAGE, PAPER_SIZES, type PageSetup, type PageZoom } from "../workbook";
import type { Printed } from "./file-names";

const ERRORS: Readonly<Record<string, PageSetup["printErrors"]>> = {
  displayed: "AsDisplayed",
  blank: "Blank",
  dash: "Dash",
  NA: "NotAvailable",
};

const COMMENTS: Readonly<Record<string, PageSetup["printComments"]>> = {
  atEnd: "EndSheet",
  asDisplayed: "InPlace",
};

export function pageSetup(file: Partial<ExcelJS.PageSetup>, printed: Printed): PageSetup {
  const { margins } = file;
  return {
    ...NEW_PAGE,
    ...printed,
    orientation: file.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER_SIZES[file.paperSize ?? 1] ?? NEW_PAGE.paperSize,
    zoom: zoomOf(file),
    ...(margins && {
      leftMargin: points(margins.left),
      rightMargin: points(margins.right),
      topMargin: points(margins.top),
      bottomMargin: points(margins.bottom),
      headerMargin: points(margins.header),
      footerMargin: points(margins.footer),
    }),
    centerHorizontally: file.horizontalCentered === true,
    centerVertically: file.verticalCentered === true,
    printGridlines: file.showGridLines === true,
    printHeadings: file.showRowColHeaders === true,
    blackAndWhite: file.blackAndWhite === true,
    draftMode: file.draft === true,
    printOrder: file.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver",
    printErrors: ERRORS[file.errors ?? ""] ?? NEW_PAGE.printErrors,
    printComments: COMMENTS[file.cellComments ?? ""] ?? NEW_PAGE.printComments,
  };
}

/** A count of 0 is "as many as it takes". */
function zoomOf({ fitToPage, fitToWidth, fitToHeight, scale }: Partial<ExcelJS.PageSetup>): PageZoom {
  if (fitToPage !== true)
    return { scale: scale ?? 100, horizontalFitToPages: null, verticalFitToPages: null };
  return {
    scale: null,
    horizontalFitToPages: fitToWidth === 0 ? null : (fitToWidth ?? 1),
    verticalFitToPages: fitToHeight === 0 ? null : (fitToHeight ?? 1),
  };
}

/** From inches. */
const points = (inches: number): number => Math.round(inches * 72 * 100) / 100;
