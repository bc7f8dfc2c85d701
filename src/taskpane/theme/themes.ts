import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Greens that sit beside Excel's own; 80 carries white text at 5.4:1. */
const BRAND: BrandVariants = {
  10: "#021a0e",
  20: "#052817",
  30: "#08351f",
  40: "#0a4227",
  50: "#0b4f2e",
  60: "#0d5c36",
  70: "#0e6a3d",
  80: "#0f7745",
  90: "#1f8652",
  100: "#389563",
  110: "#52a476",
  120: "#6cb38a",
  130: "#87c29f",
  140: "#a3d1b6",
  150: "#c0e0cd",
  160: "#def0e5",
};

const light = createLightTheme(BRAND);
const dark: Theme = {
  ...createDarkTheme(BRAND),
  // The lighter greens, so that links and marks reach 4.5:1 on the dark ground.
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  // Of buttons without a ground of their own, under the pointer.
  colorNeutralForeground2BrandHover: BRAND[120],
  colorNeutralForeground2BrandPressed: BRAND[110],
  colorNeutralForeground2BrandSelected: BRAND[120],
  colorNeutralForeground3BrandHover: BRAND[120],
  colorNeutralForeground3BrandPressed: BRAND[110],
  colorNeutralForeground3BrandSelected: BRAND[120],
};

/** Fluent's theme in the product's colours. */
export function themeOf(isDark: boolean): Theme {
  return isDark ? dark : light;
}
