import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Calculator20Regular } from "@fluentui/react-icons/svg/calculator";
import { ClipboardTaskListLtr20Regular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { DocumentBulletList20Regular } from "@fluentui/react-icons/svg/document-bullet-list";
import { Library20Regular } from "@fluentui/react-icons/svg/library";
import { useRef, type JSX } from "react";
import { useWords } from "../words/use-words";

/** The pages of the pane, in their order. */
const PAGES = ["check", "fill", "programme", "catalogue"] as const;
export type Page = (typeof PAGES)[number];

const ICONS: Readonly<Record<Page, JSX.Element>> = {
  check: <ClipboardTaskListLtr20Regular />,
  fill: <Calculator20Regular />,
  programme: <DocumentBulletList20Regular />,
  catalogue: <Library20Regular />,
};

const FOR_EARS = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    marginBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minWidth: "32px",
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    borderBottom: "3px solid transparent",
    // Words that fade from one theme's colour to the other's cannot be read meanwhile.
    transitionProperty: "none",
  },
  open: {
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    // A transparent button would lose its line under the pointer.
    ":hover": { borderBottomColor: tokens.colorBrandStroke1 },
    ":hover:active": { borderBottomColor: tokens.colorBrandStroke1 },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  words: { whiteSpace: "nowrap" },
  /** For ears only, where the pane is too narrow for the words of all: then the open one alone shows its own. */
  closedWords: { "@media (max-width: 480px)": FOR_EARS },
  openWords: { "@media (max-width: 260px)": FOR_EARS },
});

/** The id of the panel that a page is shown in. */
export const PANEL_ID = "page";

interface TabsProps {
  readonly page: Page;
  readonly onTurn: (page: Page) => void;
}

/**
 * Which page of the pane is open; arrow keys turn. Fluent's own tabs put hidden stops around themselves that take the focus,
 * of which axe complains with reason.
 */
export function Tabs({ page, onTurn }: TabsProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const tabs = useRef(new Map<Page, HTMLButtonElement>());
  const turn = (by: number): void => {
    const next = PAGES[(PAGES.indexOf(page) + by + PAGES.length) % PAGES.length] ?? page;
    tabs.current.get(next)?.focus();
    onTurn(next);
  };
  return (
    <nav>
      <div role="tablist" aria-label={say("tab.label")} className={styles.tabs}>
        {PAGES.map((one) => (
          <Button
            key={one}
            ref={(button: HTMLButtonElement | null) => {
              if (button !== null) tabs.current.set(one, button);
            }}
            role="tab"
            appearance="transparent"
            icon={ICONS[one]}
            title={say(`tab.${one}`)}
            aria-selected={one === page}
            aria-controls={PANEL_ID}
            tabIndex={one === page ? 0 : -1}
            className={mergeClasses(styles.tab, one === page && styles.open)}
            onClick={() => {
              onTurn(one);
            }}
            onKeyDown={({ key }) => {
              if (key === "ArrowRight") turn(1);
              if (key === "ArrowLeft") turn(-1);
            }}
          >
            <span
              className={mergeClasses(styles.words, one === page ? styles.openWords : styles.closedWords)}
            >
              {say(`tab.${one}`)}
            </span>
          </Button>
        ))}
      </div>
    </nav>
  );
}
