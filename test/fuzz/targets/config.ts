/** Configurations that somebody has typed in a hurry: every fault has a place in the text. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig } from '../../../src/io/config/document.ts';
import { validate } from '../../../src/io/config/validate.ts';
import { root } from '../../helpers/run.ts';
import { applyDamages, damages } from '../mutate.ts';
import { hostileText, type Target } from '../target.ts';

const schema = JSON.parse(readFileSync(join(root, 'schema/config.schema.json'), 'utf8')) as object;

const sound = `{
  // what we promise
  "sla": ["7d", "48h"], "lang": "fa", "by": "product",
  "reviews": { "timezone": "Asia/Tehran", "map": { "text": "نظر" }, "dateOrder": "dmy" },
  "include": ["exports/*.csv"], "jobs": 2, "redact": true, "top": 12,
}`;

/** Reading the schema takes longer than reading a hundred configs: one in sixteen is held against it. */
function check(text: string, byTheSchema: boolean): void {
  const document = parseConfig({ text, key: null });
  const faults = document.faults.length > 0 || !byTheSchema ? document.faults : validate(document, schema);
  for (const { offset, says } of faults) {
    if (!(offset >= 0 && offset <= text.length)) throw new Error(`a fault at ${offset} of ${text.length}`);
    if (says === '') throw new Error('a fault without words');
  }
}

export const config: Target = {
  name: 'configuration',
  share: 1,
  property: fc.property(
    fc.oneof(
      damages.map((list) => Buffer.from(applyDamages(Buffer.from(sound), list)).toString('utf8')),
      fc.jsonValue().map((value) => JSON.stringify(value)),
      hostileText,
    ),
    fc.nat({ max: 15 }).map((n) => n === 0),
    check,
  ),
};
