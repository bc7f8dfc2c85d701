import { eventsToCome } from "./support/events-to-come";
import { book, excelWith } from "./support/sheet";

it("adds, sets, finds and deletes settings (docs: Excel.SettingCollection)", async () => {
  await excelWith(book({ S: [] }));
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("unit", { name: "triệu đồng", factor: 1_000_000 });
    settings.add("unit", ["nghìn đồng"]);
    settings.add("gone", 1).delete();
    const unit = settings.getItem("unit").load("key,value");
    const gone = settings.getItemOrNullObject("gone");
    const count = settings.getCount();
    settings.load("items/key,items/value");
    await context.sync();
    expect([unit.key, unit.value, gone.isNullObject, count.value]).toEqual(["unit", ["nghìn đồng"], true, 1]);
    expect(settings.items.map(({ key }) => key)).toEqual(["unit"]);
  });
});

it("says ItemNotFound for a setting that is not there", async () => {
  await excelWith(book({ S: [] }));
  const missing = Excel.run(async (context) => {
    context.workbook.settings.getItem("nothing").load("value");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: "ItemNotFound", httpStatusCode: 404 });
});

it("keeps a date a date", async () => {
  await excelWith(book({ S: [] }));
  const day = new Date(Date.UTC(2024, 4, 1));
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.add("day", day);
    setting.load("value");
    await context.sync();
    expect(setting.value).toEqual(day);
  });
});

it("shares one store with Office.context.document.settings", async () => {
  const { host } = await excelWith(book({ S: [] }));
  host.saveSettings({ language: '"vi"' });
  await Excel.run(async (context) => {
    const language = context.workbook.settings.getItem("language").load("value");
    context.workbook.settings.add("seen", true);
    await context.sync();
    expect(language.value).toBe("vi");
  });
  expect(host.loadSettings()).toEqual({ language: '"vi"', seen: "true" });
});

it("gives Office.context.document.settings, a bag that saveAsync writes to the document (docs: Office.Settings)", async () => {
  const { host } = await excelWith(book({ S: [] }));
  const { settings } = Office.context.document;
  expect(settings.get("mở")).toBeNull();
  settings.set("mở", { trang: 2 });
  expect([settings.get("mở"), host.loadSettings()]).toEqual([{ trang: 2 }, {}]);
  const status = await new Promise((resolve) => {
    settings.saveAsync((result) => {
      resolve(result.status);
    });
  });
  expect([status, host.loadSettings()]).toEqual(["succeeded", { mở: '{"trang":2}' }]);
  settings.remove("mở");
  await new Promise<void>((resolve) => {
    settings.refreshAsync(() => {
      resolve();
    });
  });
  expect(settings.get("mở")).toEqual({ trang: 2 });
});

it("tells of settings that are saved, not of those that are added to the workbook's (docs: SettingCollection.onSettingsChanged)", async () => {
  await excelWith(book({ S: [] }));
  let told = 0;
  await Excel.run(async (context) => {
    context.workbook.settings.onSettingsChanged.add(() => {
      told += 1;
      return Promise.resolve();
    });
    context.workbook.settings.add("unit", "đồng");
    await context.sync();
  });
  await eventsToCome();
  expect(told).toBe(0);
  Office.context.document.settings.set("unit", "triệu đồng");
  await new Promise((resolve) => {
    Office.context.document.settings.saveAsync(resolve);
  });
  await eventsToCome();
  expect(told).toBe(1);
});
