import { matchRule, type RuleMatch } from "@fairway/client";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { formatOf } from "../../programs/use-check.ts";
import { useDesigner } from "../state/designer.tsx";
import type { RuleScope } from "./rule-fields.ts";

/** For whom a rule holds now, a moment after it was last changed; an answer that nobody waits for is called off. */
export function useMatch(rule: string, scope: RuleScope) {
  const { vendorId, draft, doc, sound } = useDesigner();
  const asked = {
    rule,
    ...(scope.over === "facts" ? { kind: scope.kind } : {}),
    programId: draft.programId,
    ...(sound ? { source: doc.text, format: formatOf(doc.text) } : {}),
  };
  const [settled] = useDebouncedValue(JSON.stringify(asked), 500);
  const query = useQuery<RuleMatch>({
    queryKey: ["match-rule", vendorId, settled],
    queryFn: ({ signal }) => matchRule(vendorId, JSON.parse(settled), { signal }),
    enabled: rule.trim() !== "",
    placeholderData: keepPreviousData,
  });
  const fresh = settled === JSON.stringify(asked) && !query.isPlaceholderData && !query.isFetching;
  return { match: query.data, failed: query.error, counting: !fresh };
}
