import type { Area, Look } from "../../workbook";
import { lacksMember } from "../excel-error";
import type { BorderSelf, BorderSide } from "./format-handles";

export type CellSide = keyof Pick<Look, "top" | "bottom" | "left" | "right">;

export interface SidedArea {
  readonly area: Area;
  readonly side: CellSide;
}

export const SIDES: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

/** The cells whose own side makes this side of the ranges. ASSUMPTION: the neighbours' sides stay as they are. */
export const cellsWithSide = ({ areas, side }: BorderSelf): readonly SidedArea[] =>
  areas
    .flatMap((area) => sidesOf(area, side))
    .filter(({ area }) => area.top <= area.bottom && area.left <= area.right);

function sidesOf(area: Area, side: BorderSide): readonly SidedArea[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "right" }];
    case "InsideHorizontal":
      return [
        { area: { ...area, bottom: area.bottom - 1 }, side: "bottom" },
        { area: { ...area, top: area.top + 1 }, side: "top" },
      ];
    case "InsideVertical":
      return [
        { area: { ...area, right: area.right - 1 }, side: "right" },
        { area: { ...area, left: area.left + 1 }, side: "left" },
      ];
    default:
      throw lacksMember(`RangeBorderCollection.getItem("${side}")`);
  }
}
