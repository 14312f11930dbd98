import { useGetProgram } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { IconDocument } from "../../ui/icons.ts";
import { Page } from "../../ui/page.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { DocumentView } from "../programs/document-view.tsx";
import { ProgramPick } from "../programs/program-pick.tsx";
import { useProgram } from "../programs/use-program.ts";
import { usePartnerRoom } from "./use-partner-room.ts";

function Document({ programId }: { programId: string }) {
  const { vendor } = usePartnerRoom();
  const query = useGetProgram(vendor.id, programId);
  return <Loaded query={query}>{(program) => <DocumentView page={program.page} />}</Loaded>;
}

/** The program as its partners read it. */
export function PortalProgramPage() {
  const { t } = useTranslation();
  const { vendor } = usePartnerRoom();
  const { query, program } = useProgram();
  return (
    <Page
      title={program?.name ?? t("program.title")}
      state={program ? t("portal.programState") : undefined}
      action={<ProgramPick />}
    >
      <Loaded query={query}>
        {() =>
          program ? (
            <Document programId={program.id} />
          ) : (
            <Empty icon={IconDocument} title={t("portal.notMeasured")}>
              {t("portal.notMeasuredBody", { vendor: vendor.name })}
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
