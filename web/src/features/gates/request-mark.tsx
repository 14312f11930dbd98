import type { GateRequest } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Mark } from "../../ui/mark.tsx";

const tones = { asked: "info", granted: "ok", declined: "bad", withdrawn: "plain" } as const;

/** Where a request stands. */
export function RequestMark({ status }: Pick<GateRequest, "status">) {
  const { t } = useTranslation();
  return <Mark tone={tones[status]}>{t(`gates.requestStatus.${status}`)}</Mark>;
}
