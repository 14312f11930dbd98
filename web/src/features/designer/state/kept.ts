import { recall, remember } from "../../../lib/storage.ts";

/** What was typed and has not reached the server yet. */
export type Kept = { readonly revision: number; readonly text: string; readonly at: string };

const tabAddress = "fairway.tab";

function nameTab(): string {
  const fresh = crypto.randomUUID().slice(0, 8);
  sessionStorage.setItem(tabAddress, fresh);
  return fresh;
}

/** Tells the tabs of a browser apart; a reload is the same tab. */
export function thisTab(): string {
  try {
    return sessionStorage.getItem(tabAddress) ?? nameTab();
  } catch {
    return "only";
  }
}

const locks = (): LockManager | null =>
  typeof navigator === "object" && "locks" in navigator ? navigator.locks : null;
const lockOf = (tab: string): string => `${tabAddress}.${tab}`;
const asLongAsItLives = () => new Promise<never>(() => {});
let claimed = false;

/** Shows other tabs that this one lives. A tab that was duplicated, so that two have its name, gets another. */
export function claimTab(): void {
  const manager = locks();
  if (!manager || claimed) return;
  claimed = true;
  // A page that was loaded again waits a moment for the one before it to go.
  manager.request(lockOf(thisTab()), { signal: AbortSignal.timeout(3000) }, asLongAsItLives).catch(() => {
    void manager.request(lockOf(nameTab()), asLongAsItLives);
  });
}

async function livingTabs(): Promise<ReadonlySet<string>> {
  const held = (await locks()?.query())?.held ?? [];
  return new Set([thisTab(), ...held.flatMap(({ name }) => (name ? [name.slice(tabAddress.length + 1)] : []))]);
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

/** What a tab that is gone left unsaved. */
export type Left = Kept & { readonly tab: string };

/** What tabs that are gone left unsaved of a draft in this browser, the newest first. */
export async function keptElsewhere(draftId: string): Promise<Left[]> {
  try {
    const prefix = `fairway.${addressOf(draftId, "")}`;
    const tabs = Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
    const living = await livingTabs();
    const found = tabs.flatMap((tab): Left[] => {
      const kept = living.has(tab) ? null : read(recall(addressOf(draftId, tab)));
      return kept ? [{ ...kept, tab }] : [];
    });
    return found.toSorted((a, b) => b.at.localeCompare(a.at));
  } catch {
    return [];
  }
}

/** Forgets what one tab left of a draft. */
export const forget = (draftId: string, { tab }: Left): void => remember(addressOf(draftId, tab), null);
