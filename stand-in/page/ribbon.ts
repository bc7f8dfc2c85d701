import type { RibbonButton, RibbonGroup } from "./manifest";
import type { PageTexts } from "./texts";

/** Draws the add-in's groups on the Home tab, on one line as Excel on the web does. */
export function drawRibbon(
  ribbon: HTMLElement,
  groups: readonly RibbonGroup[],
  texts: PageTexts,
  press: (button: RibbonButton) => void,
): void {
  const tab = element("span", "ribbon-tab", texts.home);
  const body = element("div", "ribbon-body");
  body.append(...groups.map((group) => drawGroup(group, press)));
  ribbon.replaceChildren(tab, body);
}

function drawGroup(group: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  const box = element("div", "ribbon-group");
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", group.label);
  const buttons = group.buttons.map((button) => drawButton(button, press));
  box.append(...buttons);
  return box;
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const icon = document.createElement("img");
  icon.src = button.icon.href;
  icon.alt = "";
  icon.width = icon.height = 20;
  const box = document.createElement("button");
  box.type = "button";
  box.id = button.id;
  box.className = "ribbon-button";
  box.title = button.tip;
  box.append(icon, element("span", "ribbon-button-label", button.label));
  box.addEventListener("click", () => {
    press(button);
  });
  return box;
}

function element(tag: "span" | "div", className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
