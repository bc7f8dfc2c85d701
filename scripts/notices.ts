import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** Packages whose own files state no licence in the usual field, with what their text says. */
const LICENSE_BY_HAND: Readonly<Record<string, string>> = { buffers: "MIT/X11 (readme)" };

const HEAD = `# Third-party notices

Kế hoạch Khuyến công is MIT-licensed (see LICENSE). It is built with the work of others.

## Microsoft Office JavaScript API library

The pane loads \`office.js\` from Microsoft's address or, for offices whose network is closed, from unmodified copies
of the files of the npm package \`@microsoft/office-js\` placed beside the pane by the build. It is licensed by Microsoft
under its own terms (LICENSE.md in that package) for use with Microsoft 365 products only, and is not part of this
repository. Microsoft is not responsible for maintaining, updating or supporting this add-in.

## Packages in the pane and the command line

Each is used under its licence; the full texts are in the packages themselves (\`node_modules/<name>\` after \`npm ci\`).

| package | version | licence |
| --- | --- | --- |
`;

/** The text of THIRD-PARTY-NOTICES.md, from what the lock file says of the packages that the product contains. */
export function notices(repository: string): string {
  const lock = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const rows = Object.entries(lock.packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== "" && !dev && !devOptional && !optional)
    .map(([path, { version = "", license }]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      return `| ${name} | ${version} | ${license ?? LICENSE_BY_HAND[name] ?? "UNKNOWN"} |`;
    });
  return HEAD + [...new Set(rows)].sort().join("\n") + "\n";
}
