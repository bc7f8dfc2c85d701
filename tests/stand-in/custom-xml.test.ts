import { book, excelWith } from "./support/sheet";

const NS = "urn:example:ke-hoach";
const part = (text: string, namespace = NS): string => `<so xmlns="${namespace}"><dòng>${text}</dòng></so>`;

const parts = <Result>(
  work: (all: Excel.CustomXmlPartCollection, context: Excel.RequestContext) => Promise<Result> | Result,
): Promise<Result> =>
  Excel.run(async (context) => {
    const result = await work(context.workbook.customXmlParts, context);
    await context.sync();
    return result;
  });

beforeEach(() => excelWith(book({ S: [] })));

it("adds, reads, rewrites and deletes a part (docs: Excel.CustomXmlPart)", async () => {
  await parts(async (all, context) => {
    const added = all.add(part("một")).load("id,namespaceUri");
    const first = added.getXml();
    added.setXml(part("hai"));
    const second = added.getXml();
    await context.sync();
    expect(added.id).toMatch(/^\{.{36}\}$/);
    expect([added.namespaceUri, first.value, second.value]).toEqual([NS, part("một"), part("hai")]);
    const found = all.getItem(added.id).getXml();
    added.delete();
    const gone = all.getItemOrNullObject(added.id).load("id");
    const count = all.getCount();
    await context.sync();
    expect([found.value, gone.isNullObject, count.value]).toEqual([part("hai"), true, 0]);
  });
});

it("finds the only part of a namespace, and null for none or several (docs: getOnlyItemOrNullObject)", async () => {
  await parts(async (all, context) => {
    const only = (): Excel.CustomXmlPart => all.getByNamespace(NS).getOnlyItemOrNullObject().load("id");
    const none = only();
    all.add(part("khác", "urn:example:other"));
    all.add(part("một"));
    const one = only();
    const xml = one.getXml();
    await context.sync();
    expect([none.isNullObject, one.isNullObject, xml.value]).toEqual([true, false, part("một")]);
    all.add(part("hai"));
    const several = only();
    const scoped = all.getByNamespace(NS).load("items/namespaceUri");
    await context.sync();
    expect([several.isNullObject, scoped.items.length]).toEqual([true, 2]);
  });
  await expect(parts((all) => all.getByNamespace(NS).getOnlyItem().load("id"))).rejects.toMatchObject({
    code: "InvalidOperation",
  });
  await expect(parts((all) => all.getByNamespace("urn:none").getOnlyItem().load("id"))).rejects.toMatchObject(
    {
      code: "ItemNotFound",
    },
  );
});

it("refuses what is no XML, and ids that are not there", async () => {
  await expect(parts((all) => all.add("<một>"))).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(parts((all) => all.getItem("{không}").load("id"))).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});

it("is not undone with the cells (issue 6415 of office-js)", async () => {
  const { workbook } = await excelWith(book({ S: [] }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    context.workbook.customXmlParts.add(part("một"));
    await context.sync();
  });
  expect(await workbook.undo()).toBe(true);
  expect(workbook.activeSheet().cell(0, 0).value).toBeNull();
  expect(workbook.extras.xmlParts).toHaveLength(1);
});
