import { book, excelWith } from "./support/sheet";

it("keeps title, author and the like (docs: Excel.DocumentProperties)", async () => {
  const { workbook } = await excelWith(book({ S: [] }));
  workbook.extras.document = { creationDate: Date.UTC(2024, 4, 1), lastAuthor: "Phòng Công Thương" };
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "Kế hoạch khuyến công";
    properties.author = "Sở Công Thương";
    properties.revisionNumber = 3;
    properties.load("title,author,subject,lastAuthor,revisionNumber,creationDate");
    await context.sync();
    expect([properties.title, properties.author, properties.subject]).toEqual([
      "Kế hoạch khuyến công",
      "Sở Công Thương",
      "",
    ]);
    expect([properties.lastAuthor, properties.revisionNumber]).toEqual(["Phòng Công Thương", 3]);
    expect(properties.creationDate).toEqual(new Date(Date.UTC(2024, 4, 1)));
  });
});

it("keeps a person's own properties with their types, found in any case (docs: Excel.CustomProperty)", async () => {
  await excelWith(book({ S: [] }));
  const day = new Date(Date.UTC(2024, 4, 1));
  await Excel.run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add("Số văn bản", "12/KH-UBND");
    custom.add("Năm", 2024);
    custom.add("Tỷ lệ", 0.5);
    custom.add("Đã duyệt", true);
    custom.add("Ngày", day);
    custom.add("năm", 2025);
    custom.add("Thừa", 1).delete();
    custom.load("items/key,items/value,items/type");
    const year = custom.getItem("NĂM").load("value");
    const gone = custom.getItemOrNullObject("Thừa").load("key");
    const count = custom.getCount();
    await context.sync();
    expect(custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
      ["Số văn bản", "12/KH-UBND", "String"],
      ["Năm", 2025, "Number"],
      ["Tỷ lệ", 0.5, "Float"],
      ["Đã duyệt", true, "Boolean"],
      ["Ngày", day.toISOString(), "Date"],
    ]);
    expect([year.value as unknown, gone.isNullObject, count.value]).toEqual([2025, true, 5]);
    custom.deleteAll();
    const none = custom.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});
