/** Limits on figures: how they are read, which figure they mean, and what decides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGate, type Gate, type GateOptions, parseGate } from '../../src/analysis/gates.ts';
import { gateInWords, writeFailedGates } from '../../src/io/write/gates.ts';

const strict: GateOptions = { allowUnknown: false, onlySignificant: false };

function gate(text: string): Gate {
  const parsed = parseGate(text);
  if (parsed === null) throw new Error(`no gate: ${text}`);
  return parsed;
}

const figures = {
  asOf: '2024-03-01T00:00:00.000Z',
  response: {
    waiting: 12,
    within: { value: 0.75, low: 0.7, high: 0.8, n: 300, open: 4 },
    km: { medianHours: null },
    critical: { within: { value: null, low: null, high: null, n: 0, open: 0 } },
  },
  touchpoints: [{ id: 'delivery', reviews: 9, net: { value: -0.4, low: -0.6, high: -0.2, n: 9 } }],
  funnel: { stages: [{ stage: 'purchase', share: { value: 0.5, low: 0.4, high: 0.6, n: 80 } }] },
  backlog: [{ from: 0, to: 24, count: 3 }],
  change: { sentiment: { net: { value: -0.2, low: -0.5, high: 0.1, significant: false } } },
};

function outcome(text: string, options: GateOptions = strict) {
  const result = checkGate(gate(text), figures, options);
  return 'nearest' in result ? result.nearest : result.outcome;
}

describe('the text of a gate', () => {
  it.each([
    ['response.within<0.8', 'response.within', '<', 0.8],
    [' response.within <= 80 % ', 'response.within', '<=', 0.8],
    ['change.sentiment.net<-0.1', 'change.sentiment.net', '<', -0.1],
    ['response.waiting>=1e2', 'response.waiting', '>=', 100],
    ['response.waiting > 5', 'response.waiting', '>', 5],
  ])('%s', (text, path, comparison, limit) => {
    expect(parseGate(text)).toMatchObject({ path, comparison, limit });
  });

  it.each(['', '<0.8', 'response.within', 'response.within<', 'a<b', 'a==1', 'a<1<2', 'a b<1', '__proto__', 'a<∞'])(
    '"%s" is none',
    (text) => {
      expect(parseGate(text)).toBeNull();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseGate(text);
      }),
    );
  });
});

describe('the figure that is meant', () => {
  it('is a number, or the value of an estimate named with or without .value', () => {
    expect(outcome('response.waiting>11')).toBe('failed');
    expect(outcome('response.waiting>12')).toBe('passed');
    expect(outcome('response.within<0.8')).toBe('failed');
    expect(outcome('response.within.value<0.8')).toBe('failed');
    expect(outcome('response.within<0.75')).toBe('passed');
    expect(outcome('response.within<=0.75')).toBe('failed');
    expect(outcome('response.within.n<400')).toBe('failed');
  });

  it('stands in a list under its own name, or its place', () => {
    expect(outcome('touchpoints.delivery.net<-0.3')).toBe('failed');
    expect(outcome('funnel.stages.purchase.share>0.5')).toBe('passed');
    expect(outcome('backlog.0.count>2')).toBe('failed');
  });

  it('must exist: else the nearest are named, and nothing of an object’s own machinery is one', () => {
    expect(outcome('response.witin<0.8')).toContain('response.within');
    expect(outcome('touchpoints.delivry.net<0')).toContain('touchpoints.delivery.net');
    for (const path of ['constructor', '__proto__.x', 'toString', 'response.length', 'asOf'])
      expect(outcome(`${path}<1`), path).toBeInstanceOf(Array);
  });
});

describe('too few to tell', () => {
  it('fails unless allowed', () => {
    for (const text of ['response.critical.within<0.8', 'response.km.medianHours>48']) {
      expect(outcome(text)).toBe('unknown');
      expect(outcome(text, { ...strict, allowUnknown: true })).toBe('passed');
    }
  });
});

it('a change may be asked to be significant', () => {
  expect(outcome('change.sentiment.net<-0.1')).toBe('failed');
  expect(outcome('change.sentiment.net<-0.1', { ...strict, onlySignificant: true })).toBe('passed');
  expect(outcome('response.within<0.8', { ...strict, onlySignificant: true })).toBe('failed');
});

it('a failed gate is said with its figure, interval, n and limit', () => {
  const failed = checkGate(gate('response.within<0.8'), figures, strict);
  const unknown = checkGate(gate('response.critical.within<0.8'), figures, strict);
  if ('nearest' in failed || 'nearest' in unknown) throw new Error('both paths exist');
  expect(gateInWords(failed)).toBe('response.within is 0.75 [0.7, 0.8], n 300; it fails when < 0.8');
  expect(gateInWords(unknown)).toContain('too few to tell, n 0');
  expect(writeFailedGates([failed, { ...failed, outcome: 'passed' }])).toMatch(/^reviewkit: gate failed: .+\n$/);
});
