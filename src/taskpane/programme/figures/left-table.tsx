import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { JSX } from "react";
import type { Decimal } from "../../../plan";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";
import { Bar, barParts, Swatch } from "./bar";

/** What was approved of something, what is taken of it, and what is left; null where it is not known. */
export interface LeftRow {
  readonly id: string;
  readonly name: string;
  /** Stands small under the name: a unit, a category. */
  readonly aside: string;
  readonly approved: Decimal | null;
  readonly earlier: Decimal | null;
  readonly plan: Decimal | null;
  readonly left: Decimal | null;
}

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  name: { paddingTop: tokens.spacingVerticalS, borderBottomStyle: "none" },
  nameText: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  bar: { borderBottomStyle: "none" },
  last: { width: "30%" },
  over: {
    whiteSpace: "nowrap",
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
    "& svg": { verticalAlign: "text-bottom" },
  },
});

interface LeftTableProps {
  readonly label: string;
  readonly rows: readonly LeftRow[];
}

/** Approved, earlier years, this plan and what is left, with a bar each; too much is marked by a sign, words and colour. */
export function LeftTable({ label, rows }: LeftTableProps): JSX.Element {
  const styles = useStyles();
  const section = useSectionStyles();
  const { say, number } = useWords();
  const figure = (amount: Decimal | null): string => (amount === null ? "–" : number(amount));
  return (
    <table className={mergeClasses(section.figures, styles.table)} aria-label={label}>
      <thead>
        <tr>
          {(["approved", "earlier", "plan", "left"] as const).map((column) => (
            <th key={column} scope="col" className={column === "left" ? styles.last : undefined}>
              {column !== "approved" && <Swatch part={column} />}
              {say(`programme.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ id, name, aside, approved, earlier, plan, left }) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.name}>
              <span className={styles.nameText}>{name}</span>
              {aside !== "" && <span className={section.aside}> {aside}</span>}
            </th>
          </tr>
          {approved !== null && (
            <tr aria-hidden>
              <td colSpan={4} className={styles.bar}>
                <Bar {...barParts(approved, earlier, plan)} />
              </td>
            </tr>
          )}
          <tr>
            <td>{figure(approved)}</td>
            <td>{figure(earlier)}</td>
            <td>{figure(plan)}</td>
            {left?.isNegative() === true && !left.isZero() ? (
              <td className={styles.over}>
                <Warning16Filled aria-hidden /> {say("programme.over", { amount: left.abs() })}
              </td>
            ) : (
              <td>{figure(left)}</td>
            )}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
