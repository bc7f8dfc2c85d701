import type { FrameLocator, Locator, Page } from "playwright-core";
import { a1Range } from "../../../src/plan";

/** What a person sees and does in the local Excel. */
export class ExcelPage {
  /** Addresses outside of this machine that were asked for. */
  readonly strangers: string[] = [];
  /** What the page or the pane complained of in the console, and errors that nobody caught. */
  readonly complaints: string[] = [];
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
  }

  /** Waits for the grid and for the pane's first words. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.localExcel !== undefined);
    await this.pane.getByRole("button").first().waitFor();
  }

  /** What stands in the pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator(".pane-frame");
  }

  /** A button of ours on Excel's ribbon. */
  ribbonButton(label: string): Locator {
    return this.page.locator(".ribbon").getByRole("button", { name: label, exact: true });
  }

  /** What is selected in the workbook: `Sheet!A1`, several areas with commas between. */
  selected(): Promise<string> {
    return this.page
      .evaluate(() => {
        const selection = window.localExcel?.workbook.selection();
        return { sheet: selection?.sheet.name ?? "", areas: selection?.areas ?? [] };
      })
      .then(({ sheet, areas }) => `${sheet}!${areas.map(a1Range).join(",")}`);
  }

  /** How many requests of the pane's the workbook has answered. */
  requests(): Promise<number> {
    return this.page.evaluate(() => window.localExcel?.host.requests ?? 0);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
