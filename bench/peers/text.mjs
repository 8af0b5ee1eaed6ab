// node text.mjs FILE [MB]: megabytes a second of two extractors of names on the first MB megabytes of the file, cut at line
// ends into documents of about 4 kB. One JSON line each: the median of three rounds of at most fifteen seconds.
import fs from 'node:fs';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const [file, megabytes = '4'] = process.argv.slice(2);
if (!file) {
  console.error('usage: node text.mjs FILE [MB]');
  process.exit(2);
}

function documentsOf(text) {
  const documents = [];
  let current = '';
  for (const line of text.split('\n')) {
    current += line + '\n';
    if (current.length > 4000) {
      documents.push(current);
      current = '';
    }
  }
  if (current) documents.push(current);
  return documents;
}

function measure(peer, documents, extract) {
  const rates = [];
  let found = 0;
  extract(documents[0]); // compiles
  for (let round = 0; round < 3; round++) {
    let bytes = 0;
    found = 0;
    const start = performance.now();
    for (const document of documents) {
      found += extract(document);
      bytes += Buffer.byteLength(document);
      if (performance.now() - start > 15000) break;
    }
    rates.push(bytes / 1e3 / (performance.now() - start));
  }
  rates.sort((a, b) => a - b);
  const [min, median, max] = rates.map((r) => +r.toFixed(3));
  console.log(JSON.stringify({ peer, threads: 1, mb_s: median, mb_s_min: min, mb_s_max: max, mentions: found }));
}

const documents = documentsOf(fs.readFileSync(file).subarray(0, +megabytes * 1e6).toString('utf8'));
const nlp = winkNLP(model, ['sbd', 'ner']);
measure('wink-nlp, entities', documents, (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length);
measure('compromise, people + places + organizations', documents, (text) => {
  const doc = compromise(text);
  return doc.people().length + doc.places().length + doc.organizations().length;
});
