const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { contentSecurityPolicy, OFFICE_JS } = require("./scripts/content-security-policy.cjs");

const OFFICE_JS_PACKAGE = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** The files of office.js that Excel asks for, on every platform and in every language; copied unmodified. */
const OFFICE_JS_FILES = [
  "office.js",
  "excel-*.js",
  "o15apptofilemappingtable.js",
  "*/office_strings.js",
  "{telemetry,ariatelemetry,agaveerrorux}/**",
];

/**
 * The pane. `--env officeJs=own` puts office.js beside the pane, for closed networks and for the local Excel;
 * without it the pane loads office.js from Microsoft's address, as Microsoft asks of what is shipped.
 */
module.exports = ({ officeJs = "microsoft" }) => {
  const own = officeJs === "own";
  return {
    mode: "production",
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, own ? "dist/local-pane" : "dist/pane"),
      filename: "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      // A name that is not exported is a mistake, not a warning.
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        {
          // What nothing is taken from is left out, and what only a later part takes comes with that part.
          sideEffects: false,
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2020",
            },
          },
        },
      ],
    },
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
      splitChunks: { chunks: "initial" },
    },
    // scripts/check-size.ts watches the size, compressed.
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        templateParameters: { officeJs: OFFICE_JS[officeJs], policy: contentSecurityPolicy(officeJs) },
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/support.html", to: "support.html" },
          ...(own ? OFFICE_JS_FILES.map((from) => officeJsFile(from)) : []),
        ],
      }),
    ],
  };
};

function officeJsFile(from) {
  return {
    from,
    context: OFFICE_JS_PACKAGE,
    to: "office/[path][name][ext]",
    globOptions: { ignore: ["**/*.debug.js", "**/*.d.ts"] },
    info: { minimized: true },
  };
}
