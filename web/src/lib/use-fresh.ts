import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "./query-client.ts";

type Touched = {
  /** How the parts of addresses begin that a change may have changed. */
  addresses: readonly string[];
  /** More follows in the background: fetched again a little later. */
  followed?: true;
};

/** What a change in one part of the app may change on screen, in all of them. */
const touched = {
  agreements: { addresses: ["/agreement", "/activity", "/notices", "/onboarding"] },
  benefits: { addresses: ["/benefit", "/activity", "/notices"] },
  gates: {
    addresses: ["/gate", "/lock", "/portal-pages", "/benefits", "/resources", "/notices", "/activity"],
    followed: true,
  },
  leaving: { addresses: ["/partners"] },
  library: { addresses: ["/resource", "/library", "/activity"] },
  onboarding: { addresses: ["/onboarding", "/activity", "/notices"] },
  oversight: {
    addresses: ["/moves", "/oversight", "/exceptions", "/appeals", "/standing", "/activity", "/notices"],
  },
  record: { addresses: ["/partners/"] },
  recruiting: { addresses: ["/partner-applications", "/application-forms", "/partners"] },
  segments: { addresses: ["/segment"], followed: true },
} as const satisfies Record<string, Touched>;

/** Fetches again whatever a change in this part of the app may have changed. */
export function useFreshOf(part: keyof typeof touched): () => Promise<void> {
  const client = useQueryClient();
  const { addresses, followed }: Touched = touched[part];
  const again = async () => {
    await Promise.all(addresses.map((address) => refresh(client, address)));
  };
  return async () => {
    await again();
    if (followed) setTimeout(() => void again(), 3000);
  };
}
