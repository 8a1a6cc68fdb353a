/** The check on real files: a preset or detection finds the columns a person would choose. Skips where the shared data is absent. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectRoles } from '../../src/io/presets/detect.ts';
import { presets } from '../../src/io/presets/index.ts';
import { csvTable, normalised, recordsOf, tableOf, type Table } from './columns.ts';

const folder = new URL('../../../shared/data/exports/', import.meta.url);
const present = existsSync(folder);
const title = present ? 'real exports' : 'real exports (skipped: ../shared/data is not here)';

const scraped = {
  preset: 'google-play-scraper',
  text: 'content',
  rating: 'score',
  createdAt: 'at',
  replyText: 'replyContent',
};
const console_ = {
  preset: 'google-play-console',
  text: 'Review Text',
  rating: 'Star Rating',
  createdAt: 'Review Submit Date and Time',
  replyText: 'Developer Reply Text',
};
const web = { preset: null, text: 'Review', rating: 'Rating', createdAt: 'Date', replyText: 'Reply' };

/** What a person sees in each file; detection must agree also where a preset answers first. */
const expected = {
  'gmaps_mcdonalds_relative_owner_response.jsonl': {
    preset: 'google-maps-scraper',
    text: 'text',
    rating: 'rating',
    createdAt: 'published_at',
    replyText: 'owner_response.text',
  },
  'gplay_console_firefox_replies_2018.csv': console_,
  'gplay_console_utf16_kiwix_201606.csv': console_,
  'gplay_console_utf16_kiwix_201607.csv': console_,
  'gplay_console_utf16_kiwix_201608.csv': console_,
  'gplay_console_utf16_kiwix_201609.csv': console_,
  'gplay_ethiopian_banks_empty_reply_columns.csv': scraped,
  'gplay_r_sportswear_reply_text_no_date.csv': { ...scraped, replyText: 'reply_content' },
  'gplay_scraper_py_anz_sortOrder_appId.csv': scraped,
  'gplay_scraper_py_bhim_upi_score3.csv': scraped,
  'gplay_scraper_py_fampay_score3.csv': scraped,
  'gplay_scraper_py_gpay_score4_updated_reviews.csv': scraped,
  'gplay_web_textdates_carinfo.csv': web,
  'gplay_web_textdates_kult.csv': web,
  'mixed_ios_android_taiwan_reply_text_no_date.csv': {
    preset: null,
    text: 'review',
    rating: 'rating',
    createdAt: 'date',
    replyText: 'developerResponse',
  },
  'snappfood_persian_comments_with_inline_vendor_replies.csv': { preset: null, text: 'comments' },
} as const;

function read(file: string): Table {
  const bytes = readFileSync(new URL(file, folder));
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
  return file.endsWith('.jsonl') ? tableOf(recordsOf(text).map(({ record }) => record)) : csvTable(text);
}

describe.skipIf(!present)(title, () => {
  it.each(Object.entries(expected))('%s', (file, { preset, ...columns }) => {
    const table = read(file);
    const names = normalised(table.columns);
    const best = presets.toSorted((a, b) => b.fits(names) - a.fits(names))[0];
    expect(best !== undefined && best.fits(names) > 0 ? best.name : null).toBe(preset);
    const { guesses, nearestText } = detectRoles(table.columns, table.rows.slice(0, 1000));
    const found = Object.fromEntries(guesses.map(({ role, column }) => [role, table.columns[column]]));
    expect(found).toMatchObject(columns);
    expect(nearestText).toBeNull();
  });
});
