import { designerSections } from "../../lib/addresses.ts";
import type { Outline } from "./document/outline.ts";

/** The parts of the page: the sections of the document as forms, then the whole as text and as people read it. */
export const sections = designerSections;
export type Section = (typeof sections)[number];

/** The part of the page on which a path of the document is written. */
export function sectionOf(path: string, outline: Outline): Section {
  const [first = "", second = ""] = path.split(".");
  if (first === "metrics")
    return outline.metrics.some(({ key, word }) => key === second && word === "score") ? "scores" : "metrics";
  if (first === "partner") return "facts";
  return sections.find((section) => section === first) ?? "head";
}

/** How many things a section holds; null where counting says nothing. */
export function countOf(section: Section, outline: Outline): number | null {
  switch (section) {
    case "facts":
      return outline.kinds.length;
    case "metrics":
      return outline.metrics.filter(({ word }) => word !== null && word !== "score").length;
    case "scores":
      return outline.metrics.filter(({ word }) => word === "score").length;
    case "tracks":
      return outline.tracks.length;
    case "badges":
      return outline.badges.length;
    case "segments":
      return outline.segments.length;
    case "benefits":
      return outline.benefits.length;
    default:
      return null;
  }
}
