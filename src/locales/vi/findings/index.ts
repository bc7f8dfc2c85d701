import type { FindingText } from "../../texts";
import { funding } from "./funding";
import { programme } from "./programme";
import { schedule } from "./schedule";
import { structure } from "./structure";
import { totals } from "./totals";
import { units } from "./units";

/** What each rule says, by message key. */
export const findings: Readonly<Record<string, FindingText>> = {
  ...structure,
  ...units,
  ...funding,
  ...totals,
  ...schedule,
  ...programme,
};

/** Labels of fixes and suggestions. */
export const offers = {
  "write-number": "Ghi {number}",
  "write-formula": "Sửa công thức thành {formula} (bằng {number})",
  "to-number": "Chuyển thành số {shown}",
  "to-number-shown": "Chuyển thành số, Excel sẽ hiện {shown}",
  "to-number-reading": "Chuyển thành số {number} (Excel sẽ hiện {shown})",
  rename: "Đổi thành “{text}”",
  "write-percentage": "Ghi {number}%",
  "compose-text": "Ghép dấu vào chữ (Unicode dựng sẵn)",
  renumber: "Ghi {number}",
  "print-titles": "In lại dòng tiêu đề (dòng {rows}) ở đầu mỗi trang",
} satisfies Record<string, string>;

/** Labels of the same for several cells at once. */
export const offersMany = {
  "write-number": "Ghi {number} vào {count} ô",
  "write-formula": "Sửa công thức ở {count} ô",
  "to-number": "Chuyển {count} ô thành số",
  "to-number-shown": "Chuyển {count} ô thành số ({shown}…)",
  "to-number-reading": "Chuyển {count} ô thành số ({shown}…)",
  rename: "Đổi {count} ô thành “{text}”",
  "write-percentage": "Ghi {number}% vào {count} ô",
  "compose-text": "Ghép dấu vào chữ ở {count} ô",
  renumber: "Ghi {number} vào {count} ô",
  "print-titles": "In lại dòng tiêu đề (dòng {rows}) ở đầu mỗi trang",
} satisfies Record<keyof typeof offers, string>;

/** What may explain a gap, by the finding's datum “cause”: a guess, and worded as one; or what its sum is without. */
export const causes = {
  "left-out": "Có thể do bỏ sót dòng {causeRow} “{causeName}”",
  "left-out.part": "Có thể do bỏ sót {causeName}",
  twice: "Có thể do tính hai lần dòng {causeRow} “{causeName}”",
  "twice.part": "Có thể do tính hai lần {causeName}",
  digits: "Có thể do đảo chữ số: {causeFrom} thay vì {causeTo} ở ô {causeCell}",
  thousandfold: "Có thể do lệch nghìn lần: {causeFrom} thay vì {causeTo} ở ô {causeCell}",
  sign: "Có thể do sai dấu ở dòng {causeRow} “{causeName}”",
  "sign.part": "Có thể do sai dấu ở {causeName}",
  "sign.own": "Có thể do sai dấu ở ô {causeCell}",
  rounding: "Có thể do làm tròn từng số",
  "in-part": "Chưa kể ô kinh phí chưa rõ",
} satisfies Record<string, string>;
