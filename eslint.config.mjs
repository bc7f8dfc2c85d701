import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Office.js is spoken in src/excel alone. */
const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension"];

/** Money is decimal: no parsing through doubles on the pure floors. */
const NO_PARSE = [
  {
    selector: "CallExpression[callee.name='parseFloat']",
    message: "Read numbers with src/read; money is Decimal.",
  },
  { selector: "TSNonNullAssertion", message: "Prove it is there." },
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/"] },
  {
    files: ["src/**/*.{ts,tsx}", "stand-in/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}", "scripts/**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: false }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-restricted-syntax": ["error", ...NO_PARSE],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...OFFICE_GLOBALS.map((name) => ({ name, message: "Office.js is used in src/excel alone." })),
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: [
      "src/plan/**",
      "src/knowledge/**",
      "src/read/**",
      "src/sums/**",
      "src/programme/**",
      "src/check/**",
      "src/fill/**",
    ],
    rules: {
      "no-restricted-globals": [
        "error",
        ...OFFICE_GLOBALS,
        "window",
        "document",
        "fetch",
        "process",
        "localStorage",
        "performance",
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Pure floors have no clock." },
        { object: "Math", property: "random", message: "Pure floors have no chance." },
      ],
    },
  },
  { files: ["scripts/**"], rules: { "no-console": "off" } },
);
