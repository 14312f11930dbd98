import { matchRule, type RuleMatch } from "@fairway/client";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useVendor } from "../session/room.tsx";
import classes from "./segments.module.css";

/** How a condition reads, and for how many partners it holds now; what is wrong with it otherwise. */
export function MatchNow({ rule, programId }: { rule: string; programId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [settled] = useDebouncedValue(rule.trim(), 400);
  const { data } = useQuery<RuleMatch>({
    queryKey: ["match-rule", vendor.id, programId, settled],
    queryFn: ({ signal }) => matchRule(vendor.id, { rule: settled, programId }, { signal }),
    enabled: settled !== "",
    placeholderData: keepPreviousData,
  });
  if (settled === "") return null;
  if (!data) return <p className={classes.note}>{t("segments.matching")}</p>;
  return (
    <div className={classes.match} aria-live="polite">
      {data.ok
        ? null
        : data.problems
            .slice(0, 3)
            .map((problem) => (
              <p key={problem.message} className={classes.bad}>{`${problem.message} ${problem.remedy ?? ""}`}</p>
            ))}
      {data.says ? <p className={classes.note}>{`${t("segments.reads")}: ${data.says}`}</p> : null}
      {data.ok && data.matches !== null && data.total !== null ? (
        <p className={classes.count}>{t("segments.matches", { count: data.matches, total: data.total })}</p>
      ) : null}
    </div>
  );
}
