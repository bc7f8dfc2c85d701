import { itemNotFound } from "../excel-error";
import { defineKind } from "../kind";
import type { SettingSelf } from "./handles";

export const setting = defineKind<SettingSelf>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: ({ key }) => key,
    Value: ({ key }, { settings }) => {
      if (!settings.has(key)) throw itemNotFound("Setting.value");
      return settings.get(key);
    },
    _Id: ({ key }) => key,
  },
  setters: {
    Value: ({ key }, value, { settings }) => {
      settings.set(key, value);
    },
  },
  methods: {
    Delete: ({ key }, _args, { settings }) => {
      settings.delete(key);
      return undefined;
    },
  },
});
