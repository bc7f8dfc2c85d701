import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { makeCertificate } from "../../../scripts/certificate";
import { OFFICE_JS } from "../../../scripts/content-security-policy.cjs";
import { findBrowser } from "../../../scripts/find-browser";
import { serveLocalExcel } from "../../../scripts/serve";
import { ExcelPage } from "./excel-page";
import { serveOfficeJs } from "./office-js";

const repository = join(__dirname, "../../..");
const PROFILES = join(repository, "node_modules/.cache/browser");
/** The same each time where it can be, as the browser remembers by addresses. */
const FIRST_PORT = 3900;
/** For what a person sees at once on a machine that has nothing else to do. */
const PATIENCE_IN_MS = 20_000;

/** What a test wants to see. */
export interface PageWishes {
  /** A sample's file name; without it the page begins with its own choice. */
  readonly workbook?: string;
  readonly theme?: "light" | "dark";
  /** High contrast, as Windows gives it. */
  readonly forcedColors?: boolean;
  /** The pane's width in CSS pixels; 350 without it. */
  readonly paneWidth?: number;
  /** Excel's own language; Vietnamese without it. */
  readonly language?: "vi" | "en";
  /** The time that this page and those after it see; this machine's without it. */
  readonly now?: Date;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Whether the network lets office.js through; it does without it. */
  readonly officeJs?: "blocked";
}

/** The local Excel with the pane as it is shipped. */
export interface LocalExcel {
  readonly origin: string;
  /** Opens the page; ready when the grid and the pane are. */
  openPage(wishes?: PageWishes): Promise<ExcelPage>;
  close(): Promise<void>;
}

/**
 * @param pane as it is shipped, or the one that has office.js beside it
 * @throws in words, where something is not built or there is no browser
 */
export async function startLocalExcel(pane: "pane" | "local-pane" = "pane"): Promise<LocalExcel> {
  for (const built of [`${pane}/taskpane.html`, "local-excel/index.html"]) {
    if (existsSync(join(repository, "dist", built))) continue;
    throw new Error(
      `dist/${built} is not built: npm run build:pane && npm run build:local-pane && npm run build:local-excel`,
    );
  }
  const certificate = await makeCertificate();
  const officeJs = await serveOfficeJs(certificate);
  const server = await serveLocalExcel({ pane, certificate, port: FIRST_PORT, orNext: true });
  const { path, args } = await findBrowser();
  const trust = `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`;
  const context = await launch(pane, {
    executablePath: path,
    args: [...args, trust, officeJs.argument],
    locale: "vi-VN",
  });
  return {
    origin: server.origin,
    openPage: (wishes = {}) => openPage(context, server.origin, wishes),
    close: async () => {
      await context.close();
      officeJs.close();
      await server.close();
    },
  };
}

/**
 * Starts the browser with a profile that is kept, and not used for anything else: without one it compiles the grid's
 * millions of characters anew for every page. Where another run has that profile, this one goes without.
 */
async function launch(
  pane: string,
  options: BrowserContextOptions & { executablePath: string; args: string[] },
): Promise<BrowserContext> {
  const name = `${pane}-${process.env["JEST_WORKER_ID"] ?? "0"}`;
  try {
    return await chromium.launchPersistentContext(join(PROFILES, name), options);
  } catch {
    return chromium.launchPersistentContext("", options);
  }
}

async function openPage(context: BrowserContext, origin: string, wishes: PageWishes): Promise<ExcelPage> {
  if (wishes.now !== undefined) await context.clock.setFixedTime(wishes.now);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_IN_MS);
  await page.setViewportSize(wishes.viewport ?? { width: 1280, height: 800 });
  await page.emulateMedia({
    colorScheme: wishes.theme ?? "light",
    forcedColors: wishes.forcedColors === true ? "active" : "none",
    // Nothing is looked at halfway.
    reducedMotion: "reduce",
  });
  const excel = new ExcelPage(page, [origin, new URL(OFFICE_JS.microsoft).origin]);
  if (wishes.officeJs === "blocked") await page.route(OFFICE_JS.microsoft, (route) => route.abort());
  await forget(context, excel, origin);
  const address = new URL(origin);
  if (wishes.workbook !== undefined) address.searchParams.set("workbook", wishes.workbook);
  if (wishes.paneWidth !== undefined) address.searchParams.set("pane", String(wishes.paneWidth));
  if (wishes.language !== undefined) address.searchParams.set("lang", wishes.language);
  await page.goto(address.href);
  await excel.ready();
  return excel;
}

/** What a person chose in the pane before is no business of this page's. */
async function forget(context: BrowserContext, { page }: ExcelPage, origin: string): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage" });
  await session.detach();
}
