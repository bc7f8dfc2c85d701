import { EVENT } from "../events";
import type { HostContext } from "../host-context";

type Register = (self: unknown, args: readonly unknown[], context: HostContext) => undefined;

/** The wire's names of the events that the host tells, for a sheet and for all sheets alike. */
const NAMES = {
  ActivatedEvent: EVENT.activated,
  AddedEvent: EVENT.added,
  CalculatedEvent: EVENT.calculated,
  ColumnSortedEvent: EVENT.columnSorted,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  DeletedEvent: EVENT.deleted,
  FormulaChangedEvent: EVENT.formulaChanged,
  EventMoved: EVENT.moved,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  RowSortedEvent: EVENT.rowSorted,
  SelectionChangedEvent: EVENT.selectionChanged,
} as const;

/** Methods by which the client says that somebody listens to one event, or does no longer. */
export const registering = (
  name: string,
  event: number,
  target: (self: unknown) => string,
): Readonly<Record<string, Register>> => ({
  [`_Register${name}`]: (self, _args, { registrations }) => {
    registrations.add(event, target(self));
    return undefined;
  },
  [`_Unregister${name}`]: (self, _args, { registrations }) => {
    registrations.remove(event, target(self));
    return undefined;
  },
});

/** The same for all events of sheets. */
export const registrationsFor = (target: (self: unknown) => string): Readonly<Record<string, Register>> =>
  Object.fromEntries(
    Object.entries(NAMES).flatMap(([name, event]) => Object.entries(registering(name, event, target))),
  );
