import type { SumLabel } from "../../knowledge";
import type { RowKind } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import type { OrdinalText } from "../values/ordinal";
import { isAnyCounted, isAnyFilled, isFigure } from "./contents";
import type { Layout } from "./layout";
import type { Look } from "./look";

/** What the rows of a table are looked at by. */
export interface RowCells {
  readonly cells: SheetCells;
  readonly layout: Layout;
}

/** What rows have below them that have nothing, as most: one list, which stays empty. */
const NO_ROWS: RawRow[] = [];

/** What hardly any row has. */
interface Rare {
  readonly label: SumLabel | null;
  readonly bullet: "-" | "+" | null;
  partOf: RawRow | null;
  children: RawRow[];
}

/** What all rows share that have nothing of it. */
const NOTHING: Rare = { label: null, bullet: null, partOf: null, children: NO_ROWS };

/** So many bits hold the number of a column, or none: sheets have 16,384. */
const COLUMN_BITS = 15;

/** What is true of a row, each in a bit of one number: there are a hundred thousand rows, and a field takes eight bytes. */
const IS = {
  ofWhich: 1,
  alone: 2,
  repeated: 4,
  spread: 8,
  hasUnit: 16,
  hasQuantity: 32,
  hasAmount: 64,
  hasDetail: 128,
  afterSum: 256,
  breakdown: 512,
  sumLike: 1024,
  asAbove: 2048,
} as const;

/**
 * A row as its cells show it, and at its place in the outline of the table once that is known. What its other cells hold it looks up when it is asked:
 * of a hundred thousand rows most are never asked for most of it.
 */
export class RawRow<Of extends RowCells = RowCells> implements Look {
  readonly row: number;
  /** As it is typed; once its neighbours are known, as they settle it. */
  ordinal: OrdinalText | null;
  readonly nameText: string;
  /** How far inside its number, or what else it shows, puts it; a whole number (see ranks.ts). */
  rank: number;
  /** The row above under which that puts it, be it a remark; for what it belongs to see `owner`. */
  above: RawRow | null;
  kind: RowKind;
  level: number;
  protected readonly of: Of;
  /** What is true of it: bits of IS. */
  private is: number;
  /** The columns of its name and of its ordinal, each from 1 on. */
  private readonly columns: number;
  private rare: Rare;

  constructor(of: Of, row: number, look: Look) {
    this.of = of;
    this.row = row;
    this.ordinal = look.ordinal;
    this.nameText = look.nameText;
    this.columns = ((look.ordinalColumn + 1) << COLUMN_BITS) | (look.nameColumn + 1);
    this.rare =
      look.label === null && look.bullet === null
        ? NOTHING
        : { label: look.label, bullet: look.bullet, partOf: null, children: NO_ROWS };
    this.rank = 0;
    this.above = null;
    this.kind = "task";
    this.level = 1;
    this.is =
      (look.asAbove ? IS.asAbove : 0) |
      (look.sumLike ? IS.sumLike : 0) |
      (look.ofWhich ? IS.ofWhich : 0) |
      (look.alone ? IS.alone : 0) |
      (look.repeated ? IS.repeated : 0) |
      (look.spread ? IS.spread : 0);
    if (look.repeated) return;
    const { unit, quantity, amounts, details } = of.layout;
    if (isAnyCounted(of.cells, row, this.sayingMore(unit))) this.is |= IS.hasUnit;
    if (isAnyCounted(of.cells, row, this.sayingMore(quantity))) this.is |= IS.hasQuantity;
    if (isAnyFilled(of.cells, row, this.sayingMore(amounts))) this.is |= IS.hasAmount;
    if (isAnyFilled(of.cells, row, this.sayingMore(details))) this.is |= IS.hasDetail;
  }

  /** Column of the sheet that the name stands in; -1 where the table has none. */
  get nameColumn(): number {
    return (this.columns & ((1 << COLUMN_BITS) - 1)) - 1;
  }

