import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportLanguages } from '../../src/io/write/languages.ts';
import { temporaryFolder } from '../helpers/run.ts';
import { clipped, collisions, missingGlyphs, outside, overflow, styled, violations } from './in-page.ts';
import { demoPage } from './reports.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const folders = (process.env['PATH'] ?? '').split(delimiter);
const executablePath = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
const why = executablePath === undefined ? ' (skipped: no Chromium on the PATH)' : '';

const looks = reportLanguages.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) => [390, 1280].map((width) => ({ language, scheme, width }))),
);

describe.skipIf(executablePath === undefined)(`in Chromium${why}`, () => {
  const folder = temporaryFolder();
  let browser: Browser;

  beforeAll(async () => {
    for (const language of reportLanguages) writeFileSync(join(folder, `${language}.html`), await demoPage(language));
    browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: ['--no-sandbox'],
    });
  });
  afterAll(async () => {
    await browser.close();
  });

  async function open(language: string, scheme: 'light' | 'dark', width: number, bypassCSP = false) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) said.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, `${language}.html`)).href);
    return { page, said, close: () => context.close() };
  }

  it.each(looks)(
    '$language, $scheme, $width px: nothing complains and nothing overflows',
    async ({ language, scheme, width }) => {
      const { page, said, close } = await open(language, scheme, width);
      expect(await page.evaluate(styled)).toBe(true);
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(outside)).toEqual([]);
      expect(await page.evaluate(clipped)).toEqual([]);
      expect(await page.evaluate(collisions)).toEqual([]);
      expect(said).toEqual([]);
      await close();
    },
  );

  it.each(reportLanguages)('%s: every letter has a glyph', async (language) => {
    const { page, close } = await open(language, 'light', 1280);
    expect(await page.evaluate(missingGlyphs)).toEqual([]);
    await close();
  });

  it.each([
    { language: 'en', scheme: 'light', width: 1280 },
    { language: 'fa', scheme: 'dark', width: 1280 },
    { language: 'ar', scheme: 'light', width: 390 },
    { language: 'en', scheme: 'dark', width: 390 },
  ] as const)('$language, $scheme, $width px: axe finds no violation', async ({ language, scheme, width }) => {
    const { page, close } = await open(language, scheme, width, true);
    await page.evaluate(axe.source);
    expect(await page.evaluate(violations)).toEqual([]);
    await close();
  });

  it('leads from the keyboard past the navigation to the report', async () => {
    const { page, close } = await open('en', 'light', 1280);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.getAttribute('href')`)).toBe('#report');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(`document.activeElement.id`)).toBe('report');
    await close();
  });

  it('prints on A4 without losing an edge', async () => {
    const { page, close } = await open('fa', 'dark', 688);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe('rgb(255, 255, 255)');
    await close();
  });
});
