import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Before anything was measured. */
const LINE_HEIGHT = 60;
const VIEW_HEIGHT = 480;
/** So many lines are drawn beyond what is seen, so that nothing is blank while one scrolls. */
const BEYOND = 6;

/** Which lines of a long list are drawn. */
export interface ListWindow {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly first: number;
  /** One behind the last. */
  readonly end: number;
  /** The heights of what is not drawn, in pixels. */
  readonly above: number;
  readonly below: number;
  readonly onScroll: () => void;
  /** To be told of the element of a drawn line. */
  readonly measure: (key: string) => (element: HTMLElement | null) => void;
  /** Scrolls so far that a line is seen. */
  readonly reveal: (at: number) => void;
  /** Scrolls so far that a drawn element is seen whole; of one that is too high for that, its top. */
  readonly revealWhole: (element: HTMLElement) => void;
}

/** Draws of a list only what is seen, whatever the heights of its lines are: they are measured as they are drawn. */
export function useWindow(keys: readonly string[]): ListWindow {
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [, redraw] = useState(0);
  const [scrolled, setScrolled] = useState({ top: 0, height: VIEW_HEIGHT });

  const heightOf = (key: string): number => heights.current.get(key) ?? LINE_HEIGHT;
  const tops: number[] = [];
  let total = 0;
  for (const key of keys) {
    tops.push(total);
    total += heightOf(key);
  }
  const firstSeen = Math.max(
    0,
    tops.findLastIndex((top) => top <= scrolled.top),
  );
  const afterSeen = tops.findIndex((top) => top > scrolled.top + scrolled.height);
  const first = Math.max(0, firstSeen - BEYOND);
  const end = Math.min(keys.length, (afterSeen === -1 ? keys.length : afterSeen) + BEYOND);

  const look = useCallback((): void => {
    const element = list.current;
    if (element === null) return;
    const top = element.scrollTop;
    const height = element.clientHeight === 0 ? VIEW_HEIGHT : element.clientHeight;
    setScrolled((before) => (before.top === top && before.height === height ? before : { top, height }));
  }, []);
  useLayoutEffect(() => {
    look();
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("resize", look);
    };
  }, [look]);
  return {
    list,
    first,
    end,
    above: tops[first] ?? 0,
    below: total - (tops[end] ?? total),
    onScroll: look,
    measure: (key) => (element) => {
      const height = element?.offsetHeight ?? 0;
      if (height === 0 || heights.current.get(key) === height) return;
      heights.current.set(key, height);
      redraw((times) => times + 1);
    },
    reveal(at) {
      const element = list.current;
      const top = tops[at];
      if (element === null || top === undefined) return;
      const bottom = top + heightOf(keys[at] ?? "");
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight)
        element.scrollTop = bottom - element.clientHeight;
      look();
    },
    revealWhole(inside) {
      const element = list.current;
      if (element === null) return;
      const [seen, whole] = [element.getBoundingClientRect(), inside.getBoundingClientRect()];
      if (whole.bottom > seen.bottom)
        element.scrollTop += Math.min(whole.bottom - seen.bottom, whole.top - seen.top);
      look();
    },
  };
}
