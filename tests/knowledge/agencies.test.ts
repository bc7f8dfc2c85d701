import { endedAgencies } from "../../src/knowledge";

test.each([
  ["Sở Công Thương, UBND các huyện, TP", ["UBND các huyện, TP"]],
  ["SỞ KẾ HOẠCH VÀ ĐT", ["SỞ KẾ HOẠCH VÀ ĐT"]],
  ["Sở LĐ-TB&XH; Sở NN&PTNT", ["Sở LĐ-TB&XH", "Sở NN&PTNT"]],
  ["Ủy ban nhân dân các huyện, thành phố", ["Ủy ban nhân dân các huyện, thành phố"]],
  ["Ủy ban nhân dân huyện/thành phố", ["Ủy ban nhân dân huyện/thành phố"]],
  ["Phòng Kinh tế và Hạ tầng huyện/thành phố", ["Phòng Kinh tế và Hạ tầng huyện/thành phố"]],
  ["Phòng KT&HT các huyện, Phòng Kinh tế thị xã", ["Phòng KT&HT các huyện", "Phòng Kinh tế thị xã"]],
  ["Sở Kế hoạch và Đầu tư".normalize("NFD"), ["Sở Kế hoạch và Đầu tư"]],
])("%s names ended agencies as written", (text, written) => {
  expect(endedAgencies(text).map((agency) => agency.written)).toEqual(written);
});

test("a district by its name is told from districts as such", () => {
  expect(endedAgencies("UBND huyện Giồng Riềng")[0]?.named).toBe(true);
  expect(endedAgencies("UBND các huyện và các sở")[0]?.named).toBe(false);
});

test.each([
  "Sở Công Thương",
  "UBND tỉnh",
  "UBND các xã, phường, đặc khu",
  "Phòng Kinh tế các xã",
  "Phòng Kinh tế, Hạ tầng và Đô thị phường",
  "Sở Tài chính",
  "Đài PT - TH KG, Báo KG",
  "-",
  "",
])("%s has not ended", (text) => {
  expect(endedAgencies(text)).toEqual([]);
});
