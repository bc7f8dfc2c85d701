import type { FindingText } from "../../texts";

/** What the rules of the group “schedule” say, by message key. */
export const schedule = {
  "time-missing": {
    title: "Chưa ghi thời gian thực hiện",
    detail: "Các nhiệm vụ khác trong bảng đã ghi",
  },
  "time-not-understood": {
    title: "Thời gian không đọc được",
    detail: "Đang ghi “{text}”",
  },
  "time-outside-period": {
    title: "Thời gian nằm ngoài kỳ kế hoạch",
    detail: "Đang ghi “{text}” · kế hoạch cho {period}",
  },
  "time-against-quantity": {
    title: "Số lượng và các năm liệt kê chưa khớp",
    detail: "{quantity} {unit} trong {count} năm ({time})",
  },
  "lead-missing": {
    title: "Chưa ghi cơ quan chủ trì",
    detail: "Các nhiệm vụ khác trong bảng đã ghi",
  },
  "agency-renamed": {
    title: "“{agency}” không còn trong kỳ kế hoạch",
    detail: "Đã kết thúc từ {date}; nay là {now}; đối chiếu với văn bản của tỉnh",
  },
  "agency-renamed.same-year": {
    title: "“{agency}” thay đổi trong năm kế hoạch",
    detail: "Kết thúc từ {date}; sau đó là {now}; đối chiếu với văn bản của tỉnh",
  },
} satisfies Record<string, FindingText>;
