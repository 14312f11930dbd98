import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";
import { brandShades } from "../lib/palette.ts";

const gray: MantineColorsTuple = [
  "#fafafa",
  "#f4f4f5",
  "#e9e9ec",
  "#dedee3",
  "#c9c9d0",
  "#a1a1aa",
  "#71717a",
  "#52525b",
  "#3f3f46",
  "#18181b",
];
const dark: MantineColorsTuple = [
  "#ececef",
  "#b4b5bd",
  "#9a9ba4",
  "#6b6c76",
  "#3a3b42",
  "#2a2b31",
  "#1d1e22",
  "#141518",
  "#0f1012",
  "#0a0b0c",
];
/** Dark enough that white words on it can be read. */
const red: MantineColorsTuple = [
  "#fef3f2",
  "#fee4e2",
  "#fecdca",
  "#fda29b",
  "#f97066",
  "#f04438",
  "#c4281b",
  "#a82116",
  "#912018",
  "#7a271a",
];
const clearable = { closeButtonProps: { size: "md" } };

/** The visual language with a vendor's colour in it; `clear` is what the button is called that empties a field. */
export const themeFor = (brand: string, clear: string) =>
  createTheme({
    fontFamily: '"Inter Variable", system-ui, sans-serif',
    fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, monospace',
    fontSizes: { xs: "12px", sm: "14px", md: "16px", lg: "20px", xl: "28px" },
    lineHeights: { xs: "1.4", sm: "1.5", md: "1.5", lg: "1.35", xl: "1.2" },
    spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "32px" },
    radius: { xs: "3px", sm: "5px", md: "7px", lg: "10px", xl: "14px" },
    defaultRadius: "sm",
    headings: {
      fontWeight: "600",
      sizes: { h1: { fontSize: "20px" }, h2: { fontSize: "16px" }, h3: { fontSize: "14px" } },
    },
    shadows: {
      xs: "none",
      sm: "0 1px 2px rgb(0 0 0 / 6%)",
      md: "0 4px 16px rgb(0 0 0 / 10%)",
      lg: "0 8px 28px rgb(0 0 0 / 14%)",
    },
    colors: { gray, dark, red, brand: brandShades(brand) },
    primaryColor: "brand",
    primaryShade: 6,
    cursorType: "pointer",
    focusRing: "auto",
    respectReducedMotion: true,
    components: {
      Alert: { styles: { title: { color: "var(--ink)" } } },
      Anchor: { defaultProps: { inherit: true } },
      Button: { defaultProps: { size: "xs" } },
      TextInput: { defaultProps: { size: "sm" } },
      Select: { defaultProps: { clearButtonProps: { "aria-label": clear } } },
      MultiSelect: { defaultProps: { clearButtonProps: { "aria-label": clear } } },
      TagsInput: { defaultProps: { clearButtonProps: { "aria-label": clear } } },
      FileInput: { defaultProps: { clearButtonProps: { "aria-label": clear } } },
      Tooltip: { defaultProps: { openDelay: 300, withArrow: false, multiline: true, maw: 320 } },
      Modal: { defaultProps: { centered: true, radius: "md", transitionProps: { duration: 120 }, ...clearable } },
      Drawer: { defaultProps: { position: "right", transitionProps: { duration: 160 }, ...clearable } },
      Menu: { defaultProps: { shadow: "md", transitionProps: { duration: 80 } } },
      Popover: { defaultProps: { shadow: "md", transitionProps: { duration: 80 } } },
    },
  });

/** Text and surface variables that Mantine derives otherwise. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#ffffff",
    "--mantine-color-text": "#18181b",
    "--mantine-color-dimmed": "#5b5b65",
    "--mantine-color-placeholder": "#71717a",
    "--mantine-color-default-border": "#dedee3",
    "--mantine-color-anchor": "var(--mantine-color-brand-7)",
    "--mantine-primary-color-light-color": "var(--mantine-color-brand-7)",
    "--mantine-color-error": "#b42318",
  },
  dark: {
    "--mantine-color-body": "#141518",
    "--mantine-color-text": "#ececef",
    "--mantine-color-dimmed": "#a8a9b1",
    "--mantine-color-placeholder": "#8b8c95",
    "--mantine-color-default": "#1a1b1f",
    "--mantine-color-default-hover": "#222328",
    "--mantine-color-default-border": "#34353c",
    "--mantine-color-anchor": "var(--mantine-color-brand-3)",
    "--mantine-primary-color-light-color": "var(--mantine-color-brand-3)",
    "--mantine-color-error": "#ff8a80",
  },
});
