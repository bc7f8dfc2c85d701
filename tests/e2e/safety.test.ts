import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { request } from "playwright-core";
import { contentSecurityPolicy, OFFICE_JS } from "../../scripts/content-security-policy.cjs";
import { texts } from "../../src/locales";
import { OFFICE_JS_PACKAGE } from "./support/office-js";
import { startLocalExcel, type LocalExcel } from "./support/start-local-excel";

const words = texts("vi").pane;
const dist = join(__dirname, "../../dist");
let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

describe.each([
  ["pane", "microsoft"],
  ["local-pane", "own"],
] as const)("the HTML of dist/%s", (folder, officeJs) => {
  const html = readFileSync(join(dist, folder, "taskpane.html"), "utf8");

  test("has the policy before anything that it is about, and office.js where it is to be", () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(officeJs)}"`;
    expect(html).toContain(meta);
    expect(html.indexOf(meta)).toBeLessThan(html.indexOf("<script"));
    expect(html).toContain(`src="${OFFICE_JS[officeJs]}"`);
  });

  test("has no inline script, style or handler", () => {
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)];
    expect(scripts.length).toBeGreaterThan(1);
    for (const [, attributes, content] of scripts) {
      expect(attributes).toContain("src=");
      expect(content).toBe("");
    }
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
  });
});

test("the policy lets no inline script, no eval and no connection through", () => {
  for (const officeJs of ["microsoft", "own"] as const) {
    const policy = contentSecurityPolicy(officeJs);
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toContain("connect-src");
    expect(policy).toMatch(/^default-src 'none';/);
  }
  expect(contentSecurityPolicy("own")).not.toContain("http");
});

test("the server says the policy too, for the pane's page", async () => {
  const visitor = await request.newContext({ ignoreHTTPSErrors: true });
  const response = await visitor.get(`${excel.origin}/taskpane.html`);
  expect(response.headers()["content-security-policy"]).toBe(contentSecurityPolicy("microsoft"));
  await visitor.dispose();
});

test("what breaks the policy is seen by these tests", async () => {
  const shown = await excel.openPage();
  await shown.pane.locator("body").evaluate((body) => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'broken'";
    body.append(script);
    const image = new Image();
    image.src = "https://example.com/pixel.png";
  });
  await shown.page.waitForTimeout(200);
  expect(await shown.pane.locator("html").evaluate(() => document.title)).not.toBe("broken");
  await expect(shown.close()).rejects.toThrow(/Content Security Policy/);
});

test("markup in a cell is shown as text", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(__dirname, "../fixtures/kien-giang-2021-2025.xlsx"));
  const markup = "<img src=x onerror=\"document.title='broken'\">";
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error("The sample has no sheet");
  sheet.getCell("C36").value = markup;
  sheet.name = "<b>Danh mục";
  const shown = await excel.openPage();
  await shown.openFile("<i>kế hoạch.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
  await shown.check(shown.ribbonButton(words["check.first"]));
  await shown.findingButtons.filter({ hasText: markup }).first().waitFor();
  expect(await shown.pane.locator("img").count()).toBe(0);
  expect(await shown.page.locator(".title-bar i").count()).toBe(0);
  expect(await shown.pane.locator("html").evaluate(() => document.title)).not.toBe("broken");
  await shown.close();
});

test("where office.js is shut out, the pane says so in plain words and offers to try again", async () => {
  const shown = await excel.openPage({ officeJs: "blocked" });
  await shown.pane.getByRole("heading", { name: words["host.no-office-js"] }).waitFor();
  expect(await shown.pane.getByText(words["host.no-office-js.advice"]).isVisible()).toBe(true);
  await shown.page.unroute(OFFICE_JS.microsoft);
  await shown.pane.getByRole("button", { name: words["host.retry"] }).click();
  await shown.pane.getByText(words["verdict.none"]).first().waitFor();
  await shown.close();
});

describe("with office.js beside the pane", () => {
  const office = join(dist, "local-pane/office");
  const files = readdirSync(office, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(office.length + 1));

  test("its files are the npm package's, byte for byte", () => {
    expect(files).toEqual(
      expect.arrayContaining(["office.js", "excel-web-16.00.js", "excel-win32-16.01.js"]),
    );
    const changed = files.filter(
      (file) => !readFileSync(join(office, file)).equals(readFileSync(join(OFFICE_JS_PACKAGE, file))),
    );
    expect(changed).toEqual([]);
  });

  test("the pane runs, and asks nobody else for anything", async () => {
    const own = await startLocalExcel("local-pane");
    const shown = await own.openPage({ workbook: "quang-ngai-2025.xlsx" });
    await shown.check(shown.ribbonButton(words["check.first"]));
    expect(shown.asked.filter((address) => new URL(address).origin !== own.origin)).toEqual([]);
    expect(shown.asked).toContain(`${own.origin}/office/office.js`);
    await shown.close();
    await own.close();
  });
});
