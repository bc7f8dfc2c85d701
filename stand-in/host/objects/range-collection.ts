import { invalidArgument, itemNotFound } from "../excel-error";
import { defineKind } from "../kind";
import { rangeObject, type AreasSelf } from "./handles";

export const rangeCollection = defineKind<AreasSelf>({
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  methods: {
    GetCount: ({ areas }) => ({ value: areas.length }),
    GetItemAt: ({ sheet, areas }, [index]) => {
      if (typeof index !== "number") throw invalidArgument("RangeCollection.getItemAt");
      const area = areas[index];
      if (!area) throw itemNotFound("RangeCollection.getItemAt");
      return rangeObject(sheet, area);
    },
  },
});
