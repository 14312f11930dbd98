import { describe, expect, test } from "vitest";
import { refuseWeakPassword } from "./weak-passwords.ts";

const isWeak = (password: string, about: string[] = []): boolean => {
  try {
    refuseWeakPassword(password, about);
    return false;
  } catch {
    return true;
  }
};

describe("a password", () => {
  test.each([
    "123456789012",
    "1234567890qwerty",
    "password1234",
    "Password2026!",
    "P@ssw0rd1234",
    "passwordpassword",
    "Passwort12345",
    "qwertyuiop123",
    "qwertzuiop12",
    "1q2w3e4r5t6y",
    "1qaz2wsx3edc",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "121212121212",
    "iloveyou1234",
    "Willkommen2026",
    "welcome12345!",
    "letmeinletmein",
    "Sommer2026!!",
    "administrator1",
    "changeme12345",
    "fairway-partner-2026",
    "correcthorsebatterystaple",
  ])("like %s is refused", (password) => expect(isWeak(password)).toBe(true));

  test.each([
    "a long enough password",
    "welcome aboard",
    "839201746582",
    "tremor lavender quay",
    "Xq7#vT2!mZ9p",
    "ÄpfelundBirnenkuchen",
    "東京の朝は静かで寒い日だった",
    "пятьдесят синих китов",
    "9f8a7c6e5d4b",
    "x".repeat(3) + "unrelated-harbour" + "y".repeat(150),
  ])("like %s is taken, whatever its characters", (password) => expect(isWeak(password)).toBe(false));

  test("is not made of what is known of its owner", () => {
    const about = ["Ada Lindqvist", "ada.lindqvist@fennel-systems.example"];
    expect(isWeak("Lindqvist2026", about)).toBe(true);
    expect(isWeak("fennel-systems1", about)).toBe(true);
    expect(isWeak("Lindqvist2026")).toBe(false);
  });
});
