/** A generated export of any size, in a file: by the shared tool, or where it is absent by a smaller one of our own. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../shared/tools/make-export.mjs', import.meta.url));

const words = [
  'the kettle works well but delivery was late and nobody answered my mail about the refund great price too high',
  'این کتری خیلی خوب بود ولی ارسال دیر شد و پشتیبانی جواب نداد کیفیت عالی پیشنهاد می‌کنم دوباره خریدم قیمت مناسب',
  'الغلاية ممتازة لكن التوصيل تأخر ولم يرد أحد على رسالتي جودة سيئة أنصح به الجميع سأشتري مرة أخرى السعر مرتفع',
].map((text) => text.split(' '));

/** Writes the file; which generator it was. */
export function writeExport(path: string, rows: number): string {
  const out = openSync(path, 'w');
  try {
    if (existsSync(shared)) {
      const { status } = spawnSync(process.execPath, [shared, String(rows)], { stdio: ['ignore', out, 'inherit'] });
      if (status !== 0) throw new Error('the shared generator failed');
      return 'make-export.mjs';
    }
    writeOwn(out, rows);
    return 'our own generator (../shared/tools is absent)';
  } finally {
    closeSync(out);
  }
}

/** The same rows at every run: a small linear congruence picks words and figures; a fifth of the texts has quotes and a line end. */
function writeOwn(out: number, rows: number): void {
  let state = 7;
  const next = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * n);
  };
  const two = (n: number): string => String(n + 1).padStart(2, '0');
  let text = 'id,rating,date,text,reply,reply_date,product,user\n';
  for (let i = 0; i < rows; i++) {
    const list = words[next(3)] ?? [];
    let said = Array.from({ length: 6 + next(45) }, () => list[next(list.length)] ?? '').join(' ');
    if (next(5) === 0) said = `He said ""${said}""\nand, more`;
    const reply = next(2) === 0 ? ',' : `Thank you ${next(900)},2026-10-${two(next(28))}T10:00:00Z`;
    text += `${i},${1 + next(5)},2026-${two(next(9))}-${two(next(28))}T${two(next(23))}:00:00Z,"${said}",${reply},prod-${next(200)},user-${next(rows)}\n`;
    if (text.length > 1 << 20 || i === rows - 1) {
      writeSync(out, text);
      text = '';
    }
  }
}
