import { element } from "../elements";
import type { TrialTexts } from "./texts";
import type { Scheme } from "../theme";
import { sectionBox, type Section, type Trials } from "./section";

const SCHEMES = ["system", "light", "dark"] as const satisfies readonly Scheme[];

const FORCED = matchMedia("(forced-colors: active)");

/**
 * Light or dark, for the page and what runs in it. High contrast comes from the system or the browser, as with Excel on
 * the web, which tells its panes of no theme: the section says whether it is on, and how it is turned on.
 */
export function schemeSection(texts: TrialTexts, { setScheme }: Trials): Section {
  const choices = SCHEMES.map((scheme) => {
    const radio = element("input", { type: "radio", name: "scheme", value: scheme });
    radio.checked = scheme === "system";
    radio.addEventListener("change", () => {
      setScheme(scheme);
    });
    return element("label", { class: "trials-choice" }, radio, texts.schemes[scheme]);
  });
  const note = element("p", { class: "trials-note" });
  const refresh = (): void => {
    note.textContent = FORCED.matches ? texts.contrastOn : texts.contrast;
  };
  return { box: sectionBox(texts.look, ...choices, note), refresh };
}
