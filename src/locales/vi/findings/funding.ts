import type { FindingText } from "../../texts";

/** What the rules of the group “funding” say, by message key. */
export const funding = {
  "amount-not-a-number": {
    title: "Kinh phí không đọc được",
    detail: "Đang ghi “{text}”",
  },
  "amount-not-a-number.open": {
    title: "Kinh phí chưa xác định",
    detail: "Đang ghi “{text}”; các tổng có ô này chưa kiểm tra được",
  },
  "amount-not-a-number.slip": {
    title: "Kinh phí gõ sai, Excel không nhận là số",
    detail: "Ô ghi “{text}” (thừa dấu cách, thừa dấu, hoặc chữ thay cho số); hiểu là {value}",
  },
  "amount-stored-as-text": {
    title: "Số đang lưu dưới dạng chữ",
    detail: "Ô ghi “{text}”, Excel bỏ qua khi cộng; hiểu là {value}",
  },
  "amount-stored-as-text.two-ways": {
    title: "Số đang lưu dưới dạng chữ, có thể hiểu hai cách",
    detail: "Ô ghi “{text}”: đang hiểu là {value}, cũng có thể là {alternative}",
  },
  "amount-stored-as-text.ambiguous": {
    title: "Số đang lưu dưới dạng chữ, chưa rõ là bao nhiêu",
    detail:
      "Ô ghi “{text}”: dấu chấm, dấu phẩy có thể hiểu hai cách; chọn cách hiểu đúng, hoặc nhập lại thành số",
  },
  "amount-missing": {
    title: "Nhiệm vụ chưa có kinh phí",
    detail: "Đã có đơn vị tính và số lượng, các cột kinh phí đều để trống",
  },
  "funding-sum": {
    title: "{total} không bằng {parts}",
    detail: "Đang ghi {stated} · cộng {parts}: {sum}",
  },
  "funding-sum.blank": {
    title: "Chưa ghi {total}",
    detail: "Đang để trống · cộng {parts}: {sum}",
  },
  "amount-negative": {
    title: "Kinh phí là số âm",
    detail: "Đang ghi {text}",
  },
  "amount-precision": {
    title: "Kinh phí lẻ dưới một đồng",
    detail: "Đang ghi {value}, tính ra đồng là {dong}",
  },
  "amount-misread.row": {
    title: "Số có thể nhỏ đi nghìn lần",
    detail:
      "Đang là {value}; nếu là {meant} thì dòng này cộng đúng (Excel có thể đã hiểu dấu chấm là dấu thập phân)",
  },
  "amount-misread.cost": {
    title: "Số có thể nhỏ đi nghìn lần",
    detail:
      "Đang là {value}; nếu là {meant} thì đúng cỡ mức chi theo {source} (Excel có thể đã hiểu dấu chấm là dấu thập phân)",
  },
  "amount-misread.sum": {
    title: "Số có thể nhỏ đi nghìn lần",
    detail:
      "Đang là {value}; nếu là {meant} thì số cộng {stated} khớp (Excel có thể đã hiểu dấu chấm là dấu thập phân)",
  },
  "part-exceeds-total": {
    title: "{source} lớn hơn {total}",
    detail: "Đang ghi {source}: {part} · {total}: {stated}",
  },
  "subtask-sum": {
    title: "Kinh phí nhiệm vụ không bằng tổng các phần việc",
    detail: "Cột {column}: đang ghi {stated} · cộng các phần việc: {sum}",
  },
  "money-unit-missing": {
    title: "Bảng chưa ghi đơn vị tiền",
    detail: "Ghi “(triệu đồng)” trong tiêu đề cột hoặc “Đơn vị tính: triệu đồng” phía trên bảng",
  },
  "money-unit-conflict": {
    title: "Bảng ghi hai đơn vị tiền khác nhau",
    detail: "“{first}” và “{second}”",
  },
  "support-over-cap": {
    title: "Hỗ trợ vượt mức tối đa",
    detail: "{perUnit} triệu đồng/{unit} · mức tối đa {cap} triệu đồng/{unit} theo {document}, từ {from}",
  },
  "support-over-cap.unverified": {
    title: "Hỗ trợ vượt mức tối đa (mức chưa kiểm chứng)",
    detail:
      "{perUnit} triệu đồng/{unit} · mức tối đa {cap} triệu đồng/{unit} theo {document}, từ {from}; mức này chưa đối chiếu được với văn bản gốc",
  },
  "support-share-over-cap": {
    title: "Tỷ lệ hỗ trợ vượt mức tối đa",
    detail: "Ngân sách chiếm {share}% · mức tối đa {cap}% theo {document}, từ {from}",
  },
  "support-share-over-cap.unverified": {
    title: "Tỷ lệ hỗ trợ vượt mức tối đa (mức chưa kiểm chứng)",
    detail:
      "Ngân sách chiếm {share}% · mức tối đa {cap}% theo {document}, từ {from}; mức này chưa đối chiếu được với văn bản gốc",
  },
} satisfies Record<string, FindingText>;
