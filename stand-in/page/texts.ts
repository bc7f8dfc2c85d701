import { ENGLISH_TRIALS, VIETNAMESE_TRIALS, type TrialTexts } from "./trials/texts";

/** The page's own words; the ribbon's come from the manifest, the grid's from Univer, the pane's from the product. */
export interface PageTexts {
  readonly language: string;
  readonly home: string;
  readonly note: string;
  readonly sample: string;
  readonly newWorkbook: string;
  /** What a new workbook and its sheet are called. */
  readonly newName: string;
  readonly newSheet: string;
  readonly open: string;
  readonly save: string;
  /** What is put behind the name of a copy. */
  readonly copy: string;
  readonly closePane: string;
  readonly splitter: string;
  readonly notOpened: string;
  readonly notSaved: string;
  readonly locked: string;
  readonly trials: TrialTexts;
}

const VIETNAMESE: PageTexts = {
  language: "vi-VN",
  home: "Trang đầu",
  note: "Excel cục bộ, để thử",
  sample: "Bảng mẫu",
  newWorkbook: "Sổ mới",
  newName: "Sổ1.xlsx",
  newSheet: "Trang_tính1",
  open: "Mở tệp .xlsx…",
  save: "Lưu bản sao",
  copy: "bản sao",
  closePane: "Đóng ngăn tác vụ",
  splitter: "Độ rộng ngăn tác vụ",
  notOpened: "Không mở được tệp này. Hãy chọn một tệp .xlsx.",
  notSaved: "Chưa lưu được bản sao.",
  locked: "Ô này đang được bảo vệ nên chưa sửa được. Bỏ bảo vệ rồi sửa lại.",
  trials: VIETNAMESE_TRIALS,
};

const ENGLISH: PageTexts = {
  language: "en-US",
  home: "Home",
  note: "Local Excel, for trying out",
  sample: "Sample",
  newWorkbook: "New workbook",
  newName: "Book1.xlsx",
  newSheet: "Sheet1",
  open: "Open an .xlsx file…",
  save: "Save a copy",
  copy: "copy",
  closePane: "Close the task pane",
  splitter: "Width of the task pane",
  notOpened: "This file could not be opened. Choose an .xlsx file.",
  notSaved: "The copy could not be saved.",
  locked: "This cell is protected and cannot be changed. Unprotect it first.",
  trials: ENGLISH_TRIALS,
};

/** Vietnamese unless English is asked for. */
export function pageTexts(language: string | null): PageTexts {
  return language === "en" ? ENGLISH : VIETNAMESE;
}
