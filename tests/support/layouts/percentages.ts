import type { ColumnChoices } from "./choices";
import { HEADINGS } from "./headings";
import type { Leaf, MoneyLeaf, Node, ShareLeaf } from "./leaf";
import type { Pick } from "./money-columns";

/** Columns of money with the shares that stand among them, and those that stand behind them. */
interface WithShares {
  readonly money: readonly Node[];
  readonly behind: readonly Node[];
}

/** Puts percentage columns to columns of money, where these have a total over all years to be shares of. */
export function withPercentages(
  money: readonly Node[],
  kind: ColumnChoices["percentages"],
  pick: Pick,
): WithShares {
  const leaves = leavesOf(money);
  const plain = leaves.every(({ leaf }) => leaf?.money?.version === null);
  const total = leaves.find(({ leaf }) => leaf?.role === "total" && leaf.money?.year === null)?.leaf?.money;
  const sources = leaves.filter(isSource);
  const [first] = sources;
  if (kind === "none" || !plain || total === undefined) return { money, behind: [] };
  switch (kind) {
    case "total":
      return { money, behind: [share("Tỷ trọng tổng số (%)", { part: total, of: null })] };
    case "named": {
      const part = first?.leaf?.money;
      if (first === undefined || part === undefined) return { money, behind: [] };
      return { money, behind: [share(`Tỷ lệ ${first.text} (%)`, { part, of: total })] };
    }
    case "beside":
      return { money: besides(money, total, pick), behind: [] };
  }
}

function besides(nodes: readonly Node[], of: MoneyLeaf, pick: Pick): readonly Node[] {
  return nodes.flatMap((node) => {
    if (node.leaf === null) return [{ ...node, children: besides(node.children, of, pick) }];
    const part = node.leaf.money;
    return isSource(node) && part !== undefined
      ? [node, share(pick(HEADINGS.percentage), { part, of })]
      : [node];
  });
}

/** A source by itself: no total, and of no single year. */
function isSource({ leaf }: Node): boolean {
  return leaf?.role === "funding" && leaf.money?.over.length === 1 && leaf.money.year === null;
}

function share(text: string, of: ShareLeaf): Node {
  const leaf: Leaf = { role: "percentage", share: of };
  return { text, children: [], leaf };
}

function leavesOf(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => (node.leaf === null ? leavesOf(node.children) : [node]));
}
