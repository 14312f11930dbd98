import type { Page } from "@playwright/test";
import { expect, expectAccessible, settled, test, type Visitor } from "./support/test.ts";

const named = (name: string) => (person: { email: string }) => person.email.startsWith(name);
const origin = () => ({ origin: `http://127.0.0.1:${process.env["E2E_DEMO_PORT"]}` });

/** A form of this journey alone, by which nobody applies. */
async function formOf(page: Page, { vendorId }: Visitor, tag: string): Promise<string> {
  const address = `/v1/vendors/${vendorId}/application-forms`;
  const data = { name: `Form ${tag}`, slug: `form-${tag}` };
  const made = await page.request.post(address, { headers: origin(), data });
  expect(made.status(), await made.text()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  return `${address}/${id}`;
}

/** Somebody else saves the form's questions meanwhile. */
async function savesMeanwhile(page: Page, address: string, title: string): Promise<void> {
  const { revision, document } = (await (await page.request.get(address)).json()) as {
    revision: number;
    document: { title: object };
  };
  const data = { revision, document: { ...document, title: { ...document.title, en: title } } };
  const saved = await page.request.put(address, { headers: origin(), data });
  expect(saved.status(), await saved.text()).toBe(200);
}

test("questions that are written survive a save of the settings, a save of somebody else and a reload", async ({
  go,
  page,
  visit,
}) => {
  const operations = await visit("vendor", named("ada"));
  await go(operations, "/recruiting?tab=forms");
  const address = await formOf(page, operations, crypto.randomUUID().slice(0, 8));
  await go(operations, `/recruiting/forms/${address.split("/").at(-1)}`);
  await settled(page);
  const title = page.getByRole("group", { name: "Title" }).first().getByRole("textbox").first();
  await title.fill("Written and not saved");

  await page.getByRole("tab", { name: "Settings" }).click();
  await page.getByLabel(/^Business days for a decision/).fill("7");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("Saved. It counts from now on.")).toBeVisible();
  await page.getByRole("tab", { name: "Questions" }).click();
  await expect(title).toHaveValue("Written and not saved");

  await savesMeanwhile(page, address, "Theirs");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Somebody else saved this meanwhile")).toBeVisible();
  await expect(title).toHaveValue("Written and not saved");
  await expectAccessible(page, "a draft that somebody else overtook");

  await page.waitForFunction(() => JSON.stringify(localStorage).includes("Written and not saved"));
  await page.reload();
  await settled(page);
  await expect(title).toHaveValue("Written and not saved");
  await page.getByRole("button", { name: "Keep mine" }).click();
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Saved. Applicants see it when you publish it.")).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(title).toHaveValue("Written and not saved");
  await expect(page.getByRole("button", { name: "Save draft" })).toBeDisabled();
});

test("a panel asks before it closes over what is not saved, and nothing is published past it", async ({
  go,
  page,
  visit,
}) => {
  const owner = await visit("vendor", named("sofie"));
  await go(owner, "/agreements");
  await settled(page);
  const begin = page.getByRole("button", { name: "New agreement" });
  await begin.click();
  const panel = page.getByRole("dialog", { name: "New agreement" });
  const name = panel.getByLabel(/^Name \(English\)/);
  await name.fill("Terms of a long evening");
  await page.keyboard.press("Escape");
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await expectAccessible(page, "the question before a panel closes");
  await page.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  await expect(name).toHaveValue("Terms of a long evening");
  await page.waitForFunction(() => JSON.stringify(localStorage).includes("Terms of a long evening"));
  await page.reload();
  await settled(page);
  await begin.click();
  await expect(name).toHaveValue("Terms of a long evening");
  await panel.getByRole("button", { name: "Close" }).click();
  await question.getByRole("button", { name: "Discard changes" }).click();
  await expect(panel).toHaveCount(0);
  await begin.click();
  await expect(name).toHaveValue("");

  const library = await visit("vendor", named("maren"));
  await go(library, "/library");
  await settled(page);
  await page.getByRole("table").getByRole("button").first().click();
  const resource = page.getByRole("dialog");
  const heading = resource.getByLabel(/^Title/).first();
  await heading.fill("Another title");
  for (const step of await resource.getByRole("button", { name: /^(Publish|Take back|Archive)$/ }).all())
    await expect(step).toBeDisabled();
  await expect(resource.getByText("Save or discard your changes first.")).toBeVisible();
  await resource.getByRole("tab", { name: "Usage" }).click();
  await resource.getByRole("tab", { name: "Details" }).click();
  await expect(heading).toHaveValue("Another title");
  await resource.getByRole("button", { name: "Discard changes" }).click();
  await expect(resource.getByText("Save or discard your changes first.")).toHaveCount(0);
});

/** An agreement in two languages that everybody is asked to accept. */
async function publishesInTwoLanguages(page: Page, { vendorId }: Visitor, tag: string): Promise<void> {
  const address = `/v1/vendors/${vendorId}/agreements`;
  const headers = origin();
  const texts = {
    en: { title: `Evening terms ${tag}`, body: "Who speaks in the evening keeps to these terms." },
    de: { title: `Abendbedingungen ${tag}`, body: "Wer am Abend spricht, hält sich an diese Bedingungen." },
  };
  const data = { key: `evening${tag}`, name: { en: texts.en.title, de: texts.de.title }, texts };
  const made = await page.request.post(address, { headers, data });
  expect(made.status(), await made.text()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  const { versions } = (await (await page.request.get(`${address}/${id}`)).json()) as {
    versions: { id: string; revision: number }[];
  };
  const [draft] = versions;
  const publish = `${address}/${id}/versions/${draft?.id}/publish`;
  const published = await page.request.post(publish, { headers, data: { revision: draft?.revision } });
  expect(published.status(), await published.text()).toBe(200);
}

test("who signs may read the other language in between: what is typed stays, only the confirmation is for the other text", async ({
  go,
  page,
  visit,
}) => {
  const [sofie, katrin] = [await visit("vendor", named("sofie")), await visit("partner", named("katrin"))];
  const place = katrin.memberships.find(({ vendor }) => vendor.slug === "quillmark");
  const tag = crypto.randomUUID().slice(0, 8);
  await go(sofie, "/agreements");
  await publishesInTwoLanguages(page, sofie, tag);

  await go({ ...katrin, room: `/portal/quillmark/${place?.partner?.id}` }, "/agreements");
  const row = page.getByRole("listitem").filter({ hasText: tag });
  await expect(async () => {
    await page.reload();
    await settled(page);
    await row.getByRole("link").first().click({ timeout: 3000 });
  }).toPass({ timeout: 45_000 });
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(new RegExp(`^(Evening terms|Abendbedingungen) ${tag}$`));
  const languages = page.getByRole("radiogroup").last();
  await languages.getByText(/^(English|Englisch)$/).click();
  await expect(heading).toHaveText(`Evening terms ${tag}`);
  await page.getByLabel(/^(Your title|Ihre Funktion)/).fill("Administrator");
  await page.getByRole("checkbox").check();
  await languages.getByText(/^(German|Deutsch)$/).click();
  await expect(heading).toHaveText(`Abendbedingungen ${tag}`);
  await expect(page.getByLabel(/^(Your title|Ihre Funktion)/)).toHaveValue("Administrator");
  await expect(page.getByRole("checkbox")).not.toBeChecked();
});
