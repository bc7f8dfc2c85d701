import { version } from "../../package.json";
import { diskError, runCli } from "./run-cli";

interface FilesJson {
  readonly version: number;
  readonly files: readonly {
    readonly file: string;
    readonly error: string | null;
    readonly sheets: unknown[];
  }[];
}

const XLS = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Buffer.from("Workbook", "utf16le"),
]);

describe("the command line", () => {
  test("tells how it is used, in Vietnamese", async () => {
    const unasked = await runCli([]);
    expect(unasked).toMatchObject({ code: 2, err: "" });
    expect(unasked.out).toContain("Cách dùng:");
    expect(await runCli(["--help"])).toEqual({ ...unasked, code: 0 });
    expect((await runCli(["--help", "--lang", "en"])).out).toContain("Usage:");
  });

  test("tells its version", async () => {
    expect(await runCli(["--version"])).toEqual({ code: 0, out: version, err: "", written: {} });
  });

  test("refuses an option that it does not have", async () => {
    const run = await runCli(["check", "quang-ngai-2025.xlsx", "--colour", "red"]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("Lệnh check không có tùy chọn --colour.");
  });

  test.each(["read", "check"])(
    "%s: files that cannot be done are reported, the others go on",
    async (command) => {
      const argv = [command, "cu.xls", "khong-co.xlsx", "khoa.xlsx", "quang-ngai-2025.xlsx", "rong.xlsx"];
      const run = await runCli([...argv, "--format", "json"], {
        "cu.xls": XLS,
        "khong-co.xlsx": diskError("ENOENT"),
        "khoa.xlsx": diskError("EBUSY"),
        "rong.xlsx": new Uint8Array(),
      });
      expect(run).toMatchObject({ code: 2, err: "" });
      const json = JSON.parse(run.out) as FilesJson;
      expect(json.version).toBe(1);
      expect(json.files.map(({ file, error, sheets }) => [file, error, sheets.length])).toEqual([
        ["cu.xls", expect.stringContaining("lưu lại dạng .xlsx"), 0],
        ["khong-co.xlsx", "Không tìm thấy tệp.", 0],
        ["khoa.xlsx", expect.stringContaining("đang được chương trình khác sử dụng"), 0],
        ["quang-ngai-2025.xlsx", null, 1],
        ["rong.xlsx", expect.stringContaining("Tệp rỗng"), 0],
      ]);
    },
  );

  test("a fault of the program is called one, without its stack", async () => {
    const run = await runCli(["read", "a.xlsx"], { "a.xlsx": new TypeError("x is not a function") });
    expect(run.code).toBe(2);
    expect(run.out).toContain("Chương trình gặp lỗi khi xử lý tệp này: x is not a function");
    expect(run.out).not.toContain("    at ");
  });

  test("a file that cannot be done is reported in the text too", async () => {
    const run = await runCli(["check", "cu.xls", "--lang", "en"], { "cu.xls": XLS });
    expect(run.code).toBe(2);
    expect(run.out).toContain("cu.xls\n  Not done: The file is of the old Excel kind (.xls).");
    expect(run.out).toContain("Files not done: 1.");
  });

  test("a sheet that the file does not have is named with those it has", async () => {
    const argv = ["check", "kien-giang-2021-2025.xlsx", "--sheet"];
    const run = await runCli([...argv, "Phụ lục"]);
    expect(run.code).toBe(2);
    expect(run.out).toContain("Không có trang tính “Phụ lục”");
    expect(run.out).toContain("“Danh mục nhiệm vụ”, “Kinh phí từng năm”");
    const found = await runCli([...argv, "KINH phí từng năm".normalize("NFD"), "--format", "json"]);
    expect(JSON.parse(found.out)).toMatchObject({
      files: [{ error: null, sheets: [{ sheet: "Kinh phí từng năm" }] }],
    });
  });
});
