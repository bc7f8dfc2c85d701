import type { CellRef, Edit } from "../../plan";

/** One change as a person sees it before it is made. */
export interface PreviewChange {
  /** Tells it from the others of its preview. */
  readonly id: string;
  /** The cell it is about, to go to; null for a new row. */
  readonly cell: CellRef | null;
  /** Where it is: "E14", "Dòng mới dưới dòng 20". */
  readonly place: string;
  /** What stands there, and what will, as Excel shows them. */
  readonly before: string;
  readonly after: string;
  /** What is written for it. */
  readonly edits: readonly Edit[];
}

/** Changes of one kind. */
export interface PreviewGroup {
  readonly id: string;
  readonly title: string;
  /** Why it is offered, or what to know of it; "" for nothing. */
  readonly note?: string;
  readonly changes: readonly PreviewChange[];
  /** Whether they are ticked at first; yes unless told. What a person typed is not written over unless they tick it. */
  readonly ticked?: boolean;
  /** Its changes are made together with all others, or not at all: there is nothing to tick. */
  readonly whole?: boolean;
}

/** Ticks by the ids of changes. */
export type Ticks = ReadonlySet<string>;

/** The ticks that a preview begins with. */
export function firstTicks(groups: readonly PreviewGroup[]): Ticks {
  return new Set(groups.flatMap(({ ticked = true, changes }) => (ticked ? changes.map(({ id }) => id) : [])));
}

/** Ticks after some changes were ticked, or unticked. */
export function withTicks(ticks: Ticks, changes: readonly PreviewChange[], ticked: boolean): Ticks {
  const next = new Set(ticks);
  for (const { id } of changes) {
    if (ticked) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** The changes that are ticked, in their order. */
export function tickedChanges(groups: readonly PreviewGroup[], ticks: Ticks): readonly PreviewChange[] {
  return groups.flatMap(({ changes }) => changes.filter(({ id }) => ticks.has(id)));
}

/** What all of a group's ticks come to. */
export function groupTick({ changes }: PreviewGroup, ticks: Ticks): boolean | "mixed" {
  const ticked = changes.filter(({ id }) => ticks.has(id)).length;
  if (ticked === 0) return false;
  return ticked === changes.length ? true : "mixed";
}
