import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const repository = join(__dirname, "..");
const page = join(repository, "stand-in/page");
const out = join(repository, "dist/local-excel");

/** Builds the page of the local Excel into dist/local-excel/. */
async function buildLocalExcel(): Promise<void> {
  await build({
    entryPoints: { "local-excel": join(page, "main.ts") },
    outdir: out,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  await build({
    entryPoints: { "local-excel": join(page, "page.css") },
    outdir: out,
    bundle: true,
    minify: true,
    logLevel: "warning",
  });
  copyFileSync(join(page, "index.html"), join(out, "index.html"));
}

void buildLocalExcel();
