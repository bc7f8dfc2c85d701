import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Decimal } from "../../../plan";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "10px",
    width: "100%",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
    "@media (forced-colors: active)": { border: "1px solid CanvasText", forcedColorAdjust: "none" },
  },
  swatch: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    marginInlineEnd: tokens.spacingHorizontalXXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
    "@media (forced-colors: active)": { border: "1px solid CanvasText", forcedColorAdjust: "none" },
  },
  left: { backgroundColor: tokens.colorNeutralBackground5 },
  /** Each part has a look of its own beside its colour: plain, and striped. */
  earlier: {
    backgroundColor: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
  plan: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  over: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusDangerBackground3} 0 4px, ${tokens.colorNeutralBackground1} 4px 6px)`,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": {
      backgroundImage: "repeating-linear-gradient(135deg, Mark 0 4px, Canvas 4px 6px)",
      borderInlineStartColor: "CanvasText",
    },
  },
});

/** The part of a bar, as a share of its length in percent. */
export interface BarParts {
  readonly earlier: number;
  readonly plan: number;
  readonly over: number;
}

/**
 * What is taken of what was approved, as shares of the bar; what is beyond it sticks out at the end. The bar is as long as the
 * larger of both.
 */
export function barParts(approved: Decimal | null, earlier: Decimal | null, plan: Decimal | null): BarParts {
  const [all, before, now] = [approved, earlier, plan].map((amount) => Math.max(0, amount?.toNumber() ?? 0));
  const [whole = 0, first = 0, second = 0] = [all, before, now];
  const length = Math.max(whole, first + second);
  if (length === 0 || approved === null) return { earlier: 0, plan: 0, over: 0 };
  const share = (amount: number): number => (Math.max(0, amount) / length) * 100;
  const within = Math.min(first, whole);
  return {
    earlier: share(within),
    plan: share(Math.min(second, whole - within)),
    over: share(first + second - whole),
  };
}

/** A bar; its figures stand beside it, so that it says nothing to readers. */
export function Bar({ earlier, plan, over }: BarParts): JSX.Element {
  const styles = useStyles();
  const left = Math.max(0, 100 - earlier - plan - over);
  return (
    <div className={styles.bar} aria-hidden>
      <Part className={styles.earlier} share={earlier} />
      <Part className={styles.plan} share={plan} />
      <Part share={left} />
      <Part className={styles.over} share={over} />
    </div>
  );
}

function Part({
  share,
  className,
}: {
  readonly share: number;
  readonly className?: string;
}): JSX.Element | null {
  if (share === 0) return null;
  return <div className={mergeClasses(className)} style={{ width: `${String(share)}%` }} />;
}

/** The look of a part, beside its name. */
export function Swatch({ part }: { readonly part: "earlier" | "plan" | "left" }): JSX.Element {
  const styles = useStyles();
  return <span className={mergeClasses(styles.swatch, styles[part])} aria-hidden />;
}
