import {
  getExportExploreUrl,
  useExplore,
  useGetExploreFields,
  type ExploreParams,
  type GetExploreFieldsReply,
} from "@fairway/client";
import { keepPreviousData } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { defined } from "../../lib/search-params.ts";
import { ExportMenu } from "../../ui/data-table/index.ts";
import { IconChartBar } from "../../ui/icons.ts";
import { Page } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { ProgramPick } from "../programs/program-pick.tsx";
import { useVendor } from "../session/room.tsx";
import { Answer } from "./answer.tsx";
import { QuestionForm } from "./question-form.tsx";
import { paramsOf, useQuestion, type Question } from "./use-question.ts";

function Answered({ params, question }: { params: ExploreParams; question: Question }) {
  const vendor = useVendor();
  const query = useExplore(vendor.id, params, { query: { placeholderData: keepPreviousData, retry: false } });
  return (
    <Loaded query={query.isError ? { ...query, data: undefined } : query} skeleton={<Loading lines={8} height={28} />}>
      {(reply) => <Answer reply={reply} question={question} />}
    </Loaded>
  );
}

function Explore({ fields }: { fields: GetExploreFieldsReply }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { question, ask } = useQuestion(fields);
  const params = paramsOf(question);
  const action = (
    <>
      <ProgramPick />
      {params ? <ExportMenu href={(format) => getExportExploreUrl(vendor.id, { ...params, format })} /> : null}
    </>
  );
  return (
    <Page title={t("explore.title")} state={t("explore.state")} action={action}>
      {params ? (
        <>
          <QuestionForm fields={fields} question={question} ask={ask} />
          <Answered params={params} question={question} />
        </>
      ) : (
        <Empty icon={IconChartBar} title={t("explore.noMeasures")}>
          {t("explore.noMeasuresBody")}
        </Empty>
      )}
    </Page>
  );
}

/** Any measure by any dimensions and period, as chart and table. */
export function ExplorePage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { program } = useSearch({ from: "/console/$vendor/explore" });
  const fields = useGetExploreFields(vendor.id, defined({ program }));
  return (
    <Loaded
      query={fields}
      skeleton={
        <Page title={t("explore.title")}>
          <Loading />
        </Page>
      }
    >
      {(data) => <Explore fields={data} />}
    </Loaded>
  );
}
