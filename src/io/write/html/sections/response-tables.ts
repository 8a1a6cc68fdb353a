/** The answers in tables: several promises, what the replies are worth, who waits longest. */
import type { ResponsePart, ResponseSection, Report } from '../../../../analysis/report.ts';
import type { Prose } from '../../prose/prose.ts';
import { timesKnown } from '../../prose/response.ts';
import { markup, type Html, type Piece } from '../markup.ts';
import { quotes } from '../quote.ts';
import { block, paragraph } from '../section.ts';
import { table } from '../table.ts';

export function responseTables({ response }: Report, prose: Prose): Piece[] {
  if (response === undefined || response.known === 0) return [];
  return [timesKnown(response) ? promises(response, prose) : null, replies(response, prose), oldest(response, prose)];
}

interface Row extends ResponsePart {
  readonly name: string;
}

function promises(response: ResponseSection, prose: Prose): Html | null {
  const { headings, columns, numbers } = prose;
  const slas = response.slas ?? [{ ...response, critical: response.critical, rest: response.rest }];
  const rows = slas.flatMap(({ slaHours, critical, ...all }): Row[] => {
    const promise = numbers.promise(slaHours);
    return [
      { name: promise, within: all.within, km: all.km },
      { name: `${promise}, ${columns.critical}`, within: critical.within, km: critical.km },
    ];
  });
  return table(
    prose,
    headings.promises,
    [
      { head: columns.promise, cell: ({ name }) => name },
      { head: columns.within, kind: 'share', of: ({ within }) => within },
      { head: columns.withinKm, kind: 'share', of: ({ km }) => km.within },
      { head: columns.median, setting: 'figure', cell: ({ km }) => numbers.quantile(km.medianHours) },
    ],
    rows,
  );
}

function replies({ quality, effect }: ResponseSection, prose: Prose): Html | null {
  const { headings, columns, names, sentences } = prose;
  if (quality === undefined || quality.replies === 0) return null;
  const kinds = table(
    prose,
    headings.replies,
    [
      { head: columns.kind, cell: ({ kind }) => names.replyKinds[kind] },
      { head: columns.share, kind: 'share', of: ({ share }) => share },
    ],
    quality.kinds.filter(({ share }) => share.n > 0),
  );
  const { copyPaste, most } = quality.templates;
  return markup`${[
    kinds,
    quality.critical.ofAll.value === null
      ? null
      : paragraph(sentences.realAnswers(quality.critical.ofAll, quality.critical.ofAnswered)),
    most === null || copyPaste.value === null ? null : paragraph(sentences.copies(copyPaste, most.replies)),
    effect === undefined || effect.edited === 0 ? null : paragraph(sentences.effect(effect.edited, effect.change)),
  ]}`;
}

function oldest({ oldest: waiting }: ResponseSection, prose: Prose): Html | null {
  const { numbers, sentences } = prose;
  return block('oldest', prose, [quotes(waiting, prose, ({ hours }) => sentences.waitsSince(numbers.duration(hours)))]);
}
