import { bundleCli } from "./cli/bundle-cli";

/** Where "bin" of package.json looks for it. */
const FILE = "dist/cli/khuyencong.js";

/** Builds the command line. Run from the project's folder. */
async function main(): Promise<void> {
  await bundleCli(process.cwd(), FILE);
  console.log(FILE);
}

void main();
