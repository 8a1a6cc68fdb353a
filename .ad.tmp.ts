import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { languages } from './src/analysis/languages/index.ts';
import { createFolder } from './src/analysis/text/fold.ts';
import { createTokens, tokenise } from './src/analysis/text/tokens.ts';
import { createPlaceIds, firstWeight, placeIdLimit, wordIdLimit, wordIds } from './src/analysis/sentiment/features.ts';
import { parseModel } from './src/analysis/sentiment/model.ts';
import { createScorer } from './src/analysis/sentiment/score.ts';
const lang = (process.argv[2] ?? 'en') as 'en';
const file = process.argv[3]!;
const recs = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l)).filter((r: any) => r.language === lang && r.rating && Math.round(r.rating.stars) !== 3);
const pack = languages[lang]; const folder = createFolder(pack.rules); const tokens = createTokens(400); const place = createPlaceIds(pack);
const ids = new Int32Array(1000);
const model = parseModel(readFileSync(`models/${lang}.bin`));
const per = model.weights.length / 3 / 2 ** 32;
const feats = (t: string) => { const n = folder.fold(t); tokenise(folder.codes, n, tokens); const out: number[] = []; for (let i = 0; i < tokens.count; i++) { let c = wordIds(folder.codes, tokens, i, ids); for (let k = 0; k < c; k++) out.push(firstWeight(ids[k]!, per)); c = place(tokens, i, ids); for (let k = 0; k < c; k++) out.push(firstWeight(ids[k]!, per)); } return Int32Array.from(out); };
const seen = new Set<string>();
const data = recs.map((r: any) => ({ t: (r.title && !(r.text ?? '').startsWith(r.title) ? r.title + '\n' : '') + (r.text ?? ''), y: r.rating.stars >= 3.5 ? 1 : -1 })).filter((d: any) => d.t !== '' && !seen.has(d.t) && seen.add(d.t)).map((d: any) => ({ ...d, f: feats(d.t) }));
let s = 7; const rnd = () => (s = (Math.imul(s, 1103515245) + 12345) >>> 0) / 2 ** 32;
data.sort(() => rnd() - 0.5);
const cut = Math.floor(data.length * 0.7); const train = data.slice(0, cut), test = data.slice(cut);
const f1 = (p: (d: any) => number, set = test) => { let tp = 0, fp = 0, fn = 0, tn = 0; for (const d of set) { const z = p(d); if (z > 0) d.y > 0 ? tp++ : fp++; else d.y > 0 ? fn++ : tn++; } return `acc ${((tp + tn) / set.length).toFixed(4)} F1 ${((tp / (tp + (fp + fn) / 2) + tn / (tn + (fp + fn) / 2)) / 2).toFixed(4)}`; };
const scorer = createScorer(lang, model);
console.log(file, lang, 'n', data.length, 'neg', data.filter((d: any) => d.y < 0).length, 'shipped', f1((d) => scorer(d.t).score ?? 0));
const neg = train.filter((d: any) => d.y < 0).length; const cw: Record<number, number> = { [-1]: Math.sqrt(train.length / 2 / neg), 1: Math.sqrt(train.length / 2 / (train.length - neg)) };
for (const lr of [0.1, 0.3, 1]) for (const epochs of [2, 5, 10]) {
  const w = Float32Array.from(model.weights); const scale = model.scales[0]!; let b = model.decision[0]!; const t0 = performance.now();
  const p = (d: any) => { let z = 0; for (const f of d.f) z += w[f]!; return b + z * scale / Math.sqrt(Math.max(1, d.f.length)); };
  for (let e = 0; e < epochs; e++) { const rate = lr / (1 + e); for (let k = 0; k < train.length; k++) { const d = train[(k * 7919 + e * 31) % train.length]!; const z = p(d); const g = (cw[d.y]! * d.y) / (1 + Math.exp(d.y * z)); const step = (rate * g) / Math.sqrt(d.f.length || 1) / scale; for (const f of d.f) w[f]! += step; b += rate * g * 0.1; } }
  const q = { ...model, weights: Int8Array.from(w, (x) => Math.max(-127, Math.min(127, Math.round(x)))), decision: Float32Array.from(model.decision) }; q.decision[0] = b;
  const ms = performance.now() - t0; const sc = createScorer(lang, q);
  console.log('lr', lr, 'ep', epochs, f1((d) => sc(d.t).score ?? 0), Math.round(ms) + 'ms');
}
