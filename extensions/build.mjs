// Builds each widget into lakenb/widgets/<name>/. With --check it writes nothing and fails when what is
// committed is not what the sources give.
import { build } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const widgets = { result_grid: 150_000, data_explorer: 150_000, query_book: 250_000 }; // most bytes, compressed
const check = process.argv.includes("--check");
let stale = false;

for (const [name, most] of Object.entries(widgets)) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`src/${name}/index.ts`, import.meta.url))],
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "inline",
    write: false,
    banner: { js: "// Built from extensions/; see CONTRIBUTING.md." },
  });
  const made = outputFiles[0].contents;
  const target = new URL(`../lakenb/widgets/${name}/widget.js`, import.meta.url);
  const size = gzipSync(made).length;
  console.log(`${name}: ${size.toLocaleString("en")} bytes compressed`);
  if (size > most) {
    console.error(`${name} is over ${most.toLocaleString("en")} bytes.`);
    stale = true;
  }
  if (!check) {
    await writeFile(target, made);
  } else if (!made.length || !Buffer.from(made).equals(await readFile(target).catch(() => Buffer.of()))) {
    console.error(`lakenb/widgets/${name}/widget.js is stale: run npm run build in extensions/.`);
    stale = true;
  }
}
process.exit(stale ? 1 : 0);
