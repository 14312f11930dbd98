import { recall, remember } from "../../../lib/storage.ts";

/** What was typed and has not reached the server yet. */
export type Kept = { readonly revision: number; readonly text: string; readonly at: string };

/** Tells the tabs of a browser apart; a reload is the same tab. */
export function thisTab(): string {
  try {
    const known = sessionStorage.getItem("fairway.tab");
    if (known) return known;
    const fresh = crypto.randomUUID().slice(0, 8);
    sessionStorage.setItem("fairway.tab", fresh);
    return fresh;
  } catch {
    return "only";
  }
}

const addressOf = (draftId: string, tab: string): string => `designer.${draftId}.${tab}`;

function read(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("revision" in value && "text" in value && "at" in value))
      return null;
    const { revision, text: kept, at } = value;
    return typeof revision === "number" && typeof kept === "string" && typeof at === "string"
      ? { revision, text: kept, at }
      : null;
  } catch {
    return null;
  }
}

/** What this tab typed into a draft before it was loaded again. */
export const keptHere = (draftId: string): Kept | null => read(recall(addressOf(draftId, thisTab())));

/** Keeps what was typed in this browser until the server has it; null forgets it. */
export const keep = (draftId: string, kept: Kept | null): void =>
  remember(addressOf(draftId, thisTab()), kept && JSON.stringify(kept));

/** What a tab that is gone left unsaved in this browser, the newest first; taken over, it is this tab's. */
export function keptElsewhere(draftId: string): Kept[] {
  try {
    const prefix = `fairway.${addressOf(draftId, "")}`;
    const addresses = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && !key.endsWith(thisTab()));
    const found = addresses.flatMap((key) => read(localStorage.getItem(key)) ?? []);
    return found.toSorted((a, b) => b.at.localeCompare(a.at));
  } catch {
    return [];
  }
}

/** Forgets what other tabs left of a draft. */
export function forgetElsewhere(draftId: string): void {
  try {
    const prefix = `fairway.${addressOf(draftId, "")}`;
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix) && !key.endsWith(thisTab())) localStorage.removeItem(key);
  } catch {
    // refused: there is nothing kept either
  }
}
