import { describe, expect, it } from 'vitest';
import {
  addTemplate,
  createTemplates,
  mergeTemplates,
  resultOfTemplates,
  type TemplatesState,
} from '../../src/analysis/replies/templates.ts';
import { review } from '../helpers/records.ts';

interface Sent {
  readonly text: string;
  readonly author?: string;
}

function fold(replies: readonly Sent[], from = 0): TemplatesState {
  const state = createTemplates();
  replies.forEach(({ text, author = null }, i) => {
    const line = from + i + 2;
    addTemplate(state, text, review({ id: `r${line.toString()}`, author, at: { file: 'a.csv', line, record: line } }));
  });
  return state;
}

const result = (texts: readonly string[]) => resultOfTemplates(fold(texts.map((text) => ({ text }))));

describe('copies among the replies', () => {
  it('need two others that say the same', () => {
    const twice = ['We have forwarded this to the bakery team.', 'We have forwarded this to the bakery team.'];
    expect(result([...twice, 'The shop opens at nine on Sundays.'])).toMatchObject({
      copyPaste: { value: 0, n: 3 },
      templates: 0,
      most: null,
      sampled: false,
    });
    expect(result([...twice, ...twice.slice(1), 'The shop opens at nine on Sundays.'])).toMatchObject({
      copyPaste: { value: 0.75, n: 4 },
      templates: 1,
      most: { replies: 3, text: 'We have forwarded this to the bakery team.' },
    });
  });

  it('do not hide behind names, numbers, addresses, capitals and marks', () => {
    const texts = [
      'Dear Anna, your ticket 4711 is with us, see https://help.shop.example/4711',
      'Dear Mr Bernhard, your ticket 9 is with us: see https://help.shop.example/9!',
      'Hello Çağla! Your ticket 12 is with us. See https://help.shop.example/12',
    ];
    expect(result(texts)).toMatchObject({ copyPaste: { value: 1 }, templates: 1 });
    expect(
      result(['سلام مریم عزیز، پیگیری می‌شود.', 'سلام علی جان، پیگیری می شود', 'سلام، پیگیری میشود']),
    ).toMatchObject({
      templates: 1,
    });
  });

  it('do not hide behind the author’s name within the sentence', () => {
    const sent = ['Anna Lund', 'Bo', 'Carlos Diaz'].map((author) => ({
      author,
      text: `We thank you ${author.length > 2 ? author : ''} for the visit`,
    }));
    expect(resultOfTemplates(fold(sent)).templates).toBe(1);
  });

  it('may differ by a typo or a word in a longer text', () => {
    const long =
      'Thank you for telling us about your evening. We are sorry that the table was not ready at eight and that nobody offered you a drink while you waited. Please call the manager on Monday so that we can make up for it';
    expect(result([long, long.replace('telling', 'teling'), `${long} soon`])).toMatchObject({ templates: 1 });
  });

  it('are not different answers to one topic', () => {
    expect(
      result([
        'Sorry that the soup was cold, please come back and try the new lunch menu.',
        'Sorry that the waiter was rude to your mother, he has apologised to her since.',
        'Sorry that we were closed on Monday, the notice was on the door but not online.',
      ]),
    ).toMatchObject({ copyPaste: { value: 0 }, templates: 0 });
  });
});

describe('more different replies than are kept', () => {
  // 30,000 replies: 30 % one template, 20 % templates used 4 times, the rest written by hand
  const words = Array.from({ length: 400 }, (_, i) => `w${letters(i)}`);
  const hand = (seed: number): string => {
    let state = seed;
    const pick = () => words[(state = (state * 48271) % 2147483647) % words.length] ?? '';
    return Array.from({ length: 14 }, pick).join(' ');
  };
  const replies: Sent[] = Array.from({ length: 30_000 }, (_, i) => ({
    text: i % 10 < 3 ? `thanks ${hand(1)}` : i % 10 < 5 ? hand(1000 + Math.floor(i / 20)) : hand(100_000 + i),
  }));
  // every group of 20 rows holds 4 rows of its own small template
  const whole = fold(replies);

  it('the shares are estimated, also of a template that all but the sample of texts would miss', () => {
    const { copyPaste, templates, most, sampled } = resultOfTemplates(whole);
    expect(sampled).toBe(true);
    expect(copyPaste.low).toBeLessThan(0.5);
    expect(copyPaste.high).toBeGreaterThan(0.5);
    expect(Math.abs((copyPaste.value ?? 0) - 0.5)).toBeLessThan(0.05);
    expect(Math.abs((most?.replies ?? 0) - 9000)).toBeLessThan(900);
    expect(templates).toBeGreaterThan(1200);
    expect(templates).toBeLessThan(1800);
  });

  it('in bounded space, whatever the split and the order', () => {
    expect(JSON.stringify(whole).length).toBeLessThan(2_000_000);
    const left = fold(replies.slice(0, 7000));
    const right = fold(replies.slice(7000), 7000);
    const merged = JSON.parse(JSON.stringify(right)) as TemplatesState;
    mergeTemplates(merged, left);
    expect(resultOfTemplates(merged)).toEqual(resultOfTemplates(whole));
  });
});

function letters(n: number): string {
  return String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26));
}
