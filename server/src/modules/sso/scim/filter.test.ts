import { expect, test } from "vitest";
import { readFilter } from "./filter.ts";

const barbara = {
  id: "2819c223",
  externalId: "BJ",
  userName: "bjensen@example.com",
  name: { familyName: "Jensen", givenName: "Barbara" },
  userType: "Employee",
  active: true,
  emails: [
    { value: "bjensen@example.com", type: "work", primary: true },
    { value: "babs@jensen.org", type: "home" },
  ],
  meta: { lastModified: "2011-05-13T04:42:34Z", version: 'W/"1"' },
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { department: "Sales" },
};

test.each([
  // Those of RFC 7644, figure 2.
  ['userName Eq "BJensen@example.com"', true],
  ['userName eq "john"', false],
  ['name.familyName co "O\'Malley"', false],
  ['userName sw "B"', true],
  ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "b"', true],
  ["title pr", false],
  ['meta.lastModified gt "2011-05-13T04:42:34Z"', false],
  ['meta.lastModified ge "2011-05-13T04:42:34Z"', true],
  ['meta.lastModified lt "2012-05-13T04:42:34Z"', true],
  ['title pr and userType eq "Employee"', false],
  ['title pr or userType eq "Intern"', false],
  ['schemas eq "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"', false],
  ['userType eq "Employee" and (emails co "example.com" or emails.value co "example.org")', true],
  ['userType ne "Employee" and not (emails co "example.com" or emails.value co "example.org")', false],
  ['userType eq "Employee" and (emails.type eq "work")', true],
  ['userType eq "Employee" and emails[type eq "work" and value co "@example.com"]', true],
  ['emails[type eq "work" and value co "@example.com"] or ims[type eq "xmpp" and value co "@foo.com"]', true],
  // What clients send besides.
  ['externalId eq "bj"', false],
  ['externalId eq "BJ"', true],
  ["active eq true", true],
  ["active eq True", true],
  ['emails[type eq "home" and value co "@example.com"]', false],
  ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq "sales"', true],
  ['not (active eq false) and userName ew ".com"', true],
  ["nickName eq null", true],
] as const)("%s is %s", (filter, expected) => {
  expect(readFilter(filter)(barbara)).toBe(expected);
});

test.each([
  "",
  "userName",
  "userName eq",
  "userName is 1",
  'userName eq "a" and',
  '(userName eq "a"',
  'userName eq "a")',
  'emails[type eq "work"',
  "userName eq bjensen",
  'not userName eq "a"',
  'userName eq "a',
  "(".repeat(60),
  `${'userName eq "a" or '.repeat(300)}active eq true`,
])("%s is refused", (filter) => {
  expect(() => readFilter(filter)).toThrow(expect.objectContaining({ scimType: "invalidFilter", status: 400 }));
});
