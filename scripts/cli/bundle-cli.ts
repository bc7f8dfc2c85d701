import { chmodSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Builds the command line into one executable file with everything it needs, so that it starts fast and needs no
 * packages beside it.
 * @param project the project's folder
 */
export async function bundleCli(project: string, file: string): Promise<void> {
  await build({
    absWorkingDir: project,
    entryPoints: [join("src", "cli", "khuyencong.ts")],
    outfile: file,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    charset: "utf8",
    banner: { js: "#!/usr/bin/env node" },
    logLevel: "warning",
  });
  chmodSync(file, 0o755);
}
