#!/usr/bin/env node
/**
 * Measures what a person waits for in the window: `node scripts/window-times.mjs [CORPUS]` starts the built loopback
 * host over a fresh data folder, or over a corpus, in the Chromium of the tests, and prints one line of JSON, times in
 * milliseconds. A time begins with the key's own event and ends when the page was painted with what the key asked for.
 * Starts are taken by turns with those of a host that only serves an empty page (`empty-host.mjs`).
 */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './chromium.mjs';
import { passingFolder } from './passing-folder.mjs';
import { inProject } from './root.mjs';
import { startHost } from './start-host.mjs';

/** @typedef {import('playwright').Page} Page */

const STARTS = 5;
const STEPS = 60;
/** Dispatches in which is decided, and edits in each: those of the sample have as many, most of them decided at import. */
const DECIDED_IN = 5;
const EDITS = 8;
/** How long, in minutes, the index of a large corpus may take until it is compared with all files. */
const WHOLE_WITHIN = 20;
/** How often is asked, in milliseconds: each question has the comparison stand still for a while. */
const ASKED_EVERY = 1000;
/** A person looks before the next key. */
const REST = 200;
/** Between two letters: faster than anyone types. */
const BETWEEN = 100;
/** Most letters of these beginnings find another number of dispatches in a generated corpus, some do in the sample. */
const TYPED = [
  'viet premier hano russ zq00 gouv coop exp deve quo dele bila tour ent acc fes jeu hau com sant cul agr',
  'ind pro mar bud ecol sec uni reu visit pres afr asi eur nat par lo ju ra be qu de en',
].flatMap((line) => line.split(' '));

/**
 * Milliseconds from the event of a key to the first painted frame in which what `selectors` name together reads
 * otherwise, each of them; null where that does not happen within two seconds.
 *
 * @param {Page} page @param {string} key @param {readonly string[]} selectors
 * @returns {Promise<number | null>}
 */
const paintedAfter = async (page, key, selectors) => {
  // A handle of the promise, not its value: it comes back when the page listens.
  const painted = await page.evaluateHandle(
    (/** @type {readonly string[]} */ all) => ({
      at: new Promise((resolve) => {
        const readOne = (/** @type {Element} */ it) =>
          `${it.getAttribute('class')} ${it.getAttribute('aria-current')} ${it.textContent}`;
        const read = () => all.map((one) => [...document.querySelectorAll(one)].map(readOne).join('\n'));
        const before = read();
        let began = 0;
        const onKey = (/** @type {KeyboardEvent} */ event) => {
          began = event.timeStamp;
        };
        document.addEventListener('keydown', onKey, { capture: true, once: true });
        const paint = () => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - began);
          port2.postMessage(null);
        };
        // Told of changes: who looked in each frame would have the page draw frames that nobody asked for.
        const changes = new MutationObserver(() => {
          if (began === 0 || read().some((now, at) => now === before[at])) return;
          stop();
          requestAnimationFrame(paint);
        });
        const stop = () => {
          changes.disconnect();
          clearTimeout(late);
        };
        const late = setTimeout(() => {
          stop();
          resolve(null);
        }, 2000);
        changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    }),
    selectors,
  );
  await page.keyboard.press(key);
  const time = /** @type {number | null} */ (await painted.evaluate(({ at }) => at));
  await painted.dispose();
  return time;
};

/**
 * When the page was first painted with list and dispatch, in milliseconds since 1970: told by the page itself, for what
 * asks it from without does so now and then only.
 *
 * @param {Page} page @returns {Promise<number>}
 */
const ready = async (page) => {
  const shown = await page.waitForFunction(() => {
    const isSeen = (/** @type {string} */ selector) =>
      document.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) === true;
    if (!isSeen('[aria-label="Dispatches"] > li') || !isSeen('[role="tabpanel"] .view-item')) return null;
    const { port1, port2 } = new MessageChannel();
    // A handle, as a promise would be waited for: it is fulfilled when the frame was painted.
    const at = new Promise((resolve) => {
      port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
    });
    port2.postMessage(null);
    return { at };
  });
  return /** @type {Promise<number>} */ (shown.evaluate((it) => it?.at));
};

/** @param {readonly (number | null)[]} times */
const known = (times) => times.flatMap((time) => (time === null ? [] : [time]));

/** @param {Page} page */
const typing = async (page) => {
  const times = [];
  const search = page.getByRole('searchbox', { name: 'Search dispatches' });
  for (const words of TYPED) {
    await search.focus();
    for (const letter of words) {
      times.push(await paintedAfter(page, letter, ['.list-tools .tabular']));
      await page.waitForTimeout(BETWEEN);
    }
    await search.fill('');
    await page.waitForFunction(
      () => !document.querySelector('.list-tools .tabular')?.textContent?.includes(' of '),
    );
  }
  return known(times);
};

