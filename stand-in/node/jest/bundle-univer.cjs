const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");

const ROOT = path.resolve(__dirname, "../../..");
const CACHE = path.join(ROOT, ".cache/univer");
const PACKAGES = [
  "@univerjs/core",
  "@univerjs/engine-formula",
  "@univerjs/sheets",
  "@univerjs/sheets-formula",
  "@univerjs/sheets-numfmt",
];

/** Jest's moduleNameMapper for the packages of the bundle. */
const moduleNameMapper = Object.fromEntries(
  PACKAGES.map((name) => [`^${name}$`, path.join(CACHE, `${name.replace("/", "-")}.cjs`)]),
);

/**
 * Univer comes as ES modules that jest cannot load and that would take long one by one: they are bundled once into
 * one CommonJS file, and each package's name leads to its part of it.
 */
async function bundleUniver() {
  const versions = PACKAGES.map(
    (name) => require(path.join(ROOT, "node_modules", name, "package.json")).version,
  );
  const stamp = createHash("sha256")
    .update(JSON.stringify([PACKAGES, versions, esbuild.version]))
    .digest("hex");
  const stampFile = path.join(CACHE, "stamp");
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, "utf8") === stamp) return;
  fs.mkdirSync(CACHE, { recursive: true });
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
    outfile: path.join(CACHE, "univer.cjs"),
    logLevel: "error",
  });
  PACKAGES.forEach((name, index) => {
    const file = path.join(CACHE, `${name.replace("/", "-")}.cjs`);
    fs.writeFileSync(file, `module.exports = require("./univer.cjs").part${index};\n`);
  });
  fs.writeFileSync(stampFile, stamp);
}

module.exports = bundleUniver;
module.exports.moduleNameMapper = moduleNameMapper;
