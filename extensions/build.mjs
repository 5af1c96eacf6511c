// Builds each widget into lakenb/widgets/<name>/. With --check it writes nothing and fails when what is
// committed is not what the sources give.
import { build } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const widgets = { result_grid: 150_000, data_explorer: 150_000, lineage_graph: 150_000, query_book: 250_000, storage_lens: 150_000, lens_configuration: 50_000 }; // most bytes, compressed
const check = process.argv.includes("--check");
let stale = false;

for (const [name, most] of Object.entries(widgets)) {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`src/${name}/index.ts`, import.meta.url))],
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "inline",
    write: false,
    metafile: true,
    banner: { js: "// Built from extensions/; see CONTRIBUTING.md." },
  });
  const made = outputFiles[0].contents;
  const size = gzipSync(made).length;
  console.log(`${name}: ${size.toLocaleString("en")} bytes compressed`);
  if (size > most) {
    console.error(`${name} is over ${most.toLocaleString("en")} bytes.`);
    stale = true;
  }
  await put(`${name}/widget.js`, made);
  await put(`${name}/THIRD_PARTY.txt`, Buffer.from(await licences(metafile)));
}
process.exit(stale ? 1 : 0);

async function put(name, made) {
  const target = new URL(`../lakenb/widgets/${name}`, import.meta.url);
  if (!check) {
    await writeFile(target, made);
  } else if (!Buffer.from(made).equals(await readFile(target).catch(() => Buffer.of()))) {
    console.error(`lakenb/widgets/${name} is stale: run npm run build in extensions/.`);
    stale = true;
  }
}

/** The packages that a bundle holds, with their licences, as these ask for. */
async function licences({ inputs }) {
  const found = Object.keys(inputs).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  const packages = [...new Set(found.filter(Boolean))].sort();
  const texts = packages.map(async (one) => {
    const place = new URL(`node_modules/${one}/`, import.meta.url);
    const { version, license } = JSON.parse(await readFile(new URL("package.json", place), "utf-8"));
    const text = await readFile(new URL("LICENSE", place), "utf-8");
    return `${one} ${version} (${license})\n\n${text.trim()}\n`;
  });
  const head = "widget.js holds these packages:\n\n";
  return head + (await Promise.all(texts)).join(`\n${"-".repeat(80)}\n\n`);
}
