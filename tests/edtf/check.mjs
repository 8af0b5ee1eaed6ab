// node check.mjs STEMMA_EXTRACT FORMS: what Stemma makes of each line of FORMS is the EDTF behind its "=", and
// npm's edtf can parse it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import edtf from 'edtf'

const [extract, forms] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'stemma-edtf-'))
let checked = 0
const failed = []

for (const line of readFileSync(forms, 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue
  const cut = line.lastIndexOf(' = ')
  const text = line.slice(0, cut), expected = line.slice(cut + 3)
  const file = join(folder, 'text.txt')
  writeFileSync(file, text + '\n')
  const made = JSON.parse(execFileSync(extract, [file], { encoding: 'utf8' })).entities
    .filter(e => e.type === 'date').map(e => e.attributes.edtf)
  checked += 1
  if (made.length !== 1 || made[0] !== expected) {
    failed.push(`${text}\n  expected ${expected}, made ${made.join(' and ') || 'no date'}`)
    continue
  }
  try {
    edtf(expected)
  } catch (error) {
    failed.push(`${text}\n  edtf cannot parse ${expected}: ${String(error.message).split('\n')[0]}`)
  }
}

rmSync(folder, { recursive: true })
console.log(`${checked} forms, ${failed.length} failed`)
for (const f of failed) console.log(f)
process.exit(failed.length === 0 && checked > 0 ? 0 : 1)
