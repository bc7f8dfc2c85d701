import type { HostContext } from "./host-context";

/** An object of the host as one request sees it: what kind it is, and which one. */
export class HostObject {
  readonly kind: string;
  readonly self: unknown;

  constructor(kind: string, self: unknown) {
    this.kind = kind;
    this.self = self;
  }
}

/** What a method or a link gives: an object, Excel's null object (null), or a plain value to send back. */
export type Outcome = HostObject | { readonly value: unknown } | null;

/**
 * One class of Excel's object model. Members are named as on the wire (PascalCase);
 * a member that is not listed fails by its name.
 */
export interface Kind<Self> {
  readonly name: string;
  /** What creating a proxy is answered with, so that the client can find the object again. */
  readonly identity?: (self: Self, context: HostContext) => Readonly<Record<string, unknown>>;
  /** Plain properties. */
  readonly properties?: Readonly<Record<string, (self: Self, context: HostContext) => unknown>>;
  /** Properties that `load()` without names leaves out. */
  readonly onlyByName?: readonly string[];
  readonly setters?: Readonly<Record<string, (self: Self, value: unknown, context: HostContext) => void>>;
  /** Properties that are objects. */
  readonly links?: Readonly<Record<string, (self: Self, context: HostContext) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, (self: Self, args: readonly unknown[], context: HostContext) => Outcome | undefined>
  >;
  /** For methods that are too many to be listed: the method of a name. */
  readonly methodNamed?: (
    name: string,
  ) => (self: Self, args: readonly unknown[], context: HostContext) => Outcome | undefined;
  /** For a collection: its items. */
  readonly items?: (self: Self, context: HostContext) => readonly HostObject[];
  /** For a collection: the item that square brackets (`getItem`) name. */
  readonly item?: (self: Self, key: unknown, context: HostContext) => HostObject;
}

export type AnyKind = Kind<unknown>;

/** Takes the kind out of its own type, so that all kinds fit into one table; every object is made with its kind's self. */
export function defineKind<Self>(kind: Kind<Self>): AnyKind {
  return kind as AnyKind;
}
