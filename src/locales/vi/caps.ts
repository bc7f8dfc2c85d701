/** Why a file of support caps (mức hỗ trợ tối đa) is refused. */
export const caps = {
  "not-json": "Tệp mức hỗ trợ không phải là tệp JSON hoặc đã bị hỏng.",
  "too-large": "Tệp quá lớn, không phải là tệp mức hỗ trợ.",
  "other-version": 'Tệp mức hỗ trợ phải ghi "version": 1.',
  "not-an-object": "Tệp mức hỗ trợ sai dạng ở chỗ “{where}”: cần một nhóm đặt trong ngoặc nhọn.",
  missing: "Tệp mức hỗ trợ thiếu nội dung ở chỗ “{where}”.",
  "not-a-text": "Tệp mức hỗ trợ sai ở chỗ “{where}”: cần chữ đặt trong ngoặc kép.",
  "too-long": "Tệp mức hỗ trợ sai ở chỗ “{where}”: đoạn chữ quá dài.",
  "not-a-date": "Tệp mức hỗ trợ sai ở chỗ “{where}”: cần ngày dạng năm-tháng-ngày, ví dụ 2024-08-01.",
  "not-a-number": 'Tệp mức hỗ trợ sai ở chỗ “{where}”: cần số không âm, ví dụ "1000" hoặc "37.5".',
  "above-100": "Tệp mức hỗ trợ sai ở chỗ “{where}”: tỷ lệ không được quá 100%.",
  "none-of-these": "Tệp mức hỗ trợ sai ở chỗ “{where}”: giá trị không có trong các giá trị cho phép.",
  "not-a-list": "Tệp mức hỗ trợ sai ở chỗ “{where}”: cần danh sách đặt trong ngoặc vuông.",
  "too-many": "Tệp mức hỗ trợ sai ở chỗ “{where}”: danh sách quá dài.",
  "no-figure": "Tệp mức hỗ trợ sai ở chỗ “{where}”: phải có mức tiền (amount) hoặc tỷ lệ (share).",
  "ends-before-it-begins": "Tệp mức hỗ trợ sai ở chỗ “{where}”: ngày hết hiệu lực trước ngày có hiệu lực.",
};
