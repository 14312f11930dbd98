import { generateAll, wholeFolders } from "./generate/all.ts";
import { stale, write } from "./generate/place.ts";

const files = await generateAll();
if (process.argv.includes("--check")) {
  const paths = await stale(files, wholeFolders);
  for (const path of paths) console.error(`${path} is not what \`npm run generate\` writes`);
  process.exitCode = paths.length > 0 ? 1 : 0;
} else {
  await write(files, wholeFolders);
  console.log(`${Object.keys(files).length} files generated`);
}
