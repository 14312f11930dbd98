import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { root } from "./command.ts";
import { fromComplaints, type Outcome } from "./outcome.ts";
import { sources } from "./sources.ts";

const limits = { median: 80, longest: 400 };
const mark = new RegExp(`\\b(${["TO", "DO"].join("")}|FIX${"ME"}|XX${"X"})\\b`);

const lines = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/;

async function files(): Promise<string[]> {
  const complaints: string[] = [];
  const sizes: number[] = [];
  for (const path of await sources()) {
    const text = await readFile(join(root, path), "utf8");
    const size = lines(text);
    if (!/\.test\.tsx?$/.test(path)) sizes.push(size);
    if (size > limits.longest) complaints.push(`${path} has ${size} lines; ${limits.longest} at most`);
    if (!kebab.test(basename(path)) && !/^[_$]/.test(basename(path)))
      complaints.push(`${path} is not named in kebab-case`);
    if (mark.test(text)) complaints.push(`${path} has a mark of unfinished work`);
    if (/\b(describe|it|test)\.only\(/.test(text)) complaints.push(`${path} runs only some of its tests`);
  }
  const median = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  if (median > limits.median) complaints.push(`The median file has ${median} lines; ${limits.median} at most`);
  return complaints;
}

async function readmes(): Promise<string[]> {
  const homes = ["packages", "server/src/modules"];
  const complaints: string[] = [];
  for (const home of homes) {
    for (const entry of await readdir(join(root, home), { withFileTypes: true }).catch(() => [])) {
      const path = `${home}/${entry.name}`;
      if (entry.isDirectory() && !existsSync(join(root, path, "README.md")))
        complaints.push(`${path} has no README.md`);
    }
  }
  for (const path of ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "LICENSE", "server/README.md"]) {
    if (!existsSync(join(root, path))) complaints.push(`${path} is missing`);
  }
  return complaints;
}

const link = /\]\((?!https?:|mailto:|#)([^)\s#]+)(#[^)]*)?\)/g;

async function brokenLinks(): Promise<string[]> {
  const complaints: string[] = [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const folder = entry.parentPath;
    if (
      !entry.isFile() ||
      !entry.name.endsWith(".md") ||
      /(node_modules|\/data\/|test-results|\/\.git)/.test(`${folder}/`)
    )
      continue;
    const text = await readFile(join(folder, entry.name), "utf8");
    for (const [, target] of text.matchAll(link)) {
      if (target && !existsSync(join(folder, decodeURIComponent(target)))) {
        complaints.push(`${join(folder, entry.name).slice(root.length + 1)} links to ${target}, which is not there`);
      }
    }
  }
  return complaints;
}

/** What no tool checks: sizes and names of files, a README for everything that has a door, links that lead somewhere. */
export async function house(): Promise<Outcome> {
  return fromComplaints([...(await files()), ...(await readmes()), ...(await brokenLinks())]);
}
