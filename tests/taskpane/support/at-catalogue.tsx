import { screen } from "@testing-library/react";
import { openPane, type OpenedPane } from "./open-pane";
import type { TextWorkbook } from "./text-workbook";

/** A table to put tasks into. */
export const PLAN = `
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
  I  | Hỗ trợ nâng cao năng lực quản lý |        |    |  |       |
  1  | Thiết kế     | Cơ sở  | 16 | 1120 | 560 | 560
     | Tổng cộng    |        |    | 1120 | 560 | 560
`;

/** The pane at the page Nhiệm vụ mẫu. */
export async function atCatalogue(workbook: TextWorkbook): Promise<OpenedPane> {
  const pane = openPane(workbook);
  await pane.user.click(await screen.findByRole("tab", { name: "Nhiệm vụ mẫu" }));
  await screen.findByRole("searchbox", { name: "Tìm nhiệm vụ" });
  return pane;
}
