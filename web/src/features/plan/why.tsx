import type { PlanDate } from "@fairway/client";
import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Panel, Section } from "../../ui/page.tsx";
import classes from "./plan.module.css";
import { useLineView } from "./use-plan.ts";

type Requirement = PlanDate["requirements"][number];

function Row({ one, most }: { one: Requirement; most: number }) {
  const { i18n } = useTranslation();
  const { show } = useLineView();
  const number = new Intl.NumberFormat(i18n.language);
  const open = () =>
    show({
      track: one.track,
      direction: "down",
      missing: String(one.piece),
      ...(one.tier === null ? {} : { from: one.tier }),
    });
  return (
    <tr>
      <th scope="row">
        <span className={classes.label}>{one.label}</span> {one.tier ?? ""}
      </th>
      <td className={classes.words}>{one.says}</td>
      <td className={classes.number}>
        <UnstyledButton className={classes.link} onClick={open}>
          {number.format(one.partners)}
        </UnstyledButton>
      </td>
      <td className={classes.barCell} aria-hidden>
        <span className={classes.bar} style={{ width: `${(one.partners / most) * 100}%` }} />
      </td>
      <td className={classes.number}>{number.format(one.alone)}</td>
    </tr>
  );
}

/** Which requirements cost most partners their tier. */
export function Why({ result }: { result: PlanDate }) {
  const { t } = useTranslation();
  const requirements = result.requirements.slice(0, 12);
  const most = Math.max(1, ...requirements.map((one) => one.partners));
  if (!requirements.length) return null;
  return (
    <Section title={t("plan.why.title")} note={t("plan.why.note")}>
      <Panel padded={false}>
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t("plan.why.title")}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t("plan.why.tier")}</th>
                <th scope="col">{t("plan.why.requirement")}</th>
                <th scope="col" className={classes.number}>
                  {t("plan.why.partners")}
                </th>
                <td aria-hidden />
                <th scope="col" className={classes.number}>
                  {t("plan.why.alone")}
                </th>
              </tr>
            </thead>
            <tbody>
              {requirements.map((one) => (
                <Row key={`${one.track}/${one.tier}/${one.piece}`} one={one} most={most} />
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
    </Section>
  );
}
