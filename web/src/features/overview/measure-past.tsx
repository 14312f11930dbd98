import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { IconHistory } from "../../ui/icons.ts";
import { Panel } from "../../ui/page.tsx";
import { Empty } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";

/** What to do while fewer than two dates are measured. */
export function MeasurePast() {
  const { t } = useTranslation();
  const { slug } = useVendor();
  const action = (
    <Button variant="default" component={Link} to={`/console/${slug}/program?tab=evaluations`}>
      {t("overview.measurePast")}
    </Button>
  );
  return (
    <Panel>
      <Empty icon={IconHistory} title={t("overview.moversWait")} action={action} />
    </Panel>
  );
}
