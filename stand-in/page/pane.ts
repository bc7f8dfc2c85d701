import type { Host } from "../host";
import type { ExcelFacts } from "./app-context";
import { connectPane, type ConnectedPane } from "./seam";
import { makeSplitter } from "./splitter";

/** The place at the right of the grid where Excel shows an add-in. */
export interface TaskPane {
  /** Opens an address, in the place of what is there. */
  open(address: URL): void;
  close(): void;
}

export interface TaskPaneOptions {
  readonly workspace: HTMLElement;
  readonly title: string;
  readonly closeLabel: string;
  readonly splitterLabel: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly host: () => Host;
  readonly facts: () => ExcelFacts;
}

/** Excel keeps this much of the screen for a pane, unless a person drags it. */
export const USUAL_PANE_WIDTH = 350;

/** The grid keeps at least this much, in CSS pixels. */
const LEAST_GRID_WIDTH = 200;

export function makeTaskPane(options: TaskPaneOptions): TaskPane {
  const box = document.createElement("aside");
  box.className = "pane";
  box.setAttribute("aria-label", options.title);
  const splitter = makeSplitter(
    box,
    options.splitterLabel,
    () => options.workspace.clientWidth - LEAST_GRID_WIDTH,
    options.width,
  );
  let connected: ConnectedPane | null = null;

  const close = (): void => {
    connected?.close();
    connected = null;
    splitter.remove();
    box.remove();
  };
  box.append(titleBar(options, close));

  return {
    open: (address) => {
      connected?.close();
      connected = connectPane(options.host(), address, options.facts());
      connected.frame.className = "pane-frame";
      connected.frame.title = options.title;
      box.append(connected.frame);
      if (!box.isConnected) options.workspace.append(splitter, box);
    },
    close,
  };
}

function titleBar(options: TaskPaneOptions, close: () => void): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "pane-title-bar";
  const title = document.createElement("h2");
  title.textContent = options.title;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pane-close";
  button.textContent = "✕";
  button.title = options.closeLabel;
  button.setAttribute("aria-label", options.closeLabel);
  button.addEventListener("click", close);
  bar.append(title, button);
  return bar;
}
