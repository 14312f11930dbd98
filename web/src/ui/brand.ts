import { useSyncExternalStore } from "react";
import { defaultBrand } from "../lib/palette.ts";

let brand = defaultBrand;
const listeners = new Set<() => void>();

/** Sets the colour of actions and identity; null goes back to Fairway's own. */
export function setBrand(color: string | null): void {
  const next = color ?? defaultBrand;
  if (next === brand) return;
  brand = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The colour on screen. */
export const useBrand = (): string =>
  useSyncExternalStore(
    subscribe,
    () => brand,
    () => brand,
  );
