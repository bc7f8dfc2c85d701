import { proposed } from "./support/proposed";

test("the sentence of Đồng Nai's plan for 2024, to the đồng and to the hundredth of a percent", () => {
  const { summary } = proposed(`
    PHỤ LỤC KẾ HOẠCH KHUYẾN CÔNG NĂM 2024
    TT | Nội dung   | Đơn vị | Số lượng | Tổng số (đồng) | Kinh phí khuyến công địa phương | Nguồn khác
    1  | Máy móc    | Cơ sở  | 10       | 7.000.000.000  | 5.500.000.000 | 1.500.000.000
    2  | Truyền hình | Lượt  | 4        |                | 111.735.330   | 53.752.750
  `);
  expect(summary?.sentence).toBe(
    "Tổng kinh phí thực hiện Kế hoạch khuyến công năm 2024 là 7.165.488.080 đồng. " +
      "Trong đó: Kinh phí khuyến công địa phương là 5.611.735.330 đồng, chiếm 78,32%; " +
      "Nguồn khác là 1.553.752.750 đồng, chiếm 21,68%.",
  );
  expect(summary?.inWords).toBe(
    "Bằng chữ: Bảy tỷ một trăm sáu mươi lăm triệu bốn trăm tám mươi tám nghìn không trăm tám mươi đồng.",
  );
});

test("a total that is not known for certain is not put in words", () => {
  const { summary } = proposed(`
    TT | Nội dung   | Đơn vị | Số lượng | Tổng số (đồng) | Vốn NS | Vốn khác
    1  | Máy móc    | Cơ sở  | 10       |                | 1x5    | 7
  `);
  expect(summary).toBeNull();
});

test("without a unit of money there are no words", () => {
  const { summary } = proposed(`
    TT | Nội dung   | Đơn vị | Số lượng | Tổng số | Vốn NS | Vốn khác
    1  | Máy móc    | Cơ sở  | 10       | 12      | 5      | 7
  `);
  expect(summary).toMatchObject({ sentence: null, inWords: null });
});
