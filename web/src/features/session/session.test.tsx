import { getGetMeQueryKey, getGetSetupQueryKey } from "@fairway/client";
import { describe, expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, chief, seller } from "../../test/world.ts";
import { lastRoom } from "./landing-page.tsx";

const setup = (more: object = {}) =>
  [[getGetSetupQueryKey(), { needed: false, demo: [], version: "0.1.0", ...more }]] as const;
const demo = [
  {
    email: "maren@x.example",
    password: "p",
    name: "Maren Holt",
    title: "Channel chief",
    side: "vendor",
    organization: "Northwind",
  },
];

describe("sign-in", () => {
  it("asks for e-mail and password, and lists nobody on a real installation", async () => {
    const { text, html } = await visit("/sign-in", setup());
    expect(text).toContain("Sign in");
    expect(html).toContain('autoComplete="current-password"');
    expect(text).not.toContain("demo");
  });
  it("lists demo people by name, title and organization", async () => {
    const { text } = await visit("/sign-in", setup({ demo }));
    expect(text).toContain("Sign in as Maren Holt Channel chief, Northwind");
  });
  it("says why somebody is asked again", async () => {
    expect((await visit("/sign-in?expired=true", setup())).text).toContain(
      "Your session has ended. Sign in to go on where you were.",
    );
  });
  it("speaks German", async () => {
    expect((await visit("/sign-in", setup(), "de")).text).toContain("Anmelden");
  });
});

describe("set-up", () => {
  it("asks for the first administrator and vendor", async () => {
    const { text } = await visit("/set-up", setup({ needed: true }));
    expect(text).toContain("Set up Fairway");
    expect(text).toContain("Create company and sign in");
  });
  it("says when it was done already", async () => {
    expect((await visit("/set-up", setup())).text).toContain("This installation is already set up.");
  });
});

describe("set-password", () => {
  it("asks for a password with a link, and explains a broken one", async () => {
    expect((await visit("/set-password?token=abc", [])).text).not.toContain("too old");
    expect((await visit("/set-password", [])).text).toContain("This link has been used or is too old.");
  });
});

describe("rooms", () => {
  const both = [...chief.memberships, ...seller.memberships];
  it("go to the one used last, or the first", () => {
    expect(lastRoom(both, "partner:northwind/ptn_1")?.side).toBe("partner");
    expect(lastRoom(both, "vendor:gone")?.side).toBe("vendor");
    expect(lastRoom([], null)).toBeUndefined();
  });
  it("can be switched where there are several", async () => {
    const { text } = await visit("/console/northwind/imports/new", base({ ...chief, memberships: both }));
    expect(text).toContain("Switch organization, now N Northwind Cloud");
    expect((await visit("/console/northwind/imports/new", base())).text).not.toContain("Switch organization");
  });
  it("let whoever belongs to none sign out", async () => {
    const { text } = await visit("/", [...setup(), [getGetMeQueryKey(), { ...chief, memberships: [] }]]);
    expect(text).toContain("You are signed in, but belong to no vendor or partner yet.");
    expect(text).toContain("Your account Sign out");
  });
  it("look the same whether another's or missing", async () => {
    expect((await visit("/console/contoso/overview", base())).text).toContain("There is nothing at this address");
    expect((await visit("/nowhere", base())).text).toContain("There is nothing at this address");
  });
  it("name sections, skip link and account", async () => {
    const { text, html } = await visit("/console/northwind/imports/new", base());
    expect(text).toMatch(/^Skip to content/);
    expect(text).toContain(`Your account, ${chief.person.name}`);
    expect(html).toContain('aria-label="Sections"');
  });
});
