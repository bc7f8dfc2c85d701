import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";

const repository = join(__dirname, "..");
const page = join(repository, "stand-in/page");
const out = join(repository, "dist/local-excel");

const COMMON: BuildOptions = {
  outdir: out,
  bundle: true,
  minify: true,
  target: "es2022",
  loader: { ".woff2": "file" },
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
};

/** Builds the page of the local Excel into dist/local-excel/. */
export async function buildLocalExcel(): Promise<void> {
  await build({ ...COMMON, format: "iife", entryPoints: { "local-excel": join(page, "main.ts") } });
  await build({ ...COMMON, entryPoints: { "local-excel": join(page, "page.css") } });
  copyFileSync(join(page, "index.html"), join(out, "index.html"));
}

if (require.main === module) void buildLocalExcel();
