import type { FrameLocator, Locator, Page } from "playwright-core";
import { texts } from "../../../src/locales";
import { a1Range, parseA1 } from "../../../src/plan";
import type { FaultId } from "../../../stand-in/host";

const words = texts("vi").pane;

/** In milliseconds, for what a person would see at once. */
const PATIENCE = 10_000;

declare global {
  interface Window {
    /** In bytes; kept by `weighRequests`. */
    requestWeights?: number[];
  }
}

/** A finding as the pane words it; equal ones stand together. */
export interface ShownFinding {
  readonly severity: string;
  /** A1 of its cell, or "35 ô". */
  readonly place: string;
  readonly rule: string;
  readonly text: string;
}

/** What a person sees and does in the local Excel. */
export class ExcelPage {
  /** Every address that was asked for over the network. */
  readonly asked: string[] = [];
  /** Addresses outside of this machine that were asked for. */
  readonly strangers: string[] = [];
  /** What the page or the pane complained of in the console, and errors that nobody caught. */
  readonly complaints: string[] = [];
  readonly page: Page;

  /** @param known the origins that may be asked */
  constructor(page: Page, known: readonly string[]) {
    this.page = page;
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (!protocol.startsWith("http")) return;
      this.asked.push(request.url());
      if (!known.includes(origin)) this.strangers.push(request.url());
    });
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

  /** Presses the pane's or the ribbon's button, and waits until the pane says that it has checked. */
  async check(press: Locator): Promise<void> {
    await press.click();
    await this.checked();
  }

  /** Waits until the pane says that it has checked. */
  async checked(): Promise<void> {
    await this.pane.getByRole("button", { name: words["check.again"] }).waitFor();
    await this.pane.getByText(words["reading.title"]).waitFor();
  }

  /** The buttons of the findings, from the top. */
  get findingButtons(): Locator {
    return this.pane.getByRole("region", { name: words["findings.label"] }).locator("button[data-entry]");
  }

  /** Every finding in the pane, from the top. */
  async findings(): Promise<readonly ShownFinding[]> {
    const shown: ShownFinding[] = [];
    for (const button of await this.findingButtons.all()) {
      const text = await button.innerText();
      shown.push({
        severity: (await button.getByRole("img").getAttribute("aria-label")) ?? "",
        place: /^(?:\d+ ô|[A-Z]+\d+)/.exec(text)?.[0] ?? "",
        rule: /[a-z-]+$/.exec(text.trim())?.[0] ?? "",
        text,
      });
    }
    return shown;
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

  /** Waits until this is what is selected. */
  async waitSelected(address: string): Promise<void> {
    const started = Date.now();
    while ((await this.selected()) !== address) {
      if (Date.now() - started > PATIENCE) {
        throw new Error(`${address} is not selected, but ${await this.selected()}`);
      }
      await this.page.waitForTimeout(50);
    }
  }

  /** Goes to a cell by Excel's name box. */
  async goTo(cell: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill(cell);
    await nameBox.press("Enter");
    await this.page.locator("#__editor___INTERNAL_EDITOR__DOCS_NORMAL").focus();
  }

  /** Goes to a cell and types over it, as a person does. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** What stands in a cell of the active sheet (A1), and how it is formatted. */
  cell(address: string): Promise<{ value: unknown; formula: string | null; format: string }> {
    const place = parseA1(address);
    if (place === null) throw new Error(`${address} is no cell`);
    return this.page.evaluate(
      ([row, column]) => {
        const sheet = window.localExcel?.workbook.activeSheet();
        if (sheet === undefined) throw new Error("Nothing is open");
        return { ...sheet.cell(row, column) };
      },
      [place.row, place.column] as const,
    );
  }

  /** Waits until this stands in a cell of the active sheet. */
  async waitCell(address: string, value: unknown): Promise<void> {
    const started = Date.now();
    for (;;) {
      const { value: now } = await this.cell(address);
      if (now === value) return;
      if (Date.now() - started > PATIENCE) {
        throw new Error(`${address} holds ${JSON.stringify(now)} and not ${JSON.stringify(value)}`);
      }
      await this.page.waitForTimeout(50);
    }
  }

  /** Drops a file onto the grid. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator(".grid").evaluate(
      (grid, [fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(content)], fileName));
        for (const type of ["dragover", "drop"]) {
          grid.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        }
      },
      [name, [...bytes]] as const,
    );
  }

  /** How many pixels the pane's content is wider than the pane. */
  sideways(): Promise<number> {
    return this.pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  }

  /** Lets the pane's requests wait; gives back what lets them go on. */
  async holdRequests(): Promise<() => Promise<void>> {
    const gate = await this.page.evaluateHandle(() => {
      const made: { open?: () => void } = {};
      const opened = new Promise<void>((resolve) => {
        made.open = resolve;
      });
      window.localExcel?.host.interceptors.push(async (body, next) => {
        await opened;
        return next(body);
      });
      return made;
    });
    return () =>
      gate.evaluate(({ open }) => {
        open?.();
      });
  }

  /** Notes from now on how many bytes each request and each answer has. */
  async weighRequests(): Promise<void> {
    await this.page.evaluate(() => {
      window.requestWeights = [];
      window.localExcel?.host.interceptors.push(async (body, next) => {
        const answer = await next(body);
        for (const text of [body, answer]) window.requestWeights?.push(new TextEncoder().encode(text).length);
        return answer;
      });
    });
  }

  requestWeights(): Promise<readonly number[]> {
    return this.page.evaluate(() => window.requestWeights ?? []);
  }

  /** Opens the menu in which this Excel is made to fail, and sets a fault for the pane's next request. */
  async arm(fault: FaultId): Promise<void> {
    await this.page.getByRole("button", { name: "Thử nghiệm" }).click();
    await this.page.getByLabel("Sự cố", { exact: true }).selectOption(fault);
    await this.page.getByRole("button", { name: "Đặt sự cố" }).click();
    await this.page.keyboard.press("Escape");
  }

  /** Lets a second person write into a cell of the active sheet, by the menu. */
  async secondPerson(cell: string, value: string): Promise<void> {
    await this.page.getByRole("button", { name: "Thử nghiệm" }).click();
    await this.page.getByLabel("Ô", { exact: true }).fill(cell);
    await this.page.getByLabel("Giá trị", { exact: true }).fill(value);
    await this.page.getByRole("button", { name: "Ghi như người khác" }).click();
    await this.page.keyboard.press("Escape");
  }

  /** Opens a file of one's own. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const chooser = this.page.locator('input[type="file"][accept=".xlsx"]').first();
    await chooser.setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await this.page.getByRole("heading", { name }).waitFor();
    await this.ready();
  }

  /** How many requests of the pane's the workbook has answered. */
  requests(): Promise<number> {
    return this.page.evaluate(() => window.localExcel?.host.requests ?? 0);
  }

  /** @throws where, in all the while, a stranger was asked for anything or the pane's policy was broken */
  async close(): Promise<void> {
    await this.page.close();
    const breaches = this.complaints.filter((complaint) => complaint.includes("Content Security Policy"));
    if (this.strangers.length + breaches.length > 0) {
      throw new Error(["The pane is not to do this:", ...this.strangers, ...breaches].join("\n"));
    }
  }
}
