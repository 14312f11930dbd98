import {
  useCreatePartnerApplication,
  useGetApplicationForm,
  useListApplicationForms,
  usePreviewApprovals,
  type GetApplicationFormReply,
} from "@fairway/client";
import type { ApplicationAnswers } from "@fairway/contract";
import { Button, Select } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { IconInbox } from "../../ui/icons.ts";
import { Page, Panel, Section } from "../../ui/page.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { failed, failedBeside } from "../../ui/toast.ts";
import { FormView } from "../apply/form-view.tsx";
import { languageOf } from "../apply/words-in.ts";
import { useVendor } from "../session/room.tsx";
import { AskedPeople } from "./approvals.tsx";
import classes from "./recruiting.module.css";
import { useFresh } from "./use-fresh.ts";

type Form = GetApplicationFormReply;

/** Who will be asked to approve what stands in the form now. */
function WillApprove({ form, answers }: { form: Form; answers: ApplicationAnswers }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const preview = usePreviewApprovals();
  const look = () =>
    void preview.mutateAsync({ vendorId: vendor.id, applicationFormId: form.id, data: { answers } }).catch(failed);
  const steps = preview.data?.steps;
  return (
    <Section title={t("recruiting.approvals.will")} note={t("recruiting.approvals.willNote")}>
      <Panel>
        <div className={classes.stack}>
          {steps?.length === 0 ? <p>{t("recruiting.approvals.nobody")}</p> : null}
          {steps && steps.length > 0 ? (
            <ol className={classes.list}>
              {steps.map((step) => (
                <li key={step.key}>
                  <p>{`${step.order}. ${step.label}`}</p>
                  <AskedPeople step={step} />
                </li>
              ))}
            </ol>
          ) : null}
          <div>
            <Button variant="default" loading={preview.isPending} onClick={look}>
              {t("recruiting.approvals.look")}
            </Button>
          </div>
        </div>
      </Panel>
    </Section>
  );
}

function Enter({ form }: { form: Form }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const navigate = useNavigate();
  const [answers, setAnswers] = useState<ApplicationAnswers>({});
  const create = useCreatePartnerApplication();
  const language = languageOf(form.document, i18n.language);
  const submit = () =>
    void create
      .mutateAsync({ vendorId: vendor.id, data: { formId: form.id, locale: language, answers } })
      .then(async ({ id }) => {
        await fresh();
        await navigate({
          to: "/console/$vendor/recruiting/$applicationId",
          params: { vendor: vendor.slug, applicationId: id },
        });
      })
      .catch((error: unknown) => {
        failedBeside(
          error,
          form.document.sections.flatMap(({ fields }) => fields.map(({ key }) => `answers.${key}`)),
        );
      });
  return (
    <div className={classes.columns}>
      <form
        className={classes.stack}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Panel>
          <FormView
            document={form.document}
            conditions={form.conditions}
            answers={answers}
            language={language}
            errors={fieldErrors(create.error)}
            onAnswer={(key, answer) => setAnswers((before) => ({ ...before, [key]: answer }))}
          />
        </Panel>
        <div>
          <Button type="submit" loading={create.isPending}>
            {t("recruiting.submit")}
          </Button>
        </div>
      </form>
      <WillApprove form={form} answers={answers} />
    </div>
  );
}

/** An application that somebody of the vendor enters for a company that told its answers in person. */
export function NewApplicationPage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const forms = useListApplicationForms(vendor.id);
  const usable = forms.data?.items.filter((form) => form.can["enter"]) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const id = chosen ?? usable[0]?.id ?? "";
  const form = useGetApplicationForm(vendor.id, id, { query: { enabled: id !== "" } });
  return (
    <Page
      title={t("recruiting.enter")}
      state={t("recruiting.enterBody")}
      before={
        <Link to="/console/$vendor/recruiting" params={{ vendor: vendor.slug }} className={classes.back}>
          {`← ${t("recruiting.title")}`}
        </Link>
      }
    >
      <Loaded query={forms}>
        {() =>
          usable.length === 0 ? (
            <Empty icon={IconInbox} title={t("recruiting.forms.none")}>
              {t("recruiting.forms.noneBody")}
            </Empty>
          ) : (
            <div className={classes.stack}>
              {usable.length > 1 ? (
                <Select
                  label={t("recruiting.form")}
                  allowDeselect={false}
                  data={usable.map(({ id: value, name }) => ({ value, label: name }))}
                  value={id}
                  onChange={setChosen}
                />
              ) : null}
              <Loaded query={form}>{(shown) => <Enter key={shown.id} form={shown} />}</Loaded>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