  /** Column of the sheet that the ordinal stands in; -1 where there is none. */
  get ordinalColumn(): number {
    return (this.columns >> COLUMN_BITS) - 1;
  }

  /** What stands before its name, but for its number: the category that it is in, where a column tells that. */
  get beforeName(): readonly string[] {
    const { cells, layout } = this.of;
    const texts: string[] = [];
    for (let column = layout.left; column < this.nameColumn; column++)
      if (column !== layout.number) texts.push(cells.text(this.row, column));
    return texts;
  }

  get label(): SumLabel | null {
    return this.rare.label;
  }

  get bullet(): "-" | "+" | null {
    return this.rare.bullet;
  }

  /** Of a sum of a row of the outline, and of a line that breaks one down: that row. */
  get partOf(): RawRow | null {
    return this.rare.partOf;
  }

  set partOf(row: RawRow | null) {
    if (row !== this.rare.partOf) this.ownRare().partOf = row;
  }

  get children(): readonly RawRow[] {
    return this.rare.children;
  }

  addChild(child: RawRow): void {
    const own = this.ownRare();
    if (own.children === NO_ROWS) own.children = [child];
    else own.children.push(child);
  }

  private ownRare(): Rare {
    if (this.rare === NOTHING) this.rare = { ...NOTHING };
    return this.rare;
  }

  get asAbove(): boolean {
    return (this.is & IS.asAbove) !== 0;
  }

  get sumLike(): boolean {
    return (this.is & IS.sumLike) !== 0;
  }

  /** The row that it belongs to: the nearest above it in the outline that is no note. */
  get owner(): RawRow | null {
    if (this.breakdown) return null;
    if (this.partOf !== null) return this.partOf;
    let { above } = this;
    while (above !== null && above.kind === "note") ({ above } = above);
    return above;
  }

  get ofWhich(): boolean {
    return (this.is & IS.ofWhich) !== 0;
  }

  get alone(): boolean {
    return (this.is & IS.alone) !== 0;
  }

  get repeated(): boolean {
    return (this.is & IS.repeated) !== 0;
  }

  get spread(): boolean {
    return (this.is & IS.spread) !== 0;
  }

  get hasUnit(): boolean {
    return (this.is & IS.hasUnit) !== 0;
  }

  get hasQuantity(): boolean {
    return (this.is & IS.hasQuantity) !== 0;
  }

  get hasAmount(): boolean {
    return (this.is & IS.hasAmount) !== 0;
  }

  /** Time, agencies, place: what tasks have and categories do not. */
  get hasDetail(): boolean {
    return (this.is & IS.hasDetail) !== 0;
  }

  /** Among its amounts is another than a dash or 0. */
  get hasFigure(): boolean {
    const { cells, layout } = this.of;
    return !this.repeated && layout.amounts.some((column) => isFigure(cells.text(this.row, column)));
  }

  /** True right below a sum. */
  get afterSum(): boolean {
    return (this.is & IS.afterSum) !== 0;
  }

  set afterSum(is: boolean) {
    this.set(IS.afterSum, is);
  }

  /** Whether it has the name of a row above, with which its own cell is merged. */
  get sharesName(): boolean {
    const merge = this.nameColumn < 0 ? null : this.of.cells.mergeOf(this.row, this.nameColumn);
    return merge !== null && merge.top < this.row;
  }

  /** True of the lines that break down a sum, and of remarks about the table: they belong to no row of the outline. */
  get breakdown(): boolean {
    return (this.is & IS.breakdown) !== 0;
  }

  set breakdown(is: boolean) {
    this.set(IS.breakdown, is);
  }

  private set(what: number, is: boolean): void {
    this.is = is ? this.is | what : this.is & ~what;
  }

  private sayingMore(columns: readonly number[]): readonly number[] {
    return this.spread ? columns.filter((column) => !this.isSpreadTo(column)) : columns;
  }

  /** Whether a cell of the row holds but its name once more. */
  isSpreadTo(column: number): boolean {
    return this.spread && this.of.cells.text(this.row, column) === this.nameText;
  }
}
