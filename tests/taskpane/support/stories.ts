/** A plan of one year with faults: E4 is 100 too high, C7 and C8 are misspelled, there is no grand total. */
export const FAULTY = `
  KẾ HOẠCH KHUYẾN CÔNG NĂM 2025 | | | | | | |
  TT | Tên nhiệm vụ                | Đơn vị  | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác | Thời gian
  I  | Hỗ trợ xây dựng mô hình     |         |          |        |       |       |
  1  | Mô hình trình diễn kỹ thuật | Mô hình | 2        | 8.100  | 2.000 | 6.000 | 2025
  2  | Chuyển giao máy móc         | Cơ sở   | 28       | 16.800 | 8.400 | 8.400 | 2025
  II | Cung cấp thông tin          |         |          |        |       |       |
  1  | Chương trình truyền hình    | Lướt    | 5        | 125    | 125   | -     | 2025
  2  | Bản tin                     | Lướt    | 6        | 60     | 60    | -     | 2025
`;

/** The same plan without the error; a warning for each misspelled unit stays. */
export const WARNED = FAULTY.replace("8.100 ", "8.000 ");

/** A plan in which there is nothing to find. */
export const CLEAN = `
  KẾ HOẠCH KHUYẾN CÔNG NĂM 2025 | | | | | | |
  TT | Tên nhiệm vụ                | Đơn vị  | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác | Thời gian
  I  | Hỗ trợ xây dựng mô hình     |         |          |        |        |        |
  1  | Mô hình trình diễn kỹ thuật | Mô hình | 2        | 8.000  | 2.000  | 6.000  | 2025
  2  | Chuyển giao máy móc         | Cơ sở   | 28       | 16.800 | 8.400  | 8.400  | 2025
     | Tổng cộng                   |         |          | 24.800 | 10.400 | 14.400 |
`;

/** A sheet that holds no plan. */
export const COVER = `
  ỦY BAN NHÂN DÂN TỈNH | |
  Kính gửi các cơ quan | |
`;
