import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions } from "playwright-core";
import { makeCertificate } from "../../../scripts/certificate";
import { findBrowser } from "../../../scripts/find-browser";
import { serveLocalExcel } from "../../../scripts/serve";
import { ExcelPage } from "./excel-page";
import { routeOfficeJs } from "./office-js";

const dist = join(__dirname, "../../../dist");

/** What a test wants to see. */
export interface PageWishes {
  /** A sample's file name; without it the page begins with its own choice. */
  readonly workbook?: string;
  readonly theme?: "light" | "dark";
  /** The pane's width in CSS pixels; 350 without it. */
  readonly paneWidth?: number;
  /** Excel's own language; Vietnamese without it. */
  readonly language?: "vi" | "en";
  /** The time that the pane sees; this machine's without it. */
  readonly now?: Date;
  readonly viewport?: NonNullable<BrowserContextOptions["viewport"]>;
}

/** The local Excel with the pane as it is shipped. */
export interface LocalExcel {
  readonly origin: string;
  /** Opens the page; ready when the grid and the pane are. */
  openPage(wishes?: PageWishes): Promise<ExcelPage>;
  close(): Promise<void>;
}

/** @throws in words, where something is not built or there is no browser */
export async function startLocalExcel(): Promise<LocalExcel> {
  for (const built of ["pane/taskpane.html", "local-excel/index.html"]) {
    if (existsSync(join(dist, built))) continue;
    throw new Error(`dist/${built} is not built: npm run build:pane && npm run build:local-excel`);
  }
  const certificate = await makeCertificate();
  const { path, args } = await findBrowser();
  const trust = `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`;
  const browser = await chromium.launch({ executablePath: path, args: [...args, trust] });
  const server = await serveLocalExcel({ pane: "pane", certificate, port: 0 });
  return {
    origin: server.origin,
    openPage: (wishes = {}) => openPage(browser, server.origin, wishes),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(browser: Browser, origin: string, wishes: PageWishes): Promise<ExcelPage> {
  const context = await browser.newContext({
    viewport: wishes.viewport ?? { width: 1280, height: 800 },
    colorScheme: wishes.theme ?? "light",
    locale: "vi-VN",
  });
  if (wishes.now !== undefined) await context.clock.setFixedTime(wishes.now);
  const page = await context.newPage();
  const excel = new ExcelPage(page);
  await routeOfficeJs(context, origin, (address) => excel.strangers.push(address));
  const address = new URL(origin);
  if (wishes.workbook !== undefined) address.searchParams.set("workbook", wishes.workbook);
  if (wishes.paneWidth !== undefined) address.searchParams.set("pane", String(wishes.paneWidth));
  if (wishes.language !== undefined) address.searchParams.set("lang", wishes.language);
  await page.goto(address.href);
  await excel.ready();
  return excel;
}
