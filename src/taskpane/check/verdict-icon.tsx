import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle32Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClipboardTask24Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { DismissCircle32Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { TableSearch24Regular } from "@fluentui/react-icons/svg/table-search";
import type { JSX } from "react";
import type { Verdict } from "../report/verdict";

const useStyles = makeStyles({
  icon: { width: "32px", height: "32px", color: tokens.colorNeutralForeground3 },
  "not-ready": { color: tokens.colorStatusDangerForeground1 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  "no-table": {},
  none: {},
});

const ICONS = {
  "not-ready": DismissCircle32Filled,
  ready: CheckmarkCircle32Filled,
  "no-table": TableSearch24Regular,
  none: ClipboardTask24Regular,
} as const;

/** The verdict's mark; the words beside it say the same. */
export function VerdictIcon({ kind }: { readonly kind: Verdict["kind"] | "none" }): JSX.Element {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return <Icon className={mergeClasses(styles.icon, styles[kind])} aria-hidden />;
}
