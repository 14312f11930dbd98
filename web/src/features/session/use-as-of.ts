import { useNavigate, useSearch } from "@tanstack/react-router";
import { useVendor } from "./room.tsx";

/** The date that figures are shown for: from the address, or the vendor's today. */
export function useAsOf() {
  const vendor = useVendor();
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const chosen = search.asOf && search.asOf < vendor.today ? search.asOf : undefined;
  const setAsOf = (asOf: string | undefined) =>
    void navigate({
      to: ".",
      search: (before) => ({ ...before, asOf: asOf && asOf < vendor.today ? asOf : undefined }),
    });
  return { asOf: chosen, date: chosen ?? vendor.today, live: chosen === undefined, setAsOf };
}
