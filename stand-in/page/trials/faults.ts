import { armFault, FAULT_IDS, type Armed, type FaultId } from "../../host";
import { button, element } from "../elements";
import type { TrialTexts } from "./texts";
import { labelled, sectionBox, type Section, type Trials } from "./section";

/** Faults that wait for one of the pane's next requests, or last. */
export function faultsSection(texts: TrialTexts, { opened }: Trials): Section {
  const choice = element("select", {}, ...FAULT_IDS.map((id) => new Option(texts.names[id], id)));
  const at = element("input", { type: "number", min: "1", value: "1", size: "3" });
  const list = element("ul", { class: "trials-armed" });
  const arm = (): void => {
    const id = FAULT_IDS.find((one) => one === choice.value);
    if (id !== undefined)
      addTo(list, texts, id, armFault(opened().host, id, { at: Math.max(1, Number(at.value)) }));
  };
  return {
    box: sectionBox(
      texts.faults,
      labelled(texts.fault, choice),
      labelled(texts.faultAt, at),
      button(texts.arm, arm),
      list,
    ),
    refresh: () => undefined,
  };
}

function addTo(list: HTMLElement, texts: TrialTexts, id: FaultId, armed: Armed): void {
  const item = element("li", {}, element("span", {}, texts.names[id]));
  const away = button(texts.disarm, () => {
    armed.disarm();
    item.remove();
  });
  away.setAttribute("aria-label", `${texts.disarm}: ${texts.names[id]}`);
  item.append(away);
  list.append(item);
}
