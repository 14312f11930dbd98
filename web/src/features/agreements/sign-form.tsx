import { Button, Checkbox, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { failedBeside } from "../../ui/toast.ts";
import classes from "./agreements.module.css";

export type Signer = { name: string; title: string };

type Props = {
  signer: Signer;
  /** The text that is signed, by its digest: another text is to be confirmed anew. */
  of: string;
  /** What is confirmed; `{name}` and `{title}` stand for who signs. */
  statement: string;
  submit: string;
  error: unknown;
  isPending: boolean;
  onSign: (signer: Signer) => Promise<unknown>;
};

/** The statement with who signs in it; as it is typed, whatever signs are in it. */
export const statementFor = (statement: string, { name, title }: Signer): string =>
  statement.replace("{name}", () => name || "…").replace("{title}", () => title || "…");

/** Signs: who, as what, and that the statement is confirmed. */
export function SignForm({ signer, of, statement, submit, error, isPending, onSign }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(signer.name);
  const [title, setTitle] = useState(signer.title);
  const [agreedTo, setAgreedTo] = useState<string | null>(null);
  const agreed = agreedTo === of;
  const errors = fieldErrors(error);
  const sign = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await onSign({ name, title });
    } catch (problem) {
      failedBeside(problem, ["name", "title", "agreed"]);
    }
  };
  const words = statementFor(statement, { name, title });
  return (
    <form className={classes.form} onSubmit={(event) => void sign(event)}>
      <div className={classes.pair}>
        <TextInput
          label={t("agreements.signerName")}
          required
          maxLength={160}
          autoComplete="name"
          value={name}
          error={errors["name"]}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <TextInput
          label={t("agreements.signerTitle")}
          description={t("agreements.signerTitleHelp")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          required
          maxLength={160}
          autoComplete="organization-title"
          value={title}
          error={errors["title"]}
          onChange={(e) => setTitle(e.currentTarget.value)}
        />
      </div>
      <Checkbox
        label={words}
        checked={agreed}
        error={errors["agreed"]}
        onChange={(e) => setAgreedTo(e.currentTarget.checked ? of : null)}
      />
      <div>
        <Button type="submit" loading={isPending} disabled={!agreed || name.trim() === "" || title.trim() === ""}>
          {submit}
        </Button>
      </div>
      <p className={classes.quiet}>{t("agreements.recorded")}</p>
    </form>
  );
}
