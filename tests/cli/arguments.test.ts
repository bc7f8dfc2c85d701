import { readArguments } from "../../src/cli/arguments";

const words = (...argv: string[]): string => {
  const request = readArguments(argv);
  return request.kind === "refused" ? request.words : `not refused: ${request.kind}`;
};

describe("arguments", () => {
  test("a command with files and nothing else", () => {
    expect(readArguments(["read", "a.xlsx", "b.xlsx"])).toEqual({
      kind: "run",
      command: "read",
      files: ["a.xlsx", "b.xlsx"],
      format: "text",
      language: "vi",
      sheet: null,
      caps: null,
      programme: null,
      year: null,
      earlier: [],
    });
  });

  test("options may stand anywhere, with = or without", () => {
    const expected = {
      kind: "run",
      command: "check",
      files: ["a.xlsx", "b.xlsx"],
      format: "json",
      language: "en",
      sheet: "Phụ lục 1",
      caps: "tinh.json",
      programme: "ct.xlsx",
      year: 2024,
      earlier: ["2022.xlsx", "2023.xlsx"],
    };
    expect(
      readArguments([
        "--lang=en",
        "check",
        "a.xlsx",
        "--format",
        "json",
        "b.xlsx",
        "--sheet",
        "Phụ lục 1",
        "--caps=tinh.json",
        "--earlier",
        "2022.xlsx",
        "2023.xlsx",
        "--year=2024",
        "--programme",
        "ct.xlsx",
      ]),
    ).toEqual(expected);
  });

  test("after -- everything is a file", () => {
    expect(readArguments(["read", "--", "--format"])).toMatchObject({ kind: "run", files: ["--format"] });
  });

  test("without arguments the usage comes, unasked", () => {
    expect(readArguments([])).toEqual({ kind: "usage", asked: false, language: "vi" });
    expect(readArguments(["check", "--help"])).toEqual({ kind: "usage", asked: true, language: "vi" });
    expect(readArguments(["-v"])).toMatchObject({ kind: "version" });
  });

  test("what is not known is refused by its name", () => {
    expect(words("check", "a.xlsx", "--approved", "b.xlsx")).toBe("Lệnh check không có tùy chọn --approved.");
    expect(words("read", "a.xlsx", "--programme", "b.xlsx")).toBe("Lệnh read không có tùy chọn --programme.");
    expect(words("check", "a.xlsx", "-q")).toBe("Lệnh check không có tùy chọn -q.");
    expect(words("read", "a.xlsx", "--sheet", "X")).toBe("Lệnh read không có tùy chọn --sheet.");
    expect(words("paint", "a.xlsx")).toContain("“paint”");
    expect(words("check", "a.xlsx", "--out", "b.xlsx")).toBe("Lệnh check không có tùy chọn --out.");
    expect(words("fill", "a.xlsx", "--out", "b.xlsx", "--sheet", "X")).toBe(
      "Lệnh fill không có tùy chọn --sheet.",
    );
    expect(words("toString", "a.xlsx")).toContain("“toString”");
    expect(words("read", "a.xlsx", "--constructor")).toContain("--constructor");
  });

  test("year and earlier plans go with a programme, and a year is one", () => {
    expect(words("check", "a.xlsx", "--year", "2024")).toContain("--year");
    expect(words("check", "a.xlsx", "--earlier", "b.xlsx")).toBe(
      "Tùy chọn --earlier chỉ dùng cùng --programme.",
    );
    for (const year of ["24", "hai", "2024.5", "20244", "-2024"])
      expect(words("check", "a.xlsx", "--programme", "b.xlsx", `--year=${year}`)).toContain(`“${year}”`);
    expect(words("check", "a.xlsx", "--programme")).toContain("--programme");
    expect(words("check", "--programme", "b.xlsx", "--earlier", "c.xlsx", "a.xlsx")).toContain("sau dấu --");
    expect(words("check", "a.xlsx", "--programme", "b.xlsx", "--earlier")).toContain("--earlier");
  });

  test("fill takes one file and gives one", () => {
    expect(readArguments(["fill", "a.xlsx", "--out", "b.xlsx"])).toEqual({
      kind: "fill",
      file: "a.xlsx",
      out: "b.xlsx",
      format: "text",
      language: "vi",
    });
    expect(words("fill", "a.xlsx")).toContain("--out");
    expect(words("fill", "--out", "b.xlsx")).toContain("đúng một tệp");
    expect(words("fill", "a.xlsx", "c.xlsx", "--out", "b.xlsx")).toContain("đúng một tệp");
  });

  test("what is missing is said", () => {
    expect(words("--format", "json")).toContain("Chưa cho biết lệnh");
    expect(words("read")).toBe("Lệnh read cần ít nhất một tệp .xlsx.");
    expect(words("read", "a.xlsx", "--format")).toBe("Tùy chọn --format cần có giá trị đi kèm.");
    expect(words("check", "a.xlsx", "--sheet=")).toBe("Tùy chọn --sheet cần có giá trị đi kèm.");
  });

  test("values that are not offered are refused with those that are", () => {
    expect(words("read", "a.xlsx", "--format", "xml")).toBe(
      "Tùy chọn --format chỉ nhận một trong các giá trị: text, json.",
    );
    expect(words("read", "a.xlsx", "--lang", "fr")).toContain("vi, en");
  });

  test("refusals come in the language that was asked for", () => {
    expect(words("read", "a.xlsx", "--lang", "en", "--year", "2024")).toBe(
      "The command read has no option --year.",
    );
  });
});
