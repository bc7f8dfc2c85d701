/**
 * Runs a bench as users run the product: built into one file and not translated while it runs.
 * `tsx scripts/bench/run.ts reading`; what follows the name is given to the bench.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";

const [name = "", ...given] = process.argv.slice(2);

async function main(): Promise<number> {
  const file = join("dist", "bench", `${name}.js`);
  await build({
    entryPoints: [join("scripts", "bench", `${name}.ts`)],
    outfile: file,
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "warning",
  });
  return spawnSync(process.execPath, [file, ...given], { stdio: "inherit" }).status ?? 1;
}

main().then(
  (status) => (process.exitCode = status),
  (cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  },
);
