/** A button of the add-in's on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: URL;
  /** What it opens in the pane. */
  readonly pane: URL;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What Excel reads in an add-in's manifest to draw it. */
export interface AddIn {
  readonly name: string;
  /** Where the pane starts when no button has opened it. */
  readonly pane: URL;
  readonly groups: readonly RibbonGroup[];
}

/** The icon that a 32-pixel button takes. */
const ICON_SIZE = "32";

/** Reads an add-in-only manifest, its texts in `language` where it has them. */
export function readManifest(xml: string, language: string): AddIn {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const value = (element: Element | null): string => {
    if (element === null) throw new Error("The manifest lacks what the ribbon is drawn from");
    const override = [...element.children].find((child) => child.getAttribute("Locale") === language);
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  };
  const resource = (element: Element | null): string => {
    const id = element?.getAttribute("resid") ?? "";
    return value(manifest.querySelector(`Resources [id="${CSS.escape(id)}"]`));
  };

  const readButton = (control: Element): RibbonButton => ({
    id: control.id,
    label: resource(childOf(control, "Label")),
    tip: resource(control.querySelector("Supertip > Description")),
    icon: here(resource(control.querySelector(`Icon > [size="${ICON_SIZE}"]`))),
    pane: here(resource(control.querySelector("Action > SourceLocation"))),
  });

  return {
    name: value(manifest.querySelector("OfficeApp > DisplayName")),
    pane: here(value(manifest.querySelector("DefaultSettings > SourceLocation"))),
    groups: [...manifest.querySelectorAll("OfficeTab > Group")].map((group) => ({
      label: resource(childOf(group, "Label")),
      buttons: [...group.children].filter((child) => child.localName === "Control").map(readButton),
    })),
  };
}

function childOf(element: Element, name: string): Element | null {
  return [...element.children].find((child) => child.localName === name) ?? null;
}

/** The manifest's addresses on whatever port this page was served, as its own may have been taken. */
function here(address: string): URL {
  const { pathname, search } = new URL(address);
  return new URL(pathname + search, location.origin);
}
