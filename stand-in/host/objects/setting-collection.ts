import { invalidArgument, itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, type HostObject } from "../kind";
import { settingObject } from "./handles";

export const settingCollection = defineKind<null>({
  name: "SettingCollection",
  items: (_self, { settings }) => settings.keys.map(settingObject),
  item: (_self, key, context) => {
    const found = find(key, context);
    if (!found) throw itemNotFound("SettingCollection.getItem");
    return found;
  },
  methods: {
    /** Sets or adds (documented). */
    Add: (_self, [key, value], { settings }) => {
      if (typeof key !== "string" || key === "") throw invalidArgument("SettingCollection.add");
      settings.set(key, value ?? null);
      return settingObject(key);
    },
    GetCount: (_self, _args, { settings }) => ({ value: settings.keys.length }),
    GetItemOrNullObject: (_self, [key], context) => find(key, context),
  },
});

function find(key: unknown, { settings }: HostContext): HostObject | null {
  return typeof key === "string" && settings.has(key) ? settingObject(key) : null;
}
