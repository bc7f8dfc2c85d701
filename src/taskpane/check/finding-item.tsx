import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import { Calculator16Regular } from "@fluentui/react-icons/svg/calculator";
import { useId, useRef, type JSX } from "react";
import { FILLED } from "../../check";
import type { CellRef, Edit } from "../../plan";
import { useCommands } from "../commands/use-commands";
import { useTurnPage } from "../frame/turn-page";
import { OfferButtons } from "../offers/offer-buttons";
import type { Entry } from "../report/entries";
import { canBeExplained } from "../report/explained";
import { placeOf } from "../report/place-of";
import type { Note } from "../state/pane-state";
import { useWords } from "../words/use-words";
import { CellList } from "./cell-list";
import { Explanation } from "./explanation";
import { useItemStyles } from "./item-styles";
import { SeverityIcon } from "./severity-icon";
import { Why } from "./why";

const useStyles = makeStyles({
  note: { fontSize: tokens.fontSizeBase200, width: "100%" },
});

interface FindingItemProps {
  readonly entry: Entry;
  /** Whether it is the one that a person looks at: it shows its actions. */
  readonly current: boolean;
  /** Whether Tab comes to it. */
  readonly focusable: boolean;
  readonly note: Note | null;
  readonly onShow: () => void;
  readonly onShowCell: (cell: CellRef) => void;
  /** A write is under way. */
  readonly busy: boolean;
  readonly onWrite: (edits: readonly Edit[]) => void;
  /** Says why it is as it should be; null takes back what was said. */
  readonly onExplain: (said: string | null) => void;
}

/** A finding, or equal findings together: where, what, the figures, and the way to the cell. */
export function FindingItem(props: FindingItemProps): JSX.Element {
  const { entry, current, focusable, note, onShow, onShowCell, busy, onWrite, onExplain } = props;
  const styles = useStyles();
  const item = useItemStyles();
  const commands = useCommands();
  const turnPage = useTurnPage();
  const words = useWords();
  const { say, finding } = words;
  const id = useId();
  const main = useRef<HTMLButtonElement>(null);
  const { cells, findings, severity, explanation } = entry;
  const { title, detail } = finding(findings[0]);
  const single = findings.length === 1;
  const sameDetail = findings.every((one) => finding(one).detail === detail);
  return (
    <li className={mergeClasses(item.item, current && item.current)} data-item={entry.id}>
      <button
        ref={main}
        type="button"
        className={item.main}
        data-entry={entry.id}
        tabIndex={focusable ? 0 : -1}
        aria-current={current ? "true" : undefined}
        aria-labelledby={`${id}-severity ${id}-title`}
        aria-describedby={explanation === null ? `${id}-detail` : `${id}-detail ${id}-said`}
        onClick={onShow}
      >
        <SeverityIcon
          id={`${id}-severity`}
          severity={severity}
          label={say(explanation === null ? `severity.${severity}` : "explain.severity")}
          explained={explanation !== null}
          className={item.icon}
        />
        <span className={item.words}>
          <span id={`${id}-title`}>
            <span className={item.place}>{placeOf(cells, words)}</span> {title}
          </span>
          <span id={`${id}-detail`} className={item.detail}>
            {sameDetail && detail !== "" && <>{detail} </>}
            <span className={item.rule} title={say("findings.rule", { rule: entry.rule })}>
              {entry.rule}
            </span>
          </span>
          {explanation !== null && (
            <span id={`${id}-said`} className={item.said}>
              {say("explain.said", { text: explanation })}
            </span>
          )}
        </span>
      </button>
      {!single && <CellList findings={findings} onShowCell={onShowCell} />}
      {current && (
        <div className={item.actions}>
          {cells.length > 0 && (
            <Button size="small" icon={<ArrowRight16Regular />} onClick={onShow}>
              {say(goLabel(cells.length, commands.showsAllAtOnce()))}
            </Button>
          )}
          <OfferButtons entry={entry} busy={busy} onShowCell={onShowCell} onWrite={onWrite} />
          {FILLED.has(entry.rule) && (
            <Button
              size="small"
              icon={<Calculator16Regular />}
              onClick={() => {
                turnPage("fill");
              }}
            >
              {say("findings.fill")}
            </Button>
          )}
          {canBeExplained(entry) && (
            <Explanation
              said={explanation}
              onExplain={onExplain}
              onLeave={() => {
                main.current?.focus();
              }}
            />
          )}
          <Why rule={entry.rule} />
          {note !== null && (
            <span className={styles.note} role="status">
              {say(note.text, note.data)}
            </span>
          )}
        </div>
      )}
    </li>
  );
}

function goLabel(cells: number, atOnce: boolean): "findings.go" | "findings.go-many" | "findings.go-next" {
  if (cells === 1) return "findings.go";
  return atOnce ? "findings.go-many" : "findings.go-next";
}
