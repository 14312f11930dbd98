import { useTranslation } from "react-i18next";
import { Mark } from "../../ui/mark.tsx";

type Risk = "low" | "medium" | "high" | "unknown";
const tones = { low: "ok", medium: "warn", high: "bad", unknown: "plain" } as const;

/** The risk of losing a partner, in a word. */
export function RiskMark({ risk }: { risk: Risk }) {
  const { t } = useTranslation();
  return <Mark tone={tones[risk]}>{t(`record.health.risks.${risk}`)}</Mark>;
}
