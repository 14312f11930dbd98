import type { From } from "./types.ts";

/** A browser and where it is, in words of both languages. */
export type DeviceWords = { en: string; de: string };

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, "Edge"],
  [/\b(OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/.*Safari\//, "Safari"],
  [/\bcurl\//, "curl"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\b(iPhone|iPad)\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

const first = (list: readonly (readonly [RegExp, string])[], text: string): string | null =>
  list.find(([sign]) => sign.test(text))?.[1] ?? null;

/** What a browser says that it is, as far as we know it. */
export const deviceOf = (userAgent: string | null) => ({
  browser: first(browsers, userAgent ?? ""),
  system: first(systems, userAgent ?? ""),
});

/** A browser and its address for a mail. */
export function deviceWords({ ip, userAgent }: From): DeviceWords {
  const { browser, system } = deviceOf(userAgent);
  const named = [browser, system].filter((one) => one !== null);
  return {
    en: `${named.length === 0 ? "an unknown browser" : named.join(" on ")}, address ${ip}`,
    de: `${named.length === 0 ? "ein unbekannter Browser" : named.join(" unter ")}, Adresse ${ip}`,
  };
}
