import type { TableChoices } from "./choices";
import { dress, HEADINGS, isLegacy, MONEY_UNITS } from "./headings";
import type { Leaf, Node } from "./leaf";
import { group, moneyNodes, type Pick } from "./money-columns";
import { withPercentages } from "./percentages";

const column = (text: string, leaf: Leaf): Node => ({ text, children: [], leaf });

/** Orders in which the columns behind number and name stand. */
const ORDERS: readonly (readonly (keyof ReturnType<typeof parts>)[])[] = [
  ["counted", "money", "percentage", "time", "lead", "partner", "beneficiary", "place", "unknown", "note"],
  ["counted", "time", "lead", "partner", "beneficiary", "place", "unknown", "money", "percentage", "note"],
  ["beneficiary", "place", "time", "counted", "money", "percentage", "lead", "partner", "unknown", "note"],
  ["unknown", "lead", "beneficiary", "counted", "time", "place", "partner", "note", "money", "percentage"],
];

/** The header of a table as a tree of headings, worded and dressed. */
export function headerTree(choices: TableChoices): readonly Node[] {
  const { columns, values, header } = choices;
  const pick: Pick = (list, also = 0) => list[(columns.wording + also) % list.length] ?? "";
  const found = parts(choices, pick);
  const order = ORDERS[columns.order] ?? [];
  const rest = order.flatMap((part) => found[part]);
  const blank = columns.blankColumn ? [column(header.excelTable ? "Cột1" : "", { role: "unknown" })] : [];
  const at = columns.blankAt % rest.length;
  // "Đơn vị" is known for a unit by the quantity beside it, where its own cells are blank.
  const place = rest[at]?.leaf?.role === "quantity" ? at - 1 : at;
  const nodes = [...found.start, ...rest.toSpliced(place, 0, ...blank)];
  const dressed = nodes.map((node) => dressedNode(node, (text) => dress(text, columns.dress)));
  const unitWord = MONEY_UNITS[values.unit][values.unitWord % MONEY_UNITS[values.unit].length] ?? "";
  // One cell is in one font.
  const unit = isLegacy(columns.dress) ? dress(unitWord, columns.dress) : unitWord;
  return unit === "" || values.unitAt === "note" || values.unitAt === "title"
    ? dressed
    : dressed.map((node) => withUnit(node, unit, values.unitAt === "columns"));
}

function parts({ columns }: TableChoices, pick: Pick) {
  const when = (wanted: boolean, ...nodes: readonly Node[]): readonly Node[] => (wanted ? nodes : []);
  const unit = columns.agencyTrap ? "Đơn vị tính" : pick(HEADINGS.unit);
  const lead = columns.agencyTrap ? "Đơn vị" : pick(HEADINGS.lead);
  const quantity = column(pick(HEADINGS.quantity), { role: "quantity" });
  const { money, behind } = withPercentages(moneyNodes(columns, pick), columns.percentages, pick);
  return {
    start: [
      ...when(columns.number, column(pick(HEADINGS.number), { role: "number" })),
      column(pick(HEADINGS.name), { role: "name" }),
    ],
    counted: columns.combined
      ? [column(pick(HEADINGS.combined), { role: "quantity", combined: true })]
      : [column(unit, { role: "unit" }), quantity],
    money,
    percentage: behind,
    time: when(
      columns.time,
      columns.timeSpan
        ? group(pick(HEADINGS.time), [
            column(pick(HEADINGS.from), { role: "time", until: false }),
            column(pick(HEADINGS.until), { role: "time", until: true }),
          ])
        : column(pick(HEADINGS.time), { role: "time" }),
    ),
    lead: when(columns.lead, column(lead, { role: "lead" })),
    partner: when(columns.partner, column(pick(HEADINGS.partner), { role: "partner" })),
    beneficiary: when(columns.beneficiary, column(pick(HEADINGS.beneficiary), { role: "beneficiary" })),
    place: when(columns.place, column(pick(HEADINGS.place), { role: "place" })),
    note: when(columns.note, column(pick(HEADINGS.note), { role: "note" })),
    unknown: when(columns.unknown, column(pick(HEADINGS.unknown), { role: "unknown" })),
  };
}

/** Dresses the headings of a tree, and the sources that are named by them. */
function dressedNode(node: Node, how: (text: string) => string): Node {
  const money = node.leaf?.money;
  const source = money?.source ?? null;
  const leaf =
    node.leaf === null || money === undefined || source === null
      ? node.leaf
      : { ...node.leaf, money: { ...money, source: how(source) } };
  return { text: how(node.text), leaf, children: node.children.map((child) => dressedNode(child, how)) };
}

/** Writes the unit of money into the outermost headings of amounts, or into those of the columns themselves. */
function withUnit(node: Node, unit: string, atColumns: boolean): Node {
  const here = isMoney(node) && (!atColumns || node.children.length === 0);
  if (here) return { ...node, text: `${node.text} (${unit})` };
  return { ...node, children: node.children.map((child) => withUnit(child, unit, atColumns)) };
}

function isMoney(node: Node): boolean {
  return node.leaf?.money !== undefined || node.children.some(isMoney);
}
