import { EVENT } from "../events";
import type { HostContext } from "../host-context";

type Register = (self: unknown, args: readonly unknown[], context: HostContext) => undefined;

/** The wire's names of the events that the host tells, for a sheet and for all sheets alike. */
const NAMES = {
  ActivatedEvent: EVENT.activated,
  AddedEvent: EVENT.added,
  CalculatedEvent: EVENT.calculated,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  DeletedEvent: EVENT.deleted,
  EventMoved: EVENT.moved,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  SelectionChangedEvent: EVENT.selectionChanged,
} as const;

/** Methods by which the client says that somebody listens, or does no longer. */
export function registrationsFor(target: (self: unknown) => string): Readonly<Record<string, Register>> {
  const methods: Record<string, Register> = {};
  for (const [name, event] of Object.entries(NAMES)) {
    methods[`_Register${name}`] = (self, _args, { registrations }) => {
      registrations.add(event, target(self));
      return undefined;
    };
    methods[`_Unregister${name}`] = (self, _args, { registrations }) => {
      registrations.remove(event, target(self));
      return undefined;
    };
  }
  return methods;
}
