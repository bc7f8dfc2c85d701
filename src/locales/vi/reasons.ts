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
  "unit-differs-from-catalogue":
    "Cùng một nhiệm vụ mà mỗi năm tính một đơn vị thì không so được với Chương trình và năm trước. Đối chiếu với các văn bản đã ban hành trong danh mục nhiệm vụ mẫu.",
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
  "duplicate-column":
    "Hai cột cùng vai trò thì không rõ cột nào được cộng, được đối chiếu. Cột “Đã duyệt”, “Điều chỉnh”, hay từng năm không phải là trùng.",
  "category-unknown":
    "Đối chiếu theo chữ với chín nội dung tại Điều 4 Nghị định 45/2012/NĐ-CP (theo bản gốc) và tên mục các tỉnh thường dùng, không theo số La Mã.",
  "category-duplicate": "Một mục ghi hai lần làm nhiệm vụ bị tách ra hai nơi và dễ cộng sót hoặc cộng trùng.",
  "category-empty": "Mục không có nhiệm vụ thường là dòng còn sót khi xóa hoặc chưa nhập xong.",
  "task-duplicate":
    "Nhiệm vụ trùng tên, đơn vị tính, thời gian, đơn vị thụ hưởng và địa điểm thường do dán hai lần, kinh phí bị tính hai lần.",
  "task-outside-category": "Nhiệm vụ đứng trên mục đầu tiên thì không tính vào mục nào.",
  "merged-cells":
    "Ô gộp chỉ giữ một số, nên không biết mỗi nhiệm vụ được bao nhiêu và công thức cộng dễ sai.",
  "hidden-rows": "Dòng, cột ẩn vẫn được Excel cộng nhưng người đọc và bản in không thấy.",
  "repeated-header":
    "Tiêu đề gõ lại làm bảng bị ngắt, khó lọc và sắp xếp. Excel tự lặp tiêu đề trên mỗi trang in.",
  "text-encoding": "Chữ có dấu tách rời hoặc bảng mã cũ nhìn giống nhưng tìm kiếm, lọc, so sánh không ra.",
  "quantity-not-positive":
    "Số lượng bằng 0 hoặc âm thì không có gì để thực hiện; kế hoạch điều chỉnh thì được phép.",
  "quantity-not-whole": "Lớp, cơ sở, mô hình đếm từng cái; ha, km, tấn thì có thể lẻ.",
  "amount-misread":
    "Excel dùng dấu kiểu Anh hiểu “8.000” là 8. Chỉ nêu khi nhân nghìn thì dòng, số cộng hoặc tổng đã nêu khớp lại.",
  "amount-negative": "Kinh phí không thể âm; chỉ cột điều chỉnh tăng, giảm mới có số âm.",
  "amount-precision": "Không chi được số tiền lẻ dưới một đồng; thường do công thức chia chưa làm tròn.",
  "part-exceeds-total": "Một nguồn không thể lớn hơn tổng của chính nhiệm vụ đó.",
  "subtask-sum":
    "Kinh phí của nhiệm vụ phải bằng các phần việc cộng lại; trong tổng chỉ tính số của nhiệm vụ, một lần.",
  "money-unit-missing":
    "8.000 có thể là đồng, nghìn đồng hay triệu đồng; thiếu đơn vị tiền thì không đối chiếu được với văn bản.",
  "money-unit-conflict": "Hai đơn vị tiền cho cùng các cột làm số tiền hiểu lệch nghìn lần hoặc triệu lần.",
  "support-over-cap":
    "So ngân sách trên một đơn vị số lượng với mức tối đa của bộ định mức đã chọn; bằng mức là được. Tỉnh có mức riêng thì nạp bộ của tỉnh.",
  "support-share-over-cap":
    "So tỷ lệ ngân sách trong tổng kinh phí với tỷ lệ tối đa của bộ định mức đã chọn; bằng mức là được.",
  "total-not-a-formula": "Số gõ tay không đổi theo khi sửa các dòng, trong khi các số cộng khác đổi theo.",
  "formula-misses-rows":
    "Công thức thiếu hoặc thừa dòng thì sai ngay khi dòng đó có số, dù hôm nay còn đúng. Chỉ xét công thức theo dõi được hết.",
  "percentage-wrong":
    "Tỷ lệ tính lại từ số tiền, cho phép làm tròn nửa chữ số cuối; nhóm đã làm tròn cho đủ 100% được phép lệch một chữ số cuối.",
  "percentages-not-100":
    "Các phần của một tổng làm tròn riêng lẻ có thể cộng không đủ 100%; thường dồn phần lệch vào một dòng.",
  "envelope-sum": "Bảng kinh phí từng năm phải khớp theo cả hàng và cột; một số sai chỉ nêu một lần.",
  "time-missing": "Các nhiệm vụ khác đã có thời gian; dòng để trống dễ là nhập sót.",
  "time-not-understood": "Cần năm, khoảng năm, quý, tháng, ngày hoặc “Hàng năm” … để biết thực hiện khi nào.",
  "time-outside-period":
    "Năm nằm ngoài kỳ kế hoạch thường do chép từ kế hoạch trước. Khoảng năm có chạm kỳ kế hoạch thì được.",
  "time-against-quantity": "Ba đợt trong hai năm thì mỗi năm mấy đợt? Nêu để người lập kiểm tra lại.",
  "lead-missing": "Các nhiệm vụ khác đã có cơ quan chủ trì; thiếu thì không rõ ai chịu trách nhiệm.",
  "agency-renamed":
    "Cơ quan đã kết thúc trước kỳ kế hoạch thì không thể chủ trì, phối hợp. Ngày và cơ quan tiếp nhận cần đối chiếu văn bản của tỉnh.",
  "programme-task-unknown":
    "Nhiệm vụ ngoài Chương trình đã phê duyệt thì chưa có căn cứ bố trí kinh phí. So theo tên, không theo số thứ tự; khớp sai thì sửa lại được.",
  "programme-task-missing":
    "Chương trình giao làm hằng năm hoặc đúng năm này mà kế hoạch chưa có; có thể do bỏ sót.",
  "programme-category-differs":
    "Kinh phí trong Chương trình giao theo từng mục; để nhầm mục thì số liệu hai mục đều lệch.",
  "programme-unit-differs": "Khác đơn vị tính thì không đối chiếu được số lượng và mức chi với Chương trình.",
  "programme-quantity-exceeded":
    "Cộng kế hoạch này với các năm trước không được quá số lượng cả giai đoạn của nhiệm vụ.",
  "programme-budget-exceeded":
    "Cộng kế hoạch này với các năm trước không được quá vốn ngân sách cả giai đoạn của nhiệm vụ.",
  "programme-unit-cost-exceeded":
    "So ngân sách trên một đơn vị số lượng với mức của Chương trình (vốn ngân sách chia số lượng), có làm tròn theo cách ghi của bảng; bằng mức là được.",
  "programme-share-exceeded":
    "Tỷ lệ ngân sách cao hơn Chương trình nghĩa là phần đối ứng bị giảm; bằng là được.",
  "programme-year-envelope":
    "Chương trình phân kinh phí cho từng năm. Vượt vốn ngân sách thì cần bố trí lại; chỉ vốn khác nhiều hơn thì để biết.",
  "programme-schedule":
    "Chương trình ghi rõ các năm thực hiện; làm vào năm khác thì cần giải trình hoặc điều chỉnh Chương trình.",
  "programme-lead-differs": "Chương trình giao cơ quan khác chủ trì; đổi cơ quan thì cần rõ căn cứ.",
} satisfies Record<string, string>;
