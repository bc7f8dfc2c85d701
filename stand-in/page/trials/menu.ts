import { button, element } from "../elements";
import type { TrialTexts } from "./texts";
import { faultsSection } from "./faults";
import { personSection } from "./person";
import { protectionSection } from "./protection";
import { schemeSection } from "./scheme";
import type { Trials } from "./section";

/** Draws the menu in which the local Excel is made to do what a real one does now and then. */
export function drawTrials(place: HTMLElement, texts: TrialTexts, trials: Trials): void {
  const sections = [
    personSection(texts, trials),
    faultsSection(texts, trials),
    schemeSection(texts, trials),
    protectionSection(texts, trials),
  ];
  const panel = element(
    "div",
    { class: "trials-panel", id: "trials-panel", popover: "auto", role: "dialog", "aria-label": texts.menu },
    ...sections.map(({ box }) => box),
  );
  const opener = button(texts.menu, () => undefined, "trials-button");
  opener.setAttribute("popovertarget", panel.id);
  panel.addEventListener("beforetoggle", (event) => {
    if (event.newState === "open") for (const { refresh } of sections) refresh();
  });
  place.replaceChildren(opener, panel);
}
