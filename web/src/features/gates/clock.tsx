import type { GateRequest } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Due } from "../../ui/due.tsx";
import { useVendor } from "../session/room.tsx";

/** Until when an answer is due, for both sides to see; late is said, not only coloured. */
export function Clock({ request }: { request: Pick<GateRequest, "status" | "dueAt" | "late"> }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  if (request.status !== "asked") return null;
  const when = formatInstant(request.dueAt, i18n.language, timeZone);
  return <Due says={t(request.late ? "gates.dueLate" : "gates.due", { when })} isLate={request.late} />;
}
