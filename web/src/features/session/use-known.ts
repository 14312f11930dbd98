import { useNavigate, useSearch } from "@tanstack/react-router";
import { useAsOf } from "./use-as-of.ts";

/** Whether a past day is shown by what was known then, or by what is known today; from the address. */
export function useKnown() {
  const { live } = useAsOf();
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const known = live ? undefined : search.known;
  const setKnown = (next: "then" | undefined) =>
    void navigate({ to: ".", search: (before) => ({ ...before, known: next }), replace: true });
  return { known, setKnown };
}
