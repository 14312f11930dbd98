import {
  useListOnboardingTemplates,
  usePublishOnboardingTemplate,
  useRetireOnboardingTemplate,
  type OnboardingTemplate,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { withWords } from "../../i18n/index.ts";
import { IconChecklist, IconPlus } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Panel } from "../../ui/page.tsx";
import { confirmed } from "../../ui/question.ts";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./onboarding.module.css";
import { useFresh } from "./use-fresh.ts";

const TemplateEditor = lazy(() =>
  withWords("designer", async () => ({ default: (await import("./template-editor.tsx")).TemplateEditor })),
);

function Row({ template, onEdit }: { template: OnboardingTemplate; onEdit: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const publish = usePublishOnboardingTemplate();
  const retire = useRetireOnboardingTemplate();
  const { current, draft, types } = template;
  const of = { vendorId: vendor.id, onboardingTemplateId: template.id };
  const send = async (done: Promise<unknown>, words: string) => {
    await done;
    said(words);
    await fresh();
  };
  const end = async () => {
    const title = t("onboarding.retireTitle", { label: template.label });
    const count = template.running + template.stalled;
    if (await confirmed({ title, says: t("onboarding.retireSays", { count }), action: t("onboarding.retire") }))
      await send(retire.mutateAsync(of), t("onboarding.retiredSaid"));
  };
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <div className={classes.head}>
          <span className={classes.name}>{template.label}</span>
          {template.status === "retired" ? <Mark>{t("onboarding.retired")}</Mark> : null}
          {draft ? <Mark tone="info">{t("onboarding.draftOf", { number: draft.number })}</Mark> : null}
        </div>
        <p className={classes.quiet}>
          {[
            types.length === 0 ? t("onboarding.forAll") : types.join(", "),
            current
              ? t("onboarding.inForce", { number: current.number, count: current.content.tasks.length })
              : t("onboarding.notPublished"),
            t("onboarding.used", {
              running: template.running + template.stalled,
              completed: template.completed,
            }),
          ].join(" · ")}
        </p>
      </div>
      <div className={classes.actions}>
        {template.can["edit"] ? (
          <Button size="xs" variant="default" onClick={onEdit}>
            {t("onboarding.edit")}
          </Button>
        ) : null}
        {template.can["publish"] && draft ? (
          <Button
            size="xs"
            loading={publish.isPending}
            onClick={() =>
              void send(
                publish.mutateAsync({ ...of, data: { revision: template.revision } }),
                t("onboarding.publishedSaid"),
              ).catch(failed)
            }
          >
            {t("onboarding.publish", { number: draft.number })}
          </Button>
        ) : null}
        {template.can["retire"] ? (
          <Button
            size="xs"
            variant="subtle"
            color="red"
            loading={retire.isPending}
            onClick={() => void end().catch(failed)}
          >
            {t("onboarding.retire")}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** The checklists: for whom, in which version, and what is in them. */
export function TemplatesTab() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListOnboardingTemplates(vendor.id);
  const [open, setOpen] = useState<string | null>(null);
  const edited = query.data?.items.find(({ id }) => id === open);
  const button = query.data?.can["create"] ? (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setOpen("new")}>
      {t("onboarding.newChecklist")}
    </Button>
  ) : null;
  return (
    <div className={classes.stack}>
      <Loaded query={query} skeleton={<Loading lines={4} height={48} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon={IconChecklist} title={t("onboarding.noChecklists")} action={button}>
              {t("onboarding.noChecklistsBody")}
            </Empty>
          ) : (
            <>
              <div>{button}</div>
              <Panel padded={false}>
                <ul className={classes.list}>
                  {items.map((template) => (
                    <Row key={template.id} template={template} onEdit={() => setOpen(template.id)} />
                  ))}
                </ul>
              </Panel>
            </>
          )
        }
      </Loaded>
      {open === "new" || edited ? (
        <Suspense>
          <TemplateEditor template={edited ?? null} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
    </div>
  );
}
