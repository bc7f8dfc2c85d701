import { defineKind } from "../kind";

/** The client tells this service at its start that the add-in runs; there is nobody here to be told. */
export const addinInternalService = defineKind<null>({
  name: "Microsoft.InternalService.AddinInternalService",
  methods: {
    NotifyActionHandlerReady: () => undefined,
  },
});
