import {
  getGetAccountQueryKey,
  getGetHomeQueryKey,
  getGetMeQueryKey,
  getGetSetupQueryKey,
  type Account,
  type HomePlace,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { failureOf } from "../../lib/errors.ts";
import { draw, visit } from "../../test/visit.tsx";
import { chief } from "../../test/world.ts";
import { Refusal } from "../session/sign-in-page.tsx";
import { byDevice } from "./passkeys.ts";

const account: Account = {
  hasPassword: true,
  company: null,
  totp: null,
  passkeys: [{ id: "pky_1", name: "My laptop", createdAt: "2026-11-01T10:00:00Z", usedAt: null }],
  sessions: [
    {
      id: "ses_1",
      device: { browser: "Firefox", system: "Windows" },
      address: "203.0.113.7",
      method: "password",
      createdAt: "2026-11-23T10:00:00Z",
      seenAt: "2026-11-23T10:00:00Z",
      current: true,
    },
  ],
  events: [
    {
      id: "sie_1",
      kind: "failed",
      method: "password",
      device: { browser: null, system: null },
      address: null,
      at: "2026-11-22T10:00:00Z",
    },
  ],
  demandedBy: ["Northwind Cloud"],
  strong: false,
};

const open = (more: Partial<Account> = {}, language: "en" | "de" = "en", address = "/account") =>
  visit(
    address,
    [
      [getGetMeQueryKey(), chief],
      [getGetAccountQueryKey(), { ...account, ...more }],
    ],
    language,
  );

describe("the account", () => {
  it("says how one signs in, where, and what a place asks for", async () => {
    const { text } = await open();
    expect(text).toContain("Northwind Cloud asks for a second factor You have one, but did not sign in with it.");
    expect(text).toContain("Firefox on Windows Last seen");
    expect(text).toContain("203.0.113.7, by password This one");
    expect(text).toContain("Wrong password Unknown browser");
    expect(text).toContain("My laptop");
  });
  it("leads somebody without a second factor to set one up", async () => {
    expect((await open({ passkeys: [] })).text).toContain("Until then you cannot do anything there.");
    expect((await open({ strong: true })).text).not.toContain("asks for a second factor");
  });
  it("leads on to where somebody was, once what is asked for is there", async () => {
    const address = "/account?next=%2Fconsole%2Fnorthwind%2Fmoves%3Ftab%3Dapprove";
    expect((await open({}, "en", address)).text).not.toContain("Go on where you were");
    const { text, html } = await open({ strong: true }, "en", address);
    expect(text).toContain("Go on where you were");
    expect(html).toContain('href="/console/northwind/moves?tab=approve"');
  });
  it("has the way out, and the way back", async () => {
    expect((await open()).text).toContain("Back Sign out");
  });
  it("counts recovery codes, and speaks German", async () => {
    const totp = { confirmedAt: "2026-11-01T10:00:00Z", recoveryCodesLeft: 1 };
    expect((await open({ totp })).text).toContain("1 recovery code left.");
    expect((await open({ totp }, "de")).text).toContain("1 Wiederherstellungscode übrig.");
  });
});

describe("ways in", () => {
  const href = (path: string) => `href="${path.replaceAll("&", "&amp;")}"`;
  const next = "next=/invite/abc";
  it("keep where somebody wanted to go", async () => {
    const signIn = await visit(`/sign-in?${next}`, [
      [getGetSetupQueryKey(), { needed: false, demo: [], version: "0.1.0" }],
    ]);
    expect(signIn.html).toContain(href(`/sign-in-by-mail?${next}`));
    expect(signIn.html).toContain(href(`/sign-in-by-mail?${next}&for=password`));
    expect((await visit(`/sign-in-by-mail?${next}`, [])).html).toContain(href(`/sign-in?${next}`));
    expect((await visit(`/sign-in-link?${next}`, [])).html).toContain(href(`/sign-in?${next}`));
  });
  it("say of a refusal what the server says, and of a lost connection that it is one", async () => {
    const asked = {
      status: 403,
      code: "auth.company_sign_in_required",
      detail: "Your company signs its people in.",
      remedy: "Sign in through Okta.",
    };
    expect((await draw(<Refusal failure={failureOf(asked)} />)).text).toBe(
      "Your company signs its people in. Sign in through Okta.",
    );
    expect((await draw(<Refusal failure={failureOf(new Error("fetch"))} />)).text).toContain("Check your connection");
  });
  it("take a passkey that its owner lets be as nothing, and a device that fails in words of ours", async () => {
    await draw(null);
    const fails = (name: string) => byDevice(() => Promise.reject(Object.assign(new Error("native"), { name })));
    expect(await fails("NotAllowedError")).toBeNull();
    expect(await fails("AbortError")).toBeNull();
    const failure: unknown = await fails("SecurityError").catch((error: unknown) => error);
    expect(failureOf(failure)).toMatchObject({ detail: "The device gave no passkey", status: 400 });
  });
});

describe("home", () => {
  const place: HomePlace = {
    vendor: { slug: "northwind", name: "Northwind Cloud", color: null },
    partner: null,
    waiting: [
      { kind: "appeals", count: 2, mostUrgent: { label: "Tarnbrook Ltd", dueOn: "2026-11-20", late: true } },
      { kind: "moves", count: 1, mostUrgent: { label: "Fern Ltd", dueOn: null, late: false } },
    ],
    closed: false,
  };
  const other: HomePlace = {
    vendor: { slug: "contoso", name: "Contoso", color: null },
    partner: { id: "ptn_1", name: "Tarnbrook Ltd" },
    waiting: [],
    closed: true,
  };
  it("has every place with what waits, and the way there", async () => {
    const { text, html } = await visit("/home", [[getGetHomeQueryKey(), { places: [place, other] }]]);
    expect(text).toContain("2 appeals to decide Tarnbrook Ltd, due 20 Nov 2026 Late");
    expect(text).toContain("1 move to approve Fern Ltd");
    expect(html).toContain('href="/console/northwind/moves?tab=appeals"');
    expect(text).toContain("In the partner program of Contoso");
    expect(text).toContain("This place asks for a second factor.");
  });
  it("says where nothing waits, and where nobody belongs", async () => {
    const quiet = { ...place, waiting: [] };
    expect((await visit("/home", [[getGetHomeQueryKey(), { places: [quiet] }]])).text).toContain(
      "Nothing waits for you.",
    );
    expect((await visit("/home", [[getGetHomeQueryKey(), { places: [] }]])).text).toContain("belong to no vendor");
  });
});
