/** What a person relies on while deciding: it shows at once, it is saved in order, and nothing decided is lost. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditState } from '../../../core/model/edit.ts';
import { createDesk, type Desk, type DeskNews } from '../../../renderer/state/desk.ts';
import { saveState } from '../../../renderer/state/open-dispatch.ts';
import { curationOf, dispatchOf, edit, type InMemoryHost, inMemoryHost } from '../in-memory-host.ts';

const A = 'aaaaaaaaaaaaaaaa';
const B = 'bbbbbbbbbbbbbbbb';
const FIRST = edit(2);
const SECOND = edit(22);
const THIRD = edit(24);
const DISK_FULL = { code: 'disk-full', details: { path: '/corpus' } } as const;

let host: InMemoryHost;
let desk: Desk;
let news: DeskNews[];

const accept = (id: string) => desk.operate({ type: 'decide', edits: [id], state: 'accepted' });
const stateOf = (id: string, dispatch = A): EditState | undefined =>
  desk.store
    .getState()
    .open.get(dispatch)
    ?.curation.edits.find((item) => item.id === id)?.state;
const savedState = (id: string, dispatch = A): EditState | undefined =>
  host.at(dispatch).edits.find((item) => item.id === id)?.state;
const save = () => saveState(desk.store.getState().open.values());
const settled = () => expect.poll(() => save().kind).toBe('saved');

beforeEach(async () => {
  host = inMemoryHost();
  host.put(dispatchOf(A, curationOf([FIRST, SECOND, THIRD])));
  host.put(dispatchOf(B, curationOf([FIRST])));
  news = [];
  desk = createDesk(
    host.client,
    () => ({ kind: 'person', name: 'Ada' }),
    () => '2026-01-02T03:04:05.000Z',
    (item) => news.push(item),
  );
  await desk.show(A);
});

describe('a decision', () => {
  it('shows before the host has answered, and is saved when it has', async () => {
    const release = host.hold();
    accept(FIRST.id);
    expect(stateOf(FIRST.id)).toBe('accepted');
    expect(savedState(FIRST.id)).toBe('proposed');
    expect(save().kind).toBe('saving');
    release();
    await settled();
    expect(savedState(FIRST.id)).toBe('accepted');
    expect(desk.store.getState().open.get(A)?.confirmed.revision).toBe(2);
  });

  it('follows the ones before it, however fast they come', async () => {
    const release = host.hold();
    accept(FIRST.id);
    desk.operate({ type: 'decide', edits: [FIRST.id], state: 'rejected' });
    accept(SECOND.id);
    release();
    await settled();
    expect(host.at(A).revision).toBe(4);
    expect([savedState(FIRST.id), savedState(SECOND.id)]).toEqual(['rejected', 'accepted']);
    expect(desk.store.getState().open.get(A)?.curation.edits).toEqual(host.at(A).edits);
  });

  it('that the reducer refuses changes nothing and is not sent', () => {
    const refused = accept('999-999');
    expect(refused?.ok).toBe(false);
    expect(host.calls()).toEqual(['dispatch.read']);
  });

  it('is saved though the person has gone on to another dispatch', async () => {
    const release = host.hold();
    accept(FIRST.id);
    const shown = desk.show(B);
    release();
    await shown;
    await settled();
    expect(savedState(FIRST.id)).toBe('accepted');
    expect([...desk.store.getState().open.keys()]).toEqual([B]);
  });
});

describe('a dispatch that was read ahead', () => {
  it('is there as soon as it is shown, with nothing in between', async () => {
    const view = await host.client.call('dispatch.read', { id: B });
    if (!view.ok) throw new Error(view.error.code);
    const read = vi.fn((id: string) => host.client.call('dispatch.read', { id }));
    const person = { kind: 'person', name: 'Ada' } as const;
    const at = () => '2026-01-02T03:04:05.000Z';
    const reading = { take: (id: string) => (id === B ? view.value : null), read };
    const ahead = createDesk(
      host.client,
      () => person,
      at,
      (item) => news.push(item),
      reading,
    );
    await ahead.show(A);
    const shown: (readonly [string | null, readonly string[]])[] = [];
    ahead.store.subscribe(({ current, open }) => shown.push([current, [...open.keys()]]));
    const showing = ahead.show(B);
    expect(shown).toEqual([[B, [B]]]);
    await showing;
    expect(shown).toHaveLength(1);
    expect(read.mock.calls).toEqual([[A]]);
  });
});

describe('a failed save', () => {
  it('keeps the work, says why, and saves all of it on retry', async () => {
    host.failWith('dispatch.apply', DISK_FULL);
    accept(FIRST.id);
    await expect.poll(save).toEqual({ kind: 'failed', failure: DISK_FULL });
    accept(SECOND.id);
    expect([stateOf(FIRST.id), stateOf(SECOND.id)]).toEqual(['accepted', 'accepted']);
    host.failWith('dispatch.apply', null);
    desk.retry();
    await settled();
    expect([savedState(FIRST.id), savedState(SECOND.id)]).toEqual(['accepted', 'accepted']);
  });

  it('of a dispatch no longer shown is kept and retried, too', async () => {
    host.failWith('dispatch.apply', DISK_FULL);
    accept(FIRST.id);
    await expect.poll(() => save().kind).toBe('failed');
    await desk.show(B);
    expect(save().kind).toBe('failed');
    host.failWith('dispatch.apply', null);
    desk.retry();
    await settled();
    expect(savedState(FIRST.id)).toBe('accepted');
  });
});

describe('a dispatch changed elsewhere', () => {
  it('is read anew, and the decision is taken on what it is now', async () => {
    host.elsewhere(A, { type: 'decide', edits: [THIRD.id], state: 'rejected' });
    accept(FIRST.id);
    await settled();
    expect(news.map(({ kind }) => kind)).toContain('reloaded');
    expect([savedState(FIRST.id), savedState(THIRD.id)]).toEqual(['accepted', 'rejected']);
    expect(stateOf(THIRD.id)).toBe('rejected');
  });

  it('in a way that leaves no room for the decision says that it is lost', async () => {
    const hand = { from: 0, to: 10, insert: 'La ministre', supersedes: [] };
    const release = host.hold();
    accept(SECOND.id);
    desk.operate({ type: 'edit-text', replacements: [{ ...hand, insert: 'Une ministre' }] });
    host.elsewhere(A, { type: 'edit-text', replacements: [hand] });
    release();
    await settled();
    expect(news.some(({ kind }) => kind === 'lost')).toBe(true);
    expect(savedState(SECOND.id)).toBe('accepted');
    expect(desk.store.getState().open.get(A)?.curation.edits).toEqual(host.at(A).edits);
  });
});

describe('undo and redo', () => {
  it('take the last decision back and bring it again, on disk and in sight', async () => {
    accept(FIRST.id);
    await settled();
    desk.undo();
    await settled();
    expect([stateOf(FIRST.id), savedState(FIRST.id)]).toEqual(['proposed', 'proposed']);
    desk.redo();
    await settled();
    expect([stateOf(FIRST.id), savedState(FIRST.id)]).toEqual(['accepted', 'accepted']);
  });

  it('asked for while a decision is on its way undo that decision', async () => {
    const release = host.hold();
    accept(FIRST.id);
    desk.undo();
    release();
    await settled();
    expect(savedState(FIRST.id)).toBe('proposed');
    expect(stateOf(FIRST.id)).toBe('proposed');
  });

  it('are not sent again once the dispatch went on elsewhere: they would take back another decision', async () => {
    accept(FIRST.id);
    await settled();
    host.elsewhere(A, { type: 'decide', edits: [SECOND.id], state: 'accepted' });
    desk.undo();
    await expect.poll(() => news.map(({ kind }) => kind)).toContain('lost');
    await settled();
    expect([savedState(FIRST.id), savedState(SECOND.id)]).toEqual(['accepted', 'accepted']);
    expect([stateOf(FIRST.id), stateOf(SECOND.id)]).toEqual(['accepted', 'accepted']);
  });

  it('with nothing to undo say so and leave the dispatch as it is', async () => {
    desk.undo();
    await settled();
    expect(news).toEqual([{ kind: 'lost', id: A, failure: { code: 'nothing-to-undo', details: {} } }]);
    expect(host.at(A).revision).toBe(1);
  });
});

describe('showing a dispatch', () => {
  it('that cannot be read says why', async () => {
    await desk.show('cccccccccccccccc');
    expect(desk.store.getState().failure?.code).toBe('dispatch-missing');
  });

  it('shows the one asked for last, whichever answer comes first', async () => {
    const release = host.hold();
    const first = desk.show(B);
    const second = desk.show(A);
    release();
    await Promise.all([first, second]);
    expect(desk.store.getState().current).toBe(A);
    expect([...desk.store.getState().open.keys()]).toEqual([A]);
  });

  it('left and come back to before it was read keeps all that is decided once the first answer is there', async () => {
    host.put(dispatchOf(B, curationOf([FIRST, SECOND])));
    const releaseFirst = host.hold();
    const first = desk.show(B);
    const left = desk.show(A);
    const releaseSecond = host.hold();
    const second = desk.show(B);
    releaseFirst();
    await Promise.all([first, left]);
    accept(FIRST.id);
    accept(SECOND.id);
    releaseSecond();
    await second;
    await settled();
    expect([savedState(FIRST.id, B), savedState(SECOND.id, B)]).toEqual(['accepted', 'accepted']);
    expect([stateOf(FIRST.id, B), stateOf(SECOND.id, B)]).toEqual(['accepted', 'accepted']);
  });

  it('left and come back to is there although one of the two readings failed', async () => {
    host.failWith('dispatch.read', DISK_FULL);
    const releaseFailing = host.hold();
    const failing = desk.show(B);
    const left = desk.show(null);
    const releaseSecond = host.hold();
    const second = desk.show(B);
    releaseFailing();
    await Promise.all([failing, left]);
    expect(desk.store.getState().failure).toEqual(DISK_FULL);
    host.failWith('dispatch.read', null);
    releaseSecond();
    await second;
    expect(desk.store.getState().failure).toBeNull();
    expect([...desk.store.getState().open.keys()]).toEqual([B]);
  });

  it('of one corpus while another is entered shows nothing of the first', async () => {
    desk.enter('/one');
    const releaseFirst = host.hold();
    const first = desk.show(B);
    desk.enter('/two');
    const releaseSecond = host.hold();
    const second = desk.show(B);
    releaseFirst();
    await first;
    expect(desk.store.getState().open.size).toBe(0);
    releaseSecond();
    await second;
    expect([...desk.store.getState().open.keys()]).toEqual([B]);
  });
});

describe('a corpus that is left while something of it is unsaved', () => {
  it('keeps it in this window, and saves it when the corpus is entered again', async () => {
    desk.enter('/one');
    await desk.show(A);
    host.failWith('dispatch.apply', DISK_FULL);
    accept(FIRST.id);
    accept(SECOND.id);
    await expect.poll(() => save().kind).toBe('failed');
    host.failWith('dispatch.apply', null);
    desk.enter('/two');
    expect(desk.store.getState().open.size).toBe(0);
    expect([...desk.store.getState().parked.keys()]).toEqual(['/one']);
    desk.enter(null);
    desk.enter('/one');
    await settled();
    expect(savedState(FIRST.id)).toBe('accepted');
    expect(savedState(SECOND.id)).toBe('accepted');
    expect(desk.store.getState().parked.size).toBe(0);
    expect(news.map(({ kind }) => kind)).toEqual(['saved', 'saved']);
  });

  it('sends nothing twice that was on its way then', async () => {
    desk.enter('/one');
    await desk.show(A);
    const release = host.hold();
    accept(FIRST.id);
    desk.enter('/two');
    release();
    await expect.poll(() => desk.store.getState().parked.size).toBe(0);
    desk.enter('/one');
    await desk.show(A);
    expect(desk.store.getState().open.get(A)?.confirmed.revision).toBe(2);
    expect(stateOf(FIRST.id)).toBe('accepted');
  });
});
