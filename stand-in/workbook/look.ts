/** Excel.BorderLineStyle. */
export type BorderLine =
  "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";

/** Excel.BorderWeight. */
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Border {
  readonly style: BorderLine;
  readonly weight: BorderWeight;
  /** "#RRGGBB". */
  readonly color: string;
}

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom";
export type Underline = "None" | "Single" | "Double";

/** How a cell looks and whether it is locked, in Excel's words; colours are "#RRGGBB". */
export interface Look {
  /** Null when it has no fill. */
  readonly fillColor: string | null;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  /** In degrees, upwards. */
  readonly textOrientation: number;
  readonly top: Border;
  readonly bottom: Border;
  readonly left: Border;
  readonly right: Border;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** The side of a cell that has no border there. ASSUMPTION: what it says of weight and colour. */
export const PLAIN_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };
