import { existsSync } from "node:fs";
import { join } from "node:path";

/** A browser that can be started. */
export interface Browser {
  readonly path: string;
  /** What it is to be started with. */
  readonly args: readonly string[];
  /** False for the one from npm, which can draw but has no window. */
  readonly hasWindow: boolean;
}

const HOW_TO_GET_ONE =
  "No browser found: install Google Chrome, Microsoft Edge or Chromium, or set CHROME_PATH to one.";

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chrome, Edge or Chromium of this machine; null where none is installed. */
export function findInstalledBrowser(): Browser | null {
  const path = [process.env["CHROME_PATH"], ...(PLACES[process.platform]?.() ?? [])].find(
    (place) => place !== undefined && existsSync(place),
  );
  return path === undefined ? null : { path, args: [...QUIET, ...sandbox()], hasWindow: true };
}

/**
 * An installed browser, else the one that npm brings (Linux on x64).
 * @throws with what to install where there is neither
 */
export async function findBrowser(): Promise<Browser> {
  return findInstalledBrowser() ?? (await browserFromNpm());
}

/** @throws with what to install where it does not run here */
export async function browserFromNpm(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(HOW_TO_GET_ONE);
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath().catch((cause: unknown) => {
    throw new Error(HOW_TO_GET_ONE, { cause });
  });
  return { path, args: [...QUIET, "--no-sandbox"], hasWindow: false };
}

/** Chromium refuses to run its sandbox as root. */
function sandbox(): readonly string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

const PLACES: Partial<Record<NodeJS.Platform, () => readonly string[]>> = {
  linux: () => {
    const folders = (process.env["PATH"] ?? "").split(":").filter((folder) => folder !== "");
    const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
    return [
      ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
      "/opt/google/chrome/chrome",
      "/opt/microsoft/msedge/msedge",
      "/snap/bin/chromium",
    ];
  },
  darwin: () =>
    ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
      ["/Applications", join(process.env["HOME"] ?? "", "Applications")].map((folder) =>
        join(folder, `${name}.app`, "Contents/MacOS", name),
      ),
    ),
  win32: () => {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
      (name) => process.env[name] ?? "",
    );
    const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return programs.flatMap((program) =>
      roots.filter((root) => root !== "").map((root) => join(root, program)),
    );
  },
};
