/** The page's own words; the ribbon's come from the manifest, the grid's from Univer, the pane's from the product. */
export interface PageTexts {
  readonly language: string;
  readonly home: string;
  readonly note: string;
  readonly sample: string;
  readonly open: string;
  readonly closePane: string;
  readonly notOpened: string;
}

const VIETNAMESE: PageTexts = {
  language: "vi-VN",
  home: "Trang đầu",
  note: "Excel cục bộ, để thử",
  sample: "Bảng mẫu",
  open: "Mở tệp .xlsx…",
  closePane: "Đóng ngăn tác vụ",
  notOpened: "Không mở được tệp này. Hãy chọn một tệp .xlsx.",
};

const ENGLISH: PageTexts = {
  language: "en-US",
  home: "Home",
  note: "Local Excel, for trying out",
  sample: "Sample",
  open: "Open an .xlsx file…",
  closePane: "Close the task pane",
  notOpened: "This file could not be opened. Choose an .xlsx file.",
};

/** Vietnamese unless English is asked for. */
export function pageTexts(language: string | null): PageTexts {
  return language === "en" ? ENGLISH : VIETNAMESE;
}
