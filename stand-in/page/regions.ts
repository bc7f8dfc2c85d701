/** The parts of the page in their order: the title bar and the ribbon, the grid, the pane. */
const REGIONS = [
  ".chooser select",
  ".ribbon button",
  // What Univer types into, wherever the selection is.
  "#__editor___INTERNAL_EDITOR__DOCS_NORMAL",
  ".pane-close",
];

/**
 * Ctrl+F6 or F6 goes from part to part, with Shift backwards, as in Excel: in the grid, Tab goes from cell to cell.
 * From within the pane Tab and Shift+Tab lead out, as its keys are its own.
 */
export function goFromPartToPart(): void {
  const options = { capture: true };
  const go = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const places = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter(
      (place) => place !== null,
    );
    const at = places.findLastIndex((place) => isAtOrAfter(place));
    const step = event.shiftKey ? -1 : 1;
    places.at((at + step + places.length) % places.length)?.focus();
  };
  window.addEventListener("keydown", go, options);
}

/** Whether the focus is in the part that begins with this element. */
function isAtOrAfter(place: HTMLElement): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return false;
  return (
    place === activeElement ||
    (place.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
