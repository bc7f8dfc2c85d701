import { configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { HostState, Workbook } from "../../../src/excel";
import type { Language } from "../../../src/locales";
import { App } from "../../../src/taskpane/app";

// A check takes long on a machine that is busy with other tests.
configure({ asyncUtilTimeout: 20_000 });

// jsdom has no media; the pane asks whether the system is dark.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

// Each test is another window, but for what it remembers itself.
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

interface OpenOptions {
  readonly host?: HostState;
  readonly language?: Language;
  readonly action?: string;
  /** For tests that turn the clock themselves. */
  readonly advanceTimers?: (milliseconds: number) => void;
}

export interface OpenedPane {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  /** Closes it. */
  readonly unmount: () => void;
}

/** The pane beside a workbook, with a person before it. */
export function openPane(workbook: Workbook, options: OpenOptions = {}): OpenedPane {
  const { host = "ready", language = "vi", action = null, advanceTimers } = options;
  const user = userEvent.setup(advanceTimers === undefined ? {} : { advanceTimers });
  const tell = (told: (state: HostState) => void): void => {
    told(host);
  };
  const { container, unmount } = render(
    <App workbook={workbook} language={language} action={action} host={tell} />,
  );
  return { user, container, unmount };
}

/** The pane after the button Kiểm tra was pressed and the verdict is there. */
export async function checkedPane(workbook: Workbook, options: OpenOptions = {}): Promise<OpenedPane> {
  const pane = openPane(workbook, options);
  await pane.user.click(await screen.findByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("button", { name: "Kiểm tra lại" });
  return pane;
}

/** The finding whose line holds that text. */
export function finding(text: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name: text });
}
