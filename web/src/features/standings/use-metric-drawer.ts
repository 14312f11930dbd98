import { useNavigate, useSearch } from "@tanstack/react-router";

/** The metric that is unfolded, kept in the address. */
export function useMetricDrawer() {
  const { metric } = useSearch({ strict: false });
  const navigate = useNavigate();
  const open = (key: string | undefined) =>
    void navigate({ to: ".", search: (before) => ({ ...before, metric: key }), resetScroll: false });
  return { metric, open };
}
