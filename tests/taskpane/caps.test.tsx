import { screen, waitFor } from "@testing-library/react";
import { checkedPane, finding, openPane } from "./support/open-pane";
import { CLEAN } from "./support/stories";
import { textWorkbook } from "./support/text-workbook";

/** Each model takes 1.000 of the state budget: below the cap of 2018, above that of 2014. */
const TWO_MODELS = textWorkbook({ "Phụ lục": CLEAN });

const OWN = JSON.stringify({
  version: 1,
  document: "Nghị quyết 15/2024/NQ-HĐND",
  from: "2024-08-01",
  to: null,
  caps: [
    {
      activity: "Mô hình trình diễn",
      phrases: ["mô hình trình diễn"],
      unit: "mô hình",
      amount: "900",
      article: "Điều 5",
    },
  ],
});

const choice = (): Promise<HTMLElement> => screen.findByRole("combobox", { name: "Mức hỗ trợ tối đa" });
/** jsdom's files cannot be read as text. */
const file = (text: string): File =>
  Object.assign(new File([text], "tinh.json", { type: "application/json" }), {
    text: () => Promise.resolve(text),
  });

test("no caps hold until a person chooses some; then the sheet is checked against them, and that is kept", async () => {
  const { user } = await checkedPane(TWO_MODELS);
  expect(screen.queryByText(/Hỗ trợ vượt mức tối đa/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Thiết lập" }));
  expect(await choice()).toHaveProperty("value", "");
  await user.selectOptions(await choice(), "central-2014");
  expect(await screen.findByText(/Thông tư liên tịch 26\/2014\/TTLT-BTC-BCT \(Đ6 k2 b\)/)).toBeTruthy();
  expect(screen.getByText(/Hết hiệu lực từ 11\/5\/2018/)).toBeTruthy();
  expect(localStorage.getItem("khuyencong.caps")).toBe("central-2014");
  await user.selectOptions(await choice(), "");
  await waitFor(() => {
    expect(screen.queryByText(/Hỗ trợ vượt mức tối đa/)).toBeNull();
  });
});

test("what is not verified is marked so beside the choice", async () => {
  const { user } = openPane(TWO_MODELS);
  await user.click(await screen.findByRole("button", { name: "Thiết lập" }));
  await user.selectOptions(await choice(), "central-2018");
  expect(await screen.findByText(/chưa đối chiếu với văn bản gốc/)).toBeTruthy();
  expect(screen.getByText(/có thể đã được thay thế/)).toBeTruthy();
});

test("the province's own come from a file, which is refused in words where it is wrong", async () => {
  const { user } = await checkedPane(TWO_MODELS);
  await user.click(screen.getByRole("button", { name: "Thiết lập" }));
  await user.selectOptions(await choice(), "own");
  const picker = screen.getByLabelText("Chọn tệp JSON…", { selector: "input" });
  await user.upload(picker, file(OWN.replace('"900"', '"900 triệu"')));
  expect(await screen.findByText(/“caps\[0\]\.amount”/)).toBeTruthy();
  expect(screen.queryByText(/Hỗ trợ vượt mức tối đa/)).toBeNull();
  await user.upload(picker, file(OWN));
  expect((await screen.findAllByText(/Nghị quyết 15\/2024\/NQ-HĐND/)).length).toBeGreaterThan(0);
  await waitFor(() => {
    expect(finding(/Hỗ trợ vượt mức tối đa/).textContent).toMatch(/1\/8\/2024/);
  });
  expect(screen.queryByText(/“caps\[0\]\.amount”/)).toBeNull();
});

test("a choice of before holds in the next pane", async () => {
  localStorage.setItem("khuyencong.caps", "own");
  localStorage.setItem("khuyencong.caps-own", OWN);
  await checkedPane(TWO_MODELS);
  expect(finding(/Hỗ trợ vượt mức tối đa/).textContent).toMatch(/Nghị quyết 15\/2024/);
});