/** @param {Page} page */
const stepping = async (page) => {
  const times = [];
  for (let step = 0; step < STEPS; step++) {
    times.push(await paintedAfter(page, step % 8 < 4 ? 'n' : 'p', ['.status-bar', '.view-scroller']));
    await page.waitForTimeout(REST);
  }
  return known(times);
};

/**
 * Decides on the first edits of some dispatches, one decision after the other: each is taken back and then decided anew.
 * Never on the last undecided edit of a dispatch, since the window goes on to another dispatch then.
 *
 * @param {Page} page
 */
const deciding = async (page) => {
  const times = [];
  const rest = () => page.waitForTimeout(REST);
  for (let dispatch = 0; dispatch < DECIDED_IN; dispatch++) {
    let open = 0;
    for (let edit = 0; edit < EDITS; edit++) {
      if ((await paintedAfter(page, 'Shift+J', ['.edit-mark'])) === null) break;
      await rest();
      const takenBack = await paintedAfter(page, 'u', ['.edit-mark[aria-current]']);
      if (takenBack !== null) times.push(takenBack);
      open++;
      await rest();
    }
    for (let step = 1; step < open; step++) {
      await page.keyboard.press('k');
      await rest();
    }
    for (let edit = 1; edit < open; edit++) {
      times.push(await paintedAfter(page, edit % 2 === 0 ? 'a' : 'r', ['.edit-mark']));
      await rest();
    }
    await page.keyboard.press('n');
    await page.waitForTimeout(5 * REST);
  }
  return known(times);
};

/**
 * Comes back when the list has been compared with every file of the corpus, which goes on behind an open window; gives
 * how many seconds that took from now on.
 *
 * @param {Page} page
 */
const wholeIndex = async (page) => {
  const began = performance.now();
  let last = '';
  while (performance.now() - began < WHOLE_WITHIN * 60_000) {
    const { state, done, total } = await page.evaluate(async () => {
      const token = sessionStorage.getItem('depeche-token');
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const answer = await fetch('/api/app.describe', { method: 'POST', headers, body: '{}' });
      return (await answer.json()).value.corpus.index;
    });
    if (state === 'whole' && total > 0 && done === total) return (performance.now() - began) / 1000;
    last = `${state}, ${done} of ${total}`;
    await page.waitForTimeout(ASKED_EVERY);
  }
  throw new Error(`The list was not compared with all files within ${WHOLE_WITHIN} minutes: ${last}`);
};

/**
 * Starts a host and shows its window in a tab that is open, in a profile that has nothing of an earlier start; gives
 * how long that took.
 *
 * @param {import('playwright').Browser} browser @param {() => ReturnType<typeof startHost>} begin
 */
const start = async (browser, begin) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const began = performance.timeOrigin + performance.now();
  const host = await begin();
  await page.goto(host.address);
  const took = (await ready(page)) - began;
  const end = async () => {
    await context.close();
    await host.stop();
  };
  return { took, page, end };
};

const corpus = process.argv[2];
const { executablePath, env, args, why } = findChromium();
const folder = passingFolder('depeche-window');
const hostArgs = ['--data-dir', join(folder, 'data'), '--port', '0'];
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  env: { ...process.env, ...env },
  args: [...args],
});
try {
  const starts = [];
  const empty = [];
  // Opened once; from then on it is the last corpus, or the sample, and opens as any other day.
  const first = await startHost(corpus === undefined ? hostArgs : [...hostArgs, '--corpus', corpus]);
  const visit = await browser.newPage();
  await visit.goto(first.address);
  await ready(visit);
  await visit.close();
  await first.stop();
  for (let time = 0; time < STARTS; time++) {
    const peer = await start(browser, () => startHost([], inProject('scripts', 'empty-host.mjs')));
    empty.push(peer.took);
    await peer.end();
    const { took, page, end } = await start(browser, () => startHost(hostArgs));
    starts.push(took);
    try {
      if (time < STARTS - 1) continue;
      const compared = await wholeIndex(page);
      const typed = await typing(page);
      await page.locator('.view-scroller').first().focus();
      const [decided, steps] = [await deciding(page), await stepping(page)];
      console.log(JSON.stringify({ browser: why, starts, empty, compared, typed, steps, decided }));
    } finally {
      // A host that is left behind holds up whoever waits for what this program prints.
      await end();
    }
  }
} finally {
  await browser.close();
}
