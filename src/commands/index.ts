/** The table of commands. Help needs only this; the work behind a command is loaded when it runs. */
import type { CommandDefinition } from './command.ts';
import { choosingOptions, gateOptions, outputOptions, readingOptions, reportOptions } from './option-sets.ts';

export const commands = {
  analyze: {
    summary: 'the whole picture on one screen: volume, stars, sentiment, journey, response, what to look at first',
    args: '<file...>',
    options: [...readingOptions, ...choosingOptions, 'asOf', 'sla', 'model', 'by', ...gateOptions, ...outputOptions],
    formats: ['table', 'json', 'csv'],
    examples: [
      'reviewkit analyze fixtures/demo.csv',
      'reviewkit analyze exports/ --since 2024-01-01 --format json -o report.json',
    ],
    load: () => import('./analyze.ts'),
  },
  score: {
    summary: 'one enriched record per review, streaming: language, sentiment, stage, touchpoints, response',
    args: '<file...>',
    options: [...readingOptions, ...choosingOptions, 'asOf', 'sla', 'model', ...outputOptions],
    formats: ['table', 'json', 'ndjson', 'csv'],
    examples: [
      'reviewkit score fixtures/demo.csv --format ndjson',
      'reviewkit score - --format csv < fixtures/demo.csv',
    ],
    load: () => import('./score.ts'),
  },
  sentiment: {
    summary: 'sentiment in depth: by language, source, stars and product; words against stars; telling sentences',
    args: '<file...>',
    options: [...readingOptions, ...choosingOptions, 'by', 'model', ...gateOptions, ...outputOptions],
    formats: ['table', 'json', 'csv'],
    examples: [
      'reviewkit sentiment fixtures/demo.csv',
      'reviewkit sentiment fixtures/demo.csv --by month --format json -o sentiment.json',
    ],
    load: () => import('./sentiment.ts'),
  },
  funnel: {
    summary: 'the purchase journey: stages, what helps and hurts at each, drivers, topics, open questions',
    args: '<file...>',
    options: [...readingOptions, ...choosingOptions, 'asOf', 'model', 'by', 'top', ...gateOptions, ...outputOptions],
    formats: ['table', 'json', 'csv'],
    examples: ['reviewkit funnel fixtures/demo.csv', 'reviewkit funnel fixtures/demo.csv --by product --format json'],
    load: () => import('./funnel.ts'),
  },
  latency: {
    summary: 'how fast reviews are answered, against the promise, with the unanswered ones counted',
    args: '<file...>',
    options: [
      ...readingOptions,
      ...choosingOptions,
      'asOf',
      'sla',
      'business',
      'holidays',
      'model',
      'by',
      ...gateOptions,
      ...outputOptions,
    ],
    formats: ['table', 'json', 'csv'],
    examples: [
      'reviewkit latency fixtures/demo.csv',
      'reviewkit latency fixtures/demo.csv --sla 48h --sla 7d --as-of 2026-10-31',
      'reviewkit latency fixtures/demo.csv --business sat-wed@8-16 --sla 7d --sla 3bd --timezone Asia/Tehran',
    ],
    load: () => import('./latency.ts'),
  },
  report: {
    summary: 'a report for readers and CI: html, md, json, csv; by week or month; with gates',
    args: '<file...>',
    options: [...readingOptions, ...choosingOptions, 'asOf', 'sla', 'model', 'by', ...reportOptions],
    formats: ['html', 'md', 'json', 'csv'],
    examples: [
      'reviewkit report fixtures/demo.csv -o report.html -o report.json',
      'reviewkit report exports/ --period week --lang fa -o report.html --fail-on "ratings.mean<2.5"',
    ],
    load: () => import('./report.ts'),
  },
  compare: {
    summary:
      'what changed between two exports: every figure with interval and test; reviews that vanished, were edited, are new',
    args: '<old> <new>',
    options: [...readingOptions, ...choosingOptions, 'asOf', 'sla', 'model', 'by', ...outputOptions],
    formats: ['table', 'json', 'csv'],
    examples: [
      'reviewkit compare fixtures/demo.csv fixtures/demo-later.csv',
      'reviewkit compare exports/ fixtures/demo-later.csv --by product --format json -o change.json',
    ],
    load: () => import('./compare.ts'),
  },
  explain: {
    summary: 'why a text got its language, sentiment and stage: what every word and phrase adds to its score',
    args: '<text...>',
    options: ['encoding', 'model', 'format', 'output', 'bidi', 'noColor'],
    formats: ['table', 'json'],
    examples: [
      "reviewkit explain 'The food was good but it came late'",
      "reviewkit explain 'عالی بود، پیشنهاد می‌کنم' --format json",
    ],
    load: () => import('./explain.ts'),
  },
  evaluate: {
    summary:
      'how often the sentiment is right, held against a label column or the stars; how far its confidence can be trusted',
    args: '<file...>',
    options: [...readingOptions, ...choosingOptions, 'against', 'model', ...outputOptions],
    formats: ['table', 'json'],
    examples: [
      'reviewkit evaluate fixtures/demo.csv',
      'reviewkit evaluate fixtures/labelled.csv --map label=Verdict --format json',
    ],
    load: () => import('./evaluate.ts'),
  },
  train: {
    summary: 'adapts the sentiment model to the words and stars of your own export, and says what that brings',
    args: '<file...>',
    options: [...readingOptions, ...choosingOptions, 'model', ...outputOptions],
    formats: ['table', 'json'],
    writesModel: true,
    examples: ['reviewkit train fixtures/starred.csv --output shop.model'],
    load: () => import('./train.ts'),
  },
  inspect: {
    summary: 'how a file was understood: encoding, columns and why, dates, scale, every problem',
    args: '<file...>',
    options: [...readingOptions, 'format', 'output', 'bidi', 'quiet', 'noColor', 'noProgress'],
    formats: ['table', 'json'],
    examples: ['reviewkit inspect fixtures/demo.csv', 'reviewkit inspect fixtures/demo.csv --format json'],
    load: () => import('./inspect.ts'),
  },
  schema: {
    summary: 'the JSON Schema of what score, the reports, compare, evaluate and explain write',
    args: '<name>',
    options: [],
    formats: [],
    examples: ['reviewkit schema record', 'reviewkit schema report'],
    load: () => import('./schema.ts'),
  },
} as const satisfies Record<string, CommandDefinition>;
