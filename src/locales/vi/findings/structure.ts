import type { FindingText } from "../../texts";

/** What the rules of the group “structure” say, by message key. */
export const structure = {
  "table-not-found": {
    title: "Chưa thấy bảng phụ lục trên trang “{sheet}”",
    detail: "Bảng cần có dòng tiêu đề, trong đó có cột tên nhiệm vụ hoặc nội dung",
  },
  "cell-error": {
    title: "Ô báo lỗi {error}",
    detail: "Sửa công thức hoặc nhập lại giá trị của ô này; các ô tính từ ô này sẽ đúng theo",
  },
  "category-numbering": {
    title: "Số thứ tự của mục chưa liên tục",
    detail: "Đang ghi {stated}, theo thứ tự là {expected}",
  },
  "category-numbering.missing": {
    title: "Mục chưa có số thứ tự",
    detail: "Theo thứ tự là {expected}",
  },
  "task-numbering": {
    title: "Số thứ tự của nhiệm vụ chưa liên tục",
    detail: "Đang ghi {stated}, theo thứ tự là {expected}",
  },
  "task-numbering.missing": {
    title: "Nhiệm vụ chưa có số thứ tự",
    detail: "Theo thứ tự là {expected}",
  },
  "task-name-missing": {
    title: "Dòng này chưa có tên nhiệm vụ",
    detail: "Dòng đã có đơn vị tính, số lượng hoặc kinh phí",
  },
  "duplicate-column": {
    title: "Cột “{second}” trùng nội dung với cột “{first}”",
    detail: "Chưa rõ lấy cột nào để cộng và đối chiếu; đổi tiêu đề hoặc bỏ một cột",
  },
  "category-unknown": {
    title: "Mục “{name}” không thuộc các nội dung khuyến công thường gặp",
    detail: "Đối chiếu Điều 4 Nghị định 45/2012/NĐ-CP; nếu đúng là mục riêng của tỉnh thì giữ nguyên",
  },
  "category-unknown.near": {
    title: "Tên mục “{name}” có thể gõ nhầm",
    detail: "Có phải “{near}”?",
  },
  "category-duplicate": {
    title: "Mục “{name}” ghi hai lần",
    detail: "Đã có ở dòng {row}",
  },
  "category-empty": {
    title: "Mục “{name}” chưa có nhiệm vụ nào",
    detail: "Thêm nhiệm vụ hoặc bỏ mục này",
  },
  "task-duplicate": {
    title: "Nhiệm vụ ghi hai lần trong một mục",
    detail: "Trùng tên, đơn vị tính, thời gian, đơn vị thụ hưởng và địa điểm với dòng {row}",
  },
  "task-outside-category": {
    title: "Nhiệm vụ đứng trước mục đầu tiên",
    detail: "Chưa rõ nhiệm vụ này thuộc mục nào",
  },
  "merged-cells": {
    title: "Ô gộp {range} che kinh phí của {count} dòng",
    detail: "Bỏ gộp và ghi kinh phí của từng dòng, để mỗi nhiệm vụ có số của mình",
  },
  "hidden-rows": {
    title: "Có {rows} dòng đang ẩn có ghi kinh phí",
    detail: "Người xem không thấy các dòng này nhưng tổng vẫn tính; bỏ ẩn hoặc bỏ lọc để kiểm tra",
  },
  "hidden-rows.columns": {
    title: "Có {columns} cột đang ẩn có ghi kinh phí",
    detail: "Người xem không thấy các cột này nhưng tổng vẫn tính; bỏ ẩn để kiểm tra",
  },
  "repeated-header": {
    title: "Dòng tiêu đề lặp lại giữa bảng",
    detail: "Nên đặt in lại tiêu đề ở đầu mỗi trang (Page Layout → Print Titles), rồi xóa dòng gõ lại này",
  },
  "repeated-header.printed": {
    title: "Dòng tiêu đề lặp lại giữa bảng",
    detail: "Tiêu đề đã được đặt in lại ở đầu mỗi trang, nên có thể xóa dòng gõ lại này",
  },
  "text-encoding": {
    title: "Chữ chưa ở dạng Unicode dựng sẵn",
    detail: "Dấu tách rời khỏi chữ nên tìm kiếm, so sánh có thể sai: “{text}”",
  },
  "text-encoding.legacy": {
    title: "Chữ đang dùng bảng mã cũ {encoding}",
    detail: "Chuyển sang Unicode bằng bộ gõ (Unikey: Công cụ chuyển mã) rồi kiểm tra lại",
  },
} satisfies Record<string, FindingText>;
