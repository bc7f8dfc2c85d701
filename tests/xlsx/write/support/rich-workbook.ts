/**
 * A workbook with all that real ones have: styles, merges, validations, conditional formats, names, print set-up, a picture,
 * a chart, notes, a table, sparklines, a pivot table, macros, a control, and other sheets that speak of the plan.
 * The plan stands on "Phụ lục 1": header in row 3, tasks in rows 5 to 8, sums still to be filled in row 4, remarks from row 9.
 */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const MACHINE = "application/vnd.openxmlformats-officedocument";

function relationships(list: readonly (readonly [string, string, string?])[]): string {
  const all = list.map(([type, target, mode = ""], index) => {
    const full = type.startsWith("http") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="rId${String(index + 1)}" Type="${full}" Target="${target}"${mode}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

const TYPES: Readonly<Record<string, string>> = {
  "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "xl/worksheets/sheet1.xml": `${MACHINE}.spreadsheetml.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${MACHINE}.spreadsheetml.worksheet+xml`,
  "xl/styles.xml": `${MACHINE}.spreadsheetml.styles+xml`,
  "xl/sharedStrings.xml": `${MACHINE}.spreadsheetml.sharedStrings+xml`,
  "xl/calcChain.xml": `${MACHINE}.spreadsheetml.calcChain+xml`,
  "xl/drawings/drawing1.xml": `${MACHINE}.drawing+xml`,
  "xl/charts/chart1.xml": `${MACHINE}.drawingml.chart+xml`,
  "xl/comments1.xml": `${MACHINE}.spreadsheetml.comments+xml`,
  "xl/tables/table1.xml": `${MACHINE}.spreadsheetml.table+xml`,
  "xl/pivotTables/pivotTable1.xml": `${MACHINE}.spreadsheetml.pivotTable+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${MACHINE}.spreadsheetml.pivotCacheDefinition+xml`,
  "xl/ctrlProps/ctrlProp1.xml": "application/vnd.ms-excel.controlproperties+xml",
};

const contentTypes =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
  `<Default Extension="vml" ContentType="${MACHINE}.vmlDrawing"/>` +
  Object.entries(TYPES)
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join("") +
  "</Types>";

const workbook =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0"/></bookViews><sheets>' +
  '<sheet name="Phụ lục 1" sheetId="4" r:id="rId1"/><sheet name="Tổng hợp" sheetId="2" r:id="rId2"/></sheets>' +
  "<definedNames>" +
  `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Phụ lục 1'!$A$3:$G$8</definedName>` +
  `<definedName name="_xlnm.Print_Area" localSheetId="0">'Phụ lục 1'!$A$1:$G$12</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục 1'!$A:$B,'Phụ lục 1'!$3:$3</definedName>` +
  `<definedName name="GhiChu">'Phụ lục 1'!$B$9</definedName>` +
  "<definedName name=\"NguonVon\">'Tổng hợp'!$A$9:$A$12</definedName></definedNames>" +
  '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches></workbook>';

const string = (index: number): string => `t="s"><v>${String(index)}</v></c>`;

const plan =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">' +
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:G12"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0">' +
  '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft" activeCell="E9" sqref="E9:G9 A2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="2" max="2" width="40" customWidth="1"/></cols>' +
  "<sheetData>" +
  `<row r="1" spans="1:7"><c r="A1" s="1" ${string(0)}</row>` +
  `<row r="3" spans="1:7" ht="30" customHeight="1"><c r="A3" s="2" ${string(1)}<c r="B3" s="2" ${string(2)}<c r="C3" s="2" ${string(3)}` +
  `<c r="D3" s="2" ${string(4)}<c r="E3" s="2" ${string(5)}<c r="F3" s="2" ${string(6)}<c r="G3" s="2" ${string(7)}</row>` +
  `<row r="4" spans="1:7"><c r="A4" s="3" ${string(8)}<c r="B4" s="3" ${string(9)}<c r="E4" s="4"/><c r="F4" s="4"/><c r="G4" s="5"/></row>` +
  '<row r="5" spans="1:7"><c r="A5" s="3"><v>1</v></c><c r="B5" s="3" t="inlineStr"><is><t>Tập huấn</t></is></c>' +
  '<c r="E5" s="4"><f t="shared" ref="E5:E8" si="0">F5+G5</f><v>150</v></c><c r="F5" s="4"><v>100</v></c><c r="G5" s="4"><v>50</v></c></row>' +
  '<row r="6" spans="1:7"><c r="A6" s="3"><v>2</v></c><c r="B6" s="3" t="inlineStr"><is><t>Hội chợ</t></is></c>' +
  '<c r="E6" s="4"><f t="shared" si="0"/><v>300</v></c><c r="F6" s="4"><v>200</v></c><c r="G6" s="4"><v>100</v></c></row>' +
  '<row r="7" spans="1:7"><c r="A7" s="3"><v>3</v></c><c r="B7" s="3" t="inlineStr"><is><t>Mô hình</t></is></c>' +
  '<c r="E7" s="4"><f t="shared" si="0"/><v>450</v></c><c r="F7" s="4"><v>300</v></c><c r="G7" s="4"><v>150</v></c></row>' +
  '<row r="8" spans="1:7" ht="32.5" customHeight="1" hidden="1"><c r="A8" s="3"><v>4</v></c><c r="B8" s="3" t="inlineStr"><is><t>Tư vấn</t></is></c><c r="C8" s="3"/>' +
  '<c r="E8" s="4"><f t="shared" si="0"/><v>600</v></c><c r="F8" s="4"><v>400</v></c><c r="G8" s="4"><v>200</v></c></row>' +
  `<row r="9" spans="1:7"><c r="B9" ${string(10)}</row>` +
  '<row r="10" spans="1:7"><c r="B10"><f>SUM(E5:E9)</f><v>1500</v></c><c r="C10"><f>E4*2</f><v>0</v></c></row>' +
  '<row r="12" spans="1:7"><c r="F12"><f t="array" ref="F12:G12">F5:G5*2</f><v>200</v></c><c r="G12"><v>100</v></c></row>' +
  "</sheetData>" +
  '<sheetProtection algorithmName="SHA-512" objects="1" scenarios="1"/>' +
  '<protectedRanges><protectedRange sqref="B9:B10" name="Ghi_chu"/></protectedRanges>' +
  '<autoFilter ref="A3:G8"/>' +
  '<mergeCells count="3"><mergeCell ref="A1:G1"/><mergeCell ref="C8:D8"/><mergeCell ref="B11:G11"/></mergeCells>' +
  '<conditionalFormatting sqref="E5:E8 E10"><cfRule type="expression" dxfId="0" priority="1"><formula>E5&gt;$F$10</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="C5:C12"><formula1>$B$9:$B$12</formula1></dataValidation></dataValidations>' +
  `<hyperlinks><hyperlink ref="B9" r:id="rId6"/><hyperlink ref="A1" location="'Phụ lục 1'!B9"/></hyperlinks>` +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;P/&amp;N</oddFooter></headerFooter>' +
  '<rowBreaks count="2" manualBreakCount="2"><brk id="6" max="16383" man="1"/><brk id="10" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="B10" formulaRange="1"/></ignoredErrors>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  '<controls><mc:AlternateContent><mc:Choice Requires="x14" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<control shapeId="1026" r:id="rId5" name="Chon"><controlPr defaultSize="0" linkedCell="$G$10">' +
  `<anchor moveWithCells="1"><from><xdr:col xmlns:xdr="${DRAWING}/spreadsheetDrawing">1</xdr:col>` +
  `<xdr:row xmlns:xdr="${DRAWING}/spreadsheetDrawing">9</xdr:row></from><to><xdr:row xmlns:xdr="${DRAWING}/spreadsheetDrawing">10</xdr:row></to></anchor>` +
  "</controlPr></control></mc:Choice></mc:AlternateContent></controls>" +
  '<tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/>' +
  "<x14:sparklines><x14:sparkline><xm:f>'Phụ lục 1'!F5:F10</xm:f><xm:sqref>D10</xm:sqref></x14:sparkline></x14:sparklines>" +
  "</x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>";

const summary =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>` +
  `<row r="1"><c r="A1"><f>SUM('Phụ lục 1'!E5:E10)</f><v>1500</v></c><c r="B1"><f>'Phụ lục 1'!$G$8+A9</f><v>200</v></c></row>` +
  '<row r="2"><c r="A2"><f>COUNTA(\'Phụ lục 1\'!B:B)&amp;"\'Phụ lục 1\'!B9"</f><v>0</v></c></row>' +
  '<row r="9"><c r="A9"><v>5</v></c></row></sheetData>' +
  `<conditionalFormatting sqref="A9"><cfRule type="expression" dxfId="0" priority="2"><formula>A9&gt;'Phụ lục 1'!$E$10</formula></cfRule></conditionalFormatting>` +
  "</worksheet>";

const styles =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.000"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"><alignment horizontal="center" wrapText="1"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"><alignment wrapText="1"/></xf>' +
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" quotePrefix="1"><alignment horizontal="right"/></xf>' +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>';

const WORDS = [
  "KẾ HOẠCH KHUYẾN CÔNG NĂM 2024",
  "TT",
  "Nội dung",
  "Đơn vị tính",
  "Số lượng",
  "Tổng số",
  "Vốn ngân sách",
  "Vốn khác",
  "I",
  "Hỗ trợ phát triển",
  "Ghi chú: số liệu tạm tính",
];
const strings =
  `${HEAD}<sst xmlns="${MAIN}" count="11" uniqueCount="11">` +
  `${WORDS.map((word) => `<si><t>${word}</t></si>`).join("")}</sst>`;

const chain =
  `${HEAD}<calcChain xmlns="${MAIN}"><c r="C10" i="4" l="1"/><c r="B10"/><c r="A1" i="2"/><c r="B1"/><c r="A2" s="1"/>` +
  '<c r="F12" i="4" a="1"/><c r="E5" l="1"/><c r="E6"/><c r="E7"/><c r="E8"/></calcChain>';

const anchor = (from: number, to: number, how: string, what: string): string =>
  `<xdr:twoCellAnchor${how}><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(from)}</xdr:row><xdr:rowOff>9525</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(to)}</xdr:row><xdr:rowOff>100</xdr:rowOff></xdr:to>${what}<xdr:clientData/></xdr:twoCellAnchor>`;
const shape = (id: number, text: string): string =>
  `<xdr:sp macro="" textlink="${text}"><xdr:nvSpPr><xdr:cNvPr id="${String(id)}" name="Hộp ${String(id)}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp>`;
const drawing =
  `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
  anchor(
    9,
    19,
    "",
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    4,
    21,
    ' editAs="oneCell"',
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Dấu"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
  ) +
  anchor(5, 23, "", shape(4, "'Phụ lục 1'!$B$9")) +
  anchor(30, 33, ' editAs="absolute"', shape(5, "")) +
  "</xdr:wsDr>";

const series = (column: string, points: number): string =>
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>'Phụ lục 1'!$B$5:$B$${String(points)}</c:f></c:strRef></c:cat>` +
  `<c:val><c:numRef><c:f>'Phụ lục 1'!$${column}$5:$${column}$${String(points)}</c:f></c:numRef></c:val></c:ser>`;
const chart =
  `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  `${series("F", 10)}<c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  '<c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
  "</c:plotArea></c:chart></c:chartSpace>";

const comments =
  `${HEAD}<comments xmlns="${MAIN}"><authors><author>Phòng QLCN</author></authors><commentList>` +
  '<comment ref="E5" authorId="0"><text><t>Đã thẩm định</t></text></comment>' +
  '<comment ref="B10" authorId="0"><text><t>Xem lại</t></text></comment></commentList></comments>';

const note = (id: number, row: number): string =>
  `<v:shape id="_x0000_s${String(1024 + id)}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1">` +
  '<v:textbox><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
  `<x:Anchor>\r\n    2, 15, ${String(row - 1)}, 10, 4, 15, ${String(row + 3)}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>` +
  `<x:Row>${String(row)}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  `${note(1, 4)}${note(2, 9)}</xml>`;

const table =
  `${HEAD}<table xmlns="${MAIN}" id="1" name="Bang1" displayName="Bang1" ref="I7:J11" totalsRowShown="0"><autoFilter ref="I7:J11"/>` +
  '<tableColumns count="2"><tableColumn id="1" name="Cột 1"/><tableColumn id="2" name="Cột 2">' +
  "<calculatedColumnFormula>Bang1[[#This Row],[Cột 1]]*$E$10</calculatedColumnFormula></tableColumn></tableColumns></table>";

const pivot =
  `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Tong" cacheId="1" dataCaption="Giá trị">` +
  '<location ref="L10:M14" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField/></pivotFields></pivotTableDefinition>';
const pivotCache =
  `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A3:G10" sheet="Phụ lục 1"/></cacheSource>` +
  '<cacheFields count="1"><cacheField name="TT"/></cacheFields></pivotCacheDefinition>';
const control = `${HEAD}<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$G$10" noThreeD="1"/>`;

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
const MACROS = Uint8Array.from({ length: 600 }, (_, index) => (index * 37) % 256);

/** The sheet of the plan. */
export const PLAN = "Phụ lục 1";
/** The part of that sheet. */
export const PLAN_PART = "xl/worksheets/sheet1.xml";

/** All parts of the workbook. */
export const RICH: Readonly<Record<string, string | Uint8Array>> = {
  "[Content_Types].xml": contentTypes,
  "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "/xl/worksheets/sheet2.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ["calcChain", "calcChain.xml"],
    ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
  ]),
  [PLAN_PART]: plan,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([
    ["drawing", "../drawings/drawing1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["comments", "../comments1.xml"],
    ["table", "../tables/table1.xml"],
    ["ctrlProp", "../ctrlProps/ctrlProp1.xml"],
    ["hyperlink", "https://example.vn/", ' TargetMode="External"'],
    ["pivotTable", "../pivotTables/pivotTable1.xml"],
  ]),
  "xl/worksheets/sheet2.xml": summary,
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml": strings,
  "xl/calcChain.xml": chain,
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/_rels/drawing1.xml.rels": relationships([
    ["chart", "../charts/chart1.xml"],
    ["image", "../media/image1.png"],
  ]),
  "xl/charts/chart1.xml": chart,
  "xl/drawings/vmlDrawing1.vml": vml,
  "xl/comments1.xml": comments,
  "xl/tables/table1.xml": table,
  "xl/pivotTables/pivotTable1.xml": pivot,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
    ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml": pivotCache,
  "xl/ctrlProps/ctrlProp1.xml": control,
  "xl/media/image1.png": PIXEL,
  "xl/vbaProject.bin": MACROS,
};
