import { drawChooser, fetchSample, sampleNames, type ChosenWorkbook } from "./chooser";
import { openWorkbook, readWorkbook, type OpenWorkbook, type ReadWorkbook } from "./local-excel";
import { readManifest } from "./manifest";
import { makeTaskPane, USUAL_PANE_WIDTH } from "./pane";
import { drawRibbon } from "./ribbon";
import { pageTexts } from "./texts";

declare global {
  interface Window {
    /** What is open now, for tests to look at; nothing in the page reads it. */
    localExcel?: OpenWorkbook;
  }
}

/** `?workbook=<sample>&pane=<width>&lang=en` */
const wishes = new URL(location.href).searchParams;
const texts = pageTexts(wishes.get("lang"));

async function start(): Promise<void> {
  const [manifest, samples] = await Promise.all([fetchManifest(), sampleNames()]);
  const addIn = readManifest(manifest, texts.language);
  const grid = place(".grid");
  let opened = show(await readWorkbook(await fetchSample(wishes.get("workbook") ?? samples[0] ?? "")), grid);

  const pane = makeTaskPane({
    workspace: place(".workspace"),
    title: addIn.name,
    closeLabel: texts.closePane,
    width: Number(wishes.get("pane") ?? USUAL_PANE_WIDTH),
    host: () => opened.host,
    facts: () => ({ language: texts.language, workbookName: opened.name }),
  });
  pane.open(addIn.pane);
  drawRibbon(place(".ribbon"), addIn.groups, texts, (button) => {
    pane.open(button.pane);
  });

  const reopen = async (choose: () => Promise<ChosenWorkbook>): Promise<void> => {
    const read = await readWorkbook(await choose());
    pane.close();
    opened.close();
    opened = show(read, grid);
    pane.open(addIn.pane);
  };
  drawChooser(place(".chooser"), samples, texts, (choose) => {
    reopen(choose).then(clearTrouble, tellTrouble);
  });
}

function show(read: ReadWorkbook, grid: HTMLElement): OpenWorkbook {
  const opened = openWorkbook(read, grid, texts.language);
  place(".title-bar-name").textContent = read.name;
  document.title = read.name;
  window.localExcel = opened;
  return opened;
}

async function fetchManifest(): Promise<string> {
  return (await fetch("manifest.xml")).text();
}

function place(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page lacks ${selector}`);
  return found;
}

function tellTrouble(cause: unknown): void {
  const trouble = place(".trouble");
  trouble.textContent = `${texts.notOpened} (${cause instanceof Error ? cause.message : String(cause)})`;
  trouble.hidden = false;
}

function clearTrouble(): void {
  place(".trouble").hidden = true;
}

document.documentElement.lang = texts.language;
place(".title-bar-note").textContent = texts.note;
start().catch(tellTrouble);
