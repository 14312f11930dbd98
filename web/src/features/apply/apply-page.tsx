import { useGetPublicForm, type GetPublicFormReply } from "@fairway/client";
import { Button } from "@mantine/core";
import { useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { switchLanguage } from "../../i18n/index.ts";
import { failureOf } from "../../lib/errors.ts";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { Trouble } from "../../ui/trouble.tsx";
import classes from "./apply.module.css";
import { FormView } from "./form-view.tsx";
import { PublicFrame } from "./public-frame.tsx";
import { useApplication } from "./use-application.ts";
import { languageOf, wordsIn } from "./words-in.ts";

const from = "/apply/$vendor/$form" as const;

/** The field that only machines fill in. */
function Unseen({ field }: { field: React.RefObject<HTMLInputElement | null> }) {
  return (
    <div className={classes.unseen} aria-hidden>
      <input ref={field} name="homepage" tabIndex={-1} autoComplete="off" defaultValue="" />
    </div>
  );
}

function Sent({ form, email }: { form: GetPublicFormReply; email: string }) {
  const { t, i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { thanks } = form.document;
  return (
    <section className={classes.form} aria-live="polite">
      <h2 tabIndex={-1} ref={heading}>
        {t("apply.almost")}
      </h2>
      <p className={classes.words}>{t("apply.confirmSent", { email })}</p>
      <p className={classes.note}>{t("apply.nothingCame")}</p>
      {thanks ? <p className={classes.words}>{wordsIn(thanks, languageOf(form.document, i18n.language))}</p> : null}
    </section>
  );
}

function Form({ form, onSent }: { form: GetPublicFormReply; onSent: (email: string) => void }) {
  const { t, i18n } = useTranslation();
  const { vendor, form: slug } = useParams({ from });
  const application = useApplication(vendor, slug, form.version);
  const unseen = useRef<HTMLInputElement>(null);
  const language = languageOf(form.document, i18n.language);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void application.submit(language, unseen.current?.value ?? "").then(onSent, () => {
      requestAnimationFrame(() => document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    });
  };
  const { intro, sections } = form.document;
  const asked = sections.flatMap(({ fields }) => fields.map(({ key }) => `answers.${key}`));
  return (
    <form className={classes.form} onSubmit={send} noValidate>
      {intro ? <p className={classes.lead}>{wordsIn(intro, language)}</p> : null}
      <p className={classes.note}>{t("apply.decision", { count: form.decideWithinDays })}</p>
      <FormView
        document={form.document}
        conditions={form.conditions}
        answers={application.answers}
        language={language}
        errors={application.problems}
        onAnswer={application.answer}
      />
      <Unseen field={unseen} />
      <Trouble error={application.error} shows={asked} isLong />
      <div className={classes.row}>
        <Button type="submit" size="md" loading={application.sending}>
          {t("apply.send")}
        </Button>
        {application.kept ? <span className={classes.note}>{t("apply.kept")}</span> : null}
      </div>
    </form>
  );
}

function Whole({ form }: { form: GetPublicFormReply }) {
  const { i18n } = useTranslation();
  const { lang } = useSearch({ from });
  const [sent, setSent] = useState<string | null>(null);
  useEffect(() => {
    if (lang && lang !== i18n.language) void switchLanguage(lang);
  }, [lang, i18n]);
  const language = languageOf(form.document, i18n.language);
  return (
    <PublicFrame vendor={form.vendor} title={wordsIn(form.document.title, language)} offered={form.document.languages}>
      {sent === null ? <Form form={form} onSent={setSent} /> : <Sent form={form} email={sent} />}
    </PublicFrame>
  );
}

/** Where a company applies to a vendor's program. */
export function ApplyPage() {
  const { t } = useTranslation();
  const { vendor, form } = useParams({ from });
  const query = useGetPublicForm(vendor, form, { query: { retry: false } });
  if (query.data) return <Whole form={query.data} />;
  const { code, detail } = failureOf(query.error);
  const closed = code === "application_form.closed";
  return (
    <PublicFrame vendor={null} title={t(query.error ? (closed ? "apply.closed" : "apply.noForm") : "apply.opening")}>
      {query.error && failureOf(query.error).status < 500 && failureOf(query.error).status > 0 ? (
        <p className={classes.words}>{closed ? detail : t("apply.noFormBody")}</p>
      ) : (
        <Loaded query={query} skeleton={<Loading lines={8} height={28} />}>
          {() => null}
        </Loaded>
      )}
    </PublicFrame>
  );
}
