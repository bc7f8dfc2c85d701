import { drawChooser, fetchSample, sampleNames, type ChosenWorkbook } from "./chooser";
import { openDropped } from "./drop-file";
import { place } from "./elements";
import { openWorkbook, readWorkbook, type OpenWorkbook, type ReadWorkbook } from "./local-excel";
import { loadFonts } from "./fonts";
import { readManifest } from "./manifest";
import { makeTaskPane, USUAL_PANE_WIDTH } from "./pane";
import { drawRibbon } from "./ribbon";
import { goFromPartToPart } from "./regions";
import { copyName, download } from "./save-copy";
import { pageTexts } from "./texts";
import { applyScheme, isDark, onSystemScheme, type Scheme } from "./theme";
import { drawTrials } from "./trials/menu";

declare global {
  interface Window {
    /** What is open now, for tests to look at; nothing in the page reads it. */
    localExcel?: OpenWorkbook;
  }
}

/** `?workbook=<sample>&pane=<width>&lang=en` */
const wishes = new URL(location.href).searchParams;
const texts = pageTexts(wishes.get("lang"));
let scheme: Scheme = "system";

async function start(): Promise<void> {
  const [manifest, samples] = await Promise.all([fetchManifest(), sampleNames(), loadFonts()]);
  const addIn = readManifest(manifest, texts.language);
  const grid = place(".grid");
  let opened = show(await readWorkbook(await fetchSample(wishes.get("workbook") ?? samples[0] ?? "")), grid);

  const pane = makeTaskPane({
    workspace: place(".workspace"),
    title: addIn.name,
    closeLabel: texts.closePane,
    splitterLabel: texts.splitter,
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
  const open = (choose: () => Promise<ChosenWorkbook>): void => {
    reopen(choose).then(clearTrouble, tellFailure(texts.notOpened));
  };
  const save = async (): Promise<void> => {
    download(await opened.save(), copyName(opened.name, texts.copy));
  };
  drawChooser(place(".chooser"), samples, texts, {
    open,
    save: () => {
      save().then(clearTrouble, tellFailure(texts.notSaved));
    },
  });
  openDropped(open);
  goFromPartToPart();
  const showScheme = (): void => {
    applyScheme(scheme);
    opened.setDark(isDark(scheme));
  };
  onSystemScheme(showScheme);
  drawTrials(place(".trials"), texts.trials, {
    opened: () => opened,
    setScheme: (wanted) => {
      scheme = wanted;
      showScheme();
    },
    tell,
  });
}

function show(read: ReadWorkbook, grid: HTMLElement): OpenWorkbook {
  const options = { language: texts.language, dark: isDark(scheme) };
  const opened = openWorkbook(read, grid, options, () => {
    tell(texts.locked);
  });
  place(".title-bar-name").textContent = read.name;
  document.title = read.name;
  window.localExcel = opened;
  return opened;
}

async function fetchManifest(): Promise<string> {
  return (await fetch("manifest.xml")).text();
}

function tell(message: string): void {
  const trouble = place(".trouble");
  trouble.textContent = message;
  trouble.hidden = false;
}

const tellFailure =
  (message: string) =>
  (cause: unknown): void => {
    tell(`${message} (${cause instanceof Error ? cause.message : String(cause)})`);
  };

function clearTrouble(): void {
  place(".trouble").hidden = true;
}

document.documentElement.lang = texts.language;
place(".title-bar-note").textContent = texts.note;
start().catch(tellFailure(texts.notOpened));
