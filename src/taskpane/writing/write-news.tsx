import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { JSX } from "react";
import { useCommands } from "../commands/use-commands";
import type { SheetWrites, WriteNews as News } from "../state/sheet-writes";
import { useWords } from "../words/use-words";
import type { Words } from "../words/words";
import { LeftCells } from "./left-cells";
import { changeWords, refusalWords, undoRefusalWords } from "./news-words";

const useStyles = makeStyles({
  /** At the foot of what is seen, wherever one has scrolled to: there the eye is after a click in a list. */
  place: { position: "sticky", bottom: 0, zIndex: 1 },
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `2px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    maxHeight: "60vh",
    overflowY: "auto",
  },
  warning: { borderTopColor: tokens.colorStatusWarningBorder1 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flex: "1 1 160px", minWidth: 0, overflowWrap: "anywhere" },
});

const CALM: ReadonlySet<News["kind"]> = new Set(["written", "undone", "earlier"]);

interface WriteNewsProps {
  readonly sheetId: string;
  readonly writes: SheetWrites;
  readonly writing: boolean;
}

/** What came of the last write into the sheet, and the way back. */
export function WriteNews({ sheetId, writes, writing }: WriteNewsProps): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const words = useWords();
  const { news, undoable } = writes;
  const calm = news === null || CALM.has(news.kind);
  return (
    // Always there, so that readers hear what comes into it.
    <div aria-live="polite" aria-atomic="true" className={styles.place}>
      {news !== null && (
        <div className={mergeClasses(styles.bar, !calm && styles.warning)}>
          <div className={styles.row}>
            <Text className={styles.words}>{newsWords(news, words)}</Text>
            {actionsOf(news, undoable.length, words).map(({ label, act }) => (
              <Button
                key={label}
                size="small"
                icon={act === "undo" ? <ArrowUndo16Regular /> : null}
                disabledFocusable={writing}
                onClick={() => {
                  if (act === "undo") void commands.undo(sheetId);
                  if (act === "undo-others") void commands.undo(sheetId, "unchanged");
                  if (act === "bring-back") void commands.bringBack(sheetId);
                  if (act === "check") void commands.check(sheetId);
                }}
              >
                {label}
              </Button>
            ))}
            <Button
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={words.say("problem.dismiss")}
              onClick={() => {
                commands.dismissNews(sheetId);
              }}
            />
          </div>
          {(news.kind === "left" || news.kind === "interrupted") && (
            <LeftCells sheetId={sheetId} cells={news.cells} />
          )}
        </div>
      )}
    </div>
  );
}

function newsWords(news: News, words: Words): string {
  switch (news.kind) {
    case "written":
    case "undone":
      return changeWords(news.change, news.kind, words);
    case "refused":
      return refusalWords(news.reason, words);
    case "not-undone":
      return undoRefusalWords(news.reason, words);
    case "left":
      if (news.change.printTitles !== null) return words.say("write.left.titles");
      return words.say("write.left", { count: news.cells.length });
    case "earlier":
      if (news.change.printTitles !== null)
        return words.say("write.earlier.titles", { time: words.time(news.at) });
      return words.say("write.earlier", { time: words.time(news.at), count: news.change.cells.length });
    case "interrupted":
      return words.say("write.interrupted", { time: words.time(news.at) });
  }
}

interface Action {
  readonly label: string;
  readonly act: "undo" | "undo-others" | "bring-back" | "check";
}

function actionsOf(news: News, undoable: number, { say }: Words): readonly Action[] {
  switch (news.kind) {
    case "written":
    case "earlier":
      return [{ label: say("write.undo"), act: "undo" }];
    case "undone":
      return undoable > 0 ? [{ label: say("write.undo-earlier"), act: "undo" }] : [];
    case "refused":
      return news.reason.key === "changed" ? [{ label: say("check.again"), act: "check" }] : [];
    case "not-undone":
      return news.others > 0
        ? [{ label: say("write.undo-others", { count: news.others }), act: "undo-others" }]
        : [];
    case "left":
      return [{ label: say("write.retry"), act: "bring-back" }];
    case "interrupted":
      return [{ label: say("write.bring-back"), act: "bring-back" }];
  }
}
