import {
  useCloseApplicationForm,
  useGetApplicationForm,
  usePublishApplicationForm,
  useSaveApplicationForm,
  type GetApplicationFormReply,
} from "@fairway/client";
import { Button, CopyButton, Tabs } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formTabs } from "../../lib/addresses.ts";
import { useKept, type Draft } from "../../lib/use-kept.ts";
import { Mark } from "../../ui/mark.tsx";
import { Overtaken } from "../../ui/overtaken.tsx";
import { Page } from "../../ui/page.tsx";
import { confirmed } from "../../ui/question.ts";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { QuestionsEditor } from "./questions-editor.tsx";
import classes from "./recruiting.module.css";
import { RenameForm } from "./rename-form.tsx";
import { SettingsEditor } from "./settings-editor.tsx";
import { useFresh } from "./use-fresh.ts";

export type FullForm = GetApplicationFormReply;
const from = "/console/$vendor/recruiting/forms/$formId" as const;

function Address({ form }: { form: FullForm }) {
  const { t } = useTranslation();
  const { slug } = useVendor();
  const path = `/apply/${slug}/${form.slug}`;
  if (form.status !== "published")
    return (
      <span className={classes.row}>
        {t(`recruiting.forms.statusSays.${form.status}`)}
        {form.can["edit"] ? <RenameForm form={form} /> : null}
      </span>
    );
  return (
    <span className={classes.row}>
      <a href={path} target="_blank" rel="noreferrer">
        {path}
      </a>
      <CopyButton value={`${window.location.origin}${path}`}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="default" onClick={copy}>
            {t(copied ? "recruiting.forms.copied" : "recruiting.forms.copy")}
          </Button>
        )}
      </CopyButton>
      {form.can["edit"] ? <RenameForm form={form} /> : null}
      {form.changed ? <Mark tone="warn">{t("recruiting.forms.changed")}</Mark> : null}
    </span>
  );
}

type Questions = Draft<FullForm["document"]>;

function Actions({ form, draft }: { form: FullForm; draft: Questions }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const save = useSaveApplicationForm();
  const publish = usePublishApplicationForm();
  const close = useCloseApplicationForm();
  const at = { vendorId: vendor.id, applicationFormId: form.id };
  const keep = async () => {
    if (!draft.dirty) return form.revision;
    const document = draft.value;
    const { revision } = await save.mutateAsync({ ...at, data: { revision: draft.revision, document } });
    draft.saved(document, revision);
    return revision;
  };
  const run = (work: Promise<unknown>, message: string) =>
    void work.then(() => said(message), failedBeside).then(fresh);
  const end = async () => {
    const title = t("recruiting.forms.closeTitle", { name: form.name });
    const question = { title, says: t("recruiting.forms.closeSays"), action: t("recruiting.forms.close") };
    if (await confirmed(question)) run(close.mutateAsync(at), t("recruiting.forms.closed"));
  };
  return (
    <div className={classes.row}>
      {form.can["close"] ? (
        <Button variant="default" loading={close.isPending} onClick={() => void end()}>
          {t("recruiting.forms.close")}
        </Button>
      ) : null}
      {form.can["edit"] ? (
        <Button
          variant="default"
          disabled={!draft.dirty || draft.overtaken}
          loading={save.isPending}
          onClick={() => run(keep(), t("recruiting.forms.saved"))}
        >
          {t("recruiting.forms.save")}
        </Button>
      ) : null}
      {form.can["publish"] ? (
        <Button
          disabled={draft.overtaken || (!draft.dirty && !form.changed && form.status === "published")}
          loading={publish.isPending}
          onClick={() =>
            run(
              keep().then((revision) => publish.mutateAsync({ ...at, data: { revision } })),
              t("recruiting.forms.published"),
            )
          }
        >
          {t("recruiting.forms.publish")}
        </Button>
      ) : null}
    </div>
  );
}

function Editor({ form }: { form: FullForm }) {
  const { t } = useTranslation();
  const { tab = "questions" } = useSearch({ from });
  const navigate = useNavigate({ from });
  const { slug } = useVendor();
  const { revision } = form;
  const draft = useKept({ revision, value: form.document }, `form.${form.id}`);
  const choose = (next: string | null) =>
    void navigate({ search: { tab: formTabs.find((one) => one === next) }, replace: true });
  return (
    <Page
      title={form.name}
      state={<Address form={form} />}
      action={<Actions form={form} draft={draft} />}
      before={
        <Link
          to="/console/$vendor/recruiting"
          params={{ vendor: slug }}
          search={{ tab: "forms" }}
          className={classes.back}
        >
          {`← ${t("recruiting.tabs.forms")}`}
        </Link>
      }
    >
      <Tabs value={tab} onChange={choose}>
        <Tabs.List>
          {formTabs.map((key) => (
            <Tabs.Tab key={key} value={key}>
              {t(`recruiting.forms.tabs.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="questions" pt="md">
          <Overtaken draft={draft} />
          <QuestionsEditor form={form} draft={draft.value} onChange={draft.set} />
        </Tabs.Panel>
        <Tabs.Panel value="settings" pt="md">
          <SettingsEditor form={form} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

/** One form: its questions with a preview that lives, and how what comes by it is decided. */
export function FormPage() {
  const vendor = useVendor();
  const { formId } = useParams({ from });
  const query = useGetApplicationForm(vendor.id, formId, { query: { refetchOnWindowFocus: false } });
  return (
    <Loaded query={query} skeleton={<Loading lines={10} height={32} />}>
      {(form) => <Editor key={form.id} form={form} />}
    </Loaded>
  );
}
