// Bundles the explorer and packs it into one file for the program:
//   node build.mjs SOURCE_FOLDER OUT_FOLDER
// The working folder holds node_modules. OUT_FOLDER/dist has the files (for `stemma serve --explorer-dir`),
// OUT_FOLDER/explorer.pack the same, each compressed: a line "name<TAB>type<TAB>bytes<TAB>hash" a file, an empty line, then
// the bytes of all files. Two builds of the same sources by the same Node are byte-equal.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const { build } = createRequire(join(process.cwd(), 'package.json'))('esbuild');
const [source, out] = process.argv.slice(2).map((path) => resolve(path));
const dist = join(out, 'dist');
const version = process.env.STEMMA_VERSION ?? 'development';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml' };
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

async function bundle(entry, define = {}) {
  const result = await build({
    entryPoints: [join(source, 'src', entry)],
    bundle: true, minify: true, write: false, legalComments: 'none', charset: 'utf8',
    format: entry.endsWith('.css') ? undefined : 'iife', target: ['es2022'],
    jsx: 'automatic', jsxImportSource: 'preact', nodePaths: [join(process.cwd(), 'node_modules')],
    define: { VERSION: JSON.stringify(version), ...define }, logLevel: 'warning',
  });
  return Buffer.from(result.outputFiles[0].contents);
}

const files = [];
function add(stem, ending, bytes) {
  const name = `${stem}-${hash(bytes)}.${ending}`;
  files.push({ name, type: types[ending], bytes });
  return `/explorer/${name}`;
}

const worker = add('layout', 'js', await bundle('layout/worker.ts'));
const script = add('explorer', 'js', await bundle('main.tsx', { LAYOUT_WORKER: JSON.stringify(worker) }));
const style = add('explorer', 'css', await bundle('style.css'));
const icon = add('icon', 'svg', readFileSync(join(source, 'src/icon.svg')));
const page = readFileSync(join(source, 'src/index.html'), 'utf8')
  .replace('{{script}}', script).replace('{{style}}', style).replace('{{icon}}', icon);
files.unshift({ name: 'index.html', type: types.html, bytes: Buffer.from(page) });

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
const packed = files.map((file) => ({ ...file, gzip: gzipSync(file.bytes, { level: 9 }) }));
for (const file of packed) writeFileSync(join(dist, file.name), file.bytes);
const index = packed.map((file) => `${file.name}\t${file.type}\t${file.gzip.length}\t${hash(file.bytes)}\n`).join('') + '\n';
writeFileSync(join(out, 'explorer.pack'), Buffer.concat([Buffer.from(index), ...packed.map((file) => file.gzip)]));
const total = packed.reduce((sum, file) => sum + file.gzip.length, 0);
console.log(`explorer: ${packed.length} files, ${(total / 1024).toFixed(1)} KB compressed`);
