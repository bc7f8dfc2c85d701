import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { REQUIRED_SET } from "../../src/excel/requirements";
import { MANIFEST_PATH, manifestAddresses, manifestElements } from "../support/manifest";

const repository = join(__dirname, "../..");
const elements = manifestElements();
const named = (name: string) => elements.filter((element) => element.name === name);
const defined = elements.filter(
  (element) => /^bt:(Image|Url|String)$/.test(element.name) && "id" in element.attributes,
);

/** Width and height as a PNG's own header states them. */
function pngSize(path: string): string {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return `${String(bytes.readUInt32BE(16))}×${String(bytes.readUInt32BE(20))}`;
}

function icon(address: string | undefined): string {
  return pngSize(join(repository, new URL(String(address)).pathname));
}

/** Office's own reader, in a process of its own: it needs modules that jest cannot load on Node 20. */
function readAsOffice(): Record<string, unknown> {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((manifest) => console.log(JSON.stringify(manifest)))`;
  return JSON.parse(
    execFileSync(process.execPath, ["-e", script, MANIFEST_PATH], { cwd: repository, encoding: "utf8" }),
  ) as Record<string, unknown>;
}

test("Office's own reader understands it as a task pane for workbooks", () => {
  const manifest = readAsOffice();
  expect(manifest).toMatchObject({
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    defaultLocale: "vi-VN",
    displayName: "Kế hoạch Khuyến công",
    permissions: "ReadWriteDocument",
    version: `${version}.0`,
  });
  expect(manifest["id"]).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
});

test("it demands the requirement set that the product declares", () => {
  expect(named("Set").map((set) => set.attributes)).toEqual([
    { Name: REQUIRED_SET.name, MinVersion: REQUIRED_SET.version },
  ]);
});

test("ids stand once", () => {
  const ids = elements.map((element) => element.attributes["id"]).filter((id) => id !== undefined);
  expect(ids).toEqual([...new Set(ids)]);
});

test("every resource that is asked for is defined, and every one defined is asked for", () => {
  const asked = elements.map((element) => element.attributes["resid"]).filter((resid) => resid !== undefined);
  expect([...new Set(asked)].sort()).toEqual(defined.map((element) => element.attributes["id"]).sort());
  expect(asked.filter((resid) => resid.length > 32)).toEqual([]);
});

test("every text is there in Vietnamese and in English, within Office's lengths", () => {
  const texts = elements.filter((element) =>
    ["bt:String", "DisplayName", "Description"].includes(element.name),
  );
  const withText = texts.filter((element) => "DefaultValue" in element.attributes);
  const english = elements.filter((element) => /^(bt:)?Override$/.test(element.name));
  expect(english.map((element) => element.attributes["Locale"])).toEqual(withText.map(() => "en-US"));
  for (const { attributes } of [...withText, ...english]) {
    expect((attributes["DefaultValue"] ?? attributes["Value"] ?? "").length).toBeLessThanOrEqual(250);
  }
});

test("icons have the size that they are given as", () => {
  expect(icon(named("IconUrl")[0]?.attributes["DefaultValue"])).toBe("32×32");
  expect(icon(named("HighResolutionIconUrl")[0]?.attributes["DefaultValue"])).toBe("64×64");
  const used = named("bt:Image").filter((image) => "size" in image.attributes);
  expect(used).not.toHaveLength(0);
  for (const { attributes } of used) {
    const image = defined.find((element) => element.attributes["id"] === attributes["resid"]);
    expect(icon(image?.attributes["DefaultValue"])).toBe(
      `${String(attributes["size"])}×${String(attributes["size"])}`,
    );
  }
});

test("every address is this machine's, where `npm start` serves it", () => {
  expect(new Set(manifestAddresses().map((address) => address.origin))).toEqual(
    new Set(["https://localhost:3000"]),
  );
});

test("the one button checks at once", () => {
  expect(named("Control").map((control) => control.attributes["id"])).toEqual(["Khuyencong.Check"]);
  expect(named("Action").map((action) => action.attributes["xsi:type"])).toEqual(["ShowTaskpane"]);
  expect(manifestAddresses().map((address) => address.pathname + address.search)).toContain(
    "/taskpane.html?action=check",
  );
});
