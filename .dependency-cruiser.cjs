/** The floors of the house: a room imports only from lower floors, and nothing at all from beside `src/`. */
const FLOORS = [
  ["plan"],
  ["locales", "knowledge"],
  ["read"],
  ["sums"],
  ["programme"],
  ["check", "fill"],
  ["catalogue", "report"],
  ["excel", "xlsx"],
  ["taskpane", "cli"],
];
/** The pure floors, 0 to 6: from what a plan is to reports about it. */
const PURE = FLOORS.slice(0, -2).flat();
const room = (names) => `^src/(${names.join("|")})/`;

const floorRules = FLOORS.flatMap((rooms, floor) =>
  rooms.map((name) => ({
    name: `room-${name}`,
    comment: `src/${name}/ may import itself and lower floors only.`,
    severity: "error",
    from: { path: room([name]) },
    to: {
      path: "^src/",
      pathNot: [room([name]), ...FLOORS.slice(0, floor).map(room)],
    },
  })),
);

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: "no-circles",
      severity: "error",
      from: { path: "^(src|stand-in)/" },
      to: { circular: true },
    },
    {
      name: "src-stands-alone",
      comment: "The product never imports the local Excel, tests or scripts.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(stand-in|tests|scripts)/" },
    },
    {
      name: "stand-in-knows-no-product",
      comment: "The local Excel must not know what runs in its pane.",
      severity: "error",
      from: { path: "^stand-in/" },
      to: { path: "^src/" },
    },
    {
      name: "pure-floors",
      comment: "Floors 0 to 5 do no input or output: no Node modules, no React, no file libraries.",
      severity: "error",
      from: { path: room(PURE) },
      to: { path: "react|fluentui|exceljs|jszip|office-js", dependencyTypesNot: ["local"] },
    },
    {
      name: "pure-floors-no-node",
      severity: "error",
      from: { path: room(PURE) },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "react-only-in-the-pane",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/taskpane/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "no-univer-in-the-product",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/@univerjs/" },
    },
    {
      name: "declared-packages-only",
      severity: "error",
      from: { path: "^(src|stand-in|scripts|tests)/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
