import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle32Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClipboardTask24Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { DismissCircle32Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { History24Regular } from "@fluentui/react-icons/svg/history";
import { TableSearch24Regular } from "@fluentui/react-icons/svg/table-search";
import type { JSX } from "react";
import type { Verdict } from "../report/verdict";

const useStyles = makeStyles({
  icon: { width: "32px", height: "32px", color: tokens.colorNeutralForeground3 },
  "not-ready": { color: tokens.colorStatusDangerForeground1 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  "no-table": {},
  changed: {},
  none: {},
});

/** What the card shows: a verdict, that it may no longer hold, or that there is none yet. */
export type Face = Verdict["kind"] | "changed" | "none";

const ICONS = {
  "not-ready": DismissCircle32Filled,
  ready: CheckmarkCircle32Filled,
  "no-table": TableSearch24Regular,
  changed: History24Regular,
  none: ClipboardTask24Regular,
} as const;

/** The verdict's mark; the words beside it say the same. */
export function VerdictIcon({ face }: { readonly face: Face }): JSX.Element {
  const styles = useStyles();
  const Icon = ICONS[face];
  return <Icon className={mergeClasses(styles.icon, styles[face])} aria-hidden />;
}
