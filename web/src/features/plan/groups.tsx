import type { PlanDate } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Panel, Section } from "../../ui/page.tsx";
import { hardestHit } from "./hardest-hit.ts";
import classes from "./plan.module.css";
import { useLineView } from "./use-plan.ts";

type Group = PlanDate["groups"][number];

function useNames() {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent", maximumFractionDigits: 1 });
  return {
    share: (of: Group) => percent.format(of.partners ? of.down / of.partners : 0),
    percent: (share: number) => percent.format(share),
    name: (of: Group) => of.label || t("plan.groups.unknown"),
  };
}

function Row({ group, channel }: { group: Group; channel: number }) {
  const { t, i18n } = useTranslation();
  const { show } = useLineView();
  const { share, name } = useNames();
  const number = new Intl.NumberFormat(i18n.language);
  const filter = group.kind === "region" ? { region: group.key } : { type: group.key };
  const isOpen = group.kind !== "segment" && group.key !== "";
  const over = group.partners > 0 && group.down / group.partners > channel;
  return (
    <tr>
      <th scope="row">
        {isOpen ? (
          <button type="button" className={classes.plain} onClick={() => show({ ...filter, direction: "down" })}>
            {name(group)}
          </button>
        ) : (
          name(group)
        )}
        <span className={classes.kind}>{t(`plan.groups.${group.kind}`)}</span>
      </th>
      <td className={classes.number}>{number.format(group.partners)}</td>
      <td className={classes.number}>{number.format(group.up)}</td>
      <td className={classes.number}>{number.format(group.down)}</td>
      <td className={`${classes.number} ${over ? classes.bad : ""}`}>{share(group)}</td>
    </tr>
  );
}

/** Regions, types and segments, those hit hardest first. */
export function Groups({ result }: { result: PlanDate }) {
  const { t } = useTranslation();
  const { share, percent, name } = useNames();
  const { channel, groups } = hardestHit(result);
  const [first] = groups;
  if (!first || result.down + result.left === 0) return null;
  const finding =
    first.down / first.partners > channel
      ? t("plan.groups.finding", { group: name(first), share: share(first), channel: percent(channel) })
      : t("plan.groups.note");
  return (
    <Section title={t("plan.groups.title")} note={finding}>
      <Panel padded={false}>
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t("plan.groups.title")}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t("plan.groups.group")}</th>
                {(["partners", "up", "down", "share"] as const).map((key) => (
                  <th key={key} scope="col" className={classes.number}>
                    {t(`plan.groups.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.slice(0, 12).map((group) => (
                <Row key={`${group.kind}/${group.key}`} group={group} channel={channel} />
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
    </Section>
  );
}
