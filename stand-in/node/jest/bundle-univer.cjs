const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");

const ROOT = path.resolve(__dirname, "../../..");
const PACKAGES = [
  "@univerjs/core",
  "@univerjs/engine-formula",
  "@univerjs/sheets",
  "@univerjs/sheets-conditional-formatting",
  "@univerjs/sheets-formula",
  "@univerjs/sheets-numfmt",
];

const versionOf = (name) => require(path.join(ROOT, "node_modules", name, "package.json")).version;
const stamp = createHash("sha256")
  .update(JSON.stringify([PACKAGES, PACKAGES.map(versionOf), esbuild.version]))
  .digest("hex")
  .slice(0, 16);
const FOLDER = path.join(ROOT, ".cache", `univer-${stamp}`);
const fileOf = (name) => `${name.replace("/", "-")}.cjs`;

/** Jest's moduleNameMapper for the packages of the bundle. */
const moduleNameMapper = Object.fromEntries(
  PACKAGES.map((name) => [`^${name}$`, path.join(FOLDER, fileOf(name))]),
);

/**
 * Univer comes as ES modules that jest cannot load and that would take long one by one: they are bundled once into
 * one CommonJS file, and each package's name leads to its part of it. The folder appears complete or not at all,
 * as several test runs may want it at once.
 */
async function bundleUniver() {
  if (fs.existsSync(FOLDER)) return;
  fs.mkdirSync(path.dirname(FOLDER), { recursive: true });
  const draft = fs.mkdtempSync(`${FOLDER}-`);
  await esbuild.build({
    stdin: {
      contents: PACKAGES.map((name, index) => `export * as part${index} from "${name}";`).join("\n"),
      resolveDir: ROOT,
    },
    bundle: true,
    format: "cjs",
    platform: "node",
    conditions: ["import"],
    mainFields: ["module", "main"],
    define: { "process.env.NODE_ENV": '"production"' },
    outfile: path.join(draft, "univer.cjs"),
    logLevel: "error",
  });
  PACKAGES.forEach((name, index) => {
    fs.writeFileSync(
      path.join(draft, fileOf(name)),
      `module.exports = require("./univer.cjs").part${index};\n`,
    );
  });
  try {
    fs.renameSync(draft, FOLDER);
  } catch (error) {
    fs.rmSync(draft, { recursive: true });
    if (!fs.existsSync(FOLDER)) throw error;
  }
}

module.exports = bundleUniver;
module.exports.moduleNameMapper = moduleNameMapper;
