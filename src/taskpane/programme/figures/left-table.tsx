import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { JSX, ReactNode } from "react";
import type { Decimal } from "../../../plan";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";
import { Bar, barParts, Swatch } from "./bar";
import { areLong, FigureRows } from "./figure-rows";

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

const COLUMNS = ["approved", "earlier", "plan", "left"] as const;
type Column = (typeof COLUMNS)[number];

/** Approved, earlier years, this plan and what is left, with a bar each; too much is marked by a sign, words and colour. */
export function LeftTable({ label, rows }: LeftTableProps): JSX.Element {
  const styles = useStyles();
  const section = useSectionStyles();
  const { say, number } = useWords();
  const figure = (amount: Decimal | null): string => (amount === null ? "–" : number(amount));
  const isStacked = areLong(rows.flatMap((row) => COLUMNS.map((column) => figure(row[column]))));
  const title = (column: Column): JSX.Element => (
    <>
      {column !== "approved" && <Swatch part={column} />}
      {say(`programme.column.${column}`)}
    </>
  );
  const shown = (row: LeftRow, column: Column): ReactNode =>
    column === "left" && isOver(row.left) ? (
      <span className={styles.over}>
        <Warning16Filled aria-hidden /> {say("programme.over", { amount: row.left.abs() })}
      </span>
    ) : (
      figure(row[column])
    );
  return (
    <table className={mergeClasses(section.figures, !isStacked && styles.table)} aria-label={label}>
      {!isStacked && (
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={column === "left" ? styles.last : undefined}>
                {title(column)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      {rows.map((row) => (
        <tbody key={row.id}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.name}>
              <span className={styles.nameText}>{row.name}</span>
              {row.aside !== "" && <span className={section.aside}> {row.aside}</span>}
            </th>
          </tr>
          {row.approved !== null && (
            <tr aria-hidden>
              <td colSpan={4} className={styles.bar}>
                <Bar {...barParts(row.approved, row.earlier, row.plan)} />
              </td>
            </tr>
          )}
          {isStacked ? (
            <FigureRows
              rows={COLUMNS.map((column) => ({
                id: column,
                label: title(column),
                value: shown(row, column),
              }))}
            />
          ) : (
            <tr>
              {COLUMNS.map((column) => (
                <td key={column}>{shown(row, column)}</td>
              ))}
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

function isOver(left: Decimal | null): left is Decimal {
  return left?.isNegative() === true && !left.isZero();
}
