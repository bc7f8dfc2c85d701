import type { Area } from "./area";

/** How a sheet is printed. Margins are in points. */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  /** In Excel's words, e.g. "A4". */
  readonly paperSize: string;
  readonly zoom: PageZoom;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly firstPageNumber: number | "";
  readonly printOrder: "DownThenOver" | "OverThenDown";
  readonly printComments: "NoComments" | "EndSheet" | "InPlace";
  readonly printErrors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  /** Empty when the whole sheet is printed. */
  readonly areas: readonly Area[];
  /** Whole rows that are repeated on each page. */
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
}

/** A scale in percent, or so many pages wide and tall; null where that kind is not used. */
export interface PageZoom {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
}

/** What Excel gives a new sheet. */
export const NEW_PAGE: PageSetup = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: "",
  printOrder: "DownThenOver",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  areas: [],
  titleRows: null,
  titleColumns: null,
};
