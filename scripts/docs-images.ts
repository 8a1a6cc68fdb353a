/** Takes the pictures of docs/images from the demo: `npx tsx scripts/docs-images.ts [CHROMIUM]`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { demoPage } from '../test/html/reports.ts';

const shots = [
  { language: 'en', scheme: 'light', width: 1180, height: 800, name: 'report-en.png', from: 'body' },
  { language: 'fa', scheme: 'dark', width: 1180, height: 800, name: 'report-fa-dark.png', from: '#charts' },
  { language: 'ar', scheme: 'light', width: 390, height: 860, name: 'report-ar-phone.png', from: 'body' },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'reviewkit-images-'));
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const { language, scheme, width, height, name, from } of shots) {
    const file = join(folder, `${language}.html`);
    writeFileSync(file, await demoPage(language));
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    await page.goto(pathToFileURL(file).href);
    const top = (await page.locator(from).first().boundingBox())?.y ?? 0;
    const path = fileURLToPath(new URL(`../docs/images/${name}`, import.meta.url));
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: top, width, height } });
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
