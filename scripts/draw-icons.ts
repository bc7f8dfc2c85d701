import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser";

const ASSETS = join(__dirname, "../assets");

/** Each icon's width in pixels, and what it is drawn from. */
const ICONS: readonly (readonly [size: number, source: string])[] = [
  [16, "icon-small.svg"],
  [32, "icon.svg"],
  [64, "icon.svg"],
  [80, "icon.svg"],
  [128, "icon.svg"],
];

async function drawIcons(): Promise<void> {
  const { path, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...args] });
  const page = await browser.newPage();
  for (const [size, source] of ICONS) {
    const svg = readFileSync(join(ASSETS, source)).toString("base64");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${String(size)}" height="${String(size)}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.locator("img").screenshot({
      path: join(ASSETS, `icon-${String(size)}.png`),
      omitBackground: true,
    });
  }
  await browser.close();
}

void drawIcons();
