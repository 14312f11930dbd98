import { setViewing } from "@fairway/client";

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

/** Calls of this tab look at the portal as a partner, where it was left doing so. */
export function resumeViewing(): void {
  setViewing(read()?.id ?? null);
}

/** From here on this tab looks at the portal as a partner; the page is loaded anew, so that nothing of before is shown. */
export function beginViewing(kept: Kept, portal: string): void {
  sessionStorage.setItem(key, JSON.stringify(kept));
  window.location.assign(portal);
}

/** This tab is its own person's again. */
export function leaveViewing(): void {
  const back = read()?.back ?? "/";
  sessionStorage.removeItem(key);
  setViewing(null);
  window.location.assign(back.startsWith("/") && !back.startsWith("//") ? back : "/");
}
