import { describe, expect, test } from "vitest";
import type { Membership, SignedIn } from "../context.ts";
import type { Auth } from "./auth.ts";
import type { Proof } from "./proof.ts";
import { createSessions } from "./sessions.ts";

const person = { personId: "p", name: "P", email: "p@example.com", locale: null } as unknown as SignedIn;
const proof = { strong: false } as unknown as Proof;
const place = { side: "vendor", vendorId: "v", roles: ["cam"] } as unknown as Membership;

function setUp(session: (headers: Headers) => Promise<SignedIn | null> = async () => person) {
  const asked: Headers[] = [];
  const auth = {
    session: (headers: Headers) => {
      asked.push(headers);
      return session(headers);
    },
  } as unknown as Auth;
  let places: Membership[] = [place];
  const sessions = createSessions(
    auth,
    async () => places,
    "fairway.session_token",
    async () => proof,
  );
  sessions.keep(true);
  return { sessions, asked, move: (to: Membership[]) => (places = to) };
}

describe("sessions", () => {
  test("ask once for the same token, and again after it was forgotten", async () => {
    const { sessions, asked, move } = setUp();
    const headers = { authorization: "Bearer t" };
    expect(await sessions.resolve(headers)).toEqual({ person, memberships: [place], proof });
    move([]);
    await sessions.resolve(headers);
    expect(asked).toHaveLength(1);
    sessions.forgetPerson(person.personId);
    expect(await sessions.resolve(headers)).toEqual({ person, memberships: [], proof });
  });

  test("do not keep an answer that was on its way when its person was forgotten", async () => {
    let answer: (found: SignedIn) => void = () => {};
    const { sessions, asked } = setUp(() => new Promise((done) => (answer = done)));
    const first = sessions.resolve({ authorization: "Bearer t" });
    sessions.forgetPerson(person.personId);
    answer(person);
    await first;
    const second = sessions.resolve({ authorization: "Bearer t" });
    answer(person);
    await second;
    expect(asked).toHaveLength(2);
  });

  test("keep no answer while changes made elsewhere are not heard of", async () => {
    const { sessions, asked } = setUp();
    const headers = { authorization: "Bearer t" };
    sessions.keep(false);
    await sessions.resolve(headers);
    sessions.keep(true);
    await sessions.resolve(headers);
    await sessions.resolve(headers);
    expect(asked).toHaveLength(2);
  });

  test("know nobody without a credential of ours", async () => {
    const { sessions, asked } = setUp();
    for (const headers of [{}, { authorization: "Basic eDp5" }, { cookie: "other=1" }])
      expect(await sessions.resolve(headers)).toBeNull();
    expect(asked).toHaveLength(0);
  });

  test("pass on the one credential that counts", async () => {
    const { sessions, asked } = setUp();
    await sessions.resolve({ authorization: "Basic eDp5", cookie: "a=1; fairway.session_token=abc.def%3D; b=2" });
    await sessions.resolve({ authorization: "Bearer t", cookie: "fairway.session_token=abc" });
    expect(asked.map((headers) => Object.fromEntries(headers))).toEqual([
      { cookie: "fairway.session_token=abc.def%3D" },
      { authorization: "Bearer t" },
    ]);
  });
});
