import type { Locale } from "../../../platform/index.ts";
import type { VersionContent } from "../types.ts";
import { words } from "./words.ts";

const says = {
  en: {
    version: (program: string, number: number) => `${program}, version ${number}`,
    from: (version: string, date: string) => `${version} from ${date}`,
  },
  de: {
    version: (program: string, number: number) => `${program}, Version ${number}`,
    from: (version: string, date: string) => `${version} ab ${date}`,
  },
} as const;

type About = { program: string; number: number | null; effectiveOn: VersionContent["effectiveOn"] | null };

/** Which version of which program it is about, and from when. */
export function versionTitle({ program, number, effectiveOn }: About, locale: Locale): string {
  const version = number === null ? program : says[locale].version(program, number);
  return effectiveOn === null ? version : says[locale].from(version, words[locale].date(effectiveOn));
}
