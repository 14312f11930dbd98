import { MultiSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { chosenMetrics } from "../document/outline.ts";
import { listAt } from "../document/read.ts";
import { useDesigner } from "../state/designer.tsx";
import { LanguagesAt, Pair, SuggestAt, TextAt } from "./fields.tsx";
import { ReadsAs } from "./item-card.tsx";
import { FormSection, useSectionWords } from "./section.tsx";

const currencies = ["USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "INR", "BRL", "SEK"];
const zones = typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("timeZone") : [];

function Headline() {
  const { t } = useTranslation();
  const { outline, data, at, set, remove, readable, mayEdit } = useDesigner();
  const listed = listAt(data, ["headline"]);
  const flagOf = (key: string) => ["metrics", key, "headline"];
  const flagged = chosenMetrics(outline)
    .map(({ key }) => key)
    .filter((key) => at(flagOf(key)) === true);
  /** A metric that says so itself stays as it is written; only what is chosen here beside it is listed. */
  const choose = (keys: string[]) => {
    for (const key of flagged) if (!keys.includes(key)) remove(flagOf(key));
    const list = keys.filter((key) => listed.includes(key) || !flagged.includes(key));
    if (list.length > 0) set(["headline"], list);
    else if (listed.length > 0) remove(["headline"]);
  };
  return (
    <MultiSelect
      label={t("designer.head.headline")}
      description={t("designer.head.headlineHelp")}
      inputWrapperOrder={["label", "input", "error", "description"]}
      disabled={!readable || !mayEdit}
      data={chosenMetrics(outline).map(({ key, label }) => ({ value: key, label }))}
      value={[...new Set([...listed, ...flagged])]}
      onChange={choose}
    />
  );
}

/** What the program is called, and what holds for all of it. */
export function HeadForm() {
  const { t } = useTranslation();
  const { page } = useDesigner();
  return (
    <FormSection {...useSectionWords("head")}>
      <ReadsAs says={page?.intro ?? []} />
      <Pair>
        <TextAt path={["program"]} label={t("designer.head.name")} required />
        <TextAt path={["key"]} label={t("designer.head.key")} help={t("designer.head.keyHelp")} />
      </Pair>
      <LanguagesAt path={["about"]} label={t("designer.head.about")} help={t("designer.head.aboutHelp")} long />
      <Pair>
        <SuggestAt
          path={["currency"]}
          label={t("designer.head.currency")}
          help={t("designer.head.currencyHelp")}
          options={currencies}
          required
        />
        <SuggestAt
          path={["timeZone"]}
          label={t("designer.head.timeZone")}
          help={t("designer.head.timeZoneHelp")}
          options={zones}
        />
        <SuggestAt
          path={["fiscalYear"]}
          label={t("designer.head.fiscalYear")}
          help={t("designer.head.fiscalYearHelp")}
          options={["01-01", "02-01", "04-01", "07-01", "09-01", "10-01"]}
        />
      </Pair>
      <Headline />
    </FormSection>
  );
}
