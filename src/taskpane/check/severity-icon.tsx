import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CommentCheckmark16Regular } from "@fluentui/react-icons/svg/comment-checkmark";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { JSX } from "react";
import type { Severity } from "../../plan";

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorPaletteBlueForeground2 },
  explained: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { error: DismissCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

interface SeverityIconProps {
  readonly severity: Severity;
  /** The severity's word, where no text beside it says so. */
  readonly label?: string;
  readonly className?: string;
  readonly id?: string;
  /** Whether a person has said why it is as it should be. */
  readonly explained?: boolean;
}

/** A severity's mark: each has a shape of its own, so that colour does not speak alone. */
export function SeverityIcon(props: SeverityIconProps): JSX.Element {
  const { severity, label, className, id, explained = false } = props;
  const styles = useStyles();
  const Icon = explained ? CommentCheckmark16Regular : ICONS[severity];
  const classes = mergeClasses(styles.icon, styles[explained ? "explained" : severity], className);
  return label === undefined ? (
    <Icon className={classes} aria-hidden />
  ) : (
    <Icon id={id} className={classes} role="img" aria-label={label} />
  );
}
