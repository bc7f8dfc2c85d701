import { element } from "./elements";

/** Excel lets nobody make a pane narrower; the grid keeps as much. */
export const LEAST_PANE_WIDTH = 320;
const STEP = 16;

/**
 * The line between the grid and the pane: dragged, or moved by the arrow keys (Home: narrowest, End: widest).
 * @param widest told anew at each move, as the window may have changed
 */
export function makeSplitter(
  pane: HTMLElement,
  label: string,
  widest: () => number,
  width: number,
): HTMLElement {
  const line = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": label,
    "aria-valuemin": String(LEAST_PANE_WIDTH),
  });
  let now = width;
  const resize = (wanted: number): void => {
    const most = Math.max(LEAST_PANE_WIDTH, widest());
    now = Math.round(Math.min(Math.max(wanted, LEAST_PANE_WIDTH), most));
    pane.style.width = `${String(now)}px`;
    line.setAttribute("aria-valuenow", String(now));
    line.setAttribute("aria-valuemax", String(most));
  };

  line.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(now + STEP);
    else if (key === "ArrowRight") resize(now - STEP);
    else if (key === "Home") resize(LEAST_PANE_WIDTH);
    else if (key === "End") resize(widest());
  });
  line.addEventListener("pointerdown", (event) => {
    // Keeps the moves from the pane's frame, which would swallow them.
    line.setPointerCapture(event.pointerId);
    const from = event.clientX + now;
    const drag = ({ clientX }: PointerEvent): void => {
      resize(from - clientX);
    };
    line.addEventListener("pointermove", drag);
    const end = (): void => {
      line.removeEventListener("pointermove", drag);
    };
    line.addEventListener("pointerup", end, { once: true });
    line.addEventListener("pointercancel", end, { once: true });
  });
  resize(width);
  return line;
}
