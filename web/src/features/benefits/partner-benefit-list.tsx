import type { PartnerBenefit } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/page.tsx";
import { BenefitCard } from "./benefit-card.tsx";
import classes from "./benefits.module.css";

const groups = [
  { key: "have", states: ["held", "used_up"] },
  { key: "ask", states: ["applied", "available"] },
  { key: "locked", states: ["locked"] },
] as const;

type Props = { items: readonly PartnerBenefit[]; partnerId: string; programId: string };

/** All benefits of a partner: those it has, those it can ask for, and the locked ones with what opens them. */
export function PartnerBenefitList({ items, partnerId, programId }: Props) {
  const { t } = useTranslation();
  return groups.map(({ key, states }) => {
    const own = items.filter((item) => states.some((state) => state === item.state));
    if (own.length === 0) return null;
    return (
      <Section key={key} title={t(`benefits.groups.${key}`)} note={t(`benefits.groupNotes.${key}`)}>
        <div className={classes.cards}>
          {own.map((benefit) => (
            <BenefitCard key={benefit.benefit} benefit={benefit} partnerId={partnerId} programId={programId} />
          ))}
        </div>
      </Section>
    );
  });
}
