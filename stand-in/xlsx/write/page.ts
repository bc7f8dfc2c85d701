import type ExcelJS from "exceljs";
import { addressOf } from "../../host";
import { NEW_PAGE, PAPER_SIZES, type PageSetup, type Sheet } from "../../workbook";
import type { Before } from "../moved/before";

/** Writes how a sheet is printed, where that is not as it was. */
export function writePage(file: ExcelJS.Worksheet, then: Before | null, now: Sheet): void {
  const page = now.extras.page;
  if (page === undefined || JSON.stringify(page) === JSON.stringify(then?.extras.page ?? NEW_PAGE)) return;
  Object.assign(file.pageSetup, setupOf(page));
}

function setupOf(page: PageSetup): Record<string, unknown> {
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  const fitToPage = horizontalFitToPages !== null || verticalFitToPages !== null;
  const paper = Object.entries(PAPER_SIZES).find(([, name]) => name === page.paperSize)?.[0];
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paper === undefined ? {} : { paperSize: Number(paper) }),
    fitToPage,
    scale: scale ?? 100,
    // 0 is "as many as it takes".
    ...(fitToPage ? { fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 } : {}),
    margins: {
      left: inches(page.leftMargin),
      right: inches(page.rightMargin),
      top: inches(page.topMargin),
      bottom: inches(page.bottomMargin),
      header: inches(page.headerMargin),
      footer: inches(page.footerMargin),
    },
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    blackAndWhite: page.blackAndWhite,
    draft: page.draftMode,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    ...(page.firstPageNumber === "" ? {} : { firstPageNumber: page.firstPageNumber }),
    ...printed(page),
  };
}

/** In the library's own spelling: several areas with "&&" between, each with both its ends. */
function printed({ areas, titleRows, titleColumns }: PageSetup): Record<string, unknown> {
  const withEnds = (address: string): string => (address.includes(":") ? address : `${address}:${address}`);
  return {
    printArea: areas.map((area) => withEnds(addressOf(area))).join("&&"),
    printTitlesRow: titleRows === null ? undefined : addressOf(titleRows),
    printTitlesColumn: titleColumns === null ? undefined : addressOf(titleColumns),
  };
}

const inches = (points: number): number => Math.round((points / 72) * 1e6) / 1e6;
