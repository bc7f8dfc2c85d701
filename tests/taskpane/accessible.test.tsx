import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { ExcelProblem } from "../../src/excel";
import { checkedPane, openPane } from "./support/open-pane";
import { CLEAN, COVER, FAULTY } from "./support/stories";
import { textWorkbook } from "./support/text-workbook";

async function complaints(container: HTMLElement): Promise<string[]> {
  const { violations } = await axe(container);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe("no complaint of axe about", () => {
  it("the pane before a check, with its settings open", async () => {
    const { user, container } = openPane(textWorkbook({ "Phụ lục": FAULTY }));
    await user.click(await screen.findByRole("button", { name: "Thiết lập" }));
    expect(await complaints(container)).toEqual([]);
  });

  it("findings, groups, a problem and the roles of the columns", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const { user, container } = await checkedPane(workbook);
    await user.click(screen.getByText("Cách nhận dạng bảng"));
    await user.click(screen.getByRole("button", { name: /2 ô/ }));
    workbook.refuseOnce(new ExcelProblem("busy", "RequestAborted"));
    await user.click(screen.getByRole("button", { name: /E4/ }));
    await screen.findByRole("alert");
    expect(await complaints(container)).toEqual([]);
  });

  it.each([
    ["a clean plan", CLEAN],
    ["a sheet without a table", COVER],
  ])("%s", async (_, text) => {
    const { container } = await checkedPane(textWorkbook({ "Phụ lục": text }));
    expect(await complaints(container)).toEqual([]);
  });

  it.each(["too-old", "not-excel", "no-office-js"] as const)("a pane that cannot work: %s", async (host) => {
    const { container } = openPane(textWorkbook({}), { host });
    expect(await complaints(container)).toEqual([]);
  });
});
