import { setViewing } from "@fairway/client";
import { safeNext } from "./safe-next.ts";

const key = "fairway.viewing";

/** Where a viewing began: the partner's page, to which it leads back. */
type Kept = { id: string; back: string };

function read(): Kept | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    if (typeof kept !== "object" || kept === null || !("id" in kept) || !("back" in kept)) return null;
    return typeof kept.id === "string" && typeof kept.back === "string" ? { id: kept.id, back: kept.back } : null;
  } catch {
    return null;
  }
}

const inPortal = (pathname: string): boolean => /^\/portal(\/|$)/.test(pathname);

/** This tab is its own person's again, without leaving the page; tells whether a viewing was on. */
export function dropViewing(): boolean {
  const was = read() !== null;
  if (was) sessionStorage.removeItem(key);
  setViewing(null);
  return was;
}

/** A viewing goes on as long as this tab is at a page of the portal, and ends at any other; tells whether one ended. */
export function keepViewing(pathname: string): boolean {
  if (!inPortal(pathname)) return dropViewing();
  setViewing(read()?.id ?? null);
  return false;
}

/** From here on this tab looks at the portal as a partner; the page is loaded anew, so that nothing of before is shown. */
export function beginViewing(kept: Kept, portal: string): void {
  sessionStorage.setItem(key, JSON.stringify(kept));
  window.location.assign(portal);
}

/** Leaves the portal for the page where the viewing began. */
export function leaveViewing(): void {
  const back = read()?.back;
  dropViewing();
  window.location.assign(safeNext(back));
}
