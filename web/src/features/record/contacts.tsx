import { useAddContact, useListContacts, useRemoveContact, useUpdateContact, type Contact } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { IconPlus } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { RecordForm, textOf, type Field, type Values } from "./record-form.tsx";
import classes from "./record.module.css";
import { useFresh } from "./use-fresh.ts";
import { useNone } from "./use-none.ts";

const consents = ["unknown", "given", "withdrawn"] as const;

/** What stands for one thing in a cell: what it is, and smaller below what else. */
function TwoLines({ first, second }: { first: string | null; second: string | null }) {
  return (
    <span className={classes.two}>
      {first ? <span>{first}</span> : null}
      {second ? <span className={classes.second}>{second}</span> : null}
    </span>
  );
}

/** Mail and telephone, whole and to be used at once. */
function Reach({ contact: { email, phone } }: { contact: Contact }) {
  return (
    <span className={`${classes.two} ${classes.reach}`}>
      {email ? <a href={`mailto:${email}`}>{email}</a> : null}
      {phone ? <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a> : null}
    </span>
  );
}

function useColumns(contacts: readonly Contact[]): Column<Contact>[] {
  const { t, i18n } = useTranslation();
  const agreed = ({ consent, consentOn }: Contact) => (
    <TwoLines
      first={t(`record.contacts.consents.${consentOn ? consent : "unknown"}`)}
      second={consentOn ? formatDate(consentOn, i18n.language) : null}
    />
  );
  const columns: (Column<Contact> & { isEmpty?: boolean })[] = [
    {
      id: "name",
      label: t("record.contacts.name"),
      width: 210,
      cell: (c) => <TwoLines first={c.name} second={c.title} />,
    },
    {
      id: "role",
      label: t("record.contacts.role"),
      width: 120,
      cell: (c) => c.role,
      isEmpty: !contacts.some((c) => c.role),
    },
    {
      id: "reach",
      label: t("record.contacts.reach"),
      width: 250,
      cell: (c) => <Reach contact={c} />,
    },
    { id: "consent", label: t("record.contacts.consent"), width: 190, cell: agreed },
    {
      id: "account",
      label: t("record.contacts.account"),
      width: 150,
      isEmpty: !contacts.some((c) => c.hasAccount),
      cell: (c) => (c.hasAccount ? <Mark tone="ok">{t("record.contacts.hasAccount")}</Mark> : null),
    },
  ];
  return columns.filter((column) => !column.isEmpty);
}

function useFields(): Field[] {
  const { t } = useTranslation();
  return [
    { key: "name", label: t("record.contacts.name"), required: true },
    { key: "title", label: t("record.contacts.jobTitle"), maxLength: 120 },
    { key: "role", label: t("record.contacts.role"), help: t("record.contacts.roleHelp"), maxLength: 80 },
    { key: "email", label: t("record.contacts.email") },
    { key: "phone", label: t("record.contacts.phone"), maxLength: 40 },
    {
      key: "consent",
      label: t("record.contacts.consent"),
      kind: "choice",
      options: consents.map((value) => ({ value, label: t(`record.contacts.consents.${value}`) })),
    },
  ];
}

function ContactForm({
  partnerId,
  contact,
  onClose,
}: {
  partnerId: string;
  contact: Contact | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const add = useAddContact();
  const update = useUpdateContact();
  const remove = useRemoveContact();
  const place = { vendorId: vendor.id, partnerId };
  const send = async (values: Values) => {
    const data = {
      name: textOf(values, "name") ?? "",
      title: textOf(values, "title"),
      email: textOf(values, "email"),
      phone: textOf(values, "phone"),
      role: textOf(values, "role"),
      consent: consents.find((one) => one === values["consent"]) ?? "unknown",
    };
    await (contact
      ? update.mutateAsync({ ...place, contactId: contact.id, data })
      : add.mutateAsync({ ...place, data }));
    await fresh();
  };
  const initial: Values = {
    name: contact?.name ?? "",
    title: contact?.title ?? "",
    email: contact?.email ?? "",
    phone: contact?.phone ?? "",
    role: contact?.role ?? "",
    consent: contact?.consent ?? "unknown",
  };
  const gone = contact
    ? {
        label: t("record.contacts.remove"),
        what: contact.name,
        done: t("record.contacts.removed"),
        run: async () => {
          await remove.mutateAsync({ ...place, contactId: contact.id });
          await fresh();
        },
      }
    : undefined;
  return (
    <RecordForm
      title={t(contact ? "record.contacts.edit" : "record.contacts.add")}
      fields={useFields()}
      initial={initial}
      save={send}
      done={t("record.saved")}
      remove={gone}
      onClose={onClose}
    />
  );
}

/** People of a partner, whether or not they can sign in. */
export function Contacts({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const none = useNone();
  const vendor = useVendor();
  const query = useListContacts(vendor.id, partnerId);
  const [open, setOpen] = useState<Contact | "new" | null>(null);
  const columns = useColumns(query.data?.items ?? []);
  const mayEdit = query.data?.can["edit"] === true;
  const add = mayEdit ? (
    <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setOpen("new")}>
      {t("record.contacts.add")}
    </Button>
  ) : null;
  return (
    <Section title={t("record.contacts.title")} aside={add}>
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <DataTable
              caption={t("record.contacts.title")}
              rows={items}
              columns={columns}
              rowKey={(c) => c.id}
              {...(mayEdit ? { onOpen: (c: Contact) => setOpen(c) } : {})}
            />
          ) : (
            <p className={classes.note}>{none("contacts")}</p>
          )
        }
      </Loaded>
      {open ? (
        <ContactForm partnerId={partnerId} contact={open === "new" ? null : open} onClose={() => setOpen(null)} />
      ) : null}
    </Section>
  );
}
