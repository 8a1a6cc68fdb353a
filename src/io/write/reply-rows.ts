/** What the replies say and what they change, as rows. */
import type { ReplyEffect, ReplyQuality } from '../../analysis/reply-section.ts';
import type { Row } from './figure-rows.ts';

export function qualityRows({ templates, automatic, critical, language, ...quality }: ReplyQuality): Row[] {
  return [
    ['quality.replies', null, quality.replies],
    ['quality.withText', null, quality.withText],
    ['quality.read', null, quality.read],
    ...quality.kinds.map(({ kind, share }): Row => ['quality.kinds', kind, share]),
    ...quality.ways.map(({ way, replies }): Row => ['quality.ways', way, replies]),
    ['quality.real', null, quality.real],
    ['quality.critical.ofAll', null, critical.ofAll],
    ['quality.critical.ofAnswered', null, critical.ofAnswered],
    ['quality.critical.unread', null, critical.unread],
    ['quality.copyPaste', null, templates.copyPaste],
    ['quality.templates', null, templates.templates],
    ['quality.templates.most', templates.most?.text ?? null, templates.most?.replies ?? null],
    ['quality.templates.sampled', null, templates.sampled],
    ['quality.quick', null, automatic.quick],
    ['quality.quick.anyHour', null, automatic.anyHour],
    ['quality.language.same', null, language.same],
    ['quality.language.apart', null, language.apart],
    ['quality.requests', null, quality.requests],
  ];
}

export function effectRows({ edited, change, up, same, down }: ReplyEffect): Row[] {
  return [
    ['effect.edited', null, edited],
    ['effect.change', null, change],
    ...Object.entries({ up, same, down }).map(([side, n]): Row => [`effect.${side}`, null, n]),
  ];
}
