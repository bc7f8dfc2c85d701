import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import { useWords } from "../words/use-words";

/** More at once than these would make the pane halt while it draws them. */
export const STEP = 50;

interface MoreButtonProps {
  /** How many there are, and how many of them are shown. */
  readonly all: number;
  readonly most: number;
  readonly onMost: (most: number) => void;
}

/** Shows some more of a long list; nothing where all is shown. */
export function MoreButton({ all, most, onMost }: MoreButtonProps): JSX.Element | null {
  const { say } = useWords();
  const left = all - most;
  if (left <= 0) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      onClick={() => {
        onMost(most + STEP);
      }}
    >
      {say("programme.left.more", { count: Math.min(left, STEP), left })}
    </Button>
  );
}
