/** Why each rule asks what it asks, in a sentence or two. */
export const reasons = {
  "table-not-found":
    "Chỉ kiểm tra được khi nhận ra bảng: dòng tiêu đề có tên các cột, bên dưới là các mục và nhiệm vụ.",
  "cell-error":
    "Excel không tính được ô này (#REF!, #N/A, #VALUE!…), nên các số cộng từ ô này cũng không có giá trị.",
  "category-numbering":
    "Văn bản, biên bản dẫn chiếu mục theo số thứ tự. Số trùng hoặc nhảy cách làm dẫn chiếu sai. Chỉ nêu ít số phải sửa nhất.",
  "task-numbering":
    "Văn bản dẫn chiếu nhiệm vụ theo số thứ tự. Đánh số lại từ 1 trong từng mục hoặc liên tục cả bảng đều được chấp nhận.",
  "task-name-missing":
    "Dòng có đơn vị tính, số lượng hoặc kinh phí mà không có tên thì không rõ chi cho việc gì.",
  "unit-missing": "Có số lượng mà không có đơn vị tính thì không so sánh, nghiệm thu được.",
  "unit-unknown":
    "Đối chiếu với các đơn vị tính thường dùng trong kế hoạch khuyến công. Sai một chữ (“Lướt” và “Lượt”) dễ lọt khi đọc lướt.",
  "quantity-missing": "Có đơn vị tính mà không có số lượng thì không rõ khối lượng phải thực hiện.",
  "quantity-not-a-number":
    "Số lượng cần là con số, một khoảng (28-30) hoặc cách ghi được chấp nhận (“khoảng 42”, “theo kế hoạch…”).",
  "quantity-in-words":
    "Cách ghi này được chấp nhận, nhưng không có con số nên không cộng và không so sánh được.",
  "amount-not-a-number":
    "Ô kinh phí phải đọc được thành số thì mới cộng được. Ô này không tính vào tổng, kể cả tổng do Excel cộng.",
  "amount-stored-as-text":
    "Excel bỏ qua số lưu dưới dạng chữ khi cộng mà không báo. Trường hợp này thường gặp khi dán bảng từ Word.",
  "amount-missing":
    "Nhiệm vụ đã có đơn vị tính và số lượng thì thường có kinh phí; để trống dễ bị hiểu là không bố trí.",
  "funding-sum":
    "Tổng số của mỗi nhiệm vụ phải bằng các nguồn cộng lại, so chính xác đến đồng. Không xác định được ô nào sai nên nêu cả hai số.",
  "subtotal-wrong": "Số cộng của mục phải bằng các nhiệm vụ trong mục cộng lại, mỗi nhiệm vụ tính một lần.",
  "total-wrong": "Tổng cộng phải bằng tất cả nhiệm vụ cộng lại, mỗi nhiệm vụ tính một lần.",
  "total-missing": "Có dòng tổng cộng thì người thẩm định đối chiếu được ngay với tờ trình và quyết định.",
  "declared-total-differs":
    "Số nêu trong lời văn hoặc ở bảng từng năm phải khớp với bảng nhiệm vụ. Không xác định được bên nào đúng nên nêu cả hai số.",
} satisfies Record<string, string>;
