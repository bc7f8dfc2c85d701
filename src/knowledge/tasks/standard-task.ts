import type { Decimal, MoneyUnit } from "../../plan";

/** A document in which tasks were seen. */
export interface TaskDocument {
  readonly id: string;
  /** Province, document, number and date. */
  readonly title: string;
  /** The unit of its amounts; "unknown" where it gives none. */
  readonly moneyUnit: MoneyUnit;
}

/** A task as one document prints it; what the document does not say is null. */
export interface SeenTask {
  readonly document: TaskDocument;
  /** Where in the document: "III.4", "II.1.b". */
  readonly place: string;
  readonly name: string;
  readonly unit: string | null;
  /** As printed: "05", "1.600", "Theo kế hoạch …". */
  readonly quantity: string | null;
  /** Amounts in the document's unit of money. */
  readonly budget: Decimal | null;
  readonly other: Decimal | null;
  readonly time: string | null;
  readonly lead: string | null;
  readonly partner: string | null;
}

/** What one unit of a task usually costs, in đồng, and who says so. */
export interface UnitCost {
  readonly budget: Decimal;
  readonly other: Decimal;
  /** The document and the figures it was worked out from, or a person's own words. */
  readonly source: string;
}

/** A standard task (nhiệm vụ mẫu). */
export interface StandardTask {
  /** Stable; people keep favourites by it. */
  readonly id: string;
  /** The standard wording. */
  readonly name: string;
  /** The clause of Decree 45/2012, Article 4, that it belongs to; null where none does. */
  readonly activity: number | null;
  readonly unit: string | null;
  readonly time: string | null;
  readonly lead: string | null;
  readonly partner: string | null;
  /** Null where no source gives figures. */
  readonly cost: UnitCost | null;
  /** The plans and programmes it was seen in; empty for a person's own task. */
  readonly seen: readonly SeenTask[];
}
