const { moduleNameMapper: bundledUniver } = require("./stand-in/node/jest/bundle-univer.cjs");

/** @type {import("jest").Config} */
const base = {
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "json"],
};

const ROOMS = [
  "plan",
  "locales",
  "knowledge",
  "read",
  "sums",
  "programme",
  "check",
  "fill",
  "catalogue",
  "report",
  "xlsx",
  "cli",
  "repository",
];

module.exports = {
  projects: [
    {
      ...base,
      displayName: "core",
      testEnvironment: "node",
      testMatch: ROOMS.map((room) => `<rootDir>/tests/${room}/**/*.test.ts`),
    },
    {
      ...base,
      displayName: "stand-in",
      testEnvironment: "jsdom",
      globalSetup: "<rootDir>/stand-in/node/jest/bundle-univer.cjs",
      setupFiles: ["<rootDir>/stand-in/node/jest/setup.cjs"],
      moduleNameMapper: bundledUniver,
      testMatch: ["<rootDir>/tests/stand-in/**/*.test.ts", "<rootDir>/tests/excel/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "libreoffice",
      testEnvironment: "jsdom",
      globalSetup: "<rootDir>/stand-in/node/jest/bundle-univer.cjs",
      setupFiles: ["<rootDir>/stand-in/node/jest/setup.cjs"],
      setupFilesAfterEnv: ["<rootDir>/tests/libreoffice/support/patience.ts"],
      moduleNameMapper: bundledUniver,
      testMatch: ["<rootDir>/tests/libreoffice/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/taskpane/**/*.test.{ts,tsx}"],
    },
    {
      ...base,
      displayName: "browser",
      testEnvironment: "node",
      setupFilesAfterEnv: ["<rootDir>/tests/e2e/support/patience.ts"],
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
    },
  ],
};
