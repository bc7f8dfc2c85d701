import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Where LibreOffice is installed on Windows and on a Mac; elsewhere it is on the path. */
const USUAL_PLACES = [
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** Calculates every formula anew when a file opens (0: always), and shows numbers the Vietnamese way. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop>
  </item>
</oor:items>
`;

/** @throws Error that says how LibreOffice is installed, where it is not */
function findLibreOffice(): string {
  const onPath = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "soffice"));
  const found = [...onPath, ...USUAL_PLACES].find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error(
    "LibreOffice is not on this machine, and these tests compare with it. " +
      "Install it (Debian: apt-get install --no-install-recommends libreoffice-calc), or run `npm test`, which does without.",
  );
}

/**
 * Opens an .xlsx file in LibreOffice, which calculates it anew, and lets it write the file in another form.
 * @param read looks into the folder in which LibreOffice left what it wrote; the files are called "book…"
 */
export async function convert<Result>(
  bytes: Uint8Array,
  form: string,
  read: (folder: string) => Promise<Result>,
): Promise<Result> {
  const program = findLibreOffice();
  const home = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    const [profile, written, book] = [join(home, "profile"), join(home, "written"), join(home, "book.xlsx")];
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    await writeFile(book, bytes);
    await promisify(execFile)(program, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      form,
      "--outdir",
      written,
      book,
    ]);
    return await read(written);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
