import type { FaultId } from "../../host";

/** The words of the menu in which the local Excel is made to fail. */
export interface TrialTexts {
  readonly menu: string;
  readonly person: string;
  readonly personCell: string;
  readonly personValue: string;
  readonly personWrite: string;
  readonly personLocked: string;
  readonly faults: string;
  readonly fault: string;
  readonly faultAt: string;
  readonly arm: string;
  readonly disarm: string;
  readonly names: Readonly<Record<FaultId, string>>;
  readonly look: string;
  readonly schemes: { readonly system: string; readonly light: string; readonly dark: string };
  /** How high contrast is turned on, and that it is. */
  readonly contrast: string;
  readonly contrastOn: string;
  readonly protection: string;
  readonly protectSheet: string;
  readonly protectWorkbook: string;
  readonly readOnly: string;
}

export const VIETNAMESE_TRIALS: TrialTexts = {
  menu: "Thử nghiệm",
  person: "Người thứ hai",
  personCell: "Ô",
  personValue: "Giá trị",
  personWrite: "Ghi như người khác",
  personLocked: "Ô này đang được bảo vệ: người thứ hai cũng không ghi được.",
  faults: "Sự cố của Excel",
  fault: "Sự cố",
  faultAt: "Ở yêu cầu thứ",
  arm: "Đặt sự cố",
  disarm: "Bỏ sự cố",
  names: {
    "answer-lost": "Trả lời bị mất",
    "api-not-found": "Excel không có chức năng được gọi",
    "api-set-missing": "Bản Excel cũ hơn (ngăn mở lần sau)",
    "cell-editing": "Đang nhập dở một ô",
    "cells-changed": "Người khác sửa ô",
    "cells-merged": "Người khác gộp ô",
    "request-fails": "Yêu cầu bị lỗi",
    "request-too-large": "Yêu cầu quá 5 MB",
    "response-too-large": "Trả lời quá 5 MB",
    "rows-filtered": "Người khác lọc bảng",
    "rows-inserted": "Người khác chèn dòng",
    "rows-sorted": "Người khác sắp xếp bảng",
    "sheet-deleted": "Người khác xóa trang tính",
    "sheet-moved": "Người khác chuyển chỗ trang tính",
    "sheet-protected": "Người khác bảo vệ trang tính",
    "sheet-renamed": "Người khác đổi tên trang tính",
    "undo-not-supported": "Không hoàn tác được",
    "workbook-read-only": "Sổ chuyển sang chỉ đọc",
  },
  look: "Giao diện",
  schemes: { system: "Theo máy", light: "Sáng", dark: "Tối" },
  contrast:
    "Tương phản cao: npm start -- --high-contrast, hoặc bật trong hệ điều hành (Windows: Alt trái + Shift trái + PrtSc).",
  contrastOn: "Tương phản cao đang bật: ngăn tác vụ theo trình duyệt, như trong Excel trên web.",
  protection: "Bảo vệ",
  protectSheet: "Bảo vệ trang tính",
  protectWorkbook: "Bảo vệ cấu trúc sổ",
  readOnly: "Sổ chỉ đọc",
};

export const ENGLISH_TRIALS: TrialTexts = {
  menu: "Trials",
  person: "Second person",
  personCell: "Cell",
  personValue: "Value",
  personWrite: "Write as somebody else",
  personLocked: "This cell is protected: a second person cannot write to it either.",
  faults: "Excel's faults",
  fault: "Fault",
  faultAt: "At request no.",
  arm: "Set the fault",
  disarm: "Take it away",
  names: {
    "answer-lost": "The answer is lost",
    "api-not-found": "Excel lacks what is called",
    "api-set-missing": "An older Excel (when the pane opens next)",
    "cell-editing": "A cell is being edited",
    "cells-changed": "Somebody else changes cells",
    "cells-merged": "Somebody else merges cells",
    "request-fails": "The request fails",
    "request-too-large": "The request is over 5 MB",
    "response-too-large": "The answer is over 5 MB",
    "rows-filtered": "Somebody else filters the table",
    "rows-inserted": "Somebody else inserts a row",
    "rows-sorted": "Somebody else sorts the table",
    "sheet-deleted": "Somebody else deletes the sheet",
    "sheet-moved": "Somebody else moves the sheet",
    "sheet-protected": "Somebody else protects the sheet",
    "sheet-renamed": "Somebody else renames the sheet",
    "undo-not-supported": "Undo is not supported",
    "workbook-read-only": "The workbook becomes read-only",
  },
  look: "Look",
  schemes: { system: "As the system", light: "Light", dark: "Dark" },
  contrast:
    "High contrast: npm start -- --high-contrast, or turn it on in the operating system (Windows: left Alt + left Shift + PrtSc).",
  contrastOn: "High contrast is on: the pane follows the browser, as in Excel on the web.",
  protection: "Protection",
  protectSheet: "Protect the sheet",
  protectWorkbook: "Protect the workbook's structure",
  readOnly: "Workbook is read-only",
};
