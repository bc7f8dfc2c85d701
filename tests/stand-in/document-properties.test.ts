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
