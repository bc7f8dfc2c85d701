import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findInstalledBrowser } from "./find-browser";

/**
 * Opens an address in an installed browser with a profile of its own, which is thrown away at the end.
 * @param highContrast whether it shows itself, and all pages, as in a system of high contrast
 * @param fingerprint of the server's certificate, which this browser alone is told to accept
 * @returns whether there is a browser and a screen; and if so, how to end it
 */
export function openBrowser(
  address: string,
  fingerprint: string,
  highContrast: boolean,
): (() => void) | null {
  const browser = hasScreen() ? findInstalledBrowser() : null;
  if (browser === null) return null;
  const profile = mkdtempSync(join(tmpdir(), "khuyencong-"));
  const running = spawn(
    browser.path,
    [
      ...browser.args,
      ...(highContrast ? ["--force-high-contrast"] : []),
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      address,
    ],
    { stdio: "ignore" },
  );
  const tellFailure = (): void => {
    console.log("The browser did not open: open the address in one of your own.");
  };
  running.on("error", tellFailure).on("exit", (code) => {
    if (code !== 0 && code !== null) tellFailure();
  });
  return () => {
    running.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}

function hasScreen(): boolean {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}
