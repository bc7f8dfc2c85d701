import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildLocalExcel } from "./build-local-excel";
import { makeCertificate, trustedCertificate } from "./certificate";
import { openBrowser } from "./open-browser";
import { serveLocalExcel } from "./serve";

/** The port of the manifest's addresses. */
const PORT = 3000;

async function start(): Promise<void> {
  console.log("Building the pane and the local Excel (about half a minute) …");
  await Promise.all([buildLocalPane(), buildLocalExcel()]);

  const certificate = trustedCertificate() ?? (await makeCertificate());
  const server = await serveLocalExcel({ pane: "local-pane", certificate, port: PORT, orNext: true });
  if (!server.origin.endsWith(`:${String(PORT)}`)) {
    console.log(
      `Port ${String(PORT)} is taken: this is another one, so a real Excel will not find the pane here.`,
    );
  }
  console.log(`\nThe local Excel is open at ${server.origin}/`);

  const highContrast = process.argv.includes("--high-contrast");
  const closeBrowser = openBrowser(`${server.origin}/`, certificate.fingerprint, highContrast);
  console.log(
    closeBrowser === null
      ? "Open this address in Chrome, Edge or Chromium; at its warning about the certificate, go on."
      : "A browser window has been opened for it.",
  );
  console.log("Ctrl+C ends it.");

  const end = (): void => {
    closeBrowser?.();
    void server.close().then(() => process.exit(0));
  };
  process.once("SIGINT", end).once("SIGTERM", end);
}

/** The pane with office.js beside it, so that it works without the internet. */
function buildLocalPane(): Promise<void> {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const build = spawn(process.execPath, [webpack, "--env", "officeJs=own", "--stats", "errors-warnings"], {
    cwd: join(__dirname, ".."),
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    build.on("error", reject).on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error("The pane could not be built"));
    });
  });
}

start().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
